import { describe, expect, it } from 'vitest';
import { attentionLines } from '../../../src/workbook/attention/index.ts';
import { takeCensus } from '../../../src/workbook/checks/index.ts';
import { roadmapLines } from '../../../src/workbook/roadmap/due-lines.ts';
import { bookOf, day, TODAY } from '../checks/book-of.ts';

const book = bookOf(
  {
    roadmap: [
      { id: 'МР-001', num: '1', title: 'Обучить наставников', deadlineText: 'октябрь' },
      { id: 'МР-002', num: '2', title: 'Провести форум', deadlineText: 'до 22.11.2026' },
      { id: 'МР-003', num: '3', title: 'Закрепить пары', deadlineText: 'до 29.11.2026' },
      { id: 'МР-004', num: '4', title: 'Написать справку', deadlineText: 'до 20 декабря' },
      { id: 'МР-005', num: '5', title: 'Подвести итоги', deadlineText: 'май' },
      { id: 'МР-006', num: '6', title: 'Вести сайт', deadlineText: 'постоянно' },
      { id: 'МР-007', num: '7', title: 'Издать приказ', deadlineText: 'октябрь', doneOn: day('2026-10-01') },
    ],
  },
  { settings: { schoolYear: '2026/2027' } },
);

describe('what of the roadmap asks for attention', () => {
  it('stands in three heaps on «Сводка»', () => {
    expect(roadmapLines(takeCensus(book, TODAY).roadmap(), '2026-08-28', TODAY)).toEqual([
      ['Дорожная карта: утверждена', '28.08.2026', ''],
      ['Дорожная карта: просрочено', '1', '1 Обучить наставников – до 31.10.2026, опоздание 22 дня'],
      [
        'Дорожная карта: срок в ближайшие 7 дней',
        '2',
        '2 Провести форум – до 22.11.2026, сегодня; 3 Закрепить пары – до 29.11.2026, через 7 дней',
      ],
      ['Дорожная карта: срок через 8–30 дней', '1', '4 Написать справку – до 20.12.2026, через 28 дней'],
    ]);
    expect(roadmapLines([], undefined, TODAY)).toEqual([]);
  });

  it('is listed from a week before the day on, the most overdue first', () => {
    const lines = attentionLines(book, TODAY).filter(({ rule }) => rule === 'ROADMAP');
    expect(lines.map(({ record, fact, days }) => `${record} ${fact} ${days}`)).toEqual([
      'МР-001 просрочен срок 31.10.2026 22',
      'МР-002 срок 22.11.2026 0',
      'МР-003 срок 29.11.2026 -7',
    ]);
  });
});
