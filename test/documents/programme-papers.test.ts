/** The personal programme and the individual route on paper: everybody by name, the plan in order, steps apart from it. */
import { describe, expect, it } from 'vitest';
import { documentById } from '../../src/documents/index.ts';
import { filledWith, firstAnswers, wholeText } from './filled.ts';
import { PLANNED, sampleBook, TODAY } from './sample-book.ts';

const book = sampleBook(PLANNED);

async function textOf(id: string, code: string, of = book): Promise<string> {
  const kind = documentById(id)!;
  return wholeText(await filledWith(kind, kind.data(of, [code], firstAnswers(kind, of, TODAY), TODAY)));
}

describe('D-14', () => {
  it('names every mentee of the group, the term and the plan with its mark', async () => {
    const text = await textOf('D-14', 'ПП-001');
    expect(text.match(/Наставляемый: /g)).toHaveLength(2);
    expect(text).toContain('9 мес.');
    expect(text).toContain('Открытый урок');
    expect(text).toContain('31.08.2026');
    expect(text).not.toContain('Вебинар');
  });
  it('is refused without a pair or days', () => {
    const bare = sampleBook({ programmes: [{ id: 'ПП-001', goal: 'Цель' }] });
    const codes = documentById('D-14')!
      .check(bare, ['ПП-001'], {}, TODAY)
      .filter(({ severity }) => severity === 'error');
    expect(codes.map(({ code }) => code)).toEqual(['document.noPair', 'document.noStart', 'document.noEnd']);
  });
});

describe('D-15', () => {
  it('shows steps with levels before and after, and the paper', async () => {
    const text = await textOf('D-15', 'НЯ-003');
    expect(text).toContain('Вебинар об оценивании');
    expect(text).toContain('1 / 2');
    expect(text).toContain('сертификат № 7');
  });
  it('without steps is a blank form, and says so', async () => {
    expect(
      documentById('D-15')!
        .check(book, ['НЯ-001'], {}, TODAY)
        .map(({ code }) => code),
    ).toEqual(['document.noSteps']);
    expect(await textOf('D-15', 'НЯ-001')).toContain('Шаги маршрута');
  });
});
