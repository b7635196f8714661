/** MENTORING_PAIR_STATE: the state of pairs on a day, by the rules that fill the column «Состояние». */
import { pairStateTitle } from '../domain/pairs/states.ts';
import { takeCensus, type Census } from '../workbook/checks/census/census.ts';
import { isBlank, type Grid } from '../workbook/cell.ts';
import { layOut, normalizeHeader } from '../workbook/headers.ts';
import { findCode, PREFIXES } from '../workbook/kinds/index.ts';
import { quoted } from '../workbook/kinds/define.ts';
import { sheetOf } from '../workbook/sheets/index.ts';
import { dayIn, gridOf, isBlankArgument, isRange, overCells, singleCell, textIn } from './arguments.ts';
import { defineFunction, refuse } from './define.ts';
import { RANGE_PARAMETERS } from './range-parameters.ts';
import { bookOfRanges, demand, gridsOf, knownRanges, sheetOfRange } from './ranges.ts';

const CODE_HEADER = 'код';

/** Column of codes of a range that is «Пары» itself; a state for each of its rows, so that the answer stands beside them. */
function codesOfSheet(pair: unknown): Grid | undefined {
  if (!isRange(pair)) return undefined;
  const grid = gridOf(pair);
  if (sheetOfRange(grid) !== 'pairs') return undefined;
  const position = layOut(sheetOf('pairs'), grid).positions['id'];
  return position === undefined ? undefined : grid.map((row) => [row[position - 1] ?? '']);
}

export const pairState = defineFunction({
  name: 'MENTORING_PAIR_STATE',
  alias: 'НАСТ_СОСТОЯНИЕ',
  summary:
    'Состояние пары на дату: «Предложена», «Согласована», «Закреплена», «Действует» и так далее. Следует из дат, как в столбце «Состояние».',
  parameters: [
    { name: 'pair', type: 'string', description: 'Код пары, например ПР-003: ячейка, столбец или весь лист «Пары».' },
    { name: 'date', type: 'date', description: 'На какой день: ячейка с датой (не СЕГОДНЯ).' },
    ...RANGE_PARAMETERS,
  ],
  returns: 'Состояние; для столбца кодов – столбец.',
  run(pair, date, ...ranges) {
    const on = singleCell(date, 'Дата');
    if (isBlankArgument(pair) || isBlank(on)) return '';
    const day = dayIn(on, 'Дата');
    const codes = codesOfSheet(pair);
    const book = bookOfRanges(knownRanges(gridsOf(codes ? [pair, ...ranges] : ranges)));
    // Consents depend on age and agreements on the mentor's contract: without these sheets the state would be a guess.
    demand(book, {
      pairs: ['mentorRef', 'menteeRef'],
      programmes: ['pairRefs', 'approvedOn'],
      mentors: [],
      mentees: [],
    });
    let census: Census | undefined;
    return overCells([codes ?? pair], 1, (cell) => {
      if (normalizeHeader(cell) === CODE_HEADER) return sheetOf('pairs').columns.state.header;
      const found = findCode(textIn(cell));
      if (found?.prefix !== PREFIXES.pairs) return refuse(`${quoted(cell)} – не код пары вида ПР-003.`);
      census = census ?? takeCensus(book, day);
      const view = census.pairByCode(found.code);
      return view ? pairStateTitle(view.state.state) : refuse(`Пары ${found.code} на листе «Пары» нет.`);
    });
  },
});
