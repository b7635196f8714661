/** How many pairs and programmes are in each state on a day: frozen with the indicators, so that a report can be repeated. */
import type { Day } from '../domain/day.ts';
import type { StateCount } from '../domain/indicators/index.ts';
import { pairStateTitle } from '../domain/pairs/states.ts';
import { programmeState } from '../domain/programmes/state.ts';
import type { Book } from './book.ts';
import { takeCensus } from './checks/census/census.ts';
import { titleOfCode } from './kinds/choice.ts';

function counted(titles: readonly string[]): StateCount[] {
  const counts = new Map<string, number>();
  for (const title of titles) counts.set(title, (counts.get(title) ?? 0) + 1);
  return Array.from(counts, ([state, count]) => ({ state, count }));
}

/** States by their titles, in the order of the rows. */
export function statesOn(
  book: Book,
  date: Day,
): { readonly pairs: readonly StateCount[]; readonly programmes: readonly StateCount[] } {
  const { lines } = book.context;
  const pairs = takeCensus(book, date)
    .pairs()
    .map(({ state }) => pairStateTitle(state.state));
  const programmes = book.tables.programmes.rows
    .filter(({ code }) => code !== undefined)
    .map(({ values }) => titleOfCode(lines('programmeStages'), programmeState(values, date)));
  return { pairs: counted(pairs), programmes: counted(programmes) };
}
