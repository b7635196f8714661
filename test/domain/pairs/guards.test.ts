import { describe, expect, it } from 'vitest';
import { formFindings } from '../../../src/domain/pairs/form-guards.ts';
import { FORMS, formRules, type FormCode } from '../../../src/domain/pairs/forms.ts';
import { groupFaults, type GroupMember } from '../../../src/domain/pairs/groups.ts';
import { kindFindings } from '../../../src/domain/pairs/kind-guards.ts';
import { KINDS, kindRules, type KindCode } from '../../../src/domain/pairs/kinds.ts';
import type { Participant } from '../../../src/domain/pairs/participants.ts';
import { roleModelFindings } from '../../../src/domain/pairs/role-model-guards.ts';
import { ROLE_MODELS, roleModelRules } from '../../../src/domain/pairs/role-models.ts';
import { isHeadPosition, type Role } from '../../../src/domain/pairs/roles.ts';

const somebody: Participant = {
  roles: [],
  birthYear: undefined,
  experienceMonths: undefined,
  subjects: [],
  youngSpecialist: undefined,
  newcomer: undefined,
  communication: false,
};
const as = (...roles: Role[]): Participant => ({ ...somebody, roles });
const codes = (found: readonly { code: string; severity: string }[]) => found.map((f) => `${f.code} ${f.severity}`);

describe('who may be paired in a form', () => {
  const admitted: readonly (readonly [FormCode, Role, Role])[] = [
    ['TEACHER_TEACHER', 'teacher', 'teacher'],
    ['TEACHER_TEACHER', 'head', 'teacher'],
    ['HEAD_TEACHER', 'head', 'teacher'],
    ['EMPLOYER_STUDENT_VET', 'partner', 'student'],
    ['UNIVERSITY_TEACHER', 'universityTeacher', 'teacher'],
    ['STUDENT_STUDENT', 'pupil', 'pupil'],
    ['UNI_PUPIL', 'student', 'pupil'],
    ['EMPLOYER_PUPIL', 'partner', 'pupil'],
    ['PARTNER_TEACHER', 'partner', 'teacher'],
    ['CUSTOM', 'parent', 'pupil'],
  ];
  it.each(admitted)('%s admits %s – %s', (code, mentor, mentee) => {
    expect(formFindings(formRules(code)!, as(mentor), as(mentee))).toEqual([]);
  });
  const refused: readonly (readonly [FormCode, Role, Role, string[]])[] = [
    ['TEACHER_TEACHER', 'pupil', 'teacher', ['form.mentor error']],
    ['TEACHER_TEACHER', 'teacher', 'pupil', ['form.mentee error']],
    ['HEAD_TEACHER', 'teacher', 'teacher', ['form.mentor error']],
    ['STUDENT_STUDENT', 'teacher', 'teacher', ['form.mentor error', 'form.mentee error']],
    ['UNI_PUPIL', 'pupil', 'pupil', ['form.mentor error']],
    ['EMPLOYER_PUPIL', 'partner', 'student', ['form.mentee error']],
  ];
  it.each(refused)('%s refuses %s – %s', (code, mentor, mentee, found) => {
    expect(codes(formFindings(formRules(code)!, as(mentor), as(mentee)))).toEqual(found);
  });
  it('says nothing about people of whom the table says nothing', () => {
    for (const form of FORMS) expect(formFindings(form, somebody, somebody)).toEqual([]);
  });
  it('asks for a young teacher in «педагог вуза – молодой педагог»', () => {
    const mentee = { ...as('teacher'), youngSpecialist: false };
    expect(codes(formFindings(formRules('UNIVERSITY_TEACHER')!, as('universityTeacher'), mentee))).toEqual([
      'form.menteeYoung warning',
    ]);
  });
  it('lets a form of the user’s own follow its base, or admit everybody without one', () => {
    const lines = [{ code: 'OWN-1', base: 'UNI_PUPIL' }, { code: 'OWN-2' }];
    expect(formRules('OWN-1', lines)?.code).toBe('UNI_PUPIL');
    expect(formRules('OWN-2', lines)?.code).toBe('CUSTOM');
    expect(formRules('OWN-3', lines)).toBeUndefined();
  });
  it('asks for the Labour Code papers in «учитель – учитель» only', () => {
    expect(FORMS.filter((form) => form.labourCode).map((form) => form.code)).toEqual(['TEACHER_TEACHER']);
  });
  it.each([
    ['директор', true],
    ['И. о. директора', true],
    ['заведующая', true],
    ['заведующий библиотекой', false],
    ['заместитель директора по УВР', false],
    ['учитель математики', false],
  ])('«%s» heads the organisation: %s', (position, head) => {
    expect(isHeadPosition(position)).toBe(head);
  });
});

