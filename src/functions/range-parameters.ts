/** Parameters that take whole sheets, described once for all functions that have them. */
import type { FunctionParameter } from './define.ts';

const sheet = (name: string, title: string, optional: boolean): FunctionParameter => ({
  name,
  type: 'range',
  description: `Лист «${title}» вместе с заголовками, например ${title}!A:AZ. Диапазоны можно давать в любом порядке.`,
  ...(optional ? { optional: true } : {}),
});

const more = (number: number): FunctionParameter => ({
  name: `more${number}`,
  type: 'range',
  description:
    'Ещё лист, если он нужен: «Организации», «Наставники», «Партнёры», «Кураторы», «Настройки», «Справочники», ответы анкет.',
  optional: true,
});

/** Ranges of sheets: four that most figures need and five more. */
export const RANGE_PARAMETERS: readonly FunctionParameter[] = [
  sheet('staff', 'Педагоги', false),
  sheet('pairs', 'Пары', true),
  sheet('programmes', 'Программы', true),
  sheet('mentees', 'Наставляемые', true),
  ...[1, 2, 3, 4, 5].map(more),
];
