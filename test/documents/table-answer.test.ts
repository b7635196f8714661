/** A long answer read as a table: cells by semicolons, blanks left to the hand, nothing lost. */
import { describe, expect, it } from 'vitest';
import { rowsAnswer } from '../../src/documents/table-answer.ts';

const COLUMNS = ['тема', 'часы', 'срок'];

describe('rowsAnswer', () => {
  it.each([
    ['Диагностика; 2; октябрь', [{ пп: 1, тема: 'Диагностика', часы: '2', срок: 'октябрь' }]],
    ['1. Диагностика; 2; ;', [{ пп: 1, тема: 'Диагностика', часы: '2', срок: null }]],
    ['Диагностика', [{ пп: 1, тема: 'Диагностика', часы: null, срок: null }]],
    ['а; 1; октябрь; ноябрь', [{ пп: 1, тема: 'а', часы: '1', срок: 'октябрь; ноябрь' }]],
    [
      'а\n\nб',
      [
        { пп: 1, тема: 'а', часы: null, срок: null },
        { пп: 2, тема: 'б', часы: null, срок: null },
      ],
    ],
    ['', []],
  ])('%j', (text, rows) => {
    expect(rowsAnswer({ table: text }, 'table', COLUMNS)).toEqual(rows);
  });
});
