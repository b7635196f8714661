/** Reading and writing what cells hold: values, shown texts, formulas, notes, formats, validation. */
import type { Json, ValidationState } from '../../host.ts';
import type { Cell, Place, Sheet } from '../model/book.ts';
import { columnLetters } from '../model/area.ts';
import { displayText } from '../model/display.ts';
import { isDateFormat } from '../model/display-date.ts';
import { everyCell, extent, makeCell, readArea } from '../model/grid.ts';
import { sharedRule } from '../model/looks.ts';
import { keepsRule } from '../model/rules.ts';
import { toR1C1, fromR1C1 } from '../model/r1c1.ts';
import { shiftFormula } from '../model/references.ts';
import { ServiceError } from '../model/service-error.ts';
import { enteredCell, type EnterContext, type Incoming } from '../model/write-cell.ts';
import { momentOf } from '../model/zone.ts';
import {
  type Desk,
  type Operations,
  type Spread,
  bare,
  locale,
  localNow,
  sheetById,
  sheetOf,
  spreadAt,
} from './desk.ts';
import { checkWritable } from './protect.ts';

/** Values with the dates listed apart: `dates` are positions in reading order, `moments` their milliseconds. */
interface ValueTable {
  readonly rows: (string | number | boolean)[][];
  readonly dates: number[];
  readonly moments: number[];
}

/** Numbers that some day of the years 1 to 9999 has; how live gives others under a date format is not known, so they stay numbers. */
function isDateNumber(value: number): boolean {
  return value > -693_594 && value < 2_958_466;
}

function readValues(desk: Desk, place: Place): ValueTable {
  desk.settle();
  const sheet = sheetOf(desk, place);
  const dates: number[] = [];
  const moments: number[] = [];
  let at = -1;
  const rows = readArea(sheet, place, (cell) => {
    at += 1;
    if (cell === undefined) return '';
    if (cell.e !== undefined) return cell.e;
    if (typeof cell.v !== 'number') return cell.v ?? '';
    if (cell.format === undefined || !isDateFormat(cell.format) || !isDateNumber(cell.v)) return cell.v;
    dates.push(at);
    moments.push(momentOf(cell.v, desk.book.timeZone));
    return 0;
  });
  return { rows, dates, moments };
}

export function enterContext(desk: Desk, byHand = false): EnterContext {
  return { locale: locale(desk), timeZone: desk.book.timeZone, now: localNow(desk), byHand };
}

/** A rejecting rule refuses the writes of scripts too; the old value stays. */
function checkRule(desk: Desk, next: Cell, row: number, column: number): void {
  const rule = next.rule;
  if (!rule || rule.allowInvalid || keepsRule(next, rule, { book: desk.book, locale: locale(desk) })) return;
  const address = columnLetters(column) + row;
  throw new ServiceError(
    `The data you entered in cell ${address} violates the data validation rules set on this cell.${
      rule.help === undefined ? '' : `\n${rule.help}`
    }`,
  );
}

export function putCell(sheet: Sheet, row: number, column: number, next: Cell): void {
  const line = (sheet.cells[row - 1] ??= []);
  line[column - 1] = next;
}

function writeValues(desk: Desk, place: Place, values: Spread<Incoming>): void {
  const sheet = sheetOf(desk, place);
  checkWritable(desk, sheet, place);
  const context = enterContext(desk);
  let formulas = false;
  const write = (row: number, column: number): void => {
    const value = spreadAt(values, row, column);
    const old = sheet.cells[place.row + row - 1]?.[place.column + column - 1];
    if (old === undefined && (value === null || value === '')) return;
    const next = enteredCell(old, value, context);
    // A formula given to a whole block shifts its relative references cell by cell (behaviour 18).
    if ('one' in values && next.f !== undefined) next.f = shiftFormula(next.f, row, column);
    checkRule(desk, next, place.row + row, place.column + column);
    formulas ||= old?.f !== undefined || next.f !== undefined;
    putCell(sheet, place.row + row, place.column + column, next);
  };
  try {
    for (let row = 0; row < place.rows; row += 1)
      for (let column = 0; column < place.columns; column += 1) write(row, column);
  } finally {
    // A refused cell leaves those before it written: a block may fail half-way, as live.
    desk.changed(formulas ? undefined : 'values');
  }
}

