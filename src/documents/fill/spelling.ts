/** One spelling for comparison of tags: people type them with other capitals, spaces, ё, and Word adds its own. */

/** Lower case, ё as е, one plain space between words, none at the ends. */
export function sameSpelling(text: string): string {
  return text
    .replace(/[\u00a0\u202f\u2007]/g, ' ')
    .replace(/[\u200b\u200c\u200d\ufeff\u00ad]/g, '')
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[\s_]+/g, ' ')
    .trim();
}
