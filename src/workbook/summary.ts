/** «Сводка»: the state of the year at one look, as rows drawn anew when they differ. */
import { formatDay, type Day } from '../domain/day.ts';
import { decimalText, numbersText, shareText } from '../domain/indicators/index.ts';
import type { Issue } from '../domain/issue.ts';
import { PAIR_STATES } from '../domain/pairs/states.ts';
import { programmeState } from '../domain/programmes/state.ts';
import { daysText, type AttentionLine } from './attention/index.ts';
import type { Book } from './book.ts';
import type { ShownValue } from './checks/index.ts';
import { drawnWrites } from './drawn.ts';
import type { Figure, Figures } from './figures.ts';
import { nextStep } from './next-step.ts';
import { roadmapLines } from './roadmap/due-lines.ts';
import type { RoadmapItem } from './roadmap/items.ts';
import type { Write } from './writes.ts';

type Line = readonly [title: string, value: string, hint: string];

/** Lines of «Требует внимания» that the sheet lists; the panel lists all. */
const LISTED = 20;

/** The line with the number of things to see to; the panel finds it by this. */
export const ATTENTION_TITLE = 'Требует внимания';

/** What «Сводка» is drawn from. */
export interface SummarySources {
  readonly issues: readonly Issue[];
  readonly figures: Figures;
  readonly attention: readonly AttentionLine[];
  readonly roadmap: readonly RoadmapItem[];
  /** Computed values about to be written: they count before those that stand there. */
  readonly shown?: readonly ShownValue[];
}

function pairStates(book: Book, shown: readonly ShownValue[]): string[] {
  const fresh = new Map<number, string>();
  for (const { sheet, row, column, value } of shown) {
    if (sheet === 'pairs' && column === 'state') fresh.set(row, String(value));
  }
  return book.tables.pairs.rows.map((row) => fresh.get(row.row) ?? String(row.cells['state'] ?? ''));
}

/** A line for each state somebody is in, in the order of the states. */
function stateLines(what: string, titles: readonly string[], states: readonly string[]): Line[] {
  return titles
    .map((title): Line => [
      `${what}: ${title.toLowerCase()}`,
      String(states.filter((state) => state === title).length),
      '',
    ])
    .filter(([, value]) => value !== '0');
}

function programmeLines(book: Book, today: Day): Line[] {
  const titles = book.context.lines('programmeStages').map(({ code, title }) => ({ code, title }));
  const states = book.tables.programmes.rows.map(({ values }) => programmeState(values, today));
  return stateLines(
    'Программы',
    titles.map(({ title }) => title),
    states.map((state) => titles.find(({ code }) => code === state)?.title ?? state),
  );
}

/** How far a figure is from its target, in words. */
export function againstTarget({ count, target, difference }: Figure): string {
  if (!target) return 'Цель на этот год не задана: впишите её на лист «Цели показателей».';
  const plan = `Цель ${shareText(target.value)}`;
  if (count.value === undefined || difference === undefined) return `${plan}; считать пока не от чего.`;
  return difference >= 0
    ? `${plan}: достигнута.`
    : `${plan}: не хватает ${decimalText(-difference)} процентного пункта.`;
}

function figureLines({ figures }: Figures): Line[] {
  return figures.map((figure): Line => {
    const { indicator, count } = figure;
    const of = count.value === undefined ? '' : ` (${numbersText(count)})`;
    return [`${indicator.code}. ${indicator.short}`, `${shareText(count.value)}${of}`, againstTarget(figure)];
  });
}

function attentionLines(attention: readonly AttentionLine[]): Line[] {
  const listed = attention
    .slice(0, LISTED)
    .map(({ who, days, fact, action }): Line => [who, daysText(days), `${fact}. ${action.label}.`]);
  const rest = attention.length - listed.length;
  const where = 'Меню «Наставничество» → «Посмотреть, что требует внимания».';
  return [
    [ATTENTION_TITLE, String(attention.length), attention.length > 0 ? where : ''],
    ...listed,
    ...(rest > 0 ? [[`И ещё ${rest}`, '', where] as const] : []),
  ];
}

/** Lines of the summary for a day. */
export function summaryLines(book: Book, today: Day, sources: SummarySources): Line[] {
  const { issues, figures, attention, roadmap, shown = [] } = sources;
  const { staff, mentees, mentors, pairs, programmes, documents } = book.tables;
  const states = pairStates(book, shown);
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  const warnings = issues.filter((issue) => issue.severity === 'warning').length;
  const drafts = documents.rows.filter((row) => row.values.state === 'DRAFT').length;
  const pairTitles = PAIR_STATES.map(({ title }) => title);
  return [
    ['Что делать дальше', '', nextStep(book, states).text],
    ['Посчитано на', formatDay(today), ''],
    ...figureLines(figures),
    ['Педагоги', String(staff.rows.length), ''],
    ['Наставляемые', String(mentees.rows.length), ''],
    ['Наставники', String(mentors.rows.length), ''],
    ['Пары', String(pairs.rows.length), ''],
    ...stateLines('Пары', pairTitles, states),
    ['Программы', String(programmes.rows.length), ''],
    ...programmeLines(book, today),
    ...roadmapLines(roadmap, book.settings.roadmapApprovedOn, today),
    [
      'Документы: проекты',
      String(drafts),
      drafts > 0 ? 'Подписанные отметьте: меню «Наставничество» → «Открыть список документов».' : '',
    ],
    ['Ошибки в записях', String(errors), errors > 0 ? 'Меню «Наставничество» → «Проверить записи».' : ''],
    ['Предупреждения', String(warnings), ''],
    ...attentionLines(attention),
  ];
}

/** One write when the summary differs from what stands on the sheet; nothing otherwise. */
export function summaryWrites(book: Book, today: Day, sources: SummarySources): Write[] {
  return drawnWrites(book.tables.summary, ['title', 'value', 'hint'], summaryLines(book, today, sources));
}
