/** Years in a text of a plan, and which year a borrowed plan speaks of. */

/** A year; the edge of a page may have split it: «20.01.20 21», «20 2 1» is none. */
const YEAR = /(?:19|20)\d\s?\d(?!\d)|(?:19|20)\s\d\d(?!\d|[./])/g;

/** Years named in a text, each once. */
export function yearsIn(text: string): number[] {
  const years = (text.match(YEAR) ?? []).map((year) => Number(year.replace(/\s/g, '')));
  return years.filter((year, index) => years.indexOf(year) === index);
}

/** The earliest year that at least a third of the dated terms name, so that one slip decides nothing. */
export function sourceYear(terms: readonly string[]): number | undefined {
  const counts = new Map<number, number>();
  let dated = 0;
  for (const term of terms) {
    const years = yearsIn(term);
    if (years.length > 0) dated += 1;
    for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const usual = Array.from(counts.keys())
    .filter((year) => (counts.get(year) ?? 0) * 3 >= dated)
    .sort((a, b) => a - b);
  return usual[0];
}
