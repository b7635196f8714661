/** Findings as notes on their cells: put where something is wrong, taken away where it is mended. */
import type { Issue } from '../domain/issue.ts';
import type { Book } from './book.ts';
import type { SheetKey } from './define.ts';
import { withRemarks } from './notes.ts';
import type { Table } from './rows.ts';
import type { Write } from './writes.ts';

/** Reads the notes of a rectangle; one service call. */
export interface NotesReader {
  readNotes(
    sheetId: number,
    row: number,
    column: number,
    rows: number,
    columns: number,
  ): readonly (readonly string[])[];
}

/** Remarks by `row:column`. A finding about a whole row stands on its code. */
function remarksByPlace(table: Table, issues: readonly Issue[]): Map<string, string[]> {
  const places = new Map<string, string[]>();
  for (const issue of issues) {
    if (issue.sheet !== table.sheet.key || issue.row === undefined || issue.severity === 'info') continue;
    const position = table.layout.positions[issue.column ?? table.sheet.codeColumn ?? ''];
    if (position === undefined) continue;
    const place = `${issue.row}:${position}`;
    places.set(place, [...(places.get(place) ?? []), `${issue.message} ${issue.action}`]);
  }
  return places;
}

/** Writes that bring the notes of some rows in line with the findings: one read, one write when something differs. */
export function remarksForRows(
  table: Table,
  issues: readonly Issue[],
  firstRow: number,
  lastRow: number,
  reader: NotesReader,
): Write[] {
  const width = Math.max(0, ...Object.values(table.layout.positions));
  const rows = lastRow - firstRow + 1;
  if (table.sheetId < 0 || width === 0 || rows < 1) return [];
  const remarks = remarksByPlace(table, issues);
  const found = reader.readNotes(table.sheetId, firstRow, 1, rows, width);
  let firstChanged = -1;
  let lastChanged = -1;
  const wanted = found.map((line, index) =>
    line.map((note, at) => {
      const next = withRemarks(note, remarks.get(`${firstRow + index}:${at + 1}`) ?? []);
      if (next !== note) {
        if (firstChanged < 0) firstChanged = index;
        lastChanged = index;
      }
      return next;
    }),
  );
  if (firstChanged < 0) return [];
  return [
    {
      kind: 'notes',
      sheetId: table.sheetId,
      row: firstRow + firstChanged,
      column: 1,
      notes: wanted.slice(firstChanged, lastChanged + 1),
    },
  ];
}

/** Sheets whose cells carry remarks. */
const REMARKED: readonly SheetKey[] = [
  'staff',
  'mentees',
  'mentors',
  'pairs',
  'programmes',
  'documents',
  'curators',
  'meetings',
  'consents',
];

/** The same for the whole workbook. */
export function remarkWrites(book: Book, issues: readonly Issue[], reader: NotesReader): Write[] {
  return REMARKED.flatMap((key) => {
    const table = book.tables[key];
    return table.lastRow > table.layout.headerRow
      ? remarksForRows(table, issues, table.layout.headerRow + 1, table.lastRow, reader)
      : [];
  });
}
