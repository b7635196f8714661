/** Values of cells between the script's realm and the bridge. */
import { exception, notEmulated } from './exception.ts';
import { enumName, enumType } from './enums.ts';

export type Wire = null | string | number | boolean | { readonly $ms: number };

function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** A value as a cell takes it. Blank: null and undefined (behaviour 5). */
export function toWire(value: unknown): Wire {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : '#NUM!';
  if (isDate(value)) return Number.isNaN(value.getTime()) ? '#NUM!' : { $ms: value.getTime() };
  if (enumType(value) !== undefined) return enumName(value);
  throw notEmulated('Range.setValue(Object)');
}

interface ValueTable {
  readonly rows: unknown[][];
  readonly dates: readonly number[];
  readonly moments: readonly number[];
}

/** Rows as a script gets them: dates are Dates of its own realm. */
export function fromTable(table: unknown, columns: number): unknown[][] {
  const { rows, dates, moments } = table as ValueTable;
  dates.forEach((place, at) => {
    const line = rows[Math.floor(place / columns)];
    if (line) line[place % columns] = new Date(moments[at] ?? 0);
  });
  return rows;
}

/** Refuses a table whose size is not that of the range (behaviour 6). */
export function checkTable(rows: readonly (readonly unknown[])[], height: number, width: number): void {
  if (rows.length !== height)
    throw exception(
      `The number of rows in the data does not match the number of rows in the range. The data has ${rows.length} but the range has ${height}.`,
    );
  for (const row of rows)
    if (row.length !== width)
      throw exception(
        `The number of columns in the data does not match the number of columns in the range. The data has ${row.length} but the range has ${width}.`,
      );
}
