/** All indicators in the order of reports, and what else other folders may use of them. A new one is a file here and a line below. */
import type { Indicator, IndicatorSet } from './define.ts';
import { indicatorCode } from './define.ts';
import { federalEnterprises } from './federal-enterprises.ts';
import { federalMentoredChildren } from './federal-mentored-children.ts';
import { federalMentoringYouth } from './federal-mentoring-youth.ts';
import { federalSatisfiedMentees } from './federal-satisfied-mentees.ts';
import { federalSatisfiedMentors } from './federal-satisfied-mentors.ts';
import { federalYoungSpecialists } from './federal-young-specialists.ts';
import { introducingOrganizations } from './introducing-organizations.ts';
import { satisfiedMentees } from './satisfied-mentees.ts';
import { satisfiedMentors } from './satisfied-mentors.ts';
import { youngSpecialists } from './young-specialists.ts';
import { youngTeachers } from './young-teachers.ts';

export const INDICATORS: readonly Indicator[] = [
  youngTeachers,
  youngSpecialists,
  introducingOrganizations,
  satisfiedMentees,
  satisfiedMentors,
  federalMentoredChildren,
  federalMentoringYouth,
  federalYoungSpecialists,
  federalEnterprises,
  federalSatisfiedMentees,
  federalSatisfiedMentors,
];

/** The two sets that settings switch: «педагоги (S0)» and «обучающиеся (Р-145)» (H.7-9). */
export function indicatorsOf(set: IndicatorSet): Indicator[] {
  return INDICATORS.filter((indicator) => indicator.set === set);
}

/** The indicator a text names by code («1», «Ф3», «показатель 2») or by its whole title. */
export function findIndicator(text: string): Indicator | undefined {
  const code = indicatorCode(text);
  const title = text.trim().toLowerCase();
  // «Сводка» and the panel write «1. Педагоги до 35 лет…»: a formula may point at such a cell.
  const spellings = ({ code: own, title: whole, short }: Indicator): readonly string[] => [
    whole.toLowerCase(),
    `${own}. ${short}`.toLowerCase(),
  ];
  return INDICATORS.find((one) => one.code === code || spellings(one).indexOf(title) >= 0);
}

export * from './boundary-list.ts';
export { indicatorCode } from './define.ts';
export type {
  Count,
  Counted,
  Indicator,
  IndicatorSet,
  MissingPaper,
  Needs,
  NotCounted,
  Paper,
  Undecided,
} from './define.ts';
export { enrolments, LEFT_MARK } from './enrolment.ts';
export type { Enrolment, Side } from './enrolment.ts';
export * from './influence.ts';
export * from './monitoring-stages.ts';
export type { Entry, Lack } from './papers-of-pair.ts';
export * from './participants.ts';
export * from './period.ts';
export * from './questionnaire-themes.ts';
export * from './records.ts';
export { answerIndex, FEW_ANSWERS_MARK, numbersText } from './satisfaction.ts';
export * from './settings.ts';
export * from './share.ts';
export * from './snapshot.ts';
export * from './snapshot-difference.ts';
export * from './snapshot-text.ts';
export * from './targets.ts';
