/** What a person can do to rows, columns and sheets: the same lines stand in the menu bar and under the right button. */
import type { SheetView, UserAct } from '../host.ts';
import { columnLetters } from '../xlsx/column-letters.ts';
import type { DeskState } from './desk-state.ts';
import type { Desk } from './desk.ts';
import type { Selection } from './grid/events.ts';
import type { MenuLine } from './menus.ts';

function line(title: string, act: () => void, disabled = false): MenuLine {
  return { kind: 'item', title, disabled, act };
}

function doing(desk: Desk, act: UserAct): () => void {
  return () => void desk.act(act);
}

export function rowActs(desk: Desk, { selection }: DeskState): readonly MenuLine[] {
  if (selection === undefined) return [];
  const { sheet, top, rows } = selection;
  const from = String(top);
  const named = rows === 1 ? `строку ${from}` : `строки ${from}–${String(top + rows - 1)}`;
  const count = rows;
  return [
    line('Вставить строку выше', doing(desk, { kind: 'insertRows', sheet, at: top, count: 1 })),
    line('Вставить строку ниже', doing(desk, { kind: 'insertRows', sheet, at: top + rows, count: 1 })),
    line(`Удалить ${named}`, doing(desk, { kind: 'deleteRows', sheet, at: top, count })),
  ];
}

export function columnActs(desk: Desk, { selection, view }: DeskState): readonly MenuLine[] {
  const found = view?.sheets.find(({ id }) => id === selection?.sheet);
  if (selection === undefined || found === undefined) return [];
  const { sheet, left, columns: count } = selection;
  const last = left + count - 1;
  const named =
    count === 1 ? `столбец ${columnLetters(left)}` : `столбцы ${columnLetters(left)}–${columnLetters(last)}`;
  return [
    line('Вставить столбец слева', doing(desk, { kind: 'insertColumns', sheet, at: left, count: 1 })),
    line('Вставить столбец справа', doing(desk, { kind: 'insertColumns', sheet, at: last + 1, count: 1 })),
    line(`Удалить ${named}`, doing(desk, { kind: 'deleteColumns', sheet, at: left, count })),
    line(
      `Передвинуть ${named} влево`,
      doing(desk, { kind: 'moveColumns', sheet, at: left, count, before: left - 1 }),
      left === 1,
    ),
    // The place is counted before the move: behind the next column means before the one after it.
    line(
      `Передвинуть ${named} вправо`,
      doing(desk, { kind: 'moveColumns', sheet, at: left, count, before: last + 2 }),
      last >= found.columns,
    ),
    line('Сортировать от А до Я', sorting(desk, found, selection, true)),
    line('Сортировать от Я до А', sorting(desk, found, selection, false)),
  ];
}

/** Sorts the rows below the frozen ones by the active column, or the selected block when it has several rows. */
function sorting(desk: Desk, sheet: SheetView, selection: Selection, ascending: boolean): () => void {
  const block = selection.rows > 1 && selection.rows < sheet.rows;
  const top = block ? selection.top : sheet.frozenRows + 1;
  const area = block
    ? { row: top, column: selection.left, rows: selection.rows, columns: selection.columns }
    : { row: top, column: 1, rows: sheet.rows - top + 1, columns: sheet.columns };
  return doing(desk, { kind: 'sortRange', sheet: sheet.id, area, column: selection.column, ascending });
}

export function sheetActs(desk: Desk, { selection, view }: DeskState): readonly MenuLine[] {
  const sheet = view?.sheets.find(({ id }) => id === selection?.sheet);
  if (view === undefined || sheet === undefined) return [];
  const hidden = view.sheets.filter((other) => other.hidden);
  const single = view.sheets.length - hidden.length < 2;
  return [
    line('Добавить лист', () => void addSheet(desk)),
    line('Переименовать лист', () => void renameSheet(desk, sheet)),
    line('Копировать лист', doing(desk, { kind: 'copySheet', sheet: sheet.id })),
    line('Скрыть лист', doing(desk, { kind: 'hideSheet', sheet: sheet.id }), single),
    ...(hidden.length === 0 ? [] : [shownAgain(desk, hidden)]),
    line('Удалить лист', () => void deleteSheet(desk, sheet), single),
  ];
}

function shownAgain(desk: Desk, hidden: readonly SheetView[]): MenuLine {
  const lines = hidden.map(({ id, title }) => line(title, doing(desk, { kind: 'showSheet', sheet: id })));
  return { kind: 'menu', title: 'Показать лист', lines };
}

/** Asks for another name of the table: the page's title, and the name of the downloaded file. */
export async function renameTable(desk: Desk, title: string): Promise<void> {
  const { button, text } = await desk.ask({
    kind: 'prompt',
    title: 'Переименовать таблицу',
    text: `Новое название таблицы «${title}»`,
    buttons: 'OK_CANCEL',
  });
  if (button === 'OK' && text !== undefined && text.trim() !== '')
    await desk.act({ kind: 'renameTable', title: text.trim() });
}

async function addSheet(desk: Desk): Promise<void> {
  const { button, text } = await desk.ask({
    kind: 'prompt',
    title: 'Добавить лист',
    text: 'Название листа',
    buttons: 'OK_CANCEL',
  });
  if (button === 'OK' && text !== undefined && text.trim() !== '')
    await desk.act({ kind: 'addSheet', title: text.trim() });
}

async function renameSheet(desk: Desk, { id, title }: SheetView): Promise<void> {
  const question = {
    kind: 'prompt',
    title: 'Переименовать лист',
    text: `Новое название листа «${title}»`,
    buttons: 'OK_CANCEL',
  } as const;
  const { button, text } = await desk.ask(question);
  if (button === 'OK' && text !== undefined && text.trim() !== '') {
    await desk.act({ kind: 'renameSheet', sheet: id, title: text.trim() });
  }
}

async function deleteSheet(desk: Desk, { id, title }: SheetView): Promise<void> {
  const text = `Лист «${title}» будет удалён вместе со всем, что на нём есть.`;
  const { button } = await desk.ask({ kind: 'alert', title: 'Удалить лист?', text, buttons: 'OK_CANCEL' });
  if (button === 'OK') await desk.act({ kind: 'deleteSheet', sheet: id });
}
