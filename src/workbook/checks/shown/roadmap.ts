/** Computed columns of «Дорожная карта»: the reading beside the deadline's words, states, next days and lateness. */
import { formatDay, type Day } from '../../../domain/day.ts';
import {
  daysLate,
  describeReading,
  stateOn,
  STATE_NAMES,
  type DeadlineState,
  type Occurrence,
} from '../../../domain/deadlines/index.ts';
import type { Book } from '../../book.ts';
import { titleOfCode } from '../../kinds/choice.ts';
import { itemState, openOccurrences, type RoadmapItem, type RoadmapRow } from '../../roadmap/items.ts';
import { dayCell, firstDay, joined, lastDay, type ShownCells, type ShownOf } from './columns.ts';

/** Lines of the dictionary «Состояния пунктов дорожной карты» by state. */
const STATE_CODES: Readonly<Record<DeadlineState, string>> = {
  notStarted: 'NOT_STARTED',
  inProgress: 'IN_PROGRESS',
  done: 'DONE',
  doneLate: 'DONE_LATE',
  overdue: 'OVERDUE',
  notNeeded: 'NOT_NEEDED',
};

/** More due days than this are told by the next ones only. */
const MOST_DAYS = 8;

/** What a state is called: as the school has named it on «Справочники». */
export function stateTitle(book: Book, state: DeadlineState): string {
  return titleOfCode(book.context.lines('roadmapStates'), STATE_CODES[state]);
}

function dueText(one: Occurrence, today: Day): string {
  const state = stateOn(one, today);
  const late = daysLate(one, today);
  const word = one.basis === 'reminder' && state !== 'done' ? 'напоминание' : STATE_NAMES[state];
  const done = one.doneOn !== undefined && one.doneOn <= today ? ` ${formatDay(one.doneOn)}` : '';
  return `${formatDay(one.due ?? '')} – ${word}${done}${late > 0 && state === 'overdue' ? ` на ${late} дн.` : ''}`;
}

function allDue(item: RoadmapItem, today: Day): string {
  const dated = item.occurrences.filter((one) => one.due !== null);
  if (dated.length < 2) return '';
  if (dated.length <= MOST_DAYS) return dated.map((one) => dueText(one, today)).join('; ');
  const done = dated.filter((one) => ['done', 'doneLate'].indexOf(stateOn(one, today)) >= 0).length;
  const open = openOccurrences(item, today).slice(0, 3);
  return [`всего сроков ${dated.length}, отмечено ${done}`, ...open.map((one) => dueText(one, today))].join('; ');
}

/** The reading in words, with a mark when the curator's own words stand behind it. */
export function readingText({ row, reading }: RoadmapItem): string {
  if (row.values.deadlineText === undefined && row.values.readAs === undefined) return '';
  return `${describeReading(reading)}${reading.corrected === true ? ' – по вашему исправлению' : ''}`;
}

function cellsOf(item: RoadmapItem, book: Book, today: Day): ShownCells {
  const { occurrences, reading } = item;
  const open = openOccurrences(item, today);
  const late = open.reduce((most, one) => Math.max(most, daysLate(one, today)), 0);
  const first = reading.from ?? firstDay(occurrences.map((one) => one.from ?? undefined));
  return {
    reading: readingText(item),
    status: stateTitle(book, itemState(item, today)),
    nextDue: dayCell(open[0]?.due ?? undefined),
    daysLate: late > 0 ? late : '',
    from: dayCell(first ?? undefined),
    to: dayCell(lastDay(occurrences.map((one) => one.due ?? undefined))),
    allDue: allDue(item, today),
    why: joined([...reading.assumed, ...occurrences.flatMap((one) => one.why)]).replace(/; /g, ' '),
  };
}

export const roadmapCells: ShownOf<RoadmapRow> = (_row, index, census, book) => {
  const item = census.roadmap()[index];
  return item ? cellsOf(item, book, census.today) : {};
};