describe('role models', () => {
  const teacher = formRules('TEACHER_TEACHER');
  const check = (code: string, mentor: Partial<Participant>, mentee: Partial<Participant>, topics: string[] = []) =>
    codes(
      roleModelFindings(roleModelRules(code)!, teacher, { ...somebody, ...mentor }, { ...somebody, ...mentee }, topics),
    );

  it.each([
    ['EXPERIENCED_YOUNG', { experienceMonths: 240 }, { experienceMonths: 12, youngSpecialist: true }, []],
    ['EXPERIENCED_YOUNG', { experienceMonths: 240 }, { youngSpecialist: false }, ['roleModel.menteeYoung warning']],
    [
      'EXPERIENCED_YOUNG',
      { experienceMonths: 6 },
      { experienceMonths: 12, youngSpecialist: true },
      ['roleModel.mentorMoreExperienced warning'],
    ],
    ['SUBJECT_SUBJECT', { subjects: ['физика', 'математика'] }, { subjects: ['математика'] }, []],
    ['SUBJECT_SUBJECT', { subjects: ['физика'] }, { subjects: ['математика'] }, ['roleModel.sameSubject error']],
    ['SUBJECT_SUBJECT', { subjects: ['физика'] }, {}, ['roleModel.sameSubject warning']],
    ['EXPERIENCED_NEWCOMER', {}, { newcomer: false }, ['roleModel.menteeNewcomer warning']],
    ['EXPERIENCED_NEWCOMER', {}, { newcomer: true }, []],
    ['LEADER_COMMUNICATION', {}, { communication: true }, []],
    ['LEADER_COMMUNICATION', {}, {}, ['roleModel.communication warning']],
    ['COMPETENCE_COMPETENCE', {}, {}, ['roleModel.namedTopic warning']],
    ['INNOVATOR_CONSERVATIVE', {}, {}, []],
    ['EQUAL_EQUAL', {}, {}, ['roleModel.form warning']],
  ] as const)('%s: mentor %o, mentee %o', (code, mentor, mentee, found) => {
    expect(check(code, mentor, mentee)).toEqual(found);
  });
  it('takes the topic for the competence or the difficulty', () => {
    expect(check('COMPETENCE_COMPETENCE', {}, {}, ['Цифровые сервисы'])).toEqual([]);
    expect(check('LEADER_COMMUNICATION', {}, {}, ['Коммуникативные'])).toEqual([]);
  });
  it('has a form for every role model and one code for each', () => {
    expect(ROLE_MODELS.every((model) => model.forms.length > 0)).toBe(true);
    expect(new Set(ROLE_MODELS.map((model) => model.code)).size).toBe(ROLE_MODELS.length);
  });
});

describe('kinds', () => {
  const check = (
    kind: KindCode,
    mentor: Partial<Participant>,
    mentee: Partial<Participant>,
    mentees = 1,
    mirrored = false,
  ) =>
    codes(
      kindFindings([kindRules(kind)!], {
        mentor: { ...somebody, ...mentor },
        mentee: { ...somebody, ...mentee },
        mentees,
        mirrored,
      }),
    );
  it('a group has two mentees at least', () => {
    expect(check('GROUP', {}, {}, 1)).toEqual(['kind.groupTooSmall error']);
    expect(check('GROUP', {}, {}, 2)).toEqual([]);
  });
  it('traditional mentoring has one mentee', () => {
    expect(check('TRADITIONAL', {}, {}, 2)).toEqual(['kind.notOneToOne error']);
    expect(check('TRADITIONAL', {}, {}, 1)).toEqual([]);
  });
  it('traditional mentoring wants the more experienced to mentor', () => {
    expect(check('TRADITIONAL', { experienceMonths: 10 }, { experienceMonths: 100 })).toEqual([
      'kind.mentorLessExperienced warning',
    ]);
    expect(check('TRADITIONAL', { birthYear: 1998 }, { birthYear: 1975 })).toEqual([]);
  });
  it('reversive mentoring: born 1998 teaches born 1975, not the other way round', () => {
    expect(check('REVERSE', { birthYear: 1998 }, { birthYear: 1975 })).toEqual([]);
    expect(check('REVERSE', { birthYear: 1975 }, { birthYear: 1998 })).toEqual(['kind.notInverted error']);
  });
  it('reversive mentoring: the older one mentors on the mirrored link', () => {
    expect(check('REVERSE', { birthYear: 1975 }, { birthYear: 1998 }, 1, true)).toEqual([]);
  });
  it('reversive mentoring: unknown years only warn, experience may stand in', () => {
    expect(check('REVERSE', { birthYear: 1975 }, {})).toEqual(['kind.inversionUnknown warning']);
    expect(check('REVERSE', { experienceMonths: 12 }, { experienceMonths: 300 })).toEqual([]);
  });
  it('the other kinds ask nothing of the two people', () => {
    for (const kind of ['VIRTUAL', 'SHORT_TERM', 'SITUATIONAL', 'SPEED'] as const) {
      expect(check(kind, {}, {}, 3)).toEqual([]);
    }
    expect(KINDS.map((kind) => kind.code)).toHaveLength(7);
    expect(kindRules('OWN', [{ code: 'OWN', base: 'SPEED' }])?.meetings).toBe(1);
  });
});

describe('groups', () => {
  const member = (mentee: string, rest: Partial<GroupMember> = {}): GroupMember => ({
    mentor: 'НК-001',
    mentee,
    form: 'TEACHER_TEACHER',
    orderNumber: '1',
    orderOn: '2026-10-01',
    ...rest,
  });
  it.each([
    ['two mentees of one mentor', [member('НЯ-001'), member('НЯ-002')], []],
    ['one mentee', [member('НЯ-001')], ['oneMentee']],
    ['the same mentee twice', [member('НЯ-001'), member('НЯ-001')], ['oneMentee']],
    ['two mentors', [member('НЯ-001'), member('НЯ-002', { mentor: 'НК-002' })], ['mentor']],
    ['two forms', [member('НЯ-001'), member('НЯ-002', { form: 'HEAD_TEACHER' })], ['form']],
    ['two orders', [member('НЯ-001'), member('НЯ-002', { orderNumber: '2' })], ['order']],
    [
      'one without an order',
      [member('НЯ-001'), member('НЯ-002', { orderOn: undefined, orderNumber: undefined })],
      ['order'],
    ],
    ['one without a form yet', [member('НЯ-001'), member('НЯ-002', { form: undefined })], []],
  ])('%s', (_name, members, faults) => {
    expect(groupFaults(members)).toEqual(faults);
  });
});
