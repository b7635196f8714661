/** One spelling for texts that differ only in case, ё, dashes, spaces or markup. */

const LATIN_IN_RUSSIAN: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
};

/** Latin look-alikes inside a Russian word become Russian; words of Latin letters alone stay (they may be Roman numerals). */
function mendLookAlikes(text: string): string {
  return text.replace(/[а-яa-z]+/g, (word) =>
    /[а-я]/.test(word) && /[a-z]/.test(word) && !/^[ivxуіп]+$/.test(word)
      ? word.replace(/[a-z]/g, (letter) => LATIN_IN_RUSSIAN[letter] ?? letter)
      : word,
  );
}

/** Lower case, е for ё, one kind of dash and space, no markup; words and their order stay. */
export function normaliseDeadline(text: string): string {
  const plain = text
    .replace(/<br\s*\/?>|<\/?(?:p|ul|ol|li|div|span)(?:\s[^<>]*)?>/gi, ' ')
    .toLowerCase()
    .replace(/ё/g, 'е')
    // е with two dots above and й with a breve may come as two signs from PDF files.
    .replace(/е\u0308/g, 'е')
    .replace(/и\u0306/g, 'й')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\u2010-\u2015\u2212\u00ac\u2043]/g, '-')
    .replace(/[«»„“”"'`’‘*_]/g, ' ')
    .replace(/[;\u2022]/g, ';')
    .replace(/\s+/g, ' ')
    .trim();
  return mendLookAlikes(plain);
}

/** Key under which a correction is remembered: spaces and the closing stop make no difference either. */
export function deadlineKey(text: string): string {
  return normaliseDeadline(text)
    .replace(/\s/g, '')
    .replace(/[.,;]+$/, '');
}
