/** Acts that move cells: copying, moving, sorting, shifting, filling. */
import { call } from './bridge.ts';
import type { Member } from './define.ts';
import { enumName, enumType } from './enums.ts';
import { exception } from './exception.ts';
import { make } from './objects-made.ts';
import { stateOf } from './objects.ts';
import { type RangeState, type SheetState, checkedRange, makeRange, placeOf } from './places.ts';

interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}

/** Columns of a sort count from column A of the sheet (behaviour 15). */
function sortKey(spec: unknown): SortKey {
  if (typeof spec === 'number') return { column: spec, ascending: true };
  const { column, ascending } = spec as { column?: unknown; ascending?: unknown };
  if (typeof column !== 'number') throw exception('Invalid sort specification.');
  return { column, ascending: ascending !== false };
}

function sort(range: RangeState, spec: unknown): void {
  const keys = (Array.isArray(spec) ? (spec as unknown[]) : [spec]).map(sortKey);
  call('sort', placeOf(range), keys);
}

/** What a plain copy takes, by CopyPasteType. */
const PARTS: Readonly<Record<string, string>> = {
  PASTE_NORMAL: 'all',
  PASTE_NO_BORDERS: 'all',
  PASTE_FORMAT: 'format',
  PASTE_FORMULA: 'formula',
  PASTE_DATA_VALIDATION: 'rule',
  PASTE_VALUES: 'value',
  PASTE_CONDITIONAL_FORMATTING: 'colours',
  PASTE_COLUMN_WIDTHS: 'widths',
};

function copyTo(range: RangeState, target: object, how?: unknown, transposed?: boolean): void {
  const destination = placeOf(stateOf<RangeState>(target));
  let part = 'all';
  if (enumType(how) === 'CopyPasteType') part = PARTS[enumName(how)] ?? 'all';
  else if (typeof how === 'object' && how !== null) {
    const { formatOnly, contentsOnly } = how as { formatOnly?: unknown; contentsOnly?: unknown };
    part = contentsOnly === true ? 'value' : formatOnly === true ? 'format' : 'all';
  }
  call('copy', placeOf(range), destination, part, transposed === true);
}

/** Target sheet of the old copying members: a sheet or its id. */
function gridOf(target: unknown): number {
  return typeof target === 'number' ? target : stateOf<SheetState>(target).id;
}

function copyToGrid(part: string): Member<RangeState> {
  return (range: RangeState, target: unknown, column: number, columnEnd: number, row: number, rowEnd: number) => {
    const made = checkedRange(gridOf(target), row, column, rowEnd - row + 1, columnEnd - column + 1);
    call('copy', placeOf(range), placeOf(stateOf<RangeState>(made)), part, false);
  };
}

const DELIMITERS: Readonly<Record<string, string>> = { COMMA: ',', SEMICOLON: ';', PERIOD: '.', SPACE: ' ' };

export const RANGE_CHANGES: Readonly<Record<string, Member<RangeState>>> = {
  sort,
  copyTo,
  moveTo: (range: RangeState, target: object) => {
    call('move', placeOf(range), placeOf(stateOf<RangeState>(target)));
  },
  copyValuesToRange: copyToGrid('value'),
  copyFormatToRange: copyToGrid('format'),
  insertCells: (range: RangeState, dimension: object) => {
    call('shiftCells', placeOf(range), enumName(dimension), true);
  },
  deleteCells: (range: RangeState, dimension: object) => {
    call('shiftCells', placeOf(range), enumName(dimension), false);
  },
  removeDuplicates: (range: RangeState, columns?: readonly number[]) => {
    const kept = call('removeDuplicates', placeOf(range), columns ?? null) as number;
    return makeRange({ ...placeOf(range), rows: kept });
  },
  randomize: (range: RangeState) => {
    call('randomize', placeOf(range));
  },
  splitTextToColumns: (range: RangeState, delimiter?: unknown) => {
    const text = enumType(delimiter) ? (DELIMITERS[enumName(delimiter)] ?? ',') : (delimiter ?? null);
    call('split', placeOf(range), text);
  },
  autoFill: (range: RangeState, target: object, series: object) => {
    call('autoFill', placeOf(range), placeOf(stateOf<RangeState>(target)), enumName(series));
  },
  autoFillToNeighbor: (range: RangeState, series: object) => {
    call('autoFillToNeighbor', placeOf(range), enumName(series));
  },
  createTextFinder: (range: RangeState, text: string) =>
    make('TextFinder', { places: [placeOf(range)], text, flags: {}, at: -1 }),
};
