/** Guards of kinds (`forms.md` D.3): size of the group, inversion of age in reversive mentoring, experience. */
import type { PairKind } from './kinds.ts';
import type { GuardFinding, Participant } from './participants.ts';

/** Which of two people is the younger one: by year of birth, by experience where years are missing or equal. */
function isMentorYounger(mentor: Participant, mentee: Participant): boolean | undefined {
  const { birthYear } = mentor;
  if (birthYear !== undefined && mentee.birthYear !== undefined && birthYear !== mentee.birthYear) {
    return birthYear > mentee.birthYear;
  }
  if (mentor.experienceMonths === undefined || mentee.experienceMonths === undefined) return undefined;
  return mentor.experienceMonths < mentee.experienceMonths;
}

/** Situation of a pair as far as kinds are concerned. */
export interface KindScene {
  readonly mentor: Participant;
  readonly mentee: Participant;
  /** Mentees led together: 1 for a pair, the size of the group otherwise. */
  readonly mentees: number;
  /** The mirrored link between the same two people is recorded too. */
  readonly mirrored: boolean;
}

function sizeFinding(kind: PairKind, mentees: number): GuardFinding | undefined {
  if (mentees < kind.mentees.from) {
    return {
      code: 'kind.groupTooSmall',
      severity: 'error',
      about: 'kinds',
      message: `Вид «${kind.title}»: наставляемых должно быть не меньше двух, а здесь один.`,
      action: 'Добавьте в группу второго наставляемого (строка с тем же кодом группы) или выберите другой вид.',
    };
  }
  if (mentees > kind.mentees.to) {
    return {
      code: 'kind.notOneToOne',
      severity: 'error',
      about: 'kinds',
      message: `Вид «${kind.title}»: наставляемый один, а в группе их ${mentees}.`,
      action: 'Уберите код группы или выберите вид «наставничество в группе».',
    };
  }
  return undefined;
}

function inversionFinding(kind: PairKind, scene: KindScene): GuardFinding | undefined {
  const younger = isMentorYounger(scene.mentor, scene.mentee);
  if (younger === undefined) {
    return {
      code: 'kind.inversionUnknown',
      severity: 'warning',
      about: 'kinds',
      message: `Вид «${kind.title}»: по таблице не видно, кто из двоих моложе.`,
      action: 'Укажите год рождения или начало стажа наставника и наставляемого.',
    };
  }
  // Of two mirrored links exactly one passes technologies on, and there the younger one mentors.
  if (younger || scene.mirrored) return undefined;
  return {
    code: 'kind.notInverted',
    severity: 'error',
    about: 'kinds',
    message: `Вид «${kind.title}»: новому учит младший, а здесь наставник старше наставляемого.`,
    action: 'Поменяйте их ролями, добавьте вторую, обратную пару или выберите другой вид.',
  };
}

function experienceFinding(kind: PairKind, { mentor, mentee }: KindScene): GuardFinding | undefined {
  // Age alone does not tell who is more experienced.
  if (mentor.experienceMonths === undefined || mentee.experienceMonths === undefined) return undefined;
  if (mentor.experienceMonths >= mentee.experienceMonths) return undefined;
  return {
    code: 'kind.mentorLessExperienced',
    severity: 'warning',
    about: 'kinds',
    message: `Вид «${kind.title}»: наставник должен быть опытнее, а его стаж меньше.`,
    action: 'Выберите более опытного наставника или другой вид.',
  };
}

/** Findings about the kinds of a pair. */
export function kindFindings(kinds: readonly PairKind[], scene: KindScene): GuardFinding[] {
  const found: GuardFinding[] = [];
  for (const kind of kinds) {
    const size = sizeFinding(kind, scene.mentees);
    if (size) found.push(size);
    const inversion = kind.inverted ? inversionFinding(kind, scene) : undefined;
    if (inversion) found.push(inversion);
    const experience = kind.mentorMoreExperienced ? experienceFinding(kind, scene) : undefined;
    if (experience) found.push(experience);
  }
  return found;
}
