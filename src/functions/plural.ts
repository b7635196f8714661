/** MENTORING_PLURAL: the form of a word after a number. */
import { plural } from '../domain/russian/index.ts';
import { isBlank, type Cell } from '../workbook/cell.ts';
import { numberIn, overCells, textIn } from './arguments.ts';
import { defineFunction, refuse } from './define.ts';

const wordIn = (cell: Cell, example: string): string =>
  isBlank(cell) ? refuse(`Укажите все три слова; не хватает слова для ${example}.`) : textIn(cell);

export const pluralWord = defineFunction({
  name: 'MENTORING_PLURAL',
  alias: 'НАСТ_СЛОВО',
  summary: 'Слово в нужной форме после числа: 1 пара, 2 пары, 5 пар.',
  parameters: [
    { name: 'count', type: 'number', description: 'Число: ячейка или столбец.' },
    { name: 'one', type: 'string', description: 'Слово для 1: «пара».' },
    { name: 'few', type: 'string', description: 'Слово для 2: «пары».' },
    { name: 'many', type: 'string', description: 'Слово для 5: «пар».' },
  ],
  returns: 'Слово без числа; для столбца – столбец.',
  run: (count, one, few, many) =>
    overCells([count, one, few, many], 1, (number, forOne, forFew, forMany) =>
      plural(numberIn(number, 'Число'), wordIn(forOne, '1'), wordIn(forFew, '2'), wordIn(forMany, '5')),
    ),
});
