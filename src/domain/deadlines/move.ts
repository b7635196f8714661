/** Moves a deadline's wording by whole years, word for word otherwise: how a template of an old plan becomes this year's. */

function moved(year: string, by: number): string {
  return String(Number(year) + by).padStart(year.length, '0');
}

/** The text with every year in it moved; months and dates without a year follow the plan by themselves. */
export function moveDeadline(text: string, by: number): string {
  return text
    .replace(
      /(\d{1,2}\s?[./]\s?\d{1,2}\s?[./]\s?)(20)\s(\d\d)(?!\d)/g,
      (_all, date: string, century: string, tail: string) => {
        return date + moved(century + tail, by);
      },
    )
    .replace(/(\d{1,2}[./]\d{1,2}[./])(\d\d)(?!\d)/g, (_all, date: string, year: string) => date + moved(year, by))
    .replace(/((?:19|20)\d\d)(\s*[-–—/]\s*)(\d\d)(?![\d.-])/g, (_all, first: string, dash: string, second: string) => {
      return `${first}${dash}${moved(second, by)}`;
    })
    .replace(/(^|\D)((?:19|20)\d\d)(?!\d)/g, (_all, before: string, year: string) => before + moved(year, by));
}
