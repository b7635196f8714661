/** What can be done with a personal programme next (`pairs.md` E.6), as data: from which state, which day, what is asked. */
import type { Day } from '../day.ts';
import type { ProgrammeFacts, ProgrammeStateCode } from './state.ts';

export type ProgrammeStepCode = 'REVIEW' | 'APPROVE' | 'CORRECT' | 'REAPPROVE' | 'REFLECT' | 'FINISH' | 'CANCEL';

/** What a step asks besides its day. */
export type StepQuestion = 'number' | 'by' | 'reason' | 'outcome';

export interface ProgrammeStep {
  readonly code: ProgrammeStepCode;
  /** What the button says. */
  readonly title: string;
  readonly from: readonly ProgrammeStateCode[];
  /** The fact that gets the day. */
  readonly day: keyof ProgrammeFacts;
  readonly dayTitle: string;
  readonly asks: readonly StepQuestion[];
  /** Questions that must be answered. */
  readonly needs: readonly StepQuestion[];
}

/** All steps, the usual one of a state before the others. */
export const PROGRAMME_STEPS: readonly ProgrammeStep[] = [
  {
    code: 'APPROVE',
    title: 'Утвердить',
    from: ['DRAFT', 'REVIEW'],
    day: 'approvedOn',
    dayTitle: 'Когда утверждена',
    asks: ['number', 'by'],
    // F.3: the seeds do not say who approves; a date, an approver and a basis make it provable.
    needs: ['by'],
  },
  {
    code: 'REVIEW',
    title: 'Передать на согласование',
    from: ['DRAFT'],
    day: 'reviewOn',
    dayTitle: 'Когда передана',
    asks: [],
    needs: [],
  },
  {
    code: 'REAPPROVE',
    title: 'Утвердить исправленную',
    from: ['CORRECTION'],
    day: 'reapprovedOn',
    dayTitle: 'Когда утверждена снова',
    asks: ['number', 'by'],
    needs: ['by'],
  },
  {
    code: 'REFLECT',
    title: 'Начать подводить итоги',
    from: ['RUNNING'],
    day: 'reflectionOn',
    dayTitle: 'С какого дня',
    asks: [],
    needs: [],
  },
  {
    code: 'FINISH',
    title: 'Завершить',
    from: ['RUNNING', 'REFLECTION'],
    day: 'finishedOn',
    dayTitle: 'Когда завершена',
    asks: ['outcome'],
    needs: ['outcome'],
  },
  {
    code: 'CORRECT',
    title: 'Исправить программу',
    from: ['APPROVED', 'RUNNING'],
    day: 'correctionOn',
    dayTitle: 'С какого дня исправляется',
    asks: ['reason'],
    needs: ['reason'],
  },
  {
    code: 'CANCEL',
    title: 'Отменить программу',
    from: ['DRAFT', 'REVIEW', 'APPROVED', 'RUNNING', 'CORRECTION', 'REFLECTION'],
    day: 'cancelledOn',
    dayTitle: 'Когда отменена',
    asks: ['reason'],
    needs: ['reason'],
  },
];

/** Steps that a programme in this state may take. */
export function stepsFrom(state: ProgrammeStateCode): readonly ProgrammeStep[] {
  return PROGRAMME_STEPS.filter(({ from }) => from.indexOf(state) >= 0);
}

/** The last day the programme has behind it: a step cannot be earlier. */
export function lastStepOn(facts: ProgrammeFacts): Day | undefined {
  const days = [facts.reviewOn, facts.approvedOn, facts.correctionOn, facts.reapprovedOn, facts.reflectionOn];
  return days.reduce<Day | undefined>((last, day) => (day !== undefined && day > (last ?? '') ? day : last), undefined);
}
