/** People as papers see them: whatever another sheet still shows, a teacher's facts are those of «Педагоги». */
import { describe, expect, it } from 'vitest';
import { findPerson } from '../../src/documents/people.ts';
import { changed, sampleBook } from './sample-book.ts';

describe('a mentor who is a teacher', () => {
  const shown = { pdConsentOn: { day: '2026-08-20' }, gender: 'м', position: 'учитель пения' };
  const found = (staff: Readonly<Record<string, string>>) =>
    findPerson(sampleBook({ ...changed('mentors', 'НК-001', shown), ...changed('staff', 'ПД-001', staff) }), 'НК-001');

  it('has no consent once it is taken back on «Педагоги», though the row of the mentor still shows it', () => {
    expect(found({})?.pdConsentOn).toBe('2026-08-20');
    expect(found({ pdConsentOn: '' })?.pdConsentOn).toBeUndefined();
  });

  it('has the gender and the post typed there, or none', () => {
    expect(found({ gender: '' })?.gender).toBeUndefined();
    expect(found({ gender: 'ж', position: '' })).toMatchObject({ gender: 'female', position: undefined });
  });
});

describe('a mentor from outside', () => {
  it('has the facts of the own row', () => {
    expect(findPerson(sampleBook(), 'НК-002')).toMatchObject({ name: 'Ткаченко Олег Львович', position: 'инженер' });
  });
});
