/** Shares of teachers: who of the staff belongs to the denominator, and who of them has entered a programme. */
import type { Day } from '../day.ts';
import { nameKey } from '../people/name-text.ts';
import type { Count, Counted, NotCounted, Undecided } from './define.ts';
import { countedLine, enrolments, joined, notCountedLine, type Enrolment } from './enrolment.ts';
import { typeFilter } from './organization-type.ts';
import { periodOf } from './period.ts';
import { byCode, type IndicatorData, type StaffValues } from './records.ts';
import type { IndicatorSettings } from './settings.ts';
import { shareOf } from './share.ts';

/** Whether a teacher is one of those the indicator is about; `why` names the missing value. */
export type Membership =
  | { readonly belongs: true; readonly marks?: readonly string[] }
  | { readonly belongs: false }
  | { readonly belongs: undefined; readonly why: string };

export type Judge = (staff: StaffValues, date: Day, settings: IndicatorSettings) => Membership;

/** Whether somebody works here on the day; the day of dismissal is the last working day (art. 84.1 of the Labour Code). */
export function isEmployed({ hiredOn, leftOn }: StaffValues, date: Day): boolean {
  return (hiredOn === undefined || hiredOn <= date) && (leftOn === undefined || leftOn >= date);
}

/** Codes of the records that mean one person: the same name and year of birth in different organisations. */
function samePeople(staff: ReadonlyMap<string, StaffValues>): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  const organizations = new Set([...staff.values()].map(({ organization }) => organization));
  // Within one organisation namesakes are two people, or a double that the checks report.
  if (organizations.size < 2) return groups;
  for (const [code, { fullName, birthYear }] of staff) {
    if (fullName === undefined || birthYear === undefined) continue;
    const key = `${nameKey(fullName)} ${birthYear}`;
    groups.set(key, [...(groups.get(key) ?? []), code]);
  }
  const result = new Map<string, readonly string[]>();
  for (const codes of groups.values()) {
    if (new Set(codes.map((code) => staff.get(code)?.organization)).size === codes.length && codes.length > 1) {
      for (const code of codes) result.set(code, codes);
    }
  }
  return result;
}

/** Where a person of several organisations is counted: where hired last, then by code. */
function placeOf(codes: readonly string[], staff: ReadonlyMap<string, StaffValues>): string | undefined {
  const hired = (code: string): string => staff.get(code)?.hiredOn ?? '';
  return [...codes].sort((a, b) => (hired(a) === hired(b) ? (a < b ? -1 : 1) : hired(a) > hired(b) ? -1 : 1))[0];
}

/** Enrolments by teacher: over all rows of «Наставляемые» that refer to the teacher. */
function enrolmentsOfStaff(data: IndicatorData, date: Day, settings: IndicatorSettings): Map<string, Enrolment[]> {
  const ofMentees = enrolments(data, 'mentee', periodOf(date, settings));
  const result = new Map<string, Enrolment[]>();
  for (const [mentee, { staffRef }] of byCode(data.mentees)) {
    const found = ofMentees.get(mentee);
    if (staffRef !== undefined && found) result.set(staffRef, [...(result.get(staffRef) ?? []), found]);
  }
  return result;
}

/** Teachers employed on the day in organisations of the type, each person once. */
function employedStaff(
  data: IndicatorData,
  date: Day,
  organizationType: string | undefined,
): {
  readonly people: readonly { code: string; records: readonly string[] }[];
  readonly undecided: readonly Undecided[];
} {
  const staff = byCode(data.staff);
  const belongs = typeFilter(data, organizationType);
  const same = samePeople(staff);
  const here = new Set<string>();
  const undecided: Undecided[] = [];
  for (const [code, values] of staff) {
    if (!isEmployed(values, date)) continue;
    const answer = belongs(values.organization);
    if (answer === 'yes') here.add(code);
    if (answer === 'unknown')
      undecided.push({ code, reason: `не указан тип организации ${values.organization ?? ''}` });
  }
  const people: { code: string; records: readonly string[] }[] = [];
  for (const code of here) {
    const records = same.get(code);
    if (records === undefined) people.push({ code, records: [code] });
    else if (
      placeOf(
        records.filter((record) => here.has(record)),
        staff,
      ) === code
    )
      people.push({ code, records });
  }
  return { people, undecided };
}

/** Codes named in a remark; the panel lists everybody. */
const NAMED = 20;

/** Who is in neither number: a report made from a snapshot has no other place that says so. */
function leftOut(undecided: readonly Undecided[]): string {
  const rest = undecided.length - NAMED;
  const codes = undecided.slice(0, NAMED).map(({ code }) => code);
  return `Данных не хватает, поэтому не посчитаны: ${codes.join(', ')}${rest > 0 ? ` и ещё ${rest}` : ''}.`;
}

/** A share of the teachers whom the judge names, by the rule of enrolment. */
export function staffShare(
  data: IndicatorData,
  date: Day,
  organizationType: string | undefined,
  settings: IndicatorSettings,
  judge: Judge,
): Count {
  const staff = byCode(data.staff);
  const entered = enrolmentsOfStaff(data, date, settings);
  const { people, undecided: untyped } = employedStaff(data, date, organizationType);
  const counted: Counted[] = [];
  const notCounted: NotCounted[] = [];
  const undecided: Undecided[] = [...untyped];
  for (const { code, records } of people) {
    const membership = judge(staff.get(code) ?? {}, date, settings);
    if (membership.belongs === undefined) undecided.push({ code, reason: membership.why });
    if (membership.belongs !== true) continue;
    const found = records.flatMap((record) => entered.get(record) ?? []);
    const enrolment = found.length > 0 ? joined(found) : undefined;
    const line = enrolment && countedLine(code, enrolment, membership.marks);
    if (line) counted.push(line);
    else notCounted.push(notCountedLine(code, enrolment));
  }
  const denominator = counted.length + notCounted.length;
  const remarks = undecided.length === 0 ? [] : [leftOut(sorted(undecided))];
  return {
    numerator: counted.length,
    denominator,
    value: shareOf(counted.length, denominator),
    counted: sorted(counted),
    notCounted: sorted(notCounted),
    undecided: sorted(undecided),
    remarks,
  };
}

/** Lines by code, so that the order of rows in the sheet changes nothing. */
export function sorted<T extends { readonly code: string }>(lines: readonly T[]): T[] {
  return [...lines].sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}
