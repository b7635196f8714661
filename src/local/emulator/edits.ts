/** A user's edit in the grid: texts entered as if typed, through protection and validation. */
import type { Json, UserEdit } from '../host.ts';
import type { Cell, Sheet } from './model/book.ts';
import { refusalSentence } from './act-refusals.ts';
import { checkSize, hasContent } from './model/grid.ts';
import { keepsRule } from './model/rules.ts';
import { ServiceError } from './model/service-error.ts';
import { enteredCell } from './model/write-cell.ts';
import { enterContext, putCell } from './ops/cells.ts';
import { type Desk, locale, sheetById } from './ops/desk.ts';
import { covers, mayEdit } from './ops/protect.ts';

export interface Entry {
  readonly accepted: boolean;
  readonly reason?: string;
  readonly warning?: string;
  /** Event for onEdit; absent when nothing was entered. */
  readonly event?: Json;
}

const PROTECTED =
  'Вы пытаетесь изменить защищённую ячейку или объект. Если вам нужен доступ, обратитесь к владельцу таблицы.';
const WARNED = 'Вы пытаетесь изменить часть листа, которую не стоит менять случайно.';
const INVALID = 'Введённые данные нарушают правила проверки, заданные для этой ячейки.';

/** Value as an event of onEdit carries it: texts and numbers as they are, dates as serial numbers. */
function eventValue(cell: Cell | undefined): Json | undefined {
  if (!hasContent(cell)) return undefined;
  if (cell?.f !== undefined) return cell.f;
  // A tick arrives as a word, as scripts on live test for it: e.value === 'TRUE'.
  if (typeof cell?.v === 'boolean') return String(cell.v).toUpperCase();
  return cell?.e ?? cell?.v ?? '';
}

/** Makes room for a block pasted beyond the grid; beyond what a table can hold, it is refused. */
function grow(desk: Desk, sheet: Sheet, edit: UserEdit, width: number): void {
  const rows = Math.max(sheet.rows, edit.row + edit.texts.length - 1);
  const columns = Math.max(sheet.columns, edit.column + width - 1);
  if (rows === sheet.rows && columns === sheet.columns) return;
  checkSize(desk.book, rows * columns - sheet.rows * sheet.columns, columns);
  sheet.rows = rows;
  sheet.columns = columns;
}

/** Enters a block; refuses it whole when protection, or a rejecting rule on a typed cell, forbids it. */
export function enterEdit(desk: Desk, edit: UserEdit): Entry {
  const sheet = sheetById(desk, edit.sheet);
  const width = Math.max(0, ...edit.texts.map((line) => line.length));
  if (width === 0) return { accepted: true };
  const area = { row: edit.row, column: edit.column, rows: edit.texts.length, columns: width };
  const touched = sheet.protections.filter((protection) => covers(protection, area));
  if (touched.some((protection) => !mayEdit(desk, protection))) return { accepted: false, reason: PROTECTED };
  const warnings = touched.filter((protection) => protection.warningOnly).map((one) => one.description || WARNED);
  const context = enterContext(desk, true);
  const rules = { book: desk.book, locale: locale(desk) };
  const next: { row: number; column: number; cell: Cell; old: Cell | undefined }[] = [];
  for (const [down, line] of edit.texts.entries())
    for (const [right, text] of line.entries()) {
      const [row, column] = [edit.row + down, edit.column + right];
      const old = sheet.cells[row - 1]?.[column - 1];
      let cell: Cell;
      try {
        cell = enteredCell(old, text, context);
      } catch (error) {
        if (error instanceof ServiceError) return { accepted: false, reason: refusalSentence(error.message) };
        throw error;
      }
      if (cell.rule && !keepsRule(cell, cell.rule, rules)) {
        if (!cell.rule.allowInvalid) return { accepted: false, reason: cell.rule.help ?? INVALID };
        warnings.push(cell.rule.help ?? INVALID);
      }
      next.push({ row, column, cell, old });
    }
  desk.touched([edit.sheet]);
  try {
    grow(desk, sheet, edit, width);
  } catch (error) {
    if (error instanceof ServiceError) return { accepted: false, reason: refusalSentence(error.message) };
    throw error;
  }
  for (const { row, column, cell } of next) if (cell || sheet.cells[row - 1]) putCell(sheet, row, column, cell);
  const formulas = next.some(({ cell, old }) => cell.f !== undefined || old?.f !== undefined);
  desk.changed(formulas ? undefined : 'values');
  const only = next.length === 1 ? next[0] : undefined;
  const value = only && eventValue(only.cell);
  const oldValue = only && eventValue(only.old);
  const event = {
    kind: 'edit',
    authMode: 'LIMITED',
    range: { sheet: edit.sheet, ...area },
    ...(value === undefined ? {} : { value }),
    ...(oldValue === undefined ? {} : { oldValue }),
  };
  return { accepted: true, ...(warnings[0] === undefined ? {} : { warning: warnings[0] }), event };
}
