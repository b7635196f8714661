/** Kinds (виды) of mentoring: how contact is organised, and the constraint each kind puts on pair and meetings. */

export type KindCode = 'VIRTUAL' | 'GROUP' | 'SHORT_TERM' | 'REVERSE' | 'SITUATIONAL' | 'SPEED' | 'TRADITIONAL';

/** Constraints of a kind (`forms.md` D.3, S0 4.6), as data. */
export interface PairKind {
  readonly code: KindCode;
  readonly title: string;
  /** How many mentees one mentor leads at the same time. */
  readonly mentees: { readonly from: number; readonly to: number };
  /** At most so many meetings. */
  readonly meetings: number;
  /** Every meeting is held online. */
  readonly online: boolean;
  /** The mentor must be younger, or less experienced, on the link that passes technologies on. */
  readonly inverted: boolean;
  /** The mentor must have served longer. */
  readonly mentorMoreExperienced: boolean;
  /** Every meeting has a goal written down beforehand. */
  readonly goals: boolean;
}

const ANY = { from: 1, to: Number.POSITIVE_INFINITY };
const PLAIN = {
  mentees: ANY,
  meetings: Number.POSITIVE_INFINITY,
  online: false,
  inverted: false,
  mentorMoreExperienced: false,
  goals: false,
} as const;

export const KINDS: readonly PairKind[] = [
  { ...PLAIN, code: 'VIRTUAL', title: 'виртуальное (дистанционное)', online: true },
  {
    ...PLAIN,
    code: 'GROUP',
    title: 'наставничество в группе',
    mentees: { from: 2, to: Number.POSITIVE_INFINITY },
  },
  { ...PLAIN, code: 'SHORT_TERM', title: 'краткосрочное или целеполагающее', goals: true },
  { ...PLAIN, code: 'REVERSE', title: 'реверсивное', inverted: true },
  { ...PLAIN, code: 'SITUATIONAL', title: 'ситуационное' },
  { ...PLAIN, code: 'SPEED', title: 'скоростное', meetings: 1 },
  {
    ...PLAIN,
    code: 'TRADITIONAL',
    title: 'традиционное (один-на-один)',
    mentees: { from: 1, to: 1 },
    mentorMoreExperienced: true,
  },
];

const byCode: ReadonlyMap<string, PairKind> = new Map(KINDS.map((kind) => [kind.code, kind]));

/** Rules of a kind by its code; one of the user's own follows its base, and asks for nothing without one. */
export function kindRules(
  code: string,
  lines: readonly { readonly code: string; readonly base?: string }[] = [],
): PairKind | undefined {
  return byCode.get(code) ?? byCode.get(lines.find((line) => line.code === code)?.base ?? '');
}
