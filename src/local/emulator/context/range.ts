/** Range: position, values, formulas, notes, formats. */
import { call } from './bridge.ts';
import { enumName } from './enums.ts';
import { exception } from './exception.ts';
import { defineClass, type Member } from './define.ts';
import { make } from './objects-made.ts';
import { stateOf } from './objects.ts';
import { type RangeState, checkedRange, facts, makeRange, makeSheet, notation, placeOf } from './places.ts';
import { RANGE_ACTS } from './range-acts.ts';
import { RANGE_STYLES } from './range-styles.ts';
import { RANGE_MARKS } from './range-marks.ts';
import { RANGE_TEXTS } from './range-texts.ts';
import { RANGE_CHANGES } from './range-changes.ts';
import { checkTable, fromTable, toWire } from './values.ts';

type Rows = readonly (readonly unknown[])[];

function table(operation: string, range: RangeState): unknown[][] {
  return call(operation, placeOf(range)) as unknown[][];
}

/** First cell of a range: what a getter of one value reads. */
function corner(range: RangeState): RangeState {
  return { ...placeOf(range), rows: 1, columns: 1 };
}

function values(range: RangeState): unknown[][] {
  return fromTable(call('values', placeOf(range)), range.columns);
}

function writeTable(operation: string, range: RangeState, rows: Rows, ...more: unknown[]): void {
  checkTable(rows, range.rows, range.columns);
  call(operation, placeOf(range), { rows }, ...more);
}

const POSITION: Readonly<Record<string, Member<RangeState>>> = {
  getA1Notation: notation,
  getRow: (range) => range.row,
  getRowIndex: (range) => range.row,
  getColumn: (range) => range.column,
  getLastRow: (range) => range.row + range.rows - 1,
  getLastColumn: (range) => range.column + range.columns - 1,
  getNumRows: (range) => range.rows,
  getNumColumns: (range) => range.columns,
  getHeight: (range) => range.rows,
  getWidth: (range) => range.columns,
  getGridId: (range) => range.sheet,
  getSheet: (range) => makeSheet(range.sheet),
  isStartRowBounded: (range) => range.open?.top !== true,
  isEndRowBounded: (range) => range.open?.bottom !== true,
  isStartColumnBounded: (range) => range.open?.left !== true,
  isEndColumnBounded: (range) => range.open?.right !== true,
  getCell: (range, row: number, column: number) => {
    if (row < 1 || column < 1 || row > range.rows || column > range.columns)
      throw exception('Cell reference out of range');
    return makeRange({
      sheet: range.sheet,
      row: range.row + row - 1,
      column: range.column + column - 1,
      rows: 1,
      columns: 1,
    });
  },
  offset: (range, rows: number, columns: number, height?: number, width?: number) =>
    checkedRange(range.sheet, range.row + rows, range.column + columns, height ?? range.rows, width ?? range.columns),
  activate: (range) => {
    call('activate', range.sheet, placeOf(range));
  },
  activateAsCurrentCell: (range) => {
    if (range.rows * range.columns !== 1) throw exception('The range must be a single cell.');
    call('activate', range.sheet, placeOf(range));
  },
  getDataRegion: (range, dimension?: object) => {
    const found = call('dataRegion', placeOf(range), dimension ? enumName(dimension) : null) as RangeState;
    return makeRange({ ...found, sheet: range.sheet });
  },
  getNextDataCell: (range, direction: object) => {
    const found = call('nextDataCell', corner(range), enumName(direction)) as RangeState;
    return makeRange({ ...found, sheet: range.sheet });
  },
};

