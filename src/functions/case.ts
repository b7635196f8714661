/** MENTORING_CASE: a full name in a case. */
import {
  casesNamed,
  declinePerson,
  inferGender,
  parseFullName,
  readGender,
  type Case,
} from '../domain/russian/index.ts';
import { isBlank, type Cell } from '../workbook/cell.ts';
import { quoted } from '../workbook/kinds/define.ts';
import { overCells, textIn } from './arguments.ts';
import { defineFunction, refuse } from './define.ts';

/** The cases a cell names; «кого» names two, and a name may sound alike in both. */
function casesIn(cell: Cell): readonly Case[] {
  if (isBlank(cell)) return refuse('Укажите падеж: «родительный», «дат», «кому» или другой.');
  const found = casesNamed(textIn(cell));
  return found.length > 0
    ? found
    : refuse(`Падежа ${quoted(cell)} нет: укажите «родительный», «дат», «кому» или другой.`);
}

export const inCase = defineFunction({
  name: 'MENTORING_CASE',
  alias: 'НАСТ_ПАДЕЖ',
  summary: 'Фамилия, имя и отчество в нужном падеже.',
  parameters: [
    { name: 'fullName', type: 'string', description: 'Фамилия, имя и отчество: ячейка или столбец.' },
    { name: 'grammaticalCase', type: 'string', description: 'Падеж: «родительный», «дат», «кому», «кем»…' },
    { name: 'gender', type: 'string', description: 'Пол, «м» или «ж», если его не видно из отчества.', optional: true },
  ],
  returns: 'Имя в падеже; для столбца – столбец.',
  run: (fullName, grammaticalCase, gender) =>
    overCells([fullName, grammaticalCase, gender], 2, (name, wanted, sex) => {
      const wantedCases = casesIn(wanted);
      const given = readGender(textIn(sex));
      if (given === undefined && !isBlank(sex)) refuse(`Пол ${quoted(sex)} непонятен: укажите «м» или «ж».`);
      const text = textIn(name);
      const forms = wantedCases.map((one) =>
        declinePerson({ fullName: text, ...(given === undefined ? {} : { gender: given }) }, one),
      );
      const [first] = forms;
      const isUnclear =
        forms.some((form) => !form.certain) && inferGender(parseFullName(text), given).gender === undefined;
      if (isUnclear) return refuse('По имени пол не определить: укажите «м» или «ж».');
      if (forms.some((form) => form.text !== first?.text)) {
        return refuse(`${quoted(wanted)} – это два падежа: укажите «родительный» или «винительный».`);
      }
      return first?.text ?? '';
    }),
});
