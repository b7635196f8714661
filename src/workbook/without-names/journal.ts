/** «Журнал» without names: titles, and the values kept for undoing, which then give codes back. */
import { isDayCell, type Cell } from '../cell.ts';
import type { Change } from '../changes.ts';
import { DATA_COLUMNS, dataText, JOURNAL_CAPACITY, payloadCells, payloadOf, payloadText } from '../journal-data.ts';
import { cellWithout, textWithout, type Leaving } from './cells.ts';

type Cells = Readonly<Record<string, Cell>>;

function cellsWithout(change: Change, cells: Cells, leaving: Leaving): Cells {
  const kept: Record<string, Cell> = {};
  for (const [column, cell] of Object.entries(cells))
    kept[column] = isDayCell(cell) ? cell : cellWithout(leaving, change.sheet, column, change.code, cell);
  return kept;
}

function changeWithout(change: Change, leaving: Leaving): Change {
  if (change.kind !== 'set') return { ...change, cells: cellsWithout(change, change.cells, leaving) };
  return {
    ...change,
    before: cellsWithout(change, change.before, leaving),
    after: cellsWithout(change, change.after, leaving),
  };
}

/** Every text inside plain data; keys of lines and codes hold no names. */
function deepWithout(value: unknown, leaving: Leaving): unknown {
  if (typeof value === 'string') return textWithout(value, leaving);
  if (Array.isArray(value)) return value.map((item: unknown) => deepWithout(item, leaving));
  if (typeof value !== 'object' || value === null) return value;
  const kept: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) kept[key] = deepWithout(item, leaving);
  return kept;
}

/** Cells of a journal line as they may stay. Data that cannot be read cannot be cleaned, and goes. */
export function journalCellsWithout(cells: Cells, leaving: Leaving): Record<string, Cell> {
  const kept: Record<string, Cell> = { title: textWithout(String(cells['title'] ?? ''), leaving) };
  const text = dataText(cells);
  if (text === '') return kept;
  const payload = payloadOf(text);
  const { changes = [], ...rest } = payload ?? {};
  const clean = {
    ...(deepWithout(rest, leaving) as object),
    changes: changes.map((change) => changeWithout(change, leaving)),
  };
  const fits = payload !== undefined && payloadText(clean).length < JOURNAL_CAPACITY;
  const blank = Object.fromEntries(DATA_COLUMNS.map((key): [string, Cell] => [key, '']));
  return { ...kept, ...blank, ...(fits ? payloadCells(clean) : {}) };
}
