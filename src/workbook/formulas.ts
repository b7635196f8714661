/** Formulas with our functions, as «Вставить формулу» writes them: what is asked, and the text for the table's own locale. */
import { formatDay, isDay } from '../domain/day.ts';
import { findIndicator, INDICATORS, type RecordKind } from '../domain/indicators/index.ts';
import type { SheetKey } from './define.ts';

/** What is asked of a formula. */
export interface FormulaInput {
  readonly key: string;
  readonly title: string;
  readonly help: string;
  readonly type: 'text' | 'day' | 'choice';
  readonly options?: readonly string[];
  readonly required: boolean;
}

/** Gives the range of a sheet in this table, `'Педагоги'!A:Z`; undefined when the sheet is not there. */
export type RangeOf = (sheet: SheetKey) => string | undefined;

export interface FormulaForm {
  readonly key: string;
  readonly title: string;
  /** Canonical name of the function. */
  readonly name: string;
  readonly inputs: readonly FormulaInput[];
  /** Arguments in order; an empty text leaves one out. */
  arguments(answers: Readonly<Record<string, string>>, rangeOf: RangeOf): readonly string[];
}

/** Separator of arguments: a comma where numbers have points, a semicolon elsewhere. The only place that chooses. */
export function separatorOf(locale: string): string {
  return /^(en|zh|ja|ko|th|he)/i.test(locale) ? ',' : ';';
}

const REFERENCE =
  /^(?:(?:'(?:[^']|'')+'|[A-Za-zА-Яа-яЁё0-9_]+)!)?\$?[A-Za-z]{1,3}\$?\d{0,7}(?::\$?[A-Za-z]{1,3}\$?\d{0,7})?$/;
const isReference = (text: string): boolean => REFERENCE.test(text) && /[\d:]/.test(text);

/** An answer as an argument: a reference and a whole number as they are, anything else as text. */
export function argumentText(answer: string): string {
  const text = answer.trim();
  if (text === '') return '';
  if (isReference(text)) return text.toUpperCase() === text || text.includes('!') ? text : text.toUpperCase();
  if (/^\d{1,9}$/.test(text)) return text;
  return `"${(isDay(text) ? formatDay(text) : text).replace(/"/g, '""')}"`;
}

/** The whole formula; arguments left out at the end are not written. */
export function formulaText(name: string, given: readonly string[], locale: string): string {
  const last = given.reduce((most, text, index) => (text === '' ? most : index + 1), 0);
  return `=${name}(${given.slice(0, last).join(`${separatorOf(locale)} `)})`;
}

const cell = (key: string, title: string, help: string): FormulaInput => {
  return { key, title, help, type: 'text', required: true };
};
const DATE: FormulaInput = {
  key: 'date',
  title: 'На какой день',
  help: 'Отчётная дата. Функции не знают сегодняшнего дня: число не изменится само.',
  type: 'day',
  required: true,
};
const INDICATOR: FormulaInput = {
  key: 'indicator',
  title: 'Показатель',
  help: 'Что посчитать.',
  type: 'choice',
  options: INDICATORS.map(({ code, short }) => `${code}. ${short}`),
  required: true,
};
const TYPE: FormulaInput = {
  key: 'type',
  title: 'Тип организации',
  help: 'Например, «общее образование». Пусто – все типы.',
  type: 'text',
  required: false,
};
const CELL_HELP = 'Ячейка или столбец: B2, B2:B40, Педагоги!B2:B40.';
const ON = { ...DATE, help: 'День, на который посчитать.' };

/** Sheets that give settings and names their meaning, for every figure. */
const ALWAYS: readonly SheetKey[] = ['organizations', 'settings', 'dictionaries'];

const numberOf = (answer: string | undefined): string => (answer ?? '').split('.')[0] ?? '';

/** Sheets an indicator is counted from, in a fixed order. */
function sheetsOf(indicator: string): SheetKey[] {
  const needs = findIndicator(indicator)?.needs ?? {};
  const kinds = (Object.keys(needs) as RecordKind[]).map((kind): SheetKey => SHEET_OF[kind] ?? 'staff');
  const order: readonly SheetKey[] = [
    'staff',
    'pairs',
    'programmes',
    'mentees',
    'mentors',
    'partners',
    'curators',
    'questionnaires',
  ];
  return [...order.filter((key) => kinds.indexOf(key) >= 0), ...ALWAYS];
}

const SHEET_OF: Partial<Readonly<Record<RecordKind, SheetKey>>> = {
  staff: 'staff',
  mentees: 'mentees',
  mentors: 'mentors',
  pairs: 'pairs',
  programmes: 'programmes',
  organizations: 'organizations',
  curators: 'curators',
  partners: 'partners',
  answers: 'questionnaires',
};

const ranges = (keys: readonly SheetKey[], rangeOf: RangeOf): string[] =>
  keys.flatMap((key) => {
    const range = rangeOf(key);
    return range === undefined ? [] : [range];
  });

