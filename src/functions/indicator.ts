/** MENTORING_INDICATOR: an indicator on a day, in per cent. */
import { findIndicator, INDICATORS, NO_DATA } from '../domain/indicators/index.ts';
import type { Cell } from '../workbook/cell.ts';
import { quoted } from '../workbook/kinds/define.ts';
import { dayIn, overCells, singleCell, textIn, type Answer } from './arguments.ts';
import { countingOf, figure, organizationTypeIn, typeAndRanges } from './counting.ts';
import { defineFunction, refuse } from './define.ts';
import { RANGE_PARAMETERS } from './range-parameters.ts';

/** The indicator a cell names. */
export function indicatorIn(cell: Cell): (typeof INDICATORS)[number] {
  const codes = INDICATORS.map(({ code }) => code).join(', ');
  return findIndicator(textIn(cell)) ?? refuse(`Показателя ${quoted(cell)} нет. Возможны: ${codes}.`);
}

export const indicator = defineFunction({
  name: 'MENTORING_INDICATOR',
  alias: 'НАСТ_ПОКАЗАТЕЛЬ',
  summary:
    'Показатель наставничества на отчётную дату, в процентах с одним знаком. Педагог учтён, если назван в приказе о закреплении и его персонализированная программа утверждена.',
  parameters: [
    { name: 'indicator', type: 'string', description: 'Номер показателя: 1–5 (район) или Ф1–Ф6 (федеральные).' },
    { name: 'date', type: 'date', description: 'Отчётная дата: ячейка с датой (не СЕГОДНЯ).' },
    {
      name: 'organizationType',
      type: 'string',
      description: 'Тип организации: «общее образование», «дополнительное образование»… Пусто – все.',
    },
    ...RANGE_PARAMETERS,
  ],
  returns: 'Доля в процентах; «нет данных», если считать не от чего.',
  run(wanted, date, ...rest) {
    const { type, ranges } = typeAndRanges(rest);
    let counting: ReturnType<typeof countingOf> | undefined;
    return overCells([wanted, date], 2, (code, on): Answer => {
      const found = indicatorIn(code);
      const day = dayIn(on, 'Отчётная дата');
      counting = counting ?? countingOf(ranges);
      const ofType = organizationTypeIn(singleCell(type, 'Тип организации'), counting.book);
      return figure(counting, found, day, ofType) ?? NO_DATA;
    });
  },
});
