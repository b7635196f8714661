/** What all orders share: grounds, curator, control, the sheet of those who have read it, the question of the date. */
import type { Issue } from '../domain/issue.ts';
import type { Day } from '../domain/day.ts';
import type { Book } from '../workbook/book.ts';
import { controlInput, controlValue, curatorValue } from './curator.ts';
import type { Answers, DataValue, DocumentData, DocumentInput, PersonValue, Tag } from './define.ts';
import { groundsText } from './grounds.ts';
import { COMMON_TAGS, commonData } from './organization.ts';
import { PERSON_TAGS } from './people.ts';

export const dateInput: DocumentInput = {
  key: 'date',
  title: 'Дата документа, если известна',
  kind: 'day',
  required: false,
  help: 'Можно не заполнять: дату и номер спросим, когда отметите, что документ подписан.',
};

/** A paper with this tag cites the acts chosen in «Настройки». */
export const GROUNDS_TAG = 'основания';

/** Questions of every order; its own come before. */
export const ORDER_INPUTS: readonly DocumentInput[] = [dateInput, controlInput];

export const ORDER_TAGS: readonly Tag[] = [
  ...COMMON_TAGS,
  { name: GROUNDS_TAG, kind: 'text', note: 'правовые акты в нужном падеже, с предлогом' },
  { name: 'куратор', kind: 'person', note: 'куратор наставничества', of: PERSON_TAGS },
  { name: 'контроль', kind: 'person', note: 'на кого возложен контроль; пусто – за руководителем', of: PERSON_TAGS },
  {
    name: 'ознакомление',
    kind: 'list',
    note: 'все, кто назван в приказе',
    of: [
      { name: 'пп', kind: 'number', note: 'номер по порядку' },
      { name: 'кто', kind: 'person', note: 'кого ознакомили', of: PERSON_TAGS },
    ],
  },
];

/** Data of every order. `people` are those it names besides the curator; each signs once that they have read it. */
export function orderData(
  book: Book,
  answers: Answers,
  today: Day,
  people: readonly PersonValue[] = [],
  speaksOfWork = false,
): Record<string, DataValue> {
  const curator = curatorValue(book);
  return {
    ...commonData(book, answers, today),
    [GROUNDS_TAG]: groundsText(book, speaksOfWork),
    куратор: curator,
    контроль: controlValue(book, answers),
    ознакомление: acquainted([curator, ...people]),
  };
}

/** Lines of «С приказом ознакомлены»: everybody once. An order that does not name the curator lists its own people. */
export function acquainted(people: readonly (PersonValue | null)[]): DocumentData[] {
  const all = people.filter((one): one is PersonValue => one !== null);
  return all
    .filter((one, index) => all.findIndex(({ code, name }) => code === one.code && name === one.name) === index)
    .map((кто, index) => ({ пп: index + 1, кто }));
}

/** An answer as a day. */
export function dayAnswer(answers: Answers, key: string): Day | undefined {
  const text = (answers[key] ?? '').trim();
  return text === '' ? undefined : text;
}

/** An answer as text; null leaves room to write it by hand. */
export function textAnswer(answers: Answers, key: string): string | null {
  const text = (answers[key] ?? '').trim();
  return text === '' ? null : text;
}

/** Lines of a long answer, one item a line; numbering and semicolons at the ends are taken off. */
export function linesAnswer(answers: Answers, key: string): string[] {
  return (answers[key] ?? '')
    .split('\n')
    .map((line) =>
      line
        .replace(/^\s*(?:[-–—•*]|\d+[.)])\s*/, '')
        .replace(/[;.\s]+$/, '')
        .trim(),
    )
    .filter((line) => line !== '');
}

/** Lines of a long answer as a list for a template: semicolons between the items and a full stop at the end. */
export function listAnswer(answers: Answers, key: string): DocumentData[] {
  const lines = linesAnswer(answers, key);
  return lines.map((text, index) => ({ текст: `${text}${index === lines.length - 1 ? '.' : ';'}` }));
}

/** The tag of such a list. */
export function listTag(name: string, note: string): Tag {
  return { name, kind: 'list', note, of: [{ name: 'текст', kind: 'text', note: 'один пункт списка' }] };
}

/** Nothing was chosen where the paper speaks of rows. */
export function noRowsIssue(sheet: string, message: string, action: string): Issue {
  return { code: 'document.noRows', severity: 'error', sheet, message, action };
}
