/** Names of files: readable Russian, without what Windows, Drive or a zip would choke on. */

const MOST_LETTERS = 120;

/** A safe name of the given parts: forbidden characters become spaces, the length is bounded, no dot or space at the end. */
export function safeFileName(...parts: readonly string[]): string {
  const name = parts
    .map((part) =>
      part
        .replace(/(\d)\/(\d)/g, '$1-$2')
        .replace(/[\\/:*?"<>|«»\u0000-\u001f]+/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((part) => part !== '')
    .join(' – ')
    .slice(0, MOST_LETTERS)
    .replace(/[\s.–-]+$/, '');
  return name === '' ? 'Документ' : name;
}

/** Codes of a file name: all of a few, the first and how many more of many. */
export function codesInName(codes: readonly string[]): string {
  return codes.length <= 3 ? codes.join(', ') : `${codes[0] ?? ''} и ещё ${codes.length - 1}`;
}
