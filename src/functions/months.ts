/** MENTORING_MONTHS: full calendar months of a term. */
import { addDays, fullMonthsBetween } from '../domain/day.ts';
import { dayIn, overCells } from './arguments.ts';
import { defineFunction, refuse } from './define.ts';

export const months = defineFunction({
  name: 'MENTORING_MONTHS',
  alias: 'НАСТ_МЕСЯЦЫ',
  summary: 'Полных календарных месяцев в сроке; оба дня входят в срок: с 01.09 по 30.11 – три месяца.',
  parameters: [
    { name: 'from', type: 'date', description: 'Первый день: ячейка или столбец.' },
    { name: 'to', type: 'date', description: 'Последний день: ячейка или столбец.' },
  ],
  returns: 'Число полных месяцев; для столбца – столбец.',
  run: (from, to) =>
    overCells([from, to], 2, (start, end) => {
      const [first, last] = [dayIn(start, 'Первый день'), dayIn(end, 'Последний день')];
      if (last < first) return refuse('Последний день раньше первого.');
      return fullMonthsBetween(first, addDays(last, 1));
    }),
});