/** All formulas that the panel offers, the figures first. */
export const formulaForms: readonly FormulaForm[] = [
  {
    key: 'indicator',
    title: 'Показатель в процентах',
    name: 'MENTORING_INDICATOR',
    inputs: [INDICATOR, DATE, TYPE],
    arguments: ({ indicator, date, type }, rangeOf) => [
      `"${numberOf(indicator)}"`,
      argumentText(date ?? ''),
      argumentText(type ?? '') || '""',
      ...ranges(sheetsOf(numberOf(indicator)), rangeOf),
    ],
  },
  {
    key: 'enrolled',
    title: 'Список вошедших в программы',
    name: 'MENTORING_ENROLLED',
    inputs: [DATE, TYPE],
    arguments: ({ date, type }, rangeOf) => [
      argumentText(date ?? ''),
      argumentText(type ?? '') || '""',
      ...ranges(['staff', 'pairs', 'programmes', 'mentees', ...ALWAYS], rangeOf),
    ],
  },
  {
    key: 'target',
    title: 'Цель показателя',
    name: 'MENTORING_TARGET',
    inputs: [INDICATOR, { ...cell('year', 'Год', 'Например, 2026.') }, TYPE],
    arguments: ({ indicator, year, type }, rangeOf) => [
      `"${numberOf(indicator)}"`,
      argumentText(year ?? ''),
      argumentText(type ?? '') || '""',
      ...ranges(['targets'], rangeOf),
    ],
  },
  {
    key: 'share',
    title: 'Доля в процентах',
    name: 'MENTORING_SHARE',
    inputs: [cell('part', 'Сколько учтено', CELL_HELP), cell('whole', 'Из скольких', CELL_HELP)],
    arguments: ({ part, whole }) => [argumentText(part ?? ''), argumentText(whole ?? '')],
  },
  {
    key: 'state',
    title: 'Состояние пары',
    name: 'MENTORING_PAIR_STATE',
    inputs: [cell('pair', 'Код пары', 'Ячейка или столбец с кодами: A2, A2:A40.'), ON],
    arguments: ({ pair, date }, rangeOf) => [
      argumentText(pair ?? ''),
      argumentText(date ?? ''),
      ...ranges(['staff', 'pairs', 'programmes', 'mentees', 'mentors', 'settings', 'dictionaries'], rangeOf),
    ],
  },
  {
    key: 'experience',
    title: 'Педагогический стаж',
    name: 'MENTORING_EXPERIENCE',
    inputs: [
      cell('start', 'Начало стажа', CELL_HELP),
      ON,
      {
        key: 'unit',
        title: 'В чём',
        help: 'Пусто – полных лет.',
        type: 'choice',
        options: ['лет', 'месяцев', 'словами'],
        required: false,
      },
    ],
    arguments: ({ start, date, unit }) => [start, date, unit].map((answer) => argumentText(answer ?? '')),
  },
  {
    key: 'age',
    title: 'Возраст',
    name: 'MENTORING_AGE',
    inputs: [cell('born', 'Год рождения', CELL_HELP), ON],
    arguments: ({ born, date }) => [argumentText(born ?? ''), argumentText(date ?? '')],
  },
  {
    key: 'case',
    title: 'Имя в нужном падеже',
    name: 'MENTORING_CASE',
    inputs: [
      cell('fullName', 'Фамилия, имя и отчество', CELL_HELP),
      {
        key: 'grammaticalCase',
        title: 'Падеж',
        help: 'Кого, кому, кем.',
        type: 'choice',
        options: ['родительный', 'дательный', 'винительный', 'творительный', 'предложный'],
        required: true,
      },
    ],
    arguments: ({ fullName, grammaticalCase }) => [argumentText(fullName ?? ''), argumentText(grammaticalCase ?? '')],
  },
  {
    key: 'initials',
    title: 'Фамилия с инициалами',
    name: 'MENTORING_INITIALS',
    inputs: [cell('fullName', 'Фамилия, имя и отчество', CELL_HELP)],
    arguments: ({ fullName }) => [argumentText(fullName ?? '')],
  },
  {
    key: 'months',
    title: 'Полных месяцев в сроке',
    name: 'MENTORING_MONTHS',
    inputs: [cell('from', 'Первый день', CELL_HELP), cell('to', 'Последний день', CELL_HELP)],
    arguments: ({ from, to }) => [argumentText(from ?? ''), argumentText(to ?? '')],
  },
  {
    key: 'plural',
    title: 'Слово после числа',
    name: 'MENTORING_PLURAL',
    inputs: [
      cell('count', 'Число', CELL_HELP),
      cell('one', 'Слово для 1', 'пара'),
      cell('few', 'Слово для 2', 'пары'),
      cell('many', 'Слово для 5', 'пар'),
    ],
    arguments: ({ count, one, few, many }) => [count, one, few, many].map((answer) => argumentText(answer ?? '')),
  },
  {
    key: 'deadline',
    title: 'Как понят срок, записанный словами',
    name: 'MENTORING_DEADLINE',
    inputs: [
      cell('deadline', 'Срок', CELL_HELP),
      { ...ON, key: 'from', title: 'Первый день плана' },
      { ...ON, key: 'to', title: 'Последний день плана' },
    ],
    arguments: ({ deadline, from, to }) => [deadline, from, to].map((answer) => argumentText(answer ?? '')),
  },
];
