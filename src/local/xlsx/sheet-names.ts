/** Names of sheets that .xlsx allows: at most 31 letters, none of `[]:*?/\`, no two alike. */

const LONGEST = 31;

export function sheetNames(titles: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    // A name may not begin or end with an apostrophe either.
    const plain =
      title
        .replace(/[[\]:*?/\\]/g, ' ')
        .replace(/^'+|'+$/g, '')
        .trim() || 'Лист';
    for (let number = 1; ; number += 1) {
      const tail = number === 1 ? '' : ` (${String(number)})`;
      const name = plain.slice(0, LONGEST - tail.length) + tail;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  });
}
