/** Guards of role models (`forms.md` D.2): whether the scenario fits the two people. */
import type { Form } from './forms.ts';
import type { GuardFinding, Participant } from './participants.ts';
import type { RoleModel, RoleModelCheck } from './role-models.ts';

/** What one guard looks at. */
interface Scene {
  readonly mentor: Participant;
  readonly mentee: Participant;
  /** Topics of the pair, by their titles. */
  readonly topics: readonly string[];
}

type Verdict = Pick<GuardFinding, 'severity' | 'message' | 'action'> | undefined;

const warning = (message: string, action: string): Verdict => ({ severity: 'warning', message, action });

function sameSubject({ mentor, mentee }: Scene): Verdict {
  if (mentor.subjects.length === 0 || mentee.subjects.length === 0) {
    return warning(
      'предмет одного из участников не указан, а по этой модели он должен быть общим.',
      'Укажите предмет наставника и наставляемого.',
    );
  }
  if (mentor.subjects.some((subject) => mentee.subjects.indexOf(subject) >= 0)) return undefined;
  // S0 4.3 demands the same subject outright, the other models only describe who usually meets.
  return {
    severity: 'error',
    message: 'наставник и наставляемый ведут разные предметы.',
    action: 'Выберите наставника с тем же предметом или другую ролевую модель.',
  };
}

const GUARDS: Readonly<Record<RoleModelCheck, (scene: Scene) => Verdict>> = {
  sameSubject,
  menteeYoung: ({ mentee }) =>
    mentee.youngSpecialist === false
      ? warning(
          'наставляемый – не молодой специалист и не начинающий педагог.',
          'Выберите другую ролевую модель или проверьте дату начала педагогического стажа.',
        )
      : undefined,
  mentorMoreExperienced: ({ mentor, mentee }) =>
    mentor.experienceMonths !== undefined &&
    mentee.experienceMonths !== undefined &&
    mentor.experienceMonths <= mentee.experienceMonths
      ? warning(
          'стаж наставника не больше стажа наставляемого.',
          'Выберите более опытного наставника или другую ролевую модель.',
        )
      : undefined,
  namedTopic: ({ topics }) =>
    topics.length === 0
      ? warning('не названа компетенция, которую передаёт наставник.', 'Выберите тему пары.')
      : undefined,
  communication: ({ topics, mentee }) =>
    mentee.communication || topics.some((topic) => /коммуникати|общени/i.test(topic))
      ? undefined
      : warning(
          'ни тема, ни затруднения наставляемого не говорят об общении.',
          'Выберите тему об общении или другую ролевую модель.',
        ),
  menteeNewcomer: ({ mentee }) =>
    mentee.newcomer === false
      ? warning(
          'наставляемый работает здесь давно.',
          'Выберите другую ролевую модель или проверьте дату приёма на работу.',
        )
      : undefined,
};

/** Findings about the role model; `form` is the pair's form when known. */
export function roleModelFindings(
  model: RoleModel,
  form: Form | undefined,
  mentor: Participant,
  mentee: Participant,
  topics: readonly string[],
): GuardFinding[] {
  if (form && form.code !== 'CUSTOM' && model.forms.indexOf(form.code) < 0) {
    return [
      {
        code: 'roleModel.form',
        severity: 'warning',
        about: 'roleModel',
        message: `Ролевая модель «${model.title}» не относится к форме «${form.title}».`,
        action: 'Выберите ролевую модель этой формы.',
      },
    ];
  }
  const found: GuardFinding[] = [];
  for (const check of model.checks) {
    const verdict = GUARDS[check]({ mentor, mentee, topics });
    if (verdict) {
      const message = `Ролевая модель «${model.title}»: ${verdict.message}`;
      found.push({ ...verdict, code: `roleModel.${check}`, about: 'roleModel', message });
    }
  }
  return found;
}
