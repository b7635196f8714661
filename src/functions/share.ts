/** MENTORING_SHARE: a share in per cent as indicators round it. */
import { NO_DATA, shareOf } from '../domain/indicators/index.ts';
import { isBlank } from '../workbook/cell.ts';
import { numberIn, overCells } from './arguments.ts';
import { defineFunction, refuse } from './define.ts';

/** Whole numbers keep half-up exact; people are counted whole. */
function wholeNumber(value: number, name: string): number {
  return Number.isInteger(value) && value >= 0 ? value : refuse(`${name}: нужно целое число, не меньше нуля.`);
}

export const share = defineFunction({
  name: 'MENTORING_SHARE',
  alias: 'НАСТ_ДОЛЯ',
  summary: 'Доля в процентах с одним знаком после запятой, с таким же округлением, как у показателей наставничества.',
  parameters: [
    { name: 'part', type: 'number', description: 'Сколько учтено (числитель).' },
    { name: 'whole', type: 'number', description: 'Сколько всего (знаменатель).' },
  ],
  returns: 'Доля в процентах; «нет данных», если всего ноль или не указано.',
  run: (part, whole) =>
    overCells([part, whole], 1, (counted, all) => {
      const numerator = wholeNumber(numberIn(counted, 'Числитель'), 'Числитель');
      const denominator = isBlank(all) ? 0 : wholeNumber(numberIn(all, 'Знаменатель'), 'Знаменатель');
      return shareOf(numerator, denominator) ?? NO_DATA;
    }),
});
