/** A row of «Пары» with everything its rules need: the two people, the form's rules, the programme, the state on the day. */
import type { Day } from '../../../domain/day.ts';
import { needsNotice } from '../../../domain/pairs/end-reasons.ts';
import { enrolledOn } from '../../../domain/pairs/enrolled-on.ts';
import type { PairFacts } from '../../../domain/pairs/facts.ts';
import { formRules, type Form } from '../../../domain/pairs/forms.ts';
import { kindRules, type PairKind } from '../../../domain/pairs/kinds.ts';
import type { AddWorkingDays } from '../../../domain/pairs/notice.ts';
import { pairState, type PairState } from '../../../domain/pairs/state.ts';
import { isOver } from '../../../domain/pairs/states.ts';
import type { Book } from '../../book.ts';
import { isBlank } from '../../cell.ts';
import type { TableRow } from '../../rows.ts';
import type { pairs } from '../../sheets/pairs.ts';
import type { programmes } from '../../sheets/programmes.ts';
import { isMinor, type Person } from './people.ts';

export type PairRow = TableRow<typeof pairs>;
export type ProgrammeRow = TableRow<typeof programmes>;

export interface PairView {
  readonly row: PairRow;
  readonly mentor: Person | undefined;
  readonly mentee: Person | undefined;
  readonly form: Form | undefined;
  readonly kinds: readonly PairKind[];
  readonly facts: PairFacts;
  readonly state: PairState;
  readonly isOver: boolean;
  /** Programmes of this pair that are not cancelled. */
  readonly programmes: readonly ProgrammeRow[];
  /** Day of entering the programme, when it has come (`indicators.md` H.2). */
  readonly enteredOn: Day | undefined;
  /** The day on which age decides who consents: of the order, else of the consent, else today. */
  readonly ageOn: Day;
}

/** What a pair is read with. */
export interface PairSources {
  readonly book: Book;
  readonly today: Day;
  readonly addWorkingDays: AddWorkingDays;
  readonly mentorByCode: (code: string | undefined) => Person | undefined;
  readonly menteeByCode: (code: string | undefined) => Person | undefined;
  readonly programmesOf: (pairCode: string | undefined) => readonly ProgrammeRow[];
}

const earliest = (days: readonly (Day | undefined)[]): Day | undefined =>
  days.reduce((first, day) => (day !== undefined && (first === undefined || day < first) ? day : first), undefined);
const latest = (days: readonly (Day | undefined)[]): Day | undefined =>
  days.reduce((last, day) => (day !== undefined && (last === undefined || day > last) ? day : last), undefined);

/** What the row lacks before any date matters. */
function withoutPeople(row: PairRow, state: PairState): PairState {
  const { mentorRef, menteeRef } = row.values;
  if (mentorRef !== undefined && menteeRef !== undefined) return state;
  const whom = mentorRef === undefined ? 'наставник' : 'наставляемый';
  const cell = row.cells[mentorRef === undefined ? 'mentorRef' : 'menteeRef'];
  return {
    state: 'PROPOSED',
    reason: isBlank(cell) ? `не выбран ${whom}` : `непонятно, кто ${whom}`,
    next: 'Выберите его из списка.',
  };
}

/** Reads a row of pairs. */
export function pairView(sources: PairSources, row: PairRow): PairView {
  const { book, today } = sources;
  const { values } = row;
  const lines = book.context.lines;
  const mentor = sources.mentorByCode(values.mentorRef);
  const mentee = sources.menteeByCode(values.menteeRef);
  const form = values.form === undefined ? undefined : formRules(values.form, lines('forms'));
  const kindLines = lines('kinds');
  const kinds = (values.kinds ?? []).map((code) => kindRules(code, kindLines)).filter((kind) => kind !== undefined);
  const programmes = sources.programmesOf(row.code);
  const approved = programmes.filter((programme) => programme.values.approvedOn !== undefined);
  const ageOn = values.orderOn ?? values.menteeConsentOn ?? today;
  const reasonBase = lines('endReasons').find((line) => line.code === values.endReason)?.base;
  const mentorRow = mentor?.code === undefined ? undefined : book.tables.mentors.byCode.get(mentor.code);
  const facts: PairFacts = {
    mentorConsentOn: values.mentorConsentOn,
    menteeConsentOn: values.menteeConsentOn,
    representativeConsentOn: values.parentConsentOn,
    rejectedOn: values.rejectedOn,
    orderNumber: values.orderNumber,
    orderOn: values.orderOn,
    agreementNumber: values.agreementNumber,
    agreementOn: values.agreementOn,
    pausedOn: values.pausedOn,
    resumedOn: values.resumedOn,
    completedOn: values.completedOn,
    terminatedOn: values.terminatedOn,
    noticeOn: values.noticeOn,
    needsRepresentative: isMinor(mentee, ageOn) === 'yes' || isMinor(mentor, ageOn) === 'yes',
    labourCode: form?.labourCode ?? false,
    inJobFunction: mentorRow?.values.inJobFunction === true,
    programmeApprovedOn: earliest(approved.map((programme) => programme.values.approvedOn)),
    programmeEndsOn: latest(approved.map((programme) => programme.values.endsOn)),
    hasResults: book.tables.pairs.layout.positions['results'] === undefined ? undefined : values.results !== undefined,
    hasEndReason: values.endReason !== undefined,
    noticeReason: needsNotice(values.endReason, reasonBase),
    addWorkingDays: sources.addWorkingDays,
  };
  const state = withoutPeople(row, pairState(facts, today));
  const entered =
    state.state === 'REJECTED' || (values.orderNumber ?? '') === ''
      ? undefined
      : enrolledOn(values.orderOn, facts.programmeApprovedOn);
  return {
    row,
    mentor,
    mentee,
    form,
    kinds,
    facts,
    state,
    isOver: isOver(state.state),
    programmes,
    enteredOn: entered !== undefined && entered <= today ? entered : undefined,
    ageOn,
  };
}
