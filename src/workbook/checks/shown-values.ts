/** Computed columns of all rows: what they should hold today where it differs from what stands there. */
import type { Day } from '../../domain/day.ts';
import type { Book } from '../book.ts';
import { isDayCell, sameCell, type Cell } from '../cell.ts';
import type { SheetKey } from '../define.ts';
import type { Table, TableRow } from '../rows.ts';
import { sheets } from '../sheets/index.ts';
import { takeCensus, type Census } from './census/census.ts';
import { codesIn, targetOf } from './references.ts';
import type { ShownCells, ShownOf } from './shown/columns.ts';
import { curatorCells, partnerCells } from './shown/others.ts';
import { pairCells, programmeCells } from './shown/pairs.ts';
import { menteeCells, mentorCells } from './shown/people.ts';
import { roadmapCells } from './shown/roadmap.ts';
import { questionnaireCells } from './shown/questionnaires.ts';
import { staffCells } from './shown/staff.ts';

/** One cell to write. */
export interface ShownValue {
  readonly sheet: SheetKey;
  readonly row: number;
  /** Key of the column. */
  readonly column: string;
  readonly value: Cell;
}

/** Computed columns by sheet; «Для списков» is common to all. */
type Computed = (table: Table, index: number, census: Census, book: Book) => ShownCells;

/** A sheet's own function, over its typed rows. */
function over<K extends SheetKey>(key: K, cells: ShownOf<Book['tables'][K]['rows'][number]>): Computed {
  return (_table, index, census, book) => {
    const row = book.tables[key].rows[index];
    return row === undefined ? {} : cells(row, index, census, book);
  };
}

const COMPUTED: Partial<Readonly<Record<SheetKey, Computed>>> = {
  staff: over('staff', staffCells),
  mentees: over('mentees', menteeCells),
  mentors: over('mentors', mentorCells),
  pairs: over('pairs', pairCells),
  programmes: over('programmes', programmeCells),
  questionnaires: over('questionnaires', questionnaireCells),
  roadmap: over('roadmap', roadmapCells),
  curators: over('curators', curatorCells),
  partners: over('partners', partnerCells),
};

/** Sheets where an edit of one row changes others: an item done moves those that follow it, a correction all alike. */
const DEPENDENT_ROWS: ReadonlySet<SheetKey> = new Set<SheetKey>(['roadmap']);

/** Sheets of people: a bare code says nothing to a reader, while other records are known by their codes. */
const LABELLED: readonly SheetKey[] = ['staff', 'mentors', 'mentees'];

/** Columns of a sheet with references to people, found once for all its rows. */
function personReferences(table: Table): { readonly name: string; readonly target: SheetKey }[] {
  return Object.entries(table.sheet.columns).flatMap(([name, column]) => {
    const target = column.shown === true ? undefined : targetOf(column);
    return target === undefined || LABELLED.indexOf(target) < 0 ? [] : [{ name, target }];
  });
}

/** The references of a row with their labels: a bare «НК-003» or one with an earlier name gets the present label. */
function labelledReferences(
  references: readonly { readonly name: string; readonly target: SheetKey }[],
  row: TableRow<unknown>,
  census: Census,
  book: Book,
): Record<string, Cell> {
  const cells: Record<string, Cell> = {};
  const values = row.values as Readonly<Record<string, unknown>>;
  for (const { name, target } of references) {
    if (values[name] === undefined || row.problems.some((issue) => issue.column === name)) continue;
    const labels = codesIn(values[name]).map((code) => {
      const record = book.tables[target].byCode.get(code);
      return record && census.label(target, record);
    });
    // A code that leads nowhere is a finding; the cell stays as it was typed.
    if (labels.length > 0 && labels.every((label) => label !== undefined)) cells[name] = labels.join('; ');
  }
  return cells;
}

/** Whether two cells look the same; a blank and '' do. */
const looksSame = (a: Cell | undefined, b: Cell): boolean =>
  sameCell(a ?? '', b) || (!isDayCell(a) && !isDayCell(b) && String(a ?? '') === String(b));

/**
 * Cells of computed columns that differ from what stands there, for all sheets or for some rows of one. Beside the
 * columns marked as shown these are a teacher's columns on «Наставники» and «Наставляемые», and labels in references.
 */
export function shownValues(
  book: Book,
  today: Day,
  only?: { readonly sheet: SheetKey; readonly rows: ReadonlySet<number> },
  census: Census = takeCensus(book, today),
): ShownValue[] {
  const found: ShownValue[] = [];
  for (const { key, columns } of sheets) {
    if (only ? only.sheet !== key : book.missingSheets.indexOf(key) >= 0) continue;
    const computed = COMPUTED[key];
    const hasLabel = 'listLabel' in columns;
    if (!computed && !hasLabel) continue;
    const table: Table = book.tables[key];
    // In code mode a name after the code is a finding for the curator to decide on, never removed by itself.
    const references = book.context.peopleMode === 'codes' ? [] : personReferences(table);
    const compare = (row: TableRow<unknown>, column: string, value: Cell): void => {
      if (table.layout.positions[column] === undefined || looksSame(row.cells[column], value)) return;
      found.push({ sheet: key, row: row.row, column, value });
    };
    table.rows.forEach((row, index) => {
      if (only && !DEPENDENT_ROWS.has(key) && !only.rows.has(row.row)) return;
      // Compared one by one: joining them into one object for each of 20,000 rows costs more than the comparing.
      const own = computed ? computed(table, index, census, book) : {};
      const labelled = labelledReferences(references, row, census, book);
      for (const column of Object.keys(labelled)) if (!(column in own)) compare(row, column, labelled[column] ?? '');
      for (const column of Object.keys(own)) compare(row, column, own[column] ?? '');
      if (hasLabel) compare(row, 'listLabel', census.label(key, row) ?? '');
    });
  }
  return found;
}
