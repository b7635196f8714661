/** All custom functions of the cells, in the order of help. A new one is a file here and a line below. */
import { age } from './age.ts';
import { inCase } from './case.ts';
import { deadline } from './deadline.ts';
import { BAD_INPUT, type CellFunction } from './define.ts';
import { enrolled } from './enrolled.ts';
import { experience } from './experience.ts';
import { indicator } from './indicator.ts';
import { initials } from './initials.ts';
import { months } from './months.ts';
import { pairState } from './pair-state.ts';
import { pluralWord } from './plural.ts';
import { share } from './share.ts';
import { target } from './target.ts';

export const cellFunctions: readonly CellFunction[] = [
  indicator,
  share,
  enrolled,
  target,
  experience,
  age,
  inCase,
  initials,
  pairState,
  pluralWord,
  months,
  deadline,
];

/** Runs one function by its canonical name on plain cells. */
export function runCellFunction(name: string, values: readonly unknown[]): unknown {
  const found = cellFunctions.find((cell) => cell.name === name);
  return found ? found.run(...values) : `${BAD_INPUT}Нет такой функции: ${name}.`;
}
