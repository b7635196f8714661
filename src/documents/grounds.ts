/** The preamble's «в соответствии с …»: acts of «Справочники» in the instrumental, with the organisation's own after them. */
import { declinePhrase, overridden, type Form } from '../domain/russian/index.ts';
import type { Book } from '../workbook/book.ts';
import type { Doubt } from './fill/shown-value.ts';
import { declinedKey, wordFormRows } from './word-forms.ts';

export type { Doubt } from './fill/shown-value.ts';

interface ActWords {
  /** What changes: «Федеральный закон». */
  readonly head: string;
  /** What stays: « от 29.12.2012 № 273-ФЗ …», and whose act it is. */
  readonly tail: string;
}

/** Only the first words of an act change; «Кировская область: распоряжение …» says whose it is before the colon. */
function wordsOf(title: string): ActWords {
  const colon = /^([^:«]{3,60}): (.+)$/.exec(title);
  const whose = colon ? ` (${colon[1] ?? ''})` : '';
  const text = colon ? (colon[2] ?? title) : title;
  const split = / от \d\d\.\d\d\.\d{4}/.exec(text);
  const head = split ? text.slice(0, split.index) : text;
  return { head, tail: (split ? text.slice(split.index) : '') + whose };
}

/** The form the curator has looked at, else that of the rules. */
function inInstrumental(book: Book, head: string): Form {
  const typed = wordFormRows(book).get(declinedKey('organisation', head))?.values.instrumental;
  const forms = typed === undefined ? undefined : { instrumental: typed };
  return overridden(forms, 'instrumental') ?? declinePhrase('organisation', head, 'instrumental');
}

/** An act in the instrumental: «Федеральным законом от 29.12.2012 № 273-ФЗ …». */
function actText(book: Book, title: string): string {
  const { head, tail } = wordsOf(title);
  return inInstrumental(book, head).text + tail;
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
    return line?.off === true ? [] : [actText(book, line ? line.title : act)];
  });
  return withPreposition(cited.length > 0 ? cited.join(', ') : 'законодательством Российской Федерации');
}

/** Acts of the school's own whose form nobody vouches for: looked at like any other form before the paper is made. */
export function groundsDoubts(book: Book): Doubt[] {
  const lines = book.context.lines('acts');
  return (book.settings.acts ?? []).flatMap((act): Doubt[] => {
    const line = lines.find(({ code }) => code === act);
    if (line?.off === true) return [];
    const { head } = wordsOf(line ? line.title : act);
    const { certain, text, why = '' } = inInstrumental(book, head);
    const doubt = { code: '', text: head, form: text, inCase: 'instrumental', why, asksGender: false } as const;
    return certain ? [] : [{ declined: 'organisation', ...doubt }];
  });
}
