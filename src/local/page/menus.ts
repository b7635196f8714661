/** What stands in the menu bar: our own menus, then those that the script built. */
import type { MenuItem } from '../host.ts';
import { callTable } from './api.ts';
import type { DeskState } from './desk-state.ts';
import type { Desk } from './desk.ts';
import { columnActs, renameTable, rowActs, sheetActs } from './sheet-acts.ts';

/** One line of a menu: something to do, a line between, or a menu inside. */
export type MenuLine =
  | { readonly kind: 'item'; readonly title: string; readonly disabled?: boolean; act(): void }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly title: string; readonly lines: readonly MenuLine[] };

export interface Menu {
  readonly title: string;
  readonly lines: readonly MenuLine[];
}

export function menusOf(desk: Desk, state: DeskState): readonly Menu[] {
  return [
    { title: 'Файл', lines: fileLines(desk, state) },
    {
      title: 'Лист',
      lines: [
        ...rowActs(desk, state),
        { kind: 'separator' },
        ...columnActs(desk, state),
        { kind: 'separator' },
        ...sheetActs(desk, state),
      ],
    },
    ...state.menu.flatMap((item) =>
      item.kind === 'menu' ? [{ title: item.title, lines: scriptLines(desk, item.items) }] : [],
    ),
  ];
}

function scriptLines(desk: Desk, items: readonly MenuItem[]): readonly MenuLine[] {
  return items.map((item): MenuLine => {
    if (item.kind === 'separator') return item;
    if (item.kind === 'menu') return { kind: 'menu', title: item.title, lines: scriptLines(desk, item.items) };
    return { kind: 'item', title: item.title, act: () => void desk.run(item.function) };
  });
}

function fileLines(desk: Desk, { view }: DeskState): readonly MenuLine[] {
  return [
    { kind: 'item', title: 'Переименовать', act: () => void renameTable(desk, view?.title ?? '') },
    { kind: 'item', title: 'Скачать .xlsx', act: () => download('/api/table.xlsx') },
    { kind: 'item', title: 'Документы', act: () => desk.openDocuments() },
    { kind: 'separator' },
    { kind: 'item', title: 'Создать копию', act: () => void copyTable(desk) },
  ];
}

/** The copy is served at once, at an address of its own. */
async function copyTable(desk: Desk): Promise<void> {
  try {
    const { url, folder } = await callTable<'copy'>({ kind: 'copy' });
    const text = `Копия открыта: ${url}\n\nПозже её откроет команда: npm start -- --data "${folder}"`;
    const { button } = await desk.ask({ kind: 'alert', title: 'Перейти в копию?', text, buttons: 'YES_NO' });
    if (button === 'YES') window.open(url, '_blank', 'noopener');
  } catch (error) {
    desk.tell('Не получилось', error instanceof Error ? error.message : String(error));
  }
}

/** Saves what the server gives at an address as a file; the server names it. */
export function download(address: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = '';
  link.click();
}
