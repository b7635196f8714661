/** All custom functions of the cells, in the order of help. */
import type { CellFunction } from './define.ts';

export const cellFunctions: readonly CellFunction[] = [];

/** Runs one function by its canonical name on plain cells. */
export function runCellFunction(name: string, values: readonly unknown[]): unknown {
  const found = cellFunctions.find((cell) => cell.name === name);
  return found ? found.run(...values) : '#Нет такой функции';
}
