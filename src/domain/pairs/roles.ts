/** What somebody is in a school's mentoring: the roles that forms of mentoring ask for. */

/** Roles by which a form admits people. A head is a teacher too when mentoring as one (S0 4.4). */
export type Role = 'teacher' | 'head' | 'partner' | 'universityTeacher' | 'student' | 'pupil' | 'parent';

/** How sentences name a role. */
export const ROLE_TITLES: Readonly<Record<Role, string>> = {
  teacher: 'педагог',
  head: 'руководитель образовательной организации',
  partner: 'специалист организации-партнёра',
  universityTeacher: 'педагог вуза или колледжа',
  student: 'студент',
  pupil: 'обучающийся школы',
  parent: 'родитель',
};

/** A deputy heads a part of the work, not the organisation; «заведующий» of a kindergarten heads it. */
const HEAD =
  /^(и\.?\s?о\.?\s+)?(директор|руководитель образовательн|ректор|начальник школы|заведующ(ий|ая)($|\s+(детск|мбдоу|мадоу|дошк)))/i;

/** Whether a position is that of the head of the organisation. */
export function isHeadPosition(position: string | undefined): boolean {
  return position !== undefined && HEAD.test(position.trim());
}
