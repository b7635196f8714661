/** Invented people for tests of matching: plain ones to change, and a whole school by a seed. */
import { formRules } from '../../../src/domain/pairs/forms.ts';
import { NO_CONSTRAINTS } from '../../../src/domain/matching/index.ts';
import type { MatchInput, MatchMentee, MatchMentor, Preference } from '../../../src/domain/matching/index.ts';

export const TITLES: Readonly<Record<string, string>> = {
  SUBJECT: 'предметное содержание',
  METHOD: 'методика обучения и преподавания',
  UPBRINGING: 'воспитательная деятельность',
  LESSON: 'организация урочной деятельности',
  PARENTS: 'работа с родителями',
  PSYCHOLOGY: 'психолого-педагогическое сопровождение',
  IN_PERSON: 'очно',
  ONLINE: 'дистанционно',
  DIGITAL: 'цифровые',
};

const PERSON = {
  person: undefined,
  organization: 'Школа № 1',
  profiles: [],
  topics: [],
  phrases: [],
  channels: [],
  slots: [],
  dataConsent: true,
  roles: ['teacher'],
  birthYear: undefined,
  experienceMonths: undefined,
  subjects: [],
  youngSpecialist: undefined,
  newcomer: undefined,
  communication: false,
} as const;

export function mentor(code: string, own: Partial<MatchMentor> = {}): MatchMentor {
  return {
    ...PERSON,
    code,
    shown: code,
    decision: 'SELECTED',
    interview: 'RECOMMENDED',
    capacity: 1,
    load: 0,
    preferredAge: undefined,
    hours: undefined,
    takesGroup: false,
    ...own,
  };
}

export function mentee(code: string, own: Partial<MatchMentee> = {}): MatchMentee {
  return {
    ...PERSON,
    code,
    shown: code,
    decision: 'CANDIDATE',
    wanted: 1,
    hours: undefined,
    deficits: [],
    leftOut: 0,
    ...own,
  };
}

/** An input of these people: teachers with teachers, default weights, best pairs. */
export function input(mentors: MatchMentor[], mentees: MatchMentee[], own: Partial<MatchInput> = {}): MatchInput {
  return {
    day: '2026-11-22',
    mentors,
    mentees,
    preferences: [],
    taken: [],
    existing: [],
    form: formRules('TEACHER_TEACHER')!,
    roleModel: undefined,
    kinds: [],
    settings: { dataConsentNeeded: false, interviewNeeded: false, unwantedCounts: true },
    titles: TITLES,
    deficitTopics: {},
    weights: {},
    policy: 'totalFirst',
    constraints: NO_CONSTRAINTS,
    ...own,
  };
}

/** Numbers from 0 up to, not including, the bound; the same for the same seed. */
export function randomFrom(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

/** A school of these sizes with everything filled in at random, some rules broken on purpose. */
export function school(mentors: number, mentees: number, seed: number, capacity = 4): MatchInput {
  const random = randomFrom(seed);
  const pick = <T>(values: readonly T[], count: number): T[] => [
    ...new Set(Array.from({ length: count }, () => values[random(values.length)]!)),
  ];
  const subjects = ['математика', 'физика', 'химия', 'биология', 'история', 'русский язык', 'труд', 'музыка'];
  const topics = ['SUBJECT', 'METHOD', 'UPBRINGING', 'LESSON', 'PARENTS', 'PSYCHOLOGY'];
  const code = (prefix: string, index: number): string => `${prefix}-${String(index + 1).padStart(3, '0')}`;
  const mentorRows = Array.from({ length: mentors }, (_, index) =>
    mentor(code('НК', index), {
      subjects: pick(subjects, 1),
      topics: pick(topics, 1 + random(3)),
      phrases: pick(['открытые уроки', 'подготовка к ЕГЭ', 'классное руководство'], random(2)),
      channels: pick(['IN_PERSON', 'ONLINE'], 1 + random(2)),
      birthYear: 1960 + random(35),
      experienceMonths: 60 + random(400),
      capacity: random(20) === 0 ? 0 : 1 + random(capacity),
      load: random(3) === 0 ? 1 : 0,
      preferredAge: random(2) === 0 ? 'any' : { from: 20, to: 35 },
      decision: random(15) === 0 ? 'RESERVE' : 'SELECTED',
      takesGroup: random(10) === 0,
    }),
  );
  const menteeRows = Array.from({ length: mentees }, (_, index) =>
    mentee(code('НЯ', index), {
      subjects: pick(subjects, 1),
      topics: pick(topics, 1 + random(3)),
      phrases: pick(['подготовка к ЕГЭ', 'дневник'], random(2)),
      channels: pick(['IN_PERSON', 'ONLINE'], 1 + random(2)),
      birthYear: 1990 + random(14),
      experienceMonths: random(36),
      wanted: random(12) === 0 ? 2 : 1,
    }),
  );
  const preferences: Preference[] = menteeRows
    .filter(() => mentors > 0 && random(2) === 0)
    .map(({ code: from }) => ({
      from,
      choices: pick(mentorRows, 3).map((row) => row.code),
      unwanted: random(8) === 0 ? pick(mentorRows, 1).map((row) => row.code) : [],
    }));
  return input(mentorRows, menteeRows, { preferences });
}
