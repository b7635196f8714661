/** In how many last matchings in a row a mentee stayed without a pair, by «Подборы». */
import type { Book } from '../book.ts';
import { findCode } from '../kinds/index.ts';

/** Counts only matchings whose pairs still stand on «Пары»: what was taken back did not happen. */
export function timesLeftOut(book: Book): (mentee: string) => number {
  const paired = new Map<string, Set<string>>();
  for (const { values } of book.tables.pairs.rows) {
    if (values.matchRun === undefined || values.menteeRef === undefined) continue;
    const run = paired.get(values.matchRun);
    if (run) run.add(values.menteeRef);
    else paired.set(values.matchRun, new Set([values.menteeRef]));
  }
  const runs = book.tables.matchRuns.rows
    .filter(({ code }) => code !== undefined && paired.has(code))
    .map(({ code, values }) => ({
      number: Number(/\d+$/.exec(code ?? '')?.[0] ?? 0),
      got: paired.get(code ?? '') ?? new Set<string>(),
      without: new Set((values.unpaired ?? '').split(/[;\s]+/).map((item) => findCode(item)?.code ?? '')),
    }))
    .sort((a, b) => b.number - a.number);
  return (mentee) => {
    let times = 0;
    for (const { got, without } of runs) {
      if (got.has(mentee)) return times;
      if (without.has(mentee)) times += 1;
    }
    return times;
  };
}
