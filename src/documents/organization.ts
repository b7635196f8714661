/** What every paper says of the organisation: letterhead, place, head, style; and what must be in «Настройки» for it. */
import { schoolYearOf, type Day } from '../domain/day.ts';
import type { Issue } from '../domain/issue.ts';
import type { Book } from '../workbook/book.ts';
import { day, person, position, type Answers, type DataValue, type PhraseValue, type Tag } from './define.ts';
import { PERSON_TAGS } from './people.ts';

/** Code by which the key file may name the head: in code mode the table holds no name of anybody. */
export const HEAD_CODE = 'РУКОВОДИТЕЛЬ';

/** A finding that leads to a line of «Настройки». */
export function settingIssue(book: Book, key: string, message: string, action: string): Issue {
  const row = book.tables.settings.rows.find(({ code }) => code === key);
  return {
    code: `document.setting.${key}`,
    severity: 'error',
    sheet: 'settings',
    ...(row === undefined ? {} : { row: row.row }),
    record: key,
    column: 'value',
    message,
    action,
  };
}

/** What is missing of the facts no paper can do without. */
export function organizationIssues(book: Book): Issue[] {
  const { settings } = book;
  const needed: readonly (readonly [string, string | undefined, string])[] = [
    ['organizationName', settings.organizationName, 'полное название организации'],
    ['organizationShortName', settings.organizationShortName, 'краткое название организации'],
    ['headPosition', settings.headPosition, 'должность руководителя'],
    ...(book.context.peopleMode === 'codes' ? [] : [['headName', settings.headName, 'имя руководителя'] as const]),
  ];
  return needed
    .filter(([, value]) => value === undefined || value.trim() === '')
    .map(([key, , what]) =>
      settingIssue(book, key, `В настройках не указано ${what}.`, 'Откройте «Настройки» и впишите.'),
    );
}

function organization(book: Book): PhraseValue {
  const { settings } = book;
  return {
    type: 'phrase',
    of: 'organisation',
    text: settings.organizationName ?? '',
    facts: {
      кратко: settings.organizationShortName ?? settings.organizationName ?? '',
      адрес: settings.organizationAddress ?? null,
    },
  };
}

/** Data that every template may use. A paper without a number and date is a draft: room is left for both. */
export function commonData(book: Book, answers: Answers, today: Day): Record<string, DataValue> {
  const { settings } = book;
  return {
    учредитель: settings.founder ?? '',
    организация: organization(book),
    место: settings.place ?? '',
    руководитель: person(HEAD_CODE, { name: settings.headName }, { должность: position(settings.headPosition) }),
    'учебный год': settings.schoolYear ?? schoolYearOf(today),
    вразрядку: settings.orderingSpaced === true,
    дата: day((answers['date'] ?? '') === '' ? undefined : answers['date']),
    номер: null,
  };
}

/** Tags of commonData. */
export const COMMON_TAGS: readonly Tag[] = [
  { name: 'учредитель', kind: 'text', note: 'учредитель из настроек; может быть пусто' },
  {
    name: 'организация',
    kind: 'phrase',
    note: 'полное название организации; падеж – через точку',
    of: [
      { name: 'кратко', kind: 'text', note: 'краткое название' },
      { name: 'адрес', kind: 'text', note: 'адрес' },
    ],
  },
  { name: 'место', kind: 'text', note: 'место составления' },
  { name: 'руководитель', kind: 'person', note: 'кто подписывает', of: PERSON_TAGS, needed: true },
  { name: 'учебный год', kind: 'text', note: 'учебный год, 2026/2027' },
  { name: 'вразрядку', kind: 'flag', note: 'пишется ли «приказываю» вразрядку' },
  { name: 'дата', kind: 'day', note: 'дата документа; пусто, пока не подписан' },
  { name: 'номер', kind: 'text', note: 'номер; пусто, пока не зарегистрирован' },
];
