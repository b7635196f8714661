/** MENTORING_INITIALS: a surname with initials. */
import { initialsFirst, parseFullName, surnameFirst } from '../domain/russian/index.ts';
import { isBlank } from '../workbook/cell.ts';
import { quoted } from '../workbook/kinds/define.ts';
import { overCells, textIn } from './arguments.ts';
import { defineFunction, refuse } from './define.ts';

export const initials = defineFunction({
  name: 'MENTORING_INITIALS',
  alias: 'НАСТ_ИНИЦИАЛЫ',
  summary: 'Фамилия и инициалы: «Иванова М. П.» для списков или «М. П. Иванова» для подписей.',
  parameters: [
    { name: 'fullName', type: 'string', description: 'Фамилия, имя и отчество: ячейка или столбец.' },
    {
      name: 'place',
      type: 'string',
      description: 'Где инициалы: «после» (так, если пусто) или «впереди».',
      optional: true,
    },
  ],
  returns: 'Фамилия с инициалами; для столбца – столбец.',
  run: (fullName, place) =>
    overCells([fullName, place], 1, (name, where) => {
      const parts = parseFullName(textIn(name));
      if (isBlank(where) || /^(после|сзади)$/i.test(textIn(where))) return surnameFirst(parts);
      if (/^(впереди|перед|до)$/i.test(textIn(where))) return initialsFirst(parts);
      return refuse(`Инициалы ставятся «после» или «впереди», а указано ${quoted(where)}.`);
    }),
});
