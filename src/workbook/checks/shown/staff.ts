/** Computed columns of «Педагоги»: young specialist, under 35, newcomer, entered the programme. */
import { BY_YEAR_MARK, isUnderYoungAge } from '../../../domain/people/age.ts';
import { isNewcomer, isYoungSpecialist } from '../../../domain/people/experience.ts';
import { groupBy, type Census } from '../census/census.ts';
import type { Person, StaffRow } from '../census/people.ts';
import { dayCell, firstDay, type ShownOf } from './columns.ts';

/** Mentees by the teacher they are; worked out once for a census. */
const menteesByTeacher = new WeakMap<Census, ReadonlyMap<string, readonly Person[]>>();

function menteesWho(census: Census, teacher: StaffRow): readonly Person[] {
  let known = menteesByTeacher.get(census);
  if (!known) {
    known = groupBy(census.mentees(), (person) => person.teacher?.code);
    menteesByTeacher.set(census, known);
  }
  return known.get(teacher.code ?? '') ?? [];
}

export const staffCells: ShownOf<StaffRow> = (row, _index, census, book) => {
  const { experienceStart, birthYear, hiredOn } = row.values;
  const { limits, today } = census;
  const entered = menteesWho(census, row).flatMap((mentee) => census.pairsOf(mentee).map((pair) => pair.enteredOn));
  const isYoung = experienceStart !== undefined && isYoungSpecialist(experienceStart, today, limits);
  const isUnder = birthYear !== undefined && isUnderYoungAge(birthYear, today, limits);
  return {
    ...(book.context.peopleMode === 'codes' && row.cells['fullName'] === '' && row.code !== undefined
      ? { fullName: row.code }
      : {}),
    youngSpecialist: isYoung ? 'да' : '',
    // The year alone leaves the age within one year, and the reader must know that.
    underThirtyFive: isUnder ? `да (${BY_YEAR_MARK})` : '',
    newcomer: hiredOn !== undefined && isNewcomer(hiredOn, today, limits) ? 'да' : '',
    enteredOn: dayCell(firstDay(entered)),
  };
};
