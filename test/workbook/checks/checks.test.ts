import { describe, expect, it } from 'vitest';
import { checkBook } from '../../../src/workbook/checks/index.ts';
import { bookOf, TODAY, wellKept } from './book-of.ts';

describe('a well-kept school', () => {
  it('has no findings', () => {
    expect(checkBook(bookOf(wellKept), { today: TODAY })).toEqual([]);
  });
});
