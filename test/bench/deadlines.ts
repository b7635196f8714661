/** Bench of the roadmap: the terms of a plan of a hundred lines are read and laid out over the year. */
import { readDeadline, scheduleOf, type PlanItem } from '../../src/domain/deadlines/index.ts';
import { planTemplates } from '../../src/workbook/roadmap/plans/index.ts';
import { TODAY } from './full-check.ts';
import { cpu, type Line } from './measure.ts';

const PLAN = { from: '2026-09-01', to: '2027-08-31' };
const LINES = 100;

/** Terms of the ready plans in the words of their sources, a hundred of them. */
function terms(): string[] {
  const lines = planTemplates.flatMap(({ sections }) => sections.flatMap((section) => section.lines));
  const texts = lines.map(([, , term]) => term);
  return Array.from({ length: LINES }, (_, index) => texts[index % texts.length] ?? '');
}

/** CPU time of reading the terms, and of reading with the days they give. */
export function benchDeadlines(): Line[] {
  const texts = terms();
  const read = (): PlanItem[] =>
    texts.map((text, index) => ({
      id: String(index),
      num: String(index + 1),
      reading: readDeadline(text, { plan: PLAN, today: TODAY }),
    }));
  const items = read();
  const unread = items.filter(({ reading }) => reading.kind === 'unknown').length;
  const different = new Set(texts).size;
  return [
    {
      what: `deadlines of a plan of ${LINES} lines: reading`,
      value: cpu(read),
      unit: 'ms',
      beside: `${different} different terms, ${unread} not understood`,
    },
    {
      what: `deadlines of a plan of ${LINES} lines: days of the year`,
      value: cpu(() => scheduleOf(items, { plan: PLAN })),
      unit: 'ms',
      beside: `${scheduleOf(items, { plan: PLAN }).length} due days`,
    },
  ];
}
