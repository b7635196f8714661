/** Reads the table into the input of a matching: pure, so that the same table and request give the same proposal. */
import type { Day } from '../../domain/day.ts';
import { UserError } from '../../domain/issue.ts';
import type { MatchInput, MatchMentee, MatchMentor } from '../../domain/matching/index.ts';
import { lacksRole } from '../../domain/pairs/participants.ts';
import type { Form } from '../../domain/pairs/forms.ts';
import type { Book } from '../book.ts';
import { formOfCode, kindOfCode, roleModelOfCode } from './forms.ts';
import { timesLeftOut } from './left-out.ts';
import { peopleForMatching, type MatchPeople } from './people.ts';
import type { MatchRequest } from './request.ts';
import { deficitTopics, matchTitles } from './words.ts';

export interface ReadMatching {
  readonly input: MatchInput;
  /** What the curator should know of the data, a sentence each. */
  readonly notes: readonly string[];
}

/** Everybody who still needs a mentor and may be a mentee in this form; those in reserve wait until they are chosen. */
export function freeMentees(book: Book, people: MatchPeople, form: Form): MatchMentee[] {
  const waiting = new Set(
    book.tables.mentees.rows.filter(({ values }) => values.status === 'RESERVE').map(({ code }) => code ?? ''),
  );
  return people.mentees.filter(
    (mentee) =>
      mentee.wanted > 0 &&
      mentee.decision !== 'LEFT' &&
      mentee.decision !== 'FINISHED' &&
      !waiting.has(mentee.code) &&
      !lacksRole(mentee, form.mentee),
  );
}

/** Mentors of the form; whoever's role is not known is asked by the rules, not dropped here. */
export function mentorsOfForm(people: MatchPeople, form: Form): MatchMentor[] {
  return people.mentors.filter((mentor) => !lacksRole(mentor, form.mentor));
}

/** The chosen mentees, each wanting at least one more mentor: being chosen says so. */
function chosenMentees(people: MatchPeople, codes: readonly string[]): MatchMentee[] {
  return people.mentees
    .filter(({ code }) => codes.indexOf(code) >= 0)
    .map((mentee) => ({ ...mentee, wanted: Math.max(mentee.wanted, 1) }));
}

/**
 * Reads what a request needs. Sheets are read once; «Подборы» only when somebody who was left out goes first.
 * @throws UserError `matching.form` when the form is no line of «Справочники» any more.
 */
export function readMatching(book: Book, today: Day, request: MatchRequest): ReadMatching {
  const form = formOfCode(book, request.form);
  if (!form) {
    const text = 'Такой формы наставничества в справочнике больше нет. Выберите форму заново.';
    throw new UserError('matching.form', text);
  }
  const people = peopleForMatching(book, today);
  const chosen = request.mentees.length > 0 ? chosenMentees(people, request.mentees) : freeMentees(book, people, form);
  const gone = request.mentees.filter((code) => !people.mentees.some((mentee) => mentee.code === code));
  const times = (request.weights['leftOut'] ?? 0) > 0 ? timesLeftOut(book) : undefined;
  const kind = kindOfCode(book, request.kind);
  const input: MatchInput = {
    day: today,
    mentors: mentorsOfForm(people, form),
    mentees: times === undefined ? chosen : chosen.map((one) => ({ ...one, leftOut: times(one.code) })),
    preferences: [...people.answers.values()].map(({ from, choices, unwanted }) => ({ from, choices, unwanted })),
    taken: people.taken,
    existing: request.existing,
    form,
    roleModel: roleModelOfCode(book, request.roleModel),
    kinds: kind === undefined ? [] : [kind],
    settings: {
      dataConsentNeeded: book.settings.requirePdConsent === true,
      interviewNeeded: book.settings.requireInterview === true,
      unwantedCounts: book.settings.askUnwanted !== false,
    },
    titles: matchTitles(book),
    deficitTopics: deficitTopics(book),
    weights: request.weights,
    policy: request.policy,
    constraints: request.constraints,
  };
  const notes = gone.map((code) => `Наставляемого ${code} в таблице больше нет.`);
  return { input, notes: [...people.notes, ...notes] };
}
