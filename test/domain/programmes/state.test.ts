import { describe, expect, it } from 'vitest';
import { programmeState } from '../../../src/domain/programmes/state.ts';

describe('the state of a programme on 22.11.2026', () => {
  it.each([
    ['nothing dated', {}, 'DRAFT'],
    ['handed in for review', { reviewOn: '2026-11-01' }, 'REVIEW'],
    ['to be handed in tomorrow', { reviewOn: '2026-11-23' }, 'DRAFT'],
    ['approved, not begun', { approvedOn: '2026-11-12', startsOn: '2026-12-01' }, 'APPROVED'],
    ['approved and begun', { approvedOn: '2026-11-12', startsOn: '2026-11-01' }, 'RUNNING'],
    ['begun but not approved', { startsOn: '2026-11-01' }, 'DRAFT'],
    ['being corrected', { approvedOn: '2026-10-12', startsOn: '2026-11-01', correctionOn: '2026-11-20' }, 'CORRECTION'],
    ['approved anew', { approvedOn: '2026-11-21', startsOn: '2026-11-01', correctionOn: '2026-11-20' }, 'RUNNING'],
    ['summing up', { approvedOn: '2026-10-12', startsOn: '2026-10-13', reflectionOn: '2026-11-20' }, 'REFLECTION'],
    ['finished', { approvedOn: '2026-10-12', startsOn: '2026-10-13', finishedOn: '2026-11-20' }, 'DONE'],
    ['finished without approval', { finishedOn: '2026-11-20' }, 'DRAFT'],
    ['cancelled', { approvedOn: '2026-10-12', cancelledOn: '2026-11-20' }, 'CANCELLED'],
  ] as const)('%s', (_name, facts, state) => {
    expect(programmeState(facts, '2026-11-22')).toBe(state);
  });
});
