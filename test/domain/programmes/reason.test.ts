/** The sentence beside the state of a programme: every state of E.6, with the days it follows from. */
import { describe, expect, it } from 'vitest';
import { programmeReason } from '../../../src/domain/programmes/reason.ts';

const APPROVED = { approvedOn: '2026-10-12', startsOn: '2026-10-13', endsOn: '2027-05-31' };

describe('why a programme is in its state on 22.11.2026', () => {
  it.each([
    ['a draft', {}, 'Не утверждена: нет даты утверждения, поэтому наставляемый пока не считается вошедшим.'],
    [
      'in review',
      { reviewOn: '2026-11-01' },
      'На согласовании с 01.11.2026. Не утверждена: нет даты утверждения, поэтому наставляемый пока не считается вошедшим.',
    ],
    [
      'to be approved tomorrow',
      { approvedOn: '2026-11-23' },
      'День утверждения 23.11.2026 ещё не наступил, поэтому наставляемый пока не считается вошедшим.',
    ],
    ['not begun', { ...APPROVED, startsOn: '2026-12-01' }, 'Утверждена 12.10.2026. Начнётся 01.12.2026.'],
    ['without a term', { approvedOn: '2026-10-12' }, 'Утверждена 12.10.2026. Не указано, когда начинается.'],
    ['running', APPROVED, 'Утверждена 12.10.2026. Идёт с 13.10.2026 по 31.05.2027.'],
    [
      'running without an end',
      { ...APPROVED, endsOn: undefined },
      'Утверждена 12.10.2026. Идёт с 13.10.2026, окончание не указано.',
    ],
    [
      'approved anew',
      { ...APPROVED, correctionOn: '2026-11-01', reapprovedOn: '2026-11-10' },
      'Утверждена 12.10.2026, исправленная – 10.11.2026. Идёт с 13.10.2026 по 31.05.2027.',
    ],
    [
      'over and not finished',
      { ...APPROVED, endsOn: '2026-11-21' },
      'Утверждена 12.10.2026. Срок закончился 21.11.2026: подведите итоги и завершите программу.',
    ],
    [
      'being corrected',
      { ...APPROVED, correctionOn: '2026-11-20' },
      'Исправляется с 20.11.2026: утвердите исправленную. Утверждена впервые 12.10.2026, вошедшие считаются с этого дня.',
    ],
    [
      'summed up',
      { ...APPROVED, reflectionOn: '2026-11-20' },
      'Итоги подводят с 20.11.2026: впишите итог и завершите программу.',
    ],
    ['done', { ...APPROVED, finishedOn: '2026-11-20' }, 'Завершена 20.11.2026.'],
    [
      'cancelled',
      { ...APPROVED, cancelledOn: '2026-11-20', cancelReason: 'перевод.' },
      'Отменена 20.11.2026: перевод.',
    ],
    ['cancelled for nothing', { cancelledOn: '2026-11-20' }, 'Отменена 20.11.2026, причина не указана.'],
  ] as const)('%s', (_name, facts, reason) => {
    expect(programmeReason(facts, '2026-11-22')).toBe(reason);
  });
});
