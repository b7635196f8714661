/** MENTORING_ENROLLED: the list of those who have entered programmes, with the papers it rests on. */
import { enrolments, LEFT_MARK, periodOf, type Entry } from '../domain/indicators/index.ts';
import { MENTEE_NEEDS } from '../domain/indicators/define.ts';
import { byCode } from '../domain/indicators/records.ts';
import { typeFilter } from '../domain/indicators/organization-type.ts';
import type { Day } from '../domain/day.ts';
import { isBlank } from '../workbook/cell.ts';
import { dayIn, dayText, isBlankArgument, singleCell } from './arguments.ts';
import {
  countingOf,
  demandRecords,
  demandTypes,
  organizationTypeIn,
  typeAndRanges,
  type Counting,
} from './counting.ts';
import { defineFunction } from './define.ts';
import { RANGE_PARAMETERS } from './range-parameters.ts';

const HEADER = ['Наставляемый', 'Педагог', 'Вошёл в программу', 'Приказ', 'Программа', 'Отметка'];

function line(code: string, teacher: string | undefined, entries: readonly Entry[], first: Entry): string[] {
  const [order, programme] = first.papers;
  const number = order?.number === undefined ? '' : `№ ${order.number} `;
  return [
    code,
    teacher ?? '',
    dayText(first.enteredOn),
    `${number}от ${order?.on === undefined ? '' : dayText(order.on)}`,
    programme?.record ?? '',
    entries.every(({ leftOn }) => leftOn !== undefined) ? LEFT_MARK : '',
  ];
}

function lines({ data, settings }: Counting, date: Day, type: string | undefined): string[][] {
  const mentees = byCode(data.mentees);
  const staff = byCode(data.staff);
  const belongs = typeFilter(data, type);
  const found: string[][] = [];
  for (const [code, { entries }] of enrolments(data, 'mentee', periodOf(date, settings))) {
    const [first] = entries;
    const teacher = mentees.get(code)?.staffRef;
    const organization = teacher === undefined ? undefined : staff.get(teacher)?.organization;
    if (first && belongs(organization) === 'yes') found.push(line(code, teacher, entries, first));
  }
  return found.sort(([a = ''], [b = '']) => (a < b ? -1 : a > b ? 1 : 0));
}

export const enrolled = defineFunction({
  name: 'MENTORING_ENROLLED',
  alias: 'НАСТ_ВОШЕДШИЕ',
  summary:
    'Список наставляемых, вошедших в программы на отчётную дату: назван в приказе о закреплении и программа утверждена. Каждый один раз.',
  parameters: [
    { name: 'date', type: 'date', description: 'Отчётная дата: ячейка с датой (не СЕГОДНЯ).' },
    { name: 'organizationType', type: 'string', description: 'Тип организации. Пусто – все.' },
    ...RANGE_PARAMETERS,
  ],
  returns: 'Таблица: код, педагог, день вхождения, приказ, программа, отметка.',
  run(date, ...rest) {
    const on = singleCell(date, 'Отчётная дата');
    if (isBlank(on)) return '';
    const day = dayIn(on, 'Отчётная дата');
    const { type, ranges } = typeAndRanges(rest);
    if (ranges.every(isBlankArgument)) return '';
    const counting = countingOf(ranges);
    demandRecords(counting, MENTEE_NEEDS);
    const ofType = organizationTypeIn(singleCell(type, 'Тип организации'), counting.book);
    demandTypes(counting, ofType);
    const found = lines(counting, day, ofType);
    return found.length === 0 ? 'вошедших нет' : [HEADER, ...found];
  },
});
