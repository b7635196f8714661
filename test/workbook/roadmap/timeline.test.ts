import { describe, expect, it } from 'vitest';
import { takeCensus } from '../../../src/workbook/checks/index.ts';
import type { Cell } from '../../../src/workbook/cell.ts';
import { timelineWrites } from '../../../src/workbook/roadmap/timeline-writes.ts';
import { timelineColours } from '../../../src/workbook/roadmap/timeline.ts';
import type { Write } from '../../../src/workbook/writes.ts';
import { bookOf, day, gridOf, TODAY } from '../checks/book-of.ts';

const ROWS = [
  { id: 'МР-001', num: '1', section: 'Первый', title: 'Закрепить пары', deadlineText: 'сентябрь-ноябрь 2026 г.' },
  { id: 'МР-002', num: '2', section: 'Первый', title: 'Обучить', deadlineText: 'октябрь' },
  {
    id: 'МР-003',
    num: '3',
    section: 'Второй',
    title: 'Написать справку',
    deadlineText: '1 раз в полугодие, не позднее 20 декабря и 20 мая',
    results: '20.12.2026 – 18.11.2026',
  },
  { id: 'МР-004', num: '1', title: 'Прошлый год', deadlineText: 'май', schoolYear: '2025/2026' },
];

/** What a second look at the sheet sees after the writes. */
function after(grid: readonly (readonly Cell[])[], writes: readonly Write[]): Cell[][] {
  const next = grid.map((line) => [...line]);
  for (const write of writes) {
    if (write.kind !== 'cells') continue;
    write.cells.forEach((line, down) => {
      const row = (next[write.row - 1 + down] ??= []);
      line.forEach((cell, right) => (row[write.column - 1 + right] = cell));
    });
  }
  return next;
}

function draw(rows: readonly Record<string, Cell>[], unit: string, grid = gridOf('timeline', [])) {
  const settings = { schoolYear: '2026/2027', timelineUnit: unit };
  const book = bookOf({ roadmap: rows }, { settings, grids: { timeline: grid } });
  const writes = timelineWrites(book, grid, takeCensus(book, TODAY).roadmap(), TODAY);
  return { writes, grid: after(grid, writes) };
}

describe('the plan drawn by months', () => {
  const { grid, writes } = draw(ROWS, 'по месяцам');

  it('has a column a month, sections, and a line for each item of this plan', () => {
    expect(grid[0]?.slice(5)).toEqual(
      'сен 2026,окт 2026,ноя 2026,дек 2026,янв 2027,фев 2027,мар 2027,апр 2027,май 2027,июн 2027,июл 2027,авг 2027'.split(
        ',',
      ),
    );
    expect(grid.slice(1).map((line) => line[1])).toEqual([
      expect.stringContaining('Сегодня 22.11.2026'),
      'ПЕРВЫЙ',
      'Закрепить пары',
      'Обучить',
      'ВТОРОЙ',
      'Написать справку',
    ]);
  });

  it('shows what runs, is due, overdue and done, and the line of today', () => {
    expect(grid[3]?.slice(3, 9)).toEqual(['в работе', day('2026-11-30'), '–', '–', '●│', '']);
    expect(grid[4]?.slice(3, 9)).toEqual(['просрочено', day('2026-10-31'), '', '!', '~│', '']);
    expect(grid[6]?.slice(3)).toEqual([
      'в работе',
      day('2027-05-20'),
      ...['–', '–', '–│', '✓', '–', '–', '–', '–', '●', '', '', ''],
    ]);
  });

  it('has a colour for every mark', () => {
    const known = new Set(timelineColours().map(({ text }) => text));
    const marks = grid.slice(3).flatMap((line) => line.slice(5));
    expect(marks.filter((mark) => mark !== '' && !known.has(String(mark)))).toEqual([]);
  });

  it('is written once: the same again needs nothing, another unit clears what it leaves', () => {
    expect(writes.map(({ kind }) => kind)).toEqual(['formats', 'width', 'colours', 'style', 'cells']);
    expect(draw(ROWS, 'по месяцам', grid).writes).toEqual([]);
    const weeks = draw(ROWS, 'по неделям', grid);
    expect(weeks.grid[0]?.slice(5, 8)).toEqual(['31 авг', '7 сен', '14 сен']);
    const months = draw(ROWS, 'по месяцам', weeks.grid);
    expect(months.grid[0]?.filter((cell) => cell !== '')).toHaveLength(17);
    const done = [{ ...ROWS[1], doneOn: day('2026-10-30') }, ROWS[0]!];
    expect(draw(done, 'по месяцам', grid).writes.map(({ kind }) => kind)).toEqual(['cells']);
  });
});

it('an empty roadmap draws nothing, a long plan by weeks is drawn by months', () => {
  expect(draw([], 'по неделям').writes).toEqual([]);
  const grid = gridOf('timeline', []);
  const settings = { schoolYear: '2021/2022', roadmapFrom: day('2021-09-01'), roadmapTo: day('2025-08-31') };
  const book = bookOf({ roadmap: ROWS.slice(0, 1) }, { settings, grids: { timeline: grid } });
  const writes = timelineWrites(book, grid, takeCensus(book, TODAY).roadmap(), TODAY);
  expect(after(grid, writes)[0]?.slice(5)).toHaveLength(48);
});
