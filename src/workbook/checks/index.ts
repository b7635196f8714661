/** All checks, and the two ways to run them: over the whole table, and over the rows of an edit. */
import type { Day } from '../../domain/day.ts';
import type { Issue } from '../../domain/issue.ts';
import type { Book } from '../book.ts';
import type { SheetKey } from '../define.ts';
import { activityRows } from './activity-rows.ts';
import { agreements } from './agreements.ts';
import { capacity } from './capacity.ts';
import { takeCensus, type Census } from './census/census.ts';
import { codes } from './codes.ts';
import { consentsAndOrder } from './consents-and-order.ts';
import { dateOrder } from './date-order.ts';
import type { Check, Scope } from './define.ts';
import { futureDates } from './future-dates.ts';
import { groups } from './groups.ts';
import { meetingKinds } from './meeting-kinds.ts';
import { meetingSequence } from './meeting-sequence.ts';
import { minors } from './minors.ts';
import { oneCurator } from './one-curator.ts';
import { inOrder } from './order.ts';
import { orderNumbers } from './order-numbers.ts';
import { pairCourse } from './pair-course.ts';
import { pairGuards } from './pair-guards.ts';
import { personalText } from './personal-text.ts';
import { cellFindings } from './problems.ts';
import { processingConsents } from './processing-consents.ts';
import { programmePlan } from './programme-plan.ts';
import { programmeTerm } from './programme-term.ts';
import { pupilAge } from './pupil-age.ts';
import { questionnaireRows } from './questionnaire-rows.ts';
import { references } from './references.ts';
import { required } from './required.ts';
import { roadmapRows } from './roadmap.ts';
import { samePair } from './same-pair.ts';
import { samePerson } from './same-person.ts';
import { settingValues } from './setting-values.ts';
import { staleRows } from './stale-rows.ts';
import { structureFindings } from './structure.ts';
import { supersededActs } from './superseded-acts.ts';
import { targetValues } from './target-values.ts';
import { wordFormRows } from './word-forms.ts';

export type { Check } from './define.ts';
export { takeCensus, type Census } from './census/census.ts';
export { shownValues, type ShownValue } from './shown-values.ts';

/** All rules. A new one is a file of this folder and a line here. */
export const checks: readonly Check[] = [
  codes,
  personalText,
  required,
  references,
  settingValues,
  supersededActs,
  samePerson,
  samePair,
  consentsAndOrder,
  minors,
  orderNumbers,
  agreements,
  pairGuards,
  groups,
  pairCourse,
  programmeTerm,
  programmePlan,
  activityRows,
  meetingKinds,
  meetingSequence,
  questionnaireRows,
  roadmapRows,
  dateOrder,
  futureDates,
  capacity,
  pupilAge,
  processingConsents,
  oneCurator,
  staleRows,
  targetValues,
  wordFormRows,
];

/**
 * All findings about the table, root causes first. Nothing throws, whatever the cells hold. A census already taken of
 * the same book on the same day spares another pass over people and pairs.
 */
export function checkBook(
  book: Book,
  at: { readonly today: Day },
  census: Census = takeCensus(book, at.today),
): Issue[] {
  const scope: Scope = { today: at.today, census };
  return inOrder([
    ...structureFindings(book),
    ...cellFindings(book, scope),
    ...checks.flatMap((check) => check.run(book, scope)),
  ]);
}

/** Findings of some rows of one sheet: what an edit is answered with. Sheets no rule needs are not read. */
export function checkRows(
  book: Book,
  sheet: SheetKey,
  rows: ReadonlySet<number>,
  at: { readonly today: Day },
): Issue[] {
  const scope: Scope = { today: at.today, census: takeCensus(book, at.today), only: { sheet, rows } };
  return inOrder([
    ...cellFindings(book, scope),
    ...checks.filter((check) => check.sheets.indexOf(sheet) >= 0).flatMap((check) => check.run(book, scope)),
  ]);
}
