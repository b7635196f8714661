/** MENTORING_DEADLINE: how a deadline written in words is understood. */
import { describeReading, readDeadline } from '../domain/deadlines/index.ts';
import { isBlank } from '../workbook/cell.ts';
import { dayIn, overCells, textIn } from './arguments.ts';
import { defineFunction, refuse } from './define.ts';

export const deadline = defineFunction({
  name: 'MENTORING_DEADLINE',
  alias: 'НАСТ_СРОК',
  summary: 'Как понят срок, записанный словами: «до 1 октября», «ежеквартально», «в течение года».',
  parameters: [
    { name: 'deadline', type: 'string', description: 'Срок словами: ячейка или столбец.' },
    { name: 'from', type: 'date', description: 'Первый день плана.' },
    { name: 'to', type: 'date', description: 'Последний день плана.' },
  ],
  returns: 'Срок с датами; для столбца – столбец.',
  run: (text, from, to) =>
    overCells([text, from, to], 3, (words, start, end) => {
      if (isBlank(start) || isBlank(end)) return refuse('Укажите первый и последний день плана.');
      const plan = { from: dayIn(start, 'Первый день плана'), to: dayIn(end, 'Последний день плана') };
      if (plan.to < plan.from) return refuse('Последний день плана раньше первого.');
      const reading = readDeadline(textIn(words), { plan });
      return reading.kind === 'unknown'
        ? refuse(`Срок не распознан: ${reading.reason ?? textIn(words)}`)
        : describeReading(reading);
    }),
});
