/** One group of very many rows: the rule of forms and kinds goes through it once, not once for each of its rows. */
import { expect, it } from 'vitest';
import { takeCensus } from '../../../src/workbook/checks/census/census.ts';
import { pairGuards } from '../../../src/workbook/checks/pair-guards.ts';
import { bookOf, TODAY } from './book-of.ts';

const code = (prefix: string, index: number): string => `${prefix}-${String(index + 1).padStart(3, '0')}`;

function groupOf(rows: number, kinds: string) {
  const numbers = Array.from({ length: rows }, (_, index) => index);
  return bookOf({
    mentors: [{ id: 'НК-001', fullName: 'Орлова Вера Петровна', position: 'учитель' }],
    mentees: numbers.map((index) => ({ id: code('НЯ', index), fullName: `Лисин Олег ${String(index)}` })),
    pairs: numbers.map((index) => ({
      id: code('ПР', index),
      mentorRef: 'НК-001',
      menteeRef: code('НЯ', index),
      form: 'учитель – учитель',
      groupCode: 'ГР-001',
      kinds,
    })),
  });
}

it('a group is asked for once, however many rows it has', () => {
  const book = groupOf(300, 'групповое наставничество');
  const census = takeCensus(book, TODAY);
  let asked = 0;
  const counting = {
    ...census,
    group: (groupCode: string) => {
      asked += 1;
      return census.group(groupCode);
    },
  };
  pairGuards.run(book, { today: TODAY, census: counting });
  expect(asked).toBe(1);
});

it('the kind «группа» is at odds with one mentee and not with two', () => {
  const codesOf = (rows: number): readonly string[] => {
    const book = groupOf(rows, 'групповое наставничество');
    return pairGuards.run(book, { today: TODAY, census: takeCensus(book, TODAY) }).map((issue) => issue.code);
  };
  const alone = codesOf(1).filter((issue) => codesOf(2).indexOf(issue) < 0);
  expect(alone).toHaveLength(1);
});
