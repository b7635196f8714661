/** The way back: a school that may hold names takes the choice anew, with the sentence about the law kept in the journal. */
import * as z from 'zod/mini';
import { UserError } from '../../domain/issue.ts';
import type { Ports } from '../../ports.ts';
import type { Change } from '../../workbook/changes.ts';
import type { SheetKey } from '../../workbook/define.ts';
import { textOf } from '../../workbook/kinds/define.ts';
import { TYPED_VALUE } from '../../workbook/settings/index.ts';
import { sheets } from '../../workbook/sheets/index.ts';
import { personalColumns } from '../../workbook/without-names/people.ts';
import type { Write } from '../../workbook/writes.ts';
import { defineCommand } from '../define.ts';
import { execute } from '../execute.ts';
import type { OpenBook } from '../open-book.ts';
import { refreshShown } from '../refresh-shown.ts';
import { repairAll } from '../repair.ts';

/** Rows of native validation a new tab has; the rule that let in codes only goes from all of them. */
const ROWS = 1000;

interface NameColumn {
  readonly sheet: SheetKey;
  readonly column: string;
  readonly position: number;
}

/** Where names of people are typed, on all sheets of this table. */
export function nameColumns(book: OpenBook): NameColumn[] {
  return sheets.flatMap((sheet) =>
    personalColumns(sheet, 'name').flatMap((column) => {
      const position = book.tables[sheet.key].layout.positions[column];
      return position === undefined ? [] : [{ sheet: sheet.key, column, position }];
    }),
  );
}

function freeRules(book: OpenBook): Write[] {
  return nameColumns(book).map(({ sheet, position }) => {
    const { sheetId, layout, lastRow } = book.tables[sheet];
    const rows = Math.max(ROWS, lastRow) - layout.headerRow;
    return { kind: 'rules', sheetId, row: layout.headerRow + 1, column: position, rows, columns: 1, rules: [null] };
  });
}

/** Cells of names that hold the record's own code: there the name will be typed. */
function blankNames(book: OpenBook): Change[] {
  return nameColumns(book).flatMap(({ sheet, column }) =>
    book.tables[sheet].rows.flatMap(({ code, cells }): Change[] => {
      const cell = cells[column];
      if (code === undefined || cell === undefined || textOf(cell) !== code) return [];
      return [{ kind: 'set', sheet, code, before: { [column]: cell }, after: { [column]: '' } }];
    }),
  );
}

export const toNames = defineCommand({
  id: 'toNames',
  title: 'Вернуться к именам',
  hint: 'Снова разрешает писать в таблице имена; решение принимает школа.',
  input: z.object({ accepted: z.boolean() }),
  writes: true,
  run(ports: Ports, { accepted }): { readonly people: number } {
    if (!accepted)
      throw new UserError('mode.accepted', 'Чтобы вести таблицу с именами, отметьте предложение о законе.');
    repairAll(ports);
    const done = execute(ports, (book) => {
      const row = book.tables.settings.byCode.get('peopleMode');
      if (book.settings.peopleMode !== 'codes' || !row)
        throw new UserError('mode.names', 'Люди в этой таблице уже обозначены именами, продолжайте работу.');
      const blanks = blankNames(book);
      const mode: Change = {
        kind: 'set',
        sheet: 'settings',
        code: 'peopleMode',
        before: { [TYPED_VALUE]: row.cells[TYPED_VALUE] ?? '' },
        after: { [TYPED_VALUE]: 'имена' },
      };
      return {
        title: 'Выбраны имена, подтверждено знание части 5 статьи 18 Федерального закона № 152-ФЗ',
        changes: [mode, ...blanks],
        writes: freeRules(book),
        result: blanks.length,
      };
    });
    refreshShown(ports);
    return { people: done.result };
  },
});
