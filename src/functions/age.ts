/** MENTORING_AGE: full years on a day. */
import type { Day } from '../domain/day.ts';
import { ageByYear, ageOn } from '../domain/people/age.ts';
import { isDayCell, type Cell } from '../workbook/cell.ts';
import { quoted } from '../workbook/kinds/define.ts';
import { dayIn, overCells, textIn, yearIn } from './arguments.ts';
import { defineFunction, refuse } from './define.ts';

const OLDEST = 120;

/** By the year alone the age is the year of the date less the year of birth, as indicators count it. */
function yearsOf(born: Cell, on: Day): number {
  if (isDayCell(born)) return ageOn(born.day, on);
  const text = textIn(born).replace(/\s*г(?:ода?)?\.?$/i, '');
  if (typeof born === 'string' && text.length > 4) return ageOn(dayIn(born, 'Рождение'), on);
  return ageByYear(yearIn(typeof born === 'string' ? text : born, 'Год рождения'), on).most;
}

export const age = defineFunction({
  name: 'MENTORING_AGE',
  alias: 'НАСТ_ВОЗРАСТ',
  summary:
    'Возраст на дату. По году рождения – год даты минус год рождения, как считают показатели; по дате рождения – полных лет.',
  parameters: [
    { name: 'born', type: 'number', description: 'Год рождения (или дата): ячейка или столбец.' },
    { name: 'date', type: 'date', description: 'На какой день: ячейка с датой (не СЕГОДНЯ).' },
  ],
  returns: 'Полных лет; для столбца – столбец.',
  run: (born, date) =>
    overCells([born, date], 2, (birth, on) => {
      const years = yearsOf(birth, dayIn(on, 'Дата'));
      if (years < 0) return refuse(`Рождение позже указанной даты: ${textIn(birth)}.`);
      return years <= OLDEST ? years : refuse(`${quoted(birth)} не похоже на год рождения.`);
    }),
});
