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

/**
 * «со статьёй 351.8 …, Федеральным законом от …» of the acts with these codes and what the organisation adds of its own.
 * An act that is switched off on «Справочники» is not cited.
 */
export function groundsText(book: Book, codes: readonly string[], own: readonly string[] = []): string {
  const lines = book.context.lines('acts');
  const cited = codes.flatMap((code) => lines.filter((line) => line.code === code && line.off !== true));
  const all = [...cited.map(({ title }) => inInstrumental(title)), ...own.filter((text) => text.trim() !== '')];
  return withPreposition(all.join(', '));
}

/** Grounds of the organisation: its acts chosen in «Настройки», as lines of the list or as typed. */
export function ownGrounds(book: Book): string[] {
  return (book.settings.acts ?? []).map((item: string) => {
    const line = book.context.lines('acts').find(({ code }) => code === item);
    return inInstrumental(line ? line.title : item);
  });
}
