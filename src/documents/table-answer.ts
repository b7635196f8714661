/** A long answer that stands for a table: one row a line, its cells divided by semicolons. */
import type { Answers, DocumentData, Tag } from './define.ts';
import { linesAnswer } from './order.ts';

/**
 * Rows of the answer by the names of their columns, numbered in «пп». A cell that is not written leaves room to write
 * by hand; what stands after the last column stays in its cell.
 */
export function rowsAnswer(answers: Answers, key: string, columns: readonly string[]): DocumentData[] {
  const last = columns.length - 1;
  return linesAnswer(answers, key).map((line, index) => {
    const cells = line.split(';').map((cell) => cell.trim());
    const row: Record<string, string | number | null> = { пп: index + 1 };
    columns.forEach((column, place) => {
      const cell = place === last ? cells.slice(last).join('; ') : (cells[place] ?? '');
      row[column] = cell === '' ? null : cell;
    });
    return row;
  });
}

/** The tag of such a table. */
export function rowsTag(name: string, note: string, columns: readonly string[]): Tag {
  return {
    name,
    kind: 'list',
    note,
    of: [
      { name: 'пп', kind: 'number', note: 'номер по порядку' },
      ...columns.map((column): Tag => ({ name: column, kind: 'text', note: `столбец «${column}»` })),
    ],
  };
}
