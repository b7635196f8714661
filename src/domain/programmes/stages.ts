/** The five stages of the mechanism (`pairs.md` E.7), and the formats of learning of an individual route (F.5). */

/** Stages in their order. */
export const STAGES = [
  { code: 'PREPARE', title: 'подготовительный', aliases: ['1', 'подготовка'] },
  { code: 'DESIGN', title: 'проектировочный', aliases: ['2', 'проектирование'] },
  { code: 'WORK', title: 'реализационный', aliases: ['3', 'реализация'] },
  { code: 'REFLECT', title: 'рефлексивно-аналитический', aliases: ['4', 'рефлексия', 'рефлексивный'] },
  { code: 'RESULT', title: 'результативный', aliases: ['5', 'итоги'] },
] as const;

export type StageCode = (typeof STAGES)[number]['code'];

/** Formats of learning. */
export const LEARNING_FORMATS = [
  { code: 'FORMAL', title: 'формальное', aliases: ['формальный'] },
  { code: 'NON_FORMAL', title: 'неформальное', aliases: ['неформальный'] },
  { code: 'INFORMAL', title: 'информальное', aliases: ['информальный'] },
] as const;

export type LearningFormatCode = (typeof LEARNING_FORMATS)[number]['code'];
