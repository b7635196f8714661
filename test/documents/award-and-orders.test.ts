/** Papers made of several people and the presentation for an award: nothing printed twice, no count of nothing. */
import { describe, expect, it } from 'vitest';
import { documentById } from '../../src/documents/index.ts';
import { filledWith, firstAnswers, wholeText } from './filled.ts';
import { changed, sampleBook, SAMPLE_ANSWERS, TODAY } from './sample-book.ts';

async function textOf(id: string, codes: readonly string[], book = sampleBook()): Promise<string> {
  const kind = documentById(id);
  if (!kind) throw new Error(id);
  const answers = { ...firstAnswers(kind, book, TODAY), ...SAMPLE_ANSWERS[id] };
  return wholeText(await filledWith(kind, kind.data(book, codes, answers, TODAY)));
}

describe('the presentation for an award', () => {
  it('counts mentees assigned by an order, and says nothing when there is none', async () => {
    const assigned = sampleBook(changed('pairs', 'ПР-001', { orderOn: { day: '2026-09-01' } }));
    expect(await textOf('D-30', ['НК-001'], assigned)).toContain('закреплённых приказами организации: 1.');
    const none = sampleBook(changed('pairs', 'ПР-001', { orderOn: '' }));
    expect(await textOf('D-30', ['НК-002'], none)).not.toContain('закреплённых приказами');
  });
});

describe('those who have read the order', () => {
  it.each([
    ['D-22', ['НК-001', 'НК-002']],
    ['D-42', ['КР-001']],
  ])('%s: sign one sheet', async (id, codes) => {
    expect((await textOf(id, codes)).split('С приказом ознакомлены').length).toBe(2);
  });
});
