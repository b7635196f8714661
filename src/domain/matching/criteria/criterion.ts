/** What a criterion is: a share of its weight, with a sentence why; points are counted in one place and in integers. */
import type { MatchContext } from '../context.ts';
import type { MatchMentee, MatchMentor } from '../types.ts';

/** How well a pair meets a criterion: `part` of `whole`, both whole numbers, 0 ≤ part ≤ whole, whole > 0. */
export interface Judgement {
  readonly part: number;
  readonly whole: number;
  /** A sentence without a capital and a full stop: «общие темы: методика обучения». */
  readonly why: string;
  /** The tables do not say; no points, but nothing against the pair either. */
  readonly unknown?: true;
}

export interface Criterion {
  readonly code: string;
  readonly title: string;
  /** Points of a pair that meets it fully, unless the curator sets another number; 0 is switched off. */
  readonly weight: number;
  /** What the panel says under the weight: what gives points, and where the data comes from. */
  readonly hint: string;
  readonly judge: (mentor: MatchMentor, mentee: MatchMentee, context: MatchContext) => Judgement;
}

export const full = (why: string): Judgement => ({ part: 1, whole: 1, why });
export const none = (why: string): Judgement => ({ part: 0, whole: 1, why });
export const unknown = (why: string): Judgement => ({ part: 0, whole: 1, why, unknown: true });

/** Points of a judgement: the share of the weight, rounded half up without leaving integers. */
export function pointsOf(weight: number, { part, whole }: Judgement): number {
  return Math.floor((2 * weight * part + whole) / (2 * whole));
}
