/** Hard rules: what each forbids, apart from points. */
import { describe, expect, it } from 'vitest';
import { prepare } from '../../../../src/domain/matching/index.ts';
import type { MatchInput, MatchMentee, MatchMentor } from '../../../../src/domain/matching/index.ts';
import { MENTEE_GUARDS, MENTOR_GUARDS, PAIR_GUARDS } from '../../../../src/domain/matching/guards/index.ts';
import { obstaclesOf } from '../../../../src/domain/matching/problem.ts';
import { formRules } from '../../../../src/domain/pairs/forms.ts';
import { kindRules } from '../../../../src/domain/pairs/kinds.ts';
import { roleModelRules } from '../../../../src/domain/pairs/role-models.ts';
import { NO_CONSTRAINTS } from '../../../../src/domain/matching/constraints.ts';
import { input, mentee, mentor } from '../people.ts';

interface Case {
  readonly name: string;
  readonly mentor?: Partial<MatchMentor>;
  readonly mentee?: Partial<MatchMentee>;
  readonly own?: Partial<MatchInput>;
  /** Code of the obstacle that forbids the pair; undefined when it is allowed. */
  readonly forbiddenBy: string | undefined;
  readonly why?: string;
}

const SETTINGS = { dataConsentNeeded: false, interviewNeeded: false, unwantedCounts: true };
const pair = { mentee: 'НЯ-001', mentor: 'НК-001' };
const reverse = { kinds: [kindRules('REVERSE')!] };
const subjectPair = { roleModel: roleModelRules('SUBJECT_SUBJECT') };

