/** Guards of forms (`forms.md` D.1): whether the two people may be paired in this form. */
import type { Form } from './forms.ts';
import { lacksRole, type GuardFinding, type Participant } from './participants.ts';
import { ROLE_TITLES, type Role } from './roles.ts';

const titlesOf = (roles: readonly Role[] | 'any'): string =>
  roles === 'any' ? '' : roles.map((role) => ROLE_TITLES[role]).join(' или ');

/** Findings about the form; unknown roles pass. */
export function formFindings(form: Form, mentor: Participant, mentee: Participant): GuardFinding[] {
  const found: GuardFinding[] = [];
  if (lacksRole(mentor, form.mentor)) {
    found.push({
      code: 'form.mentor',
      severity: 'error',
      about: 'form',
      message: `В форме «${form.title}» наставник – ${titlesOf(form.mentor)}, а здесь ${titlesOf(mentor.roles)}.`,
      action: 'Выберите другую форму или другого наставника.',
    });
  }
  if (lacksRole(mentee, form.mentee)) {
    found.push({
      code: 'form.mentee',
      severity: 'error',
      about: 'form',
      message: `В форме «${form.title}» наставляемый – ${titlesOf(form.mentee)}, а здесь ${titlesOf(mentee.roles)}.`,
      action: 'Выберите другую форму или другого наставляемого.',
    });
  } else if (form.youngMentee && mentee.youngSpecialist === false) {
    found.push({
      code: 'form.menteeYoung',
      severity: 'warning',
      about: 'form',
      message: `Форма «${form.title}» – для молодых педагогов, а у наставляемого стаж больше.`,
      action: 'Выберите другую форму или проверьте дату начала педагогического стажа.',
    });
  }
  return found;
}
