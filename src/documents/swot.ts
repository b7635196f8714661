/** SWOT of the programme, as the curator puts it down: four questions of reports (`indicators.md` H.5, stage 1). */
import type { Answers, DataValue, DocumentInput, Tag } from './define.ts';
import { listAnswer, listTag } from './order.ts';

const PARTS = [
  { key: 'strengths', tag: 'сильные стороны', title: 'Сильные стороны программы' },
  { key: 'weaknesses', tag: 'слабые стороны', title: 'Слабые стороны программы' },
  { key: 'opportunities', tag: 'возможности', title: 'Возможности' },
  { key: 'risks', tag: 'риски', title: 'Риски' },
] as const;

export const SWOT_INPUTS: readonly DocumentInput[] = PARTS.map(({ key, title }): DocumentInput => {
  return { key, title, kind: 'longText', required: false, help: 'По одному на строке. Пусто – части не будет.' };
});

export const SWOT_TAGS: readonly Tag[] = PARTS.map(({ tag, title }) => listTag(tag, title.toLowerCase()));

export function swotData(answers: Answers): Record<string, DataValue> {
  return Object.fromEntries(PARTS.map(({ key, tag }) => [tag, listAnswer(answers, key)]));
}