const CASES: readonly Case[] = [
  { name: 'a selected teacher and a teacher', forbiddenBy: undefined },
  { name: 'an acting mentor', mentor: { decision: 'ACTIVE' }, forbiddenBy: undefined },
  { name: 'a candidate', mentor: { decision: 'CANDIDATE' }, forbiddenBy: 'mentorStatus' },
  {
    name: 'a mentor in reserve',
    mentor: { decision: 'RESERVE' },
    forbiddenBy: 'mentorStatus',
    why: 'статус наставника «в резерве», а предлагаются отобранные и действующие',
  },
  { name: 'a mentor without a status', mentor: { decision: undefined }, forbiddenBy: 'mentorStatus' },
  { name: 'a mentor who was not recommended', mentor: { interview: 'NOT_RECOMMENDED' }, forbiddenBy: 'interview' },
  { name: 'a mentor without an interview', mentor: { interview: undefined }, forbiddenBy: undefined },
  {
    name: 'a mentor without an interview where one is needed',
    mentor: { interview: undefined },
    own: { settings: { ...SETTINGS, interviewNeeded: true } },
    forbiddenBy: 'interview',
  },
  { name: 'a limit of 0', mentor: { capacity: 0 }, forbiddenBy: 'capacity', why: 'предел наставляемых — 0' },
  {
    name: 'a limit that is text',
    mentor: { capacity: undefined },
    forbiddenBy: 'capacity',
    why: 'предел наставляемых не указан целым числом',
  },
  { name: 'a limit of one and a half', mentor: { capacity: 1.5 }, forbiddenBy: 'capacity' },
  { name: 'a mentee who left', mentee: { decision: 'LEFT' }, forbiddenBy: 'menteeStatus' },
  { name: 'no consent to data processing, none demanded', mentee: { dataConsent: false }, forbiddenBy: undefined },
  {
    name: 'no consent of the mentee to data processing where it is demanded',
    mentee: { dataConsent: false },
    own: { settings: { ...SETTINGS, dataConsentNeeded: true } },
    forbiddenBy: 'dataConsent',
  },
  {
    name: 'no consent of the mentor to data processing where it is demanded',
    mentor: { dataConsent: false },
    own: { settings: { ...SETTINGS, dataConsentNeeded: true } },
    forbiddenBy: 'dataConsent',
  },
  {
    name: 'one and the same person',
    mentor: { person: 'ПД-004' },
    mentee: { person: 'ПД-004' },
    forbiddenBy: 'notSelf',
  },
  {
    name: 'the mentee would rather not',
    own: { preferences: [{ from: 'НЯ-001', choices: [], unwanted: ['НК-001'] }] },
    forbiddenBy: 'unwanted',
    why: 'в анкете НЯ-001 ответ «не хотел(а) бы» про НК-001',
  },
  {
    name: 'the mentor would rather not',
    own: { preferences: [{ from: 'НК-001', choices: ['НЯ-001'], unwanted: ['НЯ-001'] }] },
    forbiddenBy: 'unwanted',
  },
  {
    name: 'such answers are switched off',
    own: {
      preferences: [{ from: 'НЯ-001', choices: [], unwanted: ['НК-001'] }],
      settings: { ...SETTINGS, unwantedCounts: false },
    },
    forbiddenBy: undefined,
  },
  { name: 'the pair exists already', own: { taken: [pair] }, forbiddenBy: 'taken' },
  {
    name: 'the curator forbade the pair',
    own: { constraints: { ...NO_CONSTRAINTS, forbidden: [pair] } },
    forbiddenBy: 'forbidden',
  },
  { name: 'a pupil in «учитель – учитель»', mentee: { roles: ['pupil'] }, forbiddenBy: 'form.mentee' },
  { name: 'a partner in «учитель – учитель»', mentor: { roles: ['partner'] }, forbiddenBy: 'form.mentor' },
  { name: 'somebody of unknown role', mentee: { roles: [] }, forbiddenBy: undefined },
  {
    name: 'a head for a teacher of another organisation',
    mentor: { roles: ['head'], organization: 'Школа № 2' },
    own: { form: formRules('HEAD_TEACHER')! },
    forbiddenBy: 'organization',
  },
  {
    name: 'a head for a teacher of the same organisation',
    mentor: { roles: ['head'], organization: 'школа № 1' },
    own: { form: formRules('HEAD_TEACHER')! },
    forbiddenBy: undefined,
  },
  {
    name: 'different subjects where the role model needs one',
    mentor: { subjects: ['физика'] },
    mentee: { subjects: ['химия'] },
    own: subjectPair,
    forbiddenBy: 'roleModel.sameSubject',
  },
  {
    name: 'the same subject where the role model needs one',
    mentor: { subjects: ['физика'] },
    mentee: { subjects: ['физика'] },
    own: subjectPair,
    forbiddenBy: undefined,
  },
  {
    name: 'different subjects without a role model',
    mentor: { subjects: ['физика'] },
    mentee: { subjects: ['химия'] },
    forbiddenBy: undefined,
  },
  {
    name: 'an older mentor in reversive mentoring',
    mentor: { birthYear: 1970 },
    mentee: { birthYear: 1999 },
    own: reverse,
    forbiddenBy: 'kind.notInverted',
  },
  {
    name: 'a younger mentor in reversive mentoring',
    mentor: { birthYear: 1999 },
    mentee: { birthYear: 1970 },
    own: reverse,
    forbiddenBy: undefined,
  },
  { name: 'unknown years in reversive mentoring only warn', own: reverse, forbiddenBy: undefined },
  { name: 'the kind of groups does not forbid pairs', own: { kinds: [kindRules('GROUP')!] }, forbiddenBy: undefined },
];

describe('hard rules', () => {
  it.each(CASES)('$name', (line) => {
    const people = input([mentor('НК-001', line.mentor)], [mentee('НЯ-001', line.mentee)], line.own);
    const problem = prepare(people);
    const errors = obstaclesOf(problem, 0, 0).filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code }) => code)).toEqual(line.forbiddenBy === undefined ? [] : [line.forbiddenBy]);
    expect(problem.scores[0]![0] === null).toBe(line.forbiddenBy !== undefined);
    if (line.why !== undefined) expect(errors[0]!.why).toBe(line.why);
  });

  it('every rule is tried above', () => {
    const tried = new Set(CASES.map(({ forbiddenBy }) => forbiddenBy?.split('.')[0]));
    const rules = [...MENTOR_GUARDS, ...MENTEE_GUARDS, ...PAIR_GUARDS].map(({ code }) =>
      code === 'kinds' ? 'kind' : code,
    );
    for (const code of rules) expect(tried).toContain(code);
  });
});
