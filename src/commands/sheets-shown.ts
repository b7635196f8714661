/** Shows and hides sheets, and shows the federal form alone for handing in. */
import * as z from 'zod/mini';
import { UserError } from '../domain/issue.ts';
import type { Ports } from '../ports.ts';
import type { SheetKey } from '../workbook/define.ts';
import { sheetOf, sheets } from '../workbook/sheets/index.ts';
import type { Write } from '../workbook/writes.ts';
import { defineCommand } from './define.ts';
import { openBook, type OpenBook } from './open-book.ts';

export interface SheetLine {
  readonly key: SheetKey;
  readonly title: string;
  readonly purpose: string;
  readonly hidden: boolean;
  readonly absent: boolean;
}

export const sheetLines = defineCommand({
  id: 'sheetLines',
  title: 'Список листов',
  hint: 'Перечисляет листы и говорит, какие скрыты.',
  input: z.object({}),
  writes: false,
  run(ports: Ports): readonly SheetLine[] {
    const book = openBook(ports);
    return sheets.map((sheet) => {
      const tab = book.tabOf(sheet.key);
      return {
        key: sheet.key,
        title: tab?.title ?? sheet.title,
        purpose: sheet.purpose,
        hidden: tab?.hidden ?? false,
        absent: tab === undefined,
      };
    });
  },
});

const KEYS = sheets.map((sheet) => sheet.key) as [SheetKey, ...SheetKey[]];

export const showSheet = defineCommand({
  id: 'showSheet',
  title: 'Показать лист',
  hint: 'Открывает скрытый лист или скрывает открытый.',
  input: z.object({ sheet: z.enum(KEYS), shown: z.boolean() }),
  writes: true,
  run(ports: Ports, { sheet, shown }): void {
    const tab = openBook(ports).tabOf(sheet);
    if (!tab) {
      throw new UserError(
        'sheet.missing',
        `Листа «${sheetOf(sheet).title}» в таблице нет. Нажмите «Восстановить листы и столбцы».`,
      );
    }
    ports.workbook.write({ kind: shown ? 'showSheet' : 'hideSheet', sheetId: tab.sheetId });
    if (shown) ports.workbook.select(tab.sheetId, 1, 1);
  },
});

/** Runs of our columns to hide or show, the code among them; the user's own columns are never touched. */
function columnRuns(book: OpenBook, key: SheetKey, kind: 'hideColumns' | 'showColumns'): Write[] {
  const { sheetId, layout, sheet } = book.tables[key];
  if (sheetId < 0 || !Object.values(sheet.columns).some((column) => column.origin === 'federal')) return [];
  const own = Object.entries(layout.positions)
    .filter(([column]) => {
      const origin = sheet.columns[column]?.origin;
      return origin === 'own' || origin === 'shown' || column === sheet.codeColumn;
    })
    .map(([, position]) => position)
    .sort((a, b) => a - b);
  const writes: Write[] = [];
  for (const column of own) {
    const last = writes[writes.length - 1];
    if (last?.kind === kind && last.column + last.columns === column)
      writes[writes.length - 1] = { ...last, columns: last.columns + 1 };
    else writes.push({ kind, sheetId, column, columns: 1 });
  }
  return writes;
}

export const showFederalForm = defineCommand({
  id: 'showFederalForm',
  title: 'Показать форму для сдачи',
  hint: 'Оставляет на листах баз только столбцы установленной формы или возвращает все. Говорит, на каких листах.',
  input: z.object({ on: z.boolean() }),
  writes: true,
  run(ports: Ports, { on }): { readonly titles: readonly string[] } {
    const book = openBook(ports);
    const titles: string[] = [];
    for (const { key } of sheets) {
      const writes = columnRuns(book, key, on ? 'hideColumns' : 'showColumns');
      for (const write of writes) ports.workbook.write(write);
      if (writes.length > 0) titles.push(book.tabOf(key)?.title ?? '');
    }
    return { titles };
  },
});
