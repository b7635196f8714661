/** Reads the arguments of a function: a cell arrives as a value, a range as rows; what is blank, what is a day, what is a number. */
import { formatDay, makeDay, partsOf, type Day } from '../domain/day.ts';
import { UserError } from '../domain/issue.ts';
import { isBlank, isDayCell, type Cell, type Grid } from '../workbook/cell.ts';
import { dayFromSerial, typedDay } from '../workbook/kinds/typed-day.ts';
import { typedNumber } from '../workbook/kinds/typed-number.ts';
import { cellText } from '../workbook/rows.ts';
import { quoted } from '../workbook/kinds/define.ts';
import { badInput, refuse } from './define.ts';

/** What one cell of a result may hold. */
export type Answer = string | number;

function cellOf(value: unknown): Cell {
  if (typeof value === 'number') return Number.isFinite(value) ? value : '';
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  const isDay = typeof value === 'object' && value !== null && typeof (value as { day?: unknown }).day === 'string';
  return isDay ? (value as Cell) : '';
}

const isPlain = (value: unknown): value is Cell => cellOf(value) === value;

/** The argument as rows of cells; a single value is one row of one cell. Rows that are plain already are not copied. */
export function gridOf(value: unknown): Grid {
  if (!Array.isArray(value)) return [[cellOf(value)]];
  return (value as readonly unknown[]).map((row) => {
    if (!Array.isArray(row)) return [cellOf(row)];
    return row.every(isPlain) ? row : row.map(cellOf);
  });
}

/** Whether the argument is a range of more than one cell. */
export function isRange(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const [first] = value as readonly unknown[];
  return value.length > 1 || (Array.isArray(first) && first.length > 1);
}

/** Whether every cell of the argument is blank; an omitted argument is. */
export function isBlankArgument(value: unknown): boolean {
  if (!Array.isArray(value)) return isBlank(cellOf(value));
  return (value as readonly unknown[]).every((row) =>
    Array.isArray(row) ? row.every((cell) => isBlank(cellOf(cell))) : isBlank(cellOf(row)),
  );
}

/** The argument as one cell. */
export function singleCell(value: unknown, name: string): Cell {
  if (isRange(value)) return refuse(`${name}: нужна одна ячейка, а не диапазон.`);
  return gridOf(value)[0]?.[0] ?? '';
}

/** Text of a cell without spaces around it; dates and numbers as people see them. */
export function textIn(cell: Cell): string {
  return cellText(cell).trim();
}

/** A day: a date, a number that Sheets shows as one, or a text like 20.12.2026. */
export function dayIn(cell: Cell, name: string): Day {
  if (isBlank(cell)) return refuse(`${name}: укажите дату.`);
  if (isDayCell(cell)) return cell.day;
  const serial = typeof cell === 'number' ? dayFromSerial(cell) : undefined;
  if (serial !== undefined) return serial;
  const read = typedDay(textIn(cell));
  return read.kind === 'day' ? read.day : refuse(`${name}: ${quoted(cell)} – не дата, нужна в виде 20.12.2026.`);
}

/** A number, also one typed as text with a decimal comma. */
export function numberIn(cell: Cell, name: string): number {
  const { value } = isDayCell(cell) ? { value: undefined } : typedNumber(cell);
  return value ?? refuse(`${name}: ${quoted(cell)} – не число.`);
}

/** A year: a number of four digits, or the year of a date. */
export function yearIn(cell: Cell, name: string): number {
  if (isDayCell(cell)) return partsOf(cell.day).year;
  const read = typeof cell === 'string' ? typedDay(textIn(cell)) : undefined;
  if (read?.kind === 'day') return partsOf(read.day).year;
  const year = numberIn(cell, name);
  if (makeDay(year, 1, 1) !== undefined && year < 3000) return year;
  const serial = dayFromSerial(year);
  return serial === undefined ? refuse(`${name}: ${quoted(cell)} – не год.`) : partsOf(serial).year;
}

/** A day in a text answer. */
export function dayText(day: Day): string {
  return formatDay(day);
}

/**
 * Runs a computation over cells. Where ranges are given the result is a block of their size: single cells, single rows
 * and single columns are repeated. Of the first `needed` arguments a blank cell gives a blank answer, and so does an
 * omitted first one; another that is omitted is for `compute` to refuse. A refusal stays in its own cell.
 */
export function overCells(
  values: readonly unknown[],
  needed: number,
  compute: (...cells: Cell[]) => Answer,
): Answer | Answer[][] {
  const blocks = values.map(gridOf);
  const height = Math.max(...blocks.map((grid) => grid.length));
  const width = Math.max(...blocks.map((grid) => grid[0]?.length ?? 1));
  const fits = blocks.every(
    (grid) =>
      (grid.length === 1 || grid.length === height) &&
      grid.every((row) => row.length === grid[0]?.length && (row.length === 1 || row.length === width)),
  );
  if (!fits) return refuse('Диапазоны разного размера: возьмите их одинаковыми.');
  const at = (grid: Grid, row: number, column: number): Cell => {
    const line = grid[grid.length === 1 ? 0 : row] ?? [];
    return line[line.length === 1 ? 0 : column] ?? '';
  };
  const answer = (row: number, column: number): Answer => {
    const cells = blocks.map((grid) => at(grid, row, column));
    const isEmpty = (cell: Cell, index: number): boolean =>
      isBlank(cell) && (index === 0 || values[index] !== undefined);
    if (cells.slice(0, needed).some(isEmpty)) return '';
    try {
      return compute(...cells);
    } catch (error) {
      if (error instanceof UserError) return badInput(error);
      throw error;
    }
  };
  if (!values.some(isRange)) return answer(0, 0);
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_unused, column) => answer(row, column)),
  );
}
