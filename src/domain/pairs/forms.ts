/** Forms of mentoring: who may mentor whom, and what each form asks for besides. */
import type { Role } from './roles.ts';

/** Codes of the built-in forms; «Справочники» keep them with titles that a school may change. */
export type FormCode =
  | 'TEACHER_TEACHER'
  | 'HEAD_TEACHER'
  | 'EMPLOYER_STUDENT_VET'
  | 'UNIVERSITY_TEACHER'
  | 'STUDENT_STUDENT'
  | 'UNI_PUPIL'
  | 'EMPLOYER_PUPIL'
  | 'PARTNER_TEACHER'
  | 'CUSTOM';

/** Rules of a form, as data. */
export interface Form {
  readonly code: FormCode;
  readonly title: string;
  /** Roles of which the mentor must have one; `any` when everybody is admitted. */
  readonly mentor: readonly Role[] | 'any';
  readonly mentee: readonly Role[] | 'any';
  /**
   * The mentor does it under the employer's order for another employee: art. 351.8 of the Labour Code asks for an
   * additional agreement, unless mentoring is in the mentor's job already, and for three working days of notice.
   */
  readonly labourCode: boolean;
  /** The mentee must be a young specialist or a novice. */
  readonly youngMentee: boolean;
  /** Mentors who come from outside need an agreement between the organisations (S1 2.7). */
  readonly partnerAgreement: boolean;
  /** Mentor and mentee work in one organisation. */
  readonly sameOrganization: boolean;
}

const PLAIN = { labourCode: false, youngMentee: false, partnerAgreement: false, sameOrganization: false } as const;

/** All built-in forms, in the order of the dictionary (`forms.md` D.1). */
export const FORMS: readonly Form[] = [
  {
    ...PLAIN,
    code: 'TEACHER_TEACHER',
    title: 'учитель – учитель',
    // A head who mentors as a strong subject teacher counts as «педагог – педагог» (S0 4.4).
    mentor: ['teacher', 'head'],
    mentee: ['teacher'],
    labourCode: true,
  },
  {
    ...PLAIN,
    code: 'HEAD_TEACHER',
    title: 'руководитель образовательной организации – педагог',
    mentor: ['head'],
    mentee: ['teacher'],
    sameOrganization: true,
  },
  {
    ...PLAIN,
    code: 'EMPLOYER_STUDENT_VET',
    title: 'работодатель – студент',
    mentor: ['partner'],
    mentee: ['student'],
    partnerAgreement: true,
  },
  {
    ...PLAIN,
    code: 'UNIVERSITY_TEACHER',
    title: 'педагог вуза/колледжа – молодой педагог образовательной организации',
    mentor: ['universityTeacher'],
    mentee: ['teacher'],
    youngMentee: true,
  },
  { ...PLAIN, code: 'STUDENT_STUDENT', title: 'ученик – ученик', mentor: ['pupil'], mentee: ['pupil'] },
  { ...PLAIN, code: 'UNI_PUPIL', title: 'студент – ученик', mentor: ['student'], mentee: ['pupil'] },
  {
    ...PLAIN,
    code: 'EMPLOYER_PUPIL',
    title: 'работодатель – ученик',
    mentor: ['partner'],
    mentee: ['pupil'],
    partnerAgreement: true,
  },
  {
    ...PLAIN,
    code: 'PARTNER_TEACHER',
    title: 'социальный партнёр – педагогический работник',
    mentor: ['partner'],
    mentee: ['teacher'],
    partnerAgreement: true,
  },
  { ...PLAIN, code: 'CUSTOM', title: 'своя форма', mentor: 'any', mentee: 'any' },
];

/** A line of «Справочники»: a form of the user's own names the built-in one whose rules it follows. */
export interface FormLine {
  readonly code: string;
  readonly title?: string;
  readonly base?: string;
}

const byCode: ReadonlyMap<string, Form> = new Map(FORMS.map((form) => [form.code, form]));

/** Rules of a form by its code; a form of the user's own takes them from its base, or admits everybody without one. */
export function formRules(code: string, lines: readonly FormLine[] = []): Form | undefined {
  const own = byCode.get(code);
  if (own) return own;
  const line = lines.find((candidate) => candidate.code === code);
  if (!line) return undefined;
  return byCode.get(line.base ?? 'CUSTOM') ?? byCode.get('CUSTOM');
}
