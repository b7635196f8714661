/** The state machine of a programme (E.6): what each state allows, and that every step leads where it says. */
import { describe, expect, it } from 'vitest';
import { programmeState, type ProgrammeFacts } from '../../../src/domain/programmes/state.ts';
import { lastStepOn, PROGRAMME_STEPS, stepsFrom } from '../../../src/domain/programmes/steps.ts';

const TODAY = '2026-11-22';
const BEGUN = { startsOn: '2026-10-01', approvedOn: '2026-09-30' };

describe('a programme', () => {
  it.each([
    ['черновик', {}, ['APPROVE', 'REVIEW', 'CANCEL']],
    ['на согласовании', { reviewOn: '2026-09-20' }, ['APPROVE', 'CANCEL']],
    ['утверждена, не началась', { ...BEGUN, startsOn: '2026-12-01' }, ['CORRECT', 'CANCEL']],
    ['реализуется', BEGUN, ['REFLECT', 'FINISH', 'CORRECT', 'CANCEL']],
    ['корректируется', { ...BEGUN, correctionOn: '2026-11-01' }, ['REAPPROVE', 'CANCEL']],
    [
      'утверждена снова',
      { ...BEGUN, correctionOn: '2026-11-01', reapprovedOn: '2026-11-10' },
      ['REFLECT', 'FINISH', 'CORRECT', 'CANCEL'],
    ],
    ['рефлексия', { ...BEGUN, reflectionOn: '2026-11-20' }, ['FINISH', 'CANCEL']],
    ['завершена', { ...BEGUN, finishedOn: '2026-11-20' }, []],
    ['отменена', { ...BEGUN, cancelledOn: '2026-11-20' }, []],
  ] as const)('«%s» allows its steps', (_, facts: ProgrammeFacts, expected) => {
    expect(stepsFrom(programmeState(facts, TODAY)).map(({ code }) => code)).toEqual(expected);
  });

  it('moves to another state with every step', () => {
    const before: Readonly<Record<string, ProgrammeFacts>> = {
      DRAFT: {},
      REVIEW: { reviewOn: '2026-09-20' },
      APPROVED: { ...BEGUN, startsOn: '2026-12-01' },
      RUNNING: BEGUN,
      CORRECTION: { ...BEGUN, correctionOn: '2026-11-01' },
      REFLECTION: { ...BEGUN, reflectionOn: '2026-11-20' },
    };
    for (const step of PROGRAMME_STEPS) {
      for (const state of step.from) {
        const facts = { ...before[state], [step.day]: TODAY };
        expect([step.code, state, programmeState(facts, TODAY)]).not.toEqual([step.code, state, state]);
      }
    }
  });

  it('knows its last day', () => {
    expect(lastStepOn({})).toBeUndefined();
    expect(lastStepOn({ ...BEGUN, correctionOn: '2026-11-01' })).toBe('2026-11-01');
  });
});