const CONTENT: Readonly<Record<string, Member<RangeState>>> = {
  getValue: (range) => values(corner(range))[0]?.[0],
  getValues: values,
  setValue: (range, value: unknown) => {
    call('setValues', placeOf(range), { one: toWire(value) });
  },
  setValues: (range, rows: Rows) => {
    checkTable(rows, range.rows, range.columns);
    call('setValues', placeOf(range), { rows: rows.map((row) => row.map(toWire)) });
  },
  getDisplayValue: (range) => table('displays', corner(range))[0]?.[0],
  getDisplayValues: (range) => table('displays', range),
  getFormula: (range) => table('formulas', corner(range))[0]?.[0],
  getFormulas: (range) => table('formulas', range),
  getFormulaR1C1: (range) => table('formulasR1C1', corner(range))[0]?.[0],
  getFormulasR1C1: (range) => table('formulasR1C1', range),
  setFormula: (range, formula: string) => {
    call('setFormulas', placeOf(range), { one: formula }, false);
  },
  setFormulas: (range, rows: Rows) => writeTable('setFormulas', range, rows, false),
  setFormulaR1C1: (range, formula: string) => {
    call('setFormulas', placeOf(range), { one: formula }, true);
  },
  setFormulasR1C1: (range, rows: Rows) => writeTable('setFormulas', range, rows, true),
  getNote: (range) => table('notes', corner(range))[0]?.[0],
  getNotes: (range) => table('notes', range),
  setNote: (range, note: string | null) => {
    call('setNotes', placeOf(range), { one: note });
  },
  setNotes: (range, rows: Rows) => writeTable('setNotes', range, rows),
  clearNote: (range) => {
    call('setNotes', placeOf(range), { one: null });
  },
  getNumberFormat: (range) => table('formats', corner(range))[0]?.[0],
  getNumberFormats: (range) => table('formats', range),
  setNumberFormat: (range, format: string) => {
    call('setFormats', placeOf(range), { one: format });
  },
  setNumberFormats: (range, rows: Rows) => writeTable('setFormats', range, rows),
  isBlank: (range) =>
    table('formulas', range).every((row) => row.every((one) => one === '')) &&
    values(range).every((row) => row.every((one) => one === '')),
};

/** What makes a member's arguments into a range list of the same sheet. */
function ranges(list: readonly RangeState[]): object[] {
  return list.map(makeRange);
}

interface ListState {
  readonly ranges: readonly RangeState[];
}

/** A range list repeats on each of its ranges what Range does. */
function repeated(member: Member<never>): Member<ListState> {
  const body = member as unknown as (state: RangeState, ...values: unknown[]) => unknown;
  return (list: ListState, ...given: unknown[]) => {
    for (const range of list.ranges) body(range, ...given);
  };
}

const LIST_MEMBERS =
  'breakApart check clear clearContent clearDataValidations clearFormat clearNote insertCheckboxes removeCheckboxes setBackground setBackgroundRGB setFontColor setFontFamily setFontLine setFontSize setFontStyle setFontWeight setFormula setFormulaR1C1 setHorizontalAlignment setNote setNumberFormat setTextDirection setTextRotation setValue setVerticalAlignment setVerticalText setWrap setWrapStrategy trimWhitespace uncheck setBorder setShowHyperlink';

export function defineRanges(): void {
  const members: Record<string, Member<RangeState>> = {
    ...POSITION,
    ...CONTENT,
    ...RANGE_STYLES,
    ...RANGE_ACTS,
    ...RANGE_MARKS,
    ...RANGE_CHANGES,
    ...RANGE_TEXTS,
  };
  defineClass('Spreadsheet.Range', 'SpreadsheetApp.Range', members);
  const list: Record<string, Member<ListState>> = {
    getRanges: (state) => ranges(state.ranges),
    activate: (state) => {
      const last = state.ranges[state.ranges.length - 1];
      if (last) call('activate', last.sheet, placeOf(last));
    },
  };
  for (const name of LIST_MEMBERS.split(' ')) {
    const member = members[name];
    if (member) list[name] = repeated(member);
  }
  defineClass<ListState>('Spreadsheet.RangeList', 'SpreadsheetApp.RangeList', list);
}

export function makeRangeList(found: readonly object[]): object {
  return make('RangeList', { ranges: found.map((range) => stateOf<RangeState>(range)) });
}

/** The whole grid of a sheet. */
export function wholeGrid(sheet: number): RangeState {
  const { rows, columns } = facts(sheet);
  return { sheet, row: 1, column: 1, rows, columns };
}