function writeFormulas(desk: Desk, place: Place, formulas: Spread<string>, r1c1: boolean): void {
  const sheet = sheetOf(desk, place);
  checkWritable(desk, sheet, place);
  everyCell(sheet, place, (cell, row, column) => {
    const given = spreadAt(formulas, row - place.row, column - place.column);
    const read = r1c1 ? fromR1C1(given, row, column) : given;
    const formula = read === '' || read.startsWith('=') ? read : `=${read}`;
    const next: Cell = { ...enteredCell(cell, null, enterContext(desk)) };
    if (formula !== '')
      next.f = 'one' in formulas && !r1c1 ? shiftFormula(formula, row - place.row, column - place.column) : formula;
    putCell(sheet, row, column, next);
  });
  desk.changed();
}

function appendRow(desk: Desk, id: number, values: readonly Incoming[]): void {
  const sheet = sheetById(desk, id);
  const row = extent(sheet).row + 1;
  if (row > sheet.rows) sheet.rows = row;
  if (values.length > sheet.columns) sheet.columns = values.length;
  writeValues(desk, { sheet: id, row, column: 1, rows: 1, columns: values.length }, { rows: [values] });
}

/** Format that a cell without its own is reported to have. */
export const GENERAL = '0.###############';

function setFormats(desk: Desk, place: Place, formats: Spread<string>): void {
  const sheet = sheetOf(desk, place);
  checkWritable(desk, sheet, place);
  everyCell(sheet, place, (cell, row, column) => {
    const format = spreadAt(formats, row - place.row, column - place.column);
    if (format === '' || /^general$/i.test(format) || format === GENERAL) delete cell.format;
    else cell.format = format;
    delete cell.derived;
  });
  desk.changed('values');
}

function setNotes(desk: Desk, place: Place, notes: Spread<string | null>): void {
  const sheet = sheetOf(desk, place);
  checkWritable(desk, sheet, place);
  for (let row = 0; row < place.rows; row += 1)
    for (let column = 0; column < place.columns; column += 1) {
      const note = spreadAt(notes, row, column) ?? '';
      const old = sheet.cells[place.row + row - 1]?.[place.column + column - 1];
      if (note === '' && old?.note === undefined) continue;
      const cell = makeCell(sheet, place.row + row, place.column + column);
      if (note === '') delete cell.note;
      else cell.note = note;
    }
}

function setRules(desk: Desk, place: Place, rules: Spread<ValidationState | null>): void {
  const sheet = sheetOf(desk, place);
  checkWritable(desk, sheet, place);
  everyCell(sheet, place, (cell, row, column) => {
    const rule = spreadAt(rules, row - place.row, column - place.column);
    if (rule === null) delete cell.rule;
    else cell.rule = sharedRule(rule);
  });
}

/** Operations that read. */
export const CELL_READS: Operations = {
  values: readValues,
  displays: (desk, place: Place) => {
    desk.settle();
    const shown = locale(desk);
    return readArea(sheetOf(desk, place), bare(place), (cell) => displayText(cell, shown));
  },
  formulas: (desk, place: Place) => readArea(sheetOf(desk, place), place, (cell) => cell?.f ?? ''),
  formulasR1C1: (desk, place: Place) =>
    readArea(sheetOf(desk, place), place, (cell, row, column) =>
      cell?.f === undefined ? '' : toR1C1(cell.f, row, column),
    ),
  notes: (desk, place: Place) => readArea(sheetOf(desk, place), place, (cell) => cell?.note ?? ''),
  formats: (desk, place: Place) => readArea(sheetOf(desk, place), place, (cell) => cell?.format ?? GENERAL),
  rules: (desk, place: Place): Json =>
    readArea(sheetOf(desk, place), place, (cell) => (cell?.rule ?? null) as unknown as Json),
  extent: (desk, id: number) => {
    desk.settle();
    return desk.extent(sheetById(desk, id));
  },
};

/** Operations that write. */
export const CELL_WRITES: Operations = {
  setValues: writeValues,
  setFormulas: writeFormulas,
  appendRow,
  setFormats,
  setNotes,
  setRules,
};
