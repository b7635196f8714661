/** Mentors and mentees as matching takes them, with the pairs that hold their places now. */
import type { Day } from '../../domain/day.ts';
import type { MatchMentee, MatchMentor, MatchPerson, PairCodes } from '../../domain/matching/index.ts';
import type { InterviewResult, MenteeDecision, MentorDecision } from '../../domain/matching/index.ts';
import type { Book } from '../book.ts';
import { isBlank } from '../cell.ts';
import { takeCensus, type Census } from '../checks/census/census.ts';
import type { MenteeRow, MentorRow, Person } from '../checks/census/people.ts';
import { answersOf, type Answer } from './answers.ts';
import { dataConsents } from './data-consent.ts';
import { organizationOf } from './organization.ts';
import { splitDeficits, splitTopics } from './words.ts';

/** Everybody with a code, whoever they are; `notes` name those who are left out and why. */
export interface MatchPeople {
  readonly mentors: readonly MatchMentor[];
  readonly mentees: readonly MatchMentee[];
  /** Pairs that are not over: they hold places and are not proposed again. */
  readonly taken: readonly PairCodes[];
  readonly answers: ReadonlyMap<string, Answer>;
  readonly notes: readonly string[];
}

/** A month has four weeks here: a promise of hours is better counted low. */
const WEEKS = 4;

interface Reading {
  readonly book: Book;
  readonly census: Census;
  readonly answers: ReadonlyMap<string, Answer>;
  readonly consents: ReturnType<typeof dataConsents>;
  /** Codes of partners by the code of a person, in pairs that are not over. */
  readonly partners: ReadonlyMap<string, ReadonlySet<string>>;
}

const once = (items: readonly string[]): string[] => items.filter((item, index) => items.indexOf(item) === index);

function personOf(reading: Reading, person: Person, row: MentorRow | MenteeRow, own: readonly string[]): MatchPerson {
  const answer = reading.answers.get(person.code ?? '');
  const { topics, phrases } = splitTopics(reading.book, [...own, ...(answer?.topics ?? [])]);
  return {
    ...person.participant,
    code: person.code ?? '',
    shown: person.label,
    // A person known by the row alone has no identity that outlives sorting.
    person: person.identity === `${person.sheet} ${person.row}` ? undefined : person.identity,
    organization: organizationOf(reading.book, person, row),
    profiles: [],
    topics,
    phrases,
    channels: once([...(row.values.channels ?? []), ...(answer?.channels ?? [])]),
    slots: once([...(row.values.convenientTimes ?? []), ...(answer?.slots ?? [])]),
    dataConsent: reading.consents(person, row.values),
  };
}

/** The decision typed; whoever has people in pairs acts already, unless put aside on purpose. */
function mentorDecision(person: Person, load: number): MentorDecision | undefined {
  if (person.hasLeft) return 'LEFT';
  if (person.decision === 'RESERVE') return 'RESERVE';
  if (load > 0) return 'ACTIVE';
  return person.decision === 'SELECTED' || person.decision === 'CANDIDATE' ? person.decision : undefined;
}

/** Finished: passed, or all pairs over and one of them completed – until the curator makes a candidate of the person again. */
function menteeDecision(reading: Reading, person: Person, row: MenteeRow, partners: number): MenteeDecision {
  if (person.hasLeft) return 'LEFT';
  if (partners > 0) return 'PAIRED';
  if (person.decision === 'CANDIDATE') return 'CANDIDATE';
  const completed = reading.census.pairsOf(person).some(({ state }) => state.state === 'COMPLETED');
  return completed || row.values.passed === 'PASSED' ? 'FINISHED' : 'CANDIDATE';
}

function mentorOf(reading: Reading, person: Person, row: MentorRow): MatchMentor {
  const { values, cells } = row;
  const load = reading.partners.get(person.code ?? '')?.size ?? 0;
  const limit = isBlank(cells['capacity']) ? reading.census.limits.mentorCapacity : values.capacity;
  const hours = values.timeResource;
  const interview = reading.book.context.lines('interviewResults').find(({ code }) => code === values.interview);
  return {
    ...personOf(reading, person, row, values.competences ?? []),
    decision: mentorDecision(person, load),
    interview: (interview?.base ?? values.interview) as InterviewResult | undefined,
    capacity: limit,
    load,
    preferredAge: values.preferredAge,
    hours: hours === undefined ? undefined : values.timeUnit === 'week' ? hours * WEEKS : hours,
    takesGroup: values.takesGroup === true,
  };
}

function menteeOf(reading: Reading, person: Person, row: MenteeRow): MatchMentee {
  const { values } = row;
  const partners = reading.partners.get(person.code ?? '')?.size ?? 0;
  return {
    ...personOf(reading, person, row, values.mainRequest ?? []),
    decision: menteeDecision(reading, person, row, partners),
    wanted: Math.max((values.mentorsWanted ?? 1) - partners, 0),
    hours: values.hoursNeeded,
    deficits: splitDeficits(reading.book, values.deficits ?? []),
    leftOut: 0,
  };
}

function addPartner(partners: Map<string, Set<string>>, code: string, partner: string): void {
  const known = partners.get(code);
  if (known) known.add(partner);
  else partners.set(code, new Set([partner]));
}

/** Rows with a code, the first of those that share one, as everywhere else. */
function coded<R extends { readonly code: string | undefined }>(
  rows: readonly R[],
  people: readonly Person[],
  title: string,
  notes: string[],
): [R, Person][] {
  const known = new Set<string>();
  const found: [R, Person][] = [];
  let bare = 0;
  rows.forEach((row, index) => {
    const person = people[index];
    if (person === undefined) return;
    if (row.code === undefined) bare += 1;
    else if (known.has(row.code))
      notes.push(`Код ${row.code} на листе «${title}» стоит дважды: в подборе только первая строка.`);
    else {
      known.add(row.code);
      found.push([row, person]);
    }
  });
  if (bare > 0)
    notes.push(`На листе «${title}» без кода: ${bare}. Нажмите «Проверить записи», чтобы они вошли в подбор.`);
  return found;
}

/** Reads everybody. Pupils, teachers, partners: who suits a form is the matching's own question. */
export function peopleForMatching(book: Book, today: Day): MatchPeople {
  const census = takeCensus(book, today);
  const taken: PairCodes[] = [];
  const partners = new Map<string, Set<string>>();
  for (const { row, isOver } of census.pairs()) {
    const { mentorRef, menteeRef } = row.values;
    if (isOver || mentorRef === undefined || menteeRef === undefined) continue;
    taken.push({ mentee: menteeRef, mentor: mentorRef });
    addPartner(partners, mentorRef, menteeRef);
    addPartner(partners, menteeRef, mentorRef);
  }
  const answers = answersOf(book);
  const reading: Reading = { book, census, answers, consents: dataConsents(book, today), partners };
  const notes: string[] = [];
  const { mentors, mentees } = book.tables;
  const ready = coded(mentors.rows, census.mentors(), mentors.title, notes).filter(([row]) => {
    const later = row.values.availability === 'FUTURE' && !partners.has(row.code ?? '');
    if (later) notes.push(`${row.code ?? ''} готов работать только в будущей программе и не предлагается.`);
    return !later;
  });
  return {
    mentors: ready.map(([row, person]) => mentorOf(reading, person, row)),
    mentees: coded(mentees.rows, census.mentees(), mentees.title, notes).map(([row, person]) =>
      menteeOf(reading, person, row),
    ),
    taken,
    answers,
    notes,
  };
}
