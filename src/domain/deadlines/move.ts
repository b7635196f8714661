/** Moves a deadline's wording by whole years, word for word otherwise: how a template of an old plan becomes this year's. */

/** Longer numbers are no years; a page break may have split the year of a date; two digits are a year in a date or before «г.». */
const LONG_NUMBER = '\\d{5,}';
const DATE = '(\\d{1,2}\\s?[./]\\s?\\d{1,2}\\s?[./]\\s?)((?:19|20)\\s?\\d\\s?\\d|\\d\\d)(?!\\d)';
const NAMES = '(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)';
const MONTH = '(' + NAMES + '[а-я]*\\.?\\s?)(\\d\\d)(?=\\s?г)';
const PAIR = '((?:19|20)\\d\\d\\s*[-–—/]\\s*)(\\d\\d)(?![\\d./-]|\\s*' + NAMES + ')';
const YEAR = '((?:19|20)\\d\\d)(?!\\d)';
const YEARS = new RegExp([LONG_NUMBER, DATE, MONTH, PAIR, YEAR].join('|'), 'gi');

function moved(year: string, by: number): string {
  const digits = year.replace(/\s/g, '');
  return String(Number(digits) + by).padStart(digits.length, '0');
}

/** The text with every year in it moved; months and dates without a year follow the plan by themselves. */
export function moveDeadline(text: string, by: number): string {
  return text.replace(YEARS, (all: string, ...groups: (string | undefined)[]) => {
    const [day, ofDay, month, ofMonth, first, second, year] = groups;
    if (day !== undefined && ofDay !== undefined) return day + moved(ofDay, by);
    if (month !== undefined && ofMonth !== undefined) return month + moved(ofMonth, by);
    if (first !== undefined && second !== undefined) {
      // «2026/27» is a pair; in «1 сентября 2026 - 31 мая» the second number is a day.
      const isPair = Number(second) === (Number(first.slice(0, 4)) + 1) % 100;
      return moved(first.slice(0, 4), by) + first.slice(4) + (isPair ? moved(second, by) : second);
    }
    return year === undefined ? all : moved(year, by);
  });
}
