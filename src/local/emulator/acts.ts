/** Structural acts of a user in the grid, carried out by the same operations that scripts use. */
import type { UserAct } from '../host.ts';
import { inPlainWords } from './act-refusals.ts';
import type { Desk } from './ops/desk.ts';
import { operation } from './ops/all.ts';

function carryOut(desk: Desk, name: string, ...values: unknown[]): void {
  const known = operation(name);
  if (!known) throw new Error(`No operation ${name}`);
  inPlainWords(() => known.carryOut(desk, ...(values as never[])));
}

export function actOn(desk: Desk, act: UserAct): void {
  switch (act.kind) {
    case 'insertRows':
    case 'insertColumns':
      return carryOut(desk, 'insertLines', act.sheet, act.kind === 'insertRows' ? 'row' : 'column', act.at, act.count);
    case 'deleteRows':
    case 'deleteColumns':
      return carryOut(desk, 'deleteLines', act.sheet, act.kind === 'deleteRows' ? 'row' : 'column', act.at, act.count);
    case 'moveColumns':
      return carryOut(desk, 'moveLines', act.sheet, 'column', act.at, act.count, act.before);
    case 'renameSheet':
      return carryOut(desk, 'renameSheet', act.sheet, act.title);
    case 'deleteSheet':
      return carryOut(desk, 'deleteSheet', act.sheet);
    case 'copySheet':
      return carryOut(desk, 'copySheet', act.sheet, null);
    case 'showSheet':
      return carryOut(desk, 'showSheet', act.sheet);
    case 'hideSheet':
      return carryOut(desk, 'hideSheet', act.sheet);
    case 'renameTable':
      return carryOut(desk, 'setBook', 'title', act.title);
    case 'setWidth':
    case 'setHeight': {
      const axis = act.kind === 'setWidth' ? 'column' : 'row';
      return carryOut(desk, 'setSize', act.sheet, axis, act.at, act.count, act.size);
    }
    case 'addSheet':
      return carryOut(desk, 'insertSheet', act.title, null, null);
    case 'sortRange': {
      const key = { column: act.column, ascending: act.ascending };
      return carryOut(desk, 'sort', { ...act.area, sheet: act.sheet }, [key]);
    }
    case 'select':
      return carryOut(desk, 'activate', act.sheet, {
        row: act.row,
        column: act.column,
        rows: act.rows ?? 1,
        columns: act.columns ?? 1,
      });
  }
}
