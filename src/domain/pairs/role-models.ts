/** Role models: the scenario within a form, and what each one asks of the two people. */
import type { FormCode } from './forms.ts';

/** What a role model asks for. */
export type RoleModelCheck =
  /** The mentee is a young specialist or a novice. */
  | 'menteeYoung'
  /** The mentor has served longer than the mentee. */
  | 'mentorMoreExperienced'
  /** Both teach the same subject. */
  | 'sameSubject'
  /** The competence to be passed on is named as a topic. */
  | 'namedTopic'
  /** The topic, the deficit or the category is communication. */
  | 'communication'
  /** The mentee is new in the organisation. */
  | 'menteeNewcomer';

export interface RoleModel {
  readonly code: string;
  readonly title: string;
  readonly forms: readonly FormCode[];
  readonly checks: readonly RoleModelCheck[];
}

const STAFF: readonly FormCode[] = ['TEACHER_TEACHER', 'HEAD_TEACHER', 'UNIVERSITY_TEACHER', 'PARTNER_TEACHER'];

/** All built-in role models (`forms.md` D.2). */
export const ROLE_MODELS: readonly RoleModel[] = [
  {
    code: 'EXPERIENCED_YOUNG',
    title: 'опытный педагог – молодой специалист',
    forms: STAFF,
    checks: ['menteeYoung', 'mentorMoreExperienced'],
  },
  {
    code: 'LEADER_COMMUNICATION',
    title: 'лидер педагогического сообщества – педагог, испытывающий профессиональные затруднения в сфере коммуникации',
    forms: STAFF,
    checks: ['communication'],
  },
  { code: 'INNOVATOR_CONSERVATIVE', title: 'педагог-новатор – консервативный педагог', forms: STAFF, checks: [] },
  {
    code: 'SUBJECT_SUBJECT',
    title: 'опытный предметник – неопытный предметник',
    forms: STAFF,
    checks: ['sameSubject'],
  },
  {
    code: 'MENTOR_YOUNG_SUBJECT',
    title: 'наставник – молодой специалист по предметному принципу',
    forms: STAFF,
    checks: ['menteeYoung', 'sameSubject'],
  },
  {
    code: 'COMPETENCE_COMPETENCE',
    title: 'учитель, владеющий определенной компетенцией – учитель, которому необходимо сформировать эту компетенцию',
    forms: STAFF,
    checks: ['namedTopic'],
  },
  {
    code: 'EXPERIENCED_NEWCOMER',
    title: 'опытный педагог – вновь прибывший',
    forms: STAFF,
    checks: ['menteeNewcomer'],
  },
  {
    code: 'ACHIEVER_STRUGGLER',
    title: 'успевающий – неуспевающий',
    forms: ['STUDENT_STUDENT', 'UNI_PUPIL'],
    checks: [],
  },
  { code: 'LEADER_PASSIVE', title: 'лидер – пассивный', forms: ['STUDENT_STUDENT'], checks: [] },
  { code: 'EQUAL_EQUAL', title: 'равный – равному', forms: ['STUDENT_STUDENT'], checks: [] },
  { code: 'LEADER_INDIFFERENT', title: 'лидер – равнодушный', forms: ['UNI_PUPIL'], checks: [] },
  { code: 'EQUAL_OTHER', title: 'равный – другому', forms: ['UNI_PUPIL'], checks: [] },
  { code: 'CURATOR_AUTHOR', title: 'куратор – автор проекта', forms: ['UNI_PUPIL'], checks: [] },
  {
    code: 'ACTIVE_INDIFFERENT',
    title: 'активный профессионал – равнодушный потребитель',
    forms: ['EMPLOYER_PUPIL', 'EMPLOYER_STUDENT_VET'],
    checks: [],
  },
  { code: 'COLLEAGUE_YOUNG', title: 'коллега – молодой коллега', forms: ['EMPLOYER_PUPIL'], checks: [] },
  {
    code: 'EMPLOYER_FUTURE',
    title: 'работодатель – будущий сотрудник',
    forms: ['EMPLOYER_PUPIL', 'EMPLOYER_STUDENT_VET'],
    checks: [],
  },
  {
    code: 'SUCCESSFUL_CHOOSING',
    title: 'успешный профессионал – студент, выбирающий профессию',
    forms: ['EMPLOYER_STUDENT_VET'],
    checks: [],
  },
  { code: 'COLLEAGUE_FUTURE', title: 'коллега – будущий коллега', forms: ['EMPLOYER_STUDENT_VET'], checks: [] },
];

const byCode: ReadonlyMap<string, RoleModel> = new Map(ROLE_MODELS.map((model) => [model.code, model]));

/** Rules of a role model by its code; one of the user's own follows its base, and asks for nothing without one. */
export function roleModelRules(
  code: string,
  lines: readonly { readonly code: string; readonly base?: string }[] = [],
): RoleModel | undefined {
  return byCode.get(code) ?? byCode.get(lines.find((line) => line.code === code)?.base ?? '');
}
