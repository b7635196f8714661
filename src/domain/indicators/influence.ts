/** Stage 2 of monitoring: the mean of questionnaires at entry and at exit of the same people, by role and never by person (H.5, H.6). */
import type { Day } from '../day.ts';
import { periodOf } from './period.ts';
import { byCode, type IndicatorData } from './records.ts';
import { answerIndex, FEW_ANSWERS_MARK } from './satisfaction.ts';
import type { IndicatorSettings } from './settings.ts';

export interface InfluenceLine {
  readonly title: string;
  /** People who answered both times. */
  readonly people: number;
  /** Mean index, 1–10, one decimal. */
  readonly before: number;
  readonly after: number;
  /** «мало ответов» where they cannot speak for the rest. */
  readonly mark: string;
}

const ROLES = [
  { role: 'mentee', title: 'Наставляемые' },
  { role: 'mentor', title: 'Наставники' },
] as const;

// Sums of tenths are not exact in binary.
const oneDecimal = (value: number): number => Math.round(value * 10 + 1e-9) / 10;
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Lines for the roles in which somebody answered both at entry and, within the period, at exit. */
export function influence(data: IndicatorData, date: Day, settings: IndicatorSettings): InfluenceLine[] {
  const period = periodOf(date, settings);
  return ROLES.flatMap(({ role, title }): InfluenceLine[] => {
    const entry = new Map<string, { on: Day; index: number }>();
    const exit = new Map<string, { on: Day; index: number }>();
    for (const { person, role: own, stage, answeredOn, scores } of byCode(data.answers).values()) {
      const index = answerIndex(scores);
      if (own !== role || person === undefined || answeredOn === undefined || index === undefined) continue;
      if (answeredOn > date || (stage === 'exit' && answeredOn < period.from)) continue;
      const known = stage === 'entry' ? entry : stage === 'exit' ? exit : undefined;
      if (known && answeredOn >= (known.get(person)?.on ?? '')) known.set(person, { on: answeredOn, index });
    }
    const both = [...exit].flatMap(([person, after]) => {
      const before = entry.get(person);
      return before && before.on <= after.on ? [{ before: before.index, after: after.index }] : [];
    });
    if (both.length === 0) return [];
    return [
      {
        title,
        people: both.length,
        before: oneDecimal(mean(both.map(({ before }) => before))),
        after: oneDecimal(mean(both.map(({ after }) => after))),
        mark: both.length < settings.fewAnswers ? FEW_ANSWERS_MARK : '',
      },
    ];
  });
}
