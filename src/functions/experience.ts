/** MENTORING_EXPERIENCE: length of service on a day. */
import { experienceMonths, experienceText } from '../domain/people/experience.ts';
import { isBlank } from '../workbook/cell.ts';
import { quoted } from '../workbook/kinds/define.ts';
import { dayIn, dayText, overCells, textIn } from './arguments.ts';
import { defineFunction, refuse } from './define.ts';

export const experience = defineFunction({
  name: 'MENTORING_EXPERIENCE',
  alias: 'НАСТ_СТАЖ',
  summary: 'Педагогический стаж на дату: полных лет, полных месяцев или словами.',
  parameters: [
    { name: 'start', type: 'date', description: 'Начало педагогического стажа: ячейка или столбец.' },
    { name: 'date', type: 'date', description: 'На какой день: ячейка с датой (не СЕГОДНЯ).' },
    { name: 'unit', type: 'string', description: '«лет» (так, если пусто), «месяцев» или «словами».', optional: true },
  ],
  returns: 'Стаж; для столбца – столбец.',
  run: (start, date, unit) =>
    overCells([start, date, unit], 2, (from, on, how) => {
      const first = dayIn(from, 'Начало стажа');
      const months = experienceMonths(first, dayIn(on, 'Дата'));
      if (months === undefined) return refuse(`Стаж начинается позже указанной даты: ${dayText(first)}.`);
      const word = textIn(how).toLowerCase();
      if (isBlank(how) || /^(лет|год|года|годы)$/.test(word)) return Math.floor(months / 12);
      if (/^мес/.test(word)) return months;
      if (/^слов/.test(word)) return experienceText(months);
      return refuse(`Стаж считается в «лет», «месяцев» или «словами», а указано ${quoted(how)}.`);
    }),
});
