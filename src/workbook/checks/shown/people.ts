/** Computed columns of mentors and mentees: the federal columns that follow from the pairs, and a teacher's own from «Педагоги». */
import { mentorStatus, menteeStatus, type Decision } from '../../../domain/people/status.ts';
import { isUnderway } from '../../../domain/pairs/states.ts';
import type { Book } from '../../book.ts';
import { isBlank, type Cell } from '../../cell.ts';
import { titleOfCode } from '../../kinds/choice.ts';
import { COLUMNS_FROM_STAFF } from '../../sheets/index.ts';
import type { MenteeRow, MentorRow, Person } from '../census/people.ts';
import type { PairView } from '../census/pair-view.ts';
import { dayCell, firstDay, joined, lastDay, type ShownCells, type ShownOf } from './columns.ts';

const DECISIONS: readonly string[] = ['CANDIDATE', 'SELECTED', 'RESERVE', 'LEFT'];

/** Pairs that the federal form tells of: those at work, or, when there are none, those that came to an end. */
function toldPairs(pairs: readonly PairView[]): readonly PairView[] {
  const working = pairs.filter(({ state }) => isUnderway(state.state));
  if (working.length > 0) return working;
  return pairs.filter(({ state }) => state.state === 'COMPLETED' || state.state === 'TERMINATED');
}

const endOf = ({ state }: PairView): string | undefined =>
  state.state === 'COMPLETED' || state.state === 'TERMINATED' ? state.since : undefined;

/** The day on which the last pair ended, when none is at work. */
function finishedOn(pairs: readonly PairView[]): string | undefined {
  return pairs.every((pair) => endOf(pair) !== undefined) ? lastDay(pairs.map(endOf)) : undefined;
}

function decisionOf(person: Person): Decision | undefined {
  if (person.hasLeft) return 'LEFT';
  return DECISIONS.indexOf(person.decision ?? '') >= 0 ? (person.decision as Decision) : undefined;
}

const formsOf = (book: Book, pairs: readonly PairView[]): string =>
  joined(pairs.map(({ row }) => row.values.form && titleOfCode(book.context.lines('forms'), row.values.form)));

/**
 * Columns a teacher shows from «Педагоги». What is blank there leaves the cell alone, so that nothing a person typed
 * before choosing the teacher is lost.
 */
function fromStaff(book: Book, row: MentorRow | MenteeRow, person: Person): Record<string, Cell> {
  const cells: Record<string, Cell> = {};
  if (person.teacher) {
    for (const column of COLUMNS_FROM_STAFF) {
      const cell = person.teacher.cells[column];
      if (!isBlank(cell) && cell !== undefined) cells[column] = cell;
    }
  }
  // In code mode the name of a record is its code; a name still standing there is a finding, not to be overwritten.
  if (book.context.peopleMode === 'codes') {
    delete cells['fullName'];
    delete cells['contact'];
    if (isBlank(row.cells['fullName']) && row.code !== undefined) cells['fullName'] = row.code;
  }
  return cells;
}

function placeOfMentee(book: Book, row: MenteeRow, person: Person): string {
  const own = organizationOf(book, person);
  const grade = row.values.grade;
  return joined([own]) + (grade === undefined ? '' : own === '' ? grade : `, ${grade}`);
}

/** Name of the organisation a teacher works in: this one unless the row says otherwise. */
function organizationOf(book: Book, person: Person): string {
  const code = person.teacher?.values.organization;
  const other = code === undefined ? undefined : book.tables.organizations.byCode.get(code)?.values;
  const name =
    other === undefined
      ? undefined
      : ((other as Record<string, unknown>)['shortName'] ?? (other as Record<string, unknown>)['name']);
  if (typeof name === 'string') return name;
  return book.settings.organizationShortName ?? book.settings.organizationName ?? '';
}

/** Where a mentor works: a teacher here, a partner's specialist there, everybody else as typed. */
function placeOfMentor(book: Book, row: MentorRow, person: Person): string | undefined {
  if (person.teacher) return organizationOf(book, person) || undefined;
  const { partnerRef } = row.values;
  if (partnerRef === undefined) return undefined;
  const partner = book.tables.partners.byCode.get(partnerRef)?.values as Record<string, unknown> | undefined;
  return typeof partner?.['name'] === 'string' ? partner['name'] : undefined;
}

export const menteeCells: ShownOf<MenteeRow> = (row, index, census, book): ShownCells => {
  const person = census.mentees()[index];
  if (!person) return {};
  const pairs = census.pairsOf(person);
  const told = toldPairs(pairs);
  return {
    ...fromStaff(book, row, person),
    num: index + 1,
    enteredOn: dayCell(firstDay(pairs.map(({ enteredOn }) => enteredOn))),
    mentorRef: joined(told.map(({ mentor }) => mentor?.label)),
    form: formsOf(book, told),
    mentorPlace: joined(
      told.map(({ mentor }) => {
        const mentorRow = mentor?.code === undefined ? undefined : book.tables.mentors.byCode.get(mentor.code);
        return mentor && mentorRow ? (placeOfMentor(book, mentorRow, mentor) ?? mentorRow.values.place) : undefined;
      }),
    ),
    finishedOn: dayCell(finishedOn(told)),
    results: joined(told.map(({ row: pair }) => pair.values.results)),
    participation: menteeStatus(
      decisionOf(person),
      pairs.map(({ state }) => state.state),
    ),
  };
};

export const mentorCells: ShownOf<MentorRow> = (row, index, census, book): ShownCells => {
  const person = census.mentors()[index];
  if (!person) return {};
  const pairs = census.pairsOf(person);
  const told = toldPairs(pairs);
  const working = pairs.filter(({ state }) => isUnderway(state.state));
  const place = placeOfMentor(book, row, person);
  // The first order that did fix a pair; a rejected one fixed nothing.
  const orders = pairs
    .filter(({ state }) => isUnderway(state.state) || state.state === 'COMPLETED' || state.state === 'TERMINATED')
    .map(({ row: pair }) => pair.values.orderOn);
  return {
    ...fromStaff(book, row, person),
    ...(place === undefined ? {} : { place }),
    num: index + 1,
    enteredOn: dayCell(firstDay(orders)),
    menteeRefs: joined(told.map(({ mentee }) => mentee?.label)),
    form: formsOf(book, told),
    menteePlace: joined(
      told.map(({ mentee }) => {
        const menteeRow = mentee?.code === undefined ? undefined : book.tables.mentees.byCode.get(mentee.code);
        return mentee && menteeRow ? placeOfMentee(book, menteeRow, mentee) : undefined;
      }),
    ),
    finishedOn: dayCell(finishedOn(told)),
    results: joined(told.map(({ row: pair }) => pair.values.results)),
    participation: mentorStatus(
      decisionOf(person),
      pairs.map(({ state }) => state.state),
    ),
    load: new Set(working.map(({ row: pair }) => pair.values.menteeRef)).size,
  };
};
