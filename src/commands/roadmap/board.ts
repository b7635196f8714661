/** The roadmap as the panel shows it: the plan's header, its items with their due days, and what they can be filtered by. */
import * as z from 'zod/mini';
import { daysLate, stateOn, STATE_NAMES, type Occurrence } from '../../domain/deadlines/index.ts';
import { formatDay, type Day } from '../../domain/day.ts';
import type { Ports } from '../../ports.ts';
import { readingText, stateTitle } from '../../workbook/checks/shown/roadmap.ts';
import { titleOfCode } from '../../workbook/kinds/choice.ts';
import { roadmapAttention, whenText } from '../../workbook/roadmap/due-lines.ts';
import { itemState, openOccurrences, roadmapItems, type RoadmapItem } from '../../workbook/roadmap/items.ts';
import { planOf } from '../../workbook/roadmap/reading-context.ts';
import { currentItems } from '../../workbook/roadmap/timeline-writes.ts';
import { defineCommand } from '../define.ts';
import { openBook, type OpenBook } from '../open-book.ts';

/** One due day of an item in the panel's words. */
export interface BoardDue {
  /** `YYYY-MM-DD`, '' for an item without a day. */
  readonly due: string;
  readonly text: string;
  readonly state: string;
  readonly isOpen: boolean;
  readonly doneOn: string;
  readonly evidence: string;
}

export interface BoardItem {
  readonly code: string;
  readonly num: string;
  readonly section: string;
  readonly title: string;
  readonly deadline: string;
  readonly reading: string;
  /** What was assumed or is missing, a sentence each. */
  readonly why: readonly string[];
  readonly isAssumed: boolean;
  readonly readAs: string;
  readonly responsible: readonly string[];
  readonly state: string;
  readonly isOverdue: boolean;
  /** «опоздание 22 дня», «через 5 дней», '' when nothing is dated. */
  readonly when: string;
  readonly dues: readonly BoardDue[];
  readonly isNotNeeded: boolean;
}

export interface RoadmapBoard {
  readonly from: string;
  readonly to: string;
  /** «Утверждена 28.08.2026, директор, № 102-О», '' while not approved. */
  readonly approval: string;
  readonly remarks: string;
  readonly overdue: number;
  readonly week: number;
  readonly month: number;
  readonly items: readonly BoardItem[];
  readonly states: readonly string[];
  readonly sections: readonly string[];
  readonly responsible: readonly string[];
  readonly today: string;
}

/** Due days shown at most; the open ones come first. */
const MOST_DUES = 14;

function dueOf(one: Occurrence, today: Day): BoardDue {
  const state = stateOn(one, today);
  const late = daysLate(one, today);
  const isReminder = one.basis === 'reminder';
  return {
    due: one.due ?? '',
    text: one.due === null ? 'без срока' : `${isReminder ? 'напоминание' : 'до'} ${formatDay(one.due)}`,
    state: `${STATE_NAMES[state]}${late > 0 ? ` на ${late} дн.` : ''}`,
    isOpen: state === 'notStarted' || state === 'inProgress' || state === 'overdue',
    doneOn: one.doneOn ?? '',
    evidence: one.evidence ?? '',
  };
}

function whenOf(item: RoadmapItem, today: Day): string {
  const { overdue, week, month } = roadmapAttention([item], today);
  const [first] = [...overdue, ...week, ...month];
  if (first) return whenText(first.days);
  const next = openOccurrences(item, today).find((one) => (one.due ?? '') >= today)?.due ?? undefined;
  return next === undefined ? '' : `до ${formatDay(next)}`;
}

function boardItem(item: RoadmapItem, book: OpenBook, today: Day): BoardItem {
  const { row, reading, occurrences } = item;
  const { num, section, title, deadlineText, readAs, responsible, notNeeded } = row.values;
  const state = itemState(item, today);
  const why = [...reading.assumed, ...occurrences.flatMap((one) => one.why)];
  const dues = occurrences.map((one) => dueOf(one, today));
  return {
    code: row.code ?? '',
    num: num ?? '',
    section: section ?? '',
    title: title ?? '',
    deadline: deadlineText ?? '',
    reading: readingText(item),
    why: why.filter((one, index) => why.indexOf(one) === index),
    isAssumed: reading.assumed.length > 0,
    readAs: readAs ?? '',
    responsible: (responsible ?? []).map((role) => titleOfCode(book.context.lines('responsibleRoles'), role)),
    state: stateTitle(book, state),
    isOverdue: state === 'overdue',
    when: state === 'done' || state === 'doneLate' || state === 'notNeeded' ? '' : whenOf(item, today),
    dues: [...dues.filter(({ isOpen }) => isOpen), ...dues.filter(({ isOpen }) => !isOpen)].slice(0, MOST_DUES),
    isNotNeeded: notNeeded === true,
  };
}

function approvalOf({ settings }: OpenBook): string {
  const { roadmapApprovedOn, roadmapApprovedBy, roadmapActNumber, roadmapAgreedOn } = settings;
  const approved = [
    roadmapApprovedOn === undefined ? '' : `Утверждена ${formatDay(roadmapApprovedOn)}`,
    roadmapApprovedBy ?? '',
    roadmapActNumber === undefined ? '' : `№ ${roadmapActNumber}`,
  ].filter((part) => part !== '');
  const agreed = roadmapAgreedOn === undefined ? '' : `Согласована с районом ${formatDay(roadmapAgreedOn)}`;
  return [approved.join(', '), agreed].filter((part) => part !== '').join('. ');
}

const unique = (values: readonly string[]): string[] =>
  values.filter((value, index) => value !== '' && values.indexOf(value) === index);

export const roadmapBoard = defineCommand({
  id: 'roadmapBoard',
  title: 'Дорожная карта в панели',
  hint: 'Показывает пункты плана, их сроки и состояния.',
  input: z.object({}),
  writes: false,
  run(ports: Ports): RoadmapBoard {
    const book = openBook(ports);
    const { today } = ports;
    const current = currentItems(roadmapItems(book, today), book, today);
    const { overdue, week, month } = roadmapAttention(current, today);
    const items = current.filter(({ row }) => row.code !== undefined).map((item) => boardItem(item, book, today));
    return {
      ...planOf(book.settings, undefined, today),
      approval: approvalOf(book),
      remarks: book.settings.roadmapRemarks ?? '',
      overdue: overdue.length,
      week: week.length,
      month: month.length,
      items,
      states: unique(items.map(({ state }) => state)),
      sections: unique(items.map(({ section }) => section)),
      responsible: unique(items.flatMap(({ responsible }) => responsible)).sort(),
      today,
    };
  },
});
