/** The sequence of E.8: знакомство, пробная, планирование, регулярные; one meeting for speed, any for situational. */
import { describe, expect, it } from 'vitest';
import { nextMeeting } from '../../../src/domain/pairs/next-meeting.ts';

describe('the next meeting', () => {
  it.each([
    ['встреч не было', [], ['TRADITIONAL'], 'INTRO'],
    ['познакомились', ['INTRO'], ['TRADITIONAL'], 'TRIAL'],
    ['была пробная, знакомство не записали', ['TRIAL'], [], 'INTRO'],
    ['познакомились и попробовали', ['INTRO', 'TRIAL'], ['GROUP'], 'PLANNING'],
    ['план составлен', ['PLANNING', 'INTRO', 'TRIAL'], [], 'REGULAR'],
    ['встречаются', ['INTRO', 'TRIAL', 'PLANNING', 'REGULAR', 'REGULAR'], ['VIRTUAL'], 'REGULAR'],
    ['заключительная прошла раньше времени', ['INTRO', 'TRIAL', 'PLANNING', 'FINAL'], [], 'REGULAR'],
    ['скоростное наставничество', [], ['SPEED'], 'SINGLE'],
    ['ситуационное наставничество', ['SITUATION'], ['SITUATIONAL'], 'SITUATION'],
  ] as const)('%s', (_, held, kinds, expected) => {
    expect(nextMeeting(held, kinds)).toBe(expected);
  });
});
