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

/** The text without markup, odd signs and double spaces, letter for letter as long as the normalised one. */
export function tidyDeadline(text: string): string {
  return (
    text
      .replace(/<br\s*\/?>|<\/?(?:p|ul|ol|li|div|span)(?:\s[^<>]*)?>/gi, ' ')
      // ё and й may come as two signs from PDF files.
      .replace(/е\u0308/g, 'ё')
      .replace(/Е\u0308/g, 'Ё')
      .replace(/и\u0306/g, 'й')
      .replace(/И\u0306/g, 'Й')
      .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
      .replace(/[\u2010-\u2015\u2212\u00ac\u2043]/g, '-')
      .replace(/[«»„“”"'`’‘*_]/g, ' ')
      .replace(/\u2022/g, ';')
      // A sign whose small letter is longer would move everything after it.
      .replace(/\u0130/g, 'I')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/** Lower case, е for ё, one kind of dash and space, no markup; words and their order stay. */
export function normaliseDeadline(text: string): string {
  return mendLookAlikes(tidyDeadline(text).toLowerCase().replace(/ё/g, 'е'));
}

/** Key under which a correction is remembered: spaces and the closing stop make no difference either. */
export function deadlineKey(text: string): string {
  return normaliseDeadline(text)
    .replace(/\s/g, '')
    .replace(/[.,;]+$/, '');
}
