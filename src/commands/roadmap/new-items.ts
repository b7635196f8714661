/** Items of a plan as changes: rows added with fresh codes, and the rows of the same year that give way to them. */
import type { Change } from '../../workbook/changes.ts';
import type { Cell } from '../../workbook/cell.ts';
import { codeGiver } from '../../workbook/codes.ts';
import { correctionsText } from '../../workbook/roadmap/reading-context.ts';
import type { RoadmapRow } from '../../workbook/roadmap/items.ts';
import { TYPED_VALUE } from '../../workbook/settings/index.ts';
import type { OpenBook } from '../open-book.ts';

/** One new item as cells by column key; the code and the school year are added here. */
export type NewItem = Readonly<Record<string, Cell>>;

/** Rows of «Дорожная карта» of a school year; a row without one belongs to the current year. */
export function rowsOfYear(book: OpenBook, year: string | undefined): readonly RoadmapRow[] {
  return book.tables.roadmap.rows.filter(
    ({ values }) => (values.schoolYear ?? book.settings.schoolYear) === (year ?? book.settings.schoolYear),
  );
}

/** Rows to be added for new items, in their order. */
export function addItemChanges(book: OpenBook, items: readonly NewItem[], year: string | undefined): Change[] {
  const give = codeGiver('МР', book.tables.roadmap);
  return items.map((cells): Change => {
    const code = give();
    return {
      kind: 'add',
      sheet: 'roadmap',
      code,
      cells: { ...(year === undefined ? {} : { schoolYear: year }), ...cells, id: code },
    };
  });
}

/** Rows taken away; the curator's readings of their deadlines are remembered on «Настройки». */
export function removeItemChanges(book: OpenBook, rows: readonly RoadmapRow[]): Change[] {
  const removed = rows.flatMap((row): Change[] =>
    row.code === undefined ? [] : [{ kind: 'remove', sheet: 'roadmap', code: row.code, cells: row.cells }],
  );
  const before = book.settings.deadlineCorrections;
  const after = rows.reduce<string | undefined>(
    (text, { values }) =>
      values.readAs === undefined || values.deadlineText === undefined
        ? text
        : correctionsText(text, values.deadlineText, values.readAs),
    before,
  );
  return [...removed, ...settingChange(book, 'deadlineCorrections', after ?? '')];
}

/** The change of one setting, none when it holds the value already. */
export function settingChange(book: OpenBook, key: string, value: Cell): Change[] {
  const row = book.tables.settings.byCode.get(key);
  const before = row?.cells[TYPED_VALUE] ?? '';
  if (!row || JSON.stringify(before) === JSON.stringify(value)) return [];
  const [was, will] = [{ [TYPED_VALUE]: before }, { [TYPED_VALUE]: value }];
  return [{ kind: 'set', sheet: 'settings', code: key, before: was, after: will }];
}
