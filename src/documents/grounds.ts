/** The preamble's «в соответствии с …»: acts of «Справочники» in the instrumental, with the organisation's own after them. */
import { declinePhrase } from '../domain/russian/index.ts';
import type { Book } from '../workbook/book.ts';

/** An act in the instrumental: «Федеральным законом от 29.12.2012 № 273-ФЗ …». Only its first words change. */
function inInstrumental(title: string): string {
  // «Кировская область: распоряжение …»: whose act it is stands before the colon.
  const colon = /^([^:«]{3,60}): (.+)$/.exec(title);
  const whose = colon ? ` (${colon[1] ?? ''})` : '';
  const text = colon ? (colon[2] ?? title) : title;
  const split = / от \d\d\.\d\d\.\d{4}/.exec(text);
  const head = split ? text.slice(0, split.index) : text;
  const tail = split ? text.slice(split.index) : '';
  return declinePhrase('organisation', head, 'instrumental').text + whose + tail;
}

/** «с Федеральным законом», but «со статьёй». */
function withPreposition(text: string): string {
  return /^(с|з|ш|ж)[бвгджзйклмнпрстфхцчшщ]/i.test(text) ? `со ${text}` : `с ${text}`;
}

const LABOUR_CODE = 'LABOUR_CODE_351_8';

/**
 * «со статьёй 351.8 …, Федеральным законом от …»: the acts chosen in «Настройки», lines of the list or the organisation's
 * own words. The article on mentoring at work comes first and only into papers that speak of it; a line that is switched
 * off on «Справочники» is not cited.
 */
export function groundsText(book: Book, speaksOfWork: boolean, more: readonly string[] = []): string {
  const lines = book.context.lines('acts');
  const chosen = [...(book.settings.acts ?? []), ...more].filter((act) => act !== LABOUR_CODE);
  const acts = speaksOfWork ? [LABOUR_CODE, ...chosen] : chosen;
  const unique = acts.filter((act, index) => acts.indexOf(act) === index);
  const cited = unique.flatMap((act) => {
    const line = lines.find(({ code }) => code === act);
    return line?.off === true ? [] : [inInstrumental(line ? line.title : act)];
  });
  return withPreposition(cited.length > 0 ? cited.join(', ') : 'законодательством Российской Федерации');
}
