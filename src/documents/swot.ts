/** SWOT of the programme, as the curator puts it down: four questions of reports (`indicators.md` H.5, stage 1). */
import { schoolYearOf, type Day } from '../domain/day.ts';
import type { Book } from '../workbook/book.ts';
import type { Answers, DataValue, DocumentInput, Tag } from './define.ts';
import { listAnswer, listTag } from './order.ts';

const PARTS = [
  { key: 'strengths', column: 'strengths', tag: 'сильные стороны', title: 'Сильные стороны программы' },
  { key: 'weaknesses', column: 'weaknesses', tag: 'слабые стороны', title: 'Слабые стороны программы' },
  { key: 'opportunities', column: 'opportunities', tag: 'возможности', title: 'Возможности' },
  { key: 'risks', column: 'threats', tag: 'риски', title: 'Риски' },
] as const;

/** What the curator has written on «Анкеты» this school year, each thought once: a start to edit. */
function written(book: Book, column: (typeof PARTS)[number]['column'], today: Day): string {
  const year = schoolYearOf(today);
  const thoughts = book.tables.questionnaires.rows
    .filter(({ values }) => values.answeredOn === undefined || schoolYearOf(values.answeredOn) === year)
    .flatMap(({ values }) => (values[column] ?? '').split('\n'))
    .map((thought) => thought.trim())
    .filter((thought) => thought !== '');
  return Array.from(new Set(thoughts)).join('\n');
}

export const SWOT_INPUTS: readonly DocumentInput[] = PARTS.map(({ key, column, title }): DocumentInput => {
  return {
    key,
    title,
    kind: 'longText',
    required: false,
    help: 'По одному на строке. Пусто – части не будет.',
    initial: (book, today) => written(book, column, today),
  };
});

export const SWOT_TAGS: readonly Tag[] = PARTS.map(({ tag, title }) => listTag(tag, title.toLowerCase()));

export function swotData(answers: Answers): Record<string, DataValue> {
  return Object.fromEntries(PARTS.map(({ key, tag }) => [tag, listAnswer(answers, key)]));
}
