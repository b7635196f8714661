/** What every paper says of the organisation: letterhead, place, head, style; and what must be in «Настройки» for it. */
import { schoolYearOf, type Day } from '../domain/day.ts';
import type { Issue } from '../domain/issue.ts';
import type { Book } from '../workbook/book.ts';
import {
  NUMBER_ANSWER,
  day,
  person,
  position,
  type Answers,
  type DataValue,
  type PersonValue,
  type PhraseValue,
  type Tag,
  type TypedForms,
} from './define.ts';
import { GENDERS, PERSON_TAGS } from './people.ts';

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
    forms: formsOf({ genitive: settings.organizationNameGenitive, dative: settings.organizationNameDative }),
    facts: {
      кратко: {
        type: 'phrase',
        of: 'organisation',
        text: settings.organizationShortName ?? settings.organizationName ?? '',
      },
      адрес: settings.organizationAddress ?? null,
    },
  };
}

/** Whoever signs, with the forms the curator has typed; the post is shown as it stands in a signature. */
function head(book: Book): PersonValue {
  const { settings } = book;
  const post = position(settings.headPosition);
  const name = book.context.peopleMode === 'codes' ? undefined : settings.headName;
  const forms = formsOf({
    genitive: settings.headNameGenitive,
    dative: settings.headNameDative,
    accusative: settings.headNameAccusative,
    instrumental: settings.headNameInstrumental,
  });
  const about = { name, gender: GENDERS[settings.headGender ?? ''], forms };
  const postForms = formsOf({ genitive: settings.headPositionGenitive, dative: settings.headPositionDative });
  return person(HEAD_CODE, about, { должность: post && { ...post, forms: postForms } });
}

/** Forms that somebody has typed; the blank ones are left to the rules. */
function formsOf(forms: { readonly [K in keyof TypedForms]: string | undefined }): TypedForms {
  const typed = (Object.keys(forms) as (keyof TypedForms)[]).filter((key) => (forms[key] ?? '').trim() !== '');
  return Object.fromEntries(typed.map((key) => [key, forms[key]])) as TypedForms;
}

/** Data that every template may use. A paper without a number and date is a draft: room is left for both. */
export function commonData(book: Book, answers: Answers, today: Day): Record<string, DataValue> {
  const { settings } = book;
  return {
    учредитель: settings.founder ?? '',
    организация: organization(book),
    место: settings.place ?? '',
    руководитель: head(book),
    'учебный год': settings.schoolYear ?? schoolYearOf(today),
    вразрядку: settings.orderingSpaced === true,
    дата: day((answers['date'] ?? '') === '' ? undefined : answers['date']),
    номер: answers[NUMBER_ANSWER] ?? null,
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
      { name: 'кратко', kind: 'phrase', note: 'краткое название; падеж – через точку' },
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

/** The same for papers that the head does not sign. */
export const UNSIGNED_TAGS: readonly Tag[] = COMMON_TAGS.map((tag) => ({ ...tag, needed: false }));
