import { describe, expect, it } from 'vitest';
import { menteeStatus, mentorStatus } from '../../../src/domain/people/status.ts';

describe('the status of a person', () => {
  it.each([
    [undefined, [], 'кандидат', 'потенциальный'],
    ['CANDIDATE', ['PROPOSED'], 'кандидат', 'потенциальный'],
    ['SELECTED', [], 'отобран', 'отобран'],
    ['RESERVE', [], 'в резерве', 'в резерве'],
    [undefined, ['ASSIGNED'], 'в паре', 'действующий'],
    ['RESERVE', ['ACTIVE'], 'в паре', 'действующий'],
    ['SELECTED', ['COMPLETED'], 'завершил', 'отобран'],
    ['SELECTED', ['COMPLETED', 'PROPOSED'], 'отобран', 'отобран'],
    ['SELECTED', ['TERMINATED'], 'отобран', 'отобран'],
    ['LEFT', ['ACTIVE'], 'выбыл', 'выбыл'],
  ] as const)('decision %s, pairs %o: mentee «%s», mentor «%s»', (decision, states, asMentee, asMentor) => {
    expect(menteeStatus(decision, states)).toBe(asMentee);
    expect(mentorStatus(decision, states)).toBe(asMentor);
  });
});
