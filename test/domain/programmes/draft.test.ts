/** Drafts of programmes: what the pair asks for is ticked, days lie within the term, the school's bank is followed. */
import { describe, expect, it } from 'vitest';
import { BANK } from '../../../src/domain/programmes/bank.ts';
import { draftOf, type DraftNeeds } from '../../../src/domain/programmes/draft.ts';
import { progressOf, progressText } from '../../../src/domain/programmes/progress.ts';

const NEEDS: DraftNeeds = { topics: [], deficits: [], roleModel: undefined, from: '2026-10-01', to: '2027-05-31' };
const LINES = BANK.map(({ code, title }) => ({ code, title }));
const ticked = (needs: Partial<DraftNeeds>, lines = LINES) =>
  draftOf(lines, { ...NEEDS, ...needs })
    .filter(({ suits }) => suits)
    .map(({ code }) => code);

describe('a draft', () => {
  it('without a request holds what every programme has', () => {
    expect(ticked({})).toEqual(['REQUEST', 'GOALS', 'REVIEW', 'SUMMARY']);
  });
  it.each([
    [{ topics: ['PARENTS'] }, 'PARENTS'],
    [{ deficits: ['DIGITAL'] }, 'SERVICE'],
    [{ roleModel: 'EXPERIENCED_NEWCOMER' }, 'NEWCOMER'],
    [{ topics: ['TALENT'] }, 'PROJECT'],
  ])('for %o offers the activity that answers it', (needs, code) => expect(ticked(needs)).toContain(code));
  it('stands in the order of time, within the term', () => {
    const days = draftOf(LINES, { ...NEEDS, deficits: ['METHODICAL'] })
      .filter(({ suits }) => suits)
      .map(({ dueOn }) => dueOn);
    expect(days.slice().sort()).toEqual(days);
    expect(days[0]! >= NEEDS.from && days[days.length - 1]! <= NEEDS.to).toBe(true);
  });
  it('uses the school’s titles, leaves out what is off, and takes the rules of the line a new one is based on', () => {
    const lines = [
      { code: 'REQUEST', title: 'поговорить' },
      { code: 'GOALS', title: 'цели', off: true },
      { code: 'СП-001', title: 'школа родителей', base: 'PARENTS' },
      { code: 'СП-002', title: 'чаепитие' },
    ];
    const draft = draftOf(lines, { ...NEEDS, topics: ['PARENTS'] });
    expect(draft.map(({ title, suits }) => [title, suits])).toEqual([
      ['Поговорить', true],
      ['Школа родителей', true],
      ['Чаепитие', false],
    ]);
  });
});

describe('progress', () => {
  it('counts what is done by today', () => {
    const activities = [{ doneOn: '2026-11-01' }, { doneOn: '2026-12-01' }, {}];
    expect(progressText(progressOf(activities, '2026-11-22'))).toBe('1 из 3 (33 %)');
    expect(progressText(progressOf([], '2026-11-22'))).toBe('');
  });
});
