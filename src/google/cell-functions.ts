/** Door of the cells: runs a custom function. Apart from main.ts, so that a cell does not wait for the commands to load. */
import { runCellFunction } from '../functions/index.ts';
import { readCells } from './cells.ts';

/** A custom function: dates of its arguments become days in the time zone of the table. */
export function runCell(name: string, values: readonly unknown[]): unknown {
  const timeZone = SpreadsheetApp.getActive().getSpreadsheetTimeZone();
  const plain = values.map((value) => {
    if (value === undefined) return undefined;
    if (Array.isArray(value)) return readCells(value as unknown[][], timeZone);
    return readCells([[value]], timeZone)[0]?.[0];
  });
  return runCellFunction(name, plain);
}
