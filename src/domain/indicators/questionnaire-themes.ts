/** Themes of the questionnaires (`indicators.md` H.6) in our own words: what is asked of a mentee and of a mentor, and how it is answered. */

/** How an item is answered: a score from 1 to 10, yes or no, one of five frequencies, or freely. */
export type ItemKind = 'score' | 'yesNo' | 'frequency' | 'open';

/** Keys of the items with a score, in the order in which they are asked. */
export const SCORE_KEYS = [
  'effectiveness',
  'comfort',
  'events',
  'adaptation',
  'skills',
  'theory',
  'practice',
  'support',
  'involvement',
  'satisfaction',
] as const;

export type ScoreKey = (typeof SCORE_KEYS)[number];

export interface QuestionnaireItem {
  /** Key of the column of «Анкеты» that keeps the answer. */
  readonly key: string;
  readonly kind: ItemKind;
  /** Wording for each side; absent where that side is not asked. */
  readonly mentee?: string;
  readonly mentor?: string;
}

export const FREQUENCIES: readonly string[] = ['очень часто', 'часто', 'иногда', 'редко', 'никогда'];

export const QUESTIONNAIRE: readonly QuestionnaireItem[] = [
  {
    key: 'experience',
    kind: 'yesNo',
    mentee: 'Был ли у вас раньше опыт наставничества? Если да, где?',
    mentor: 'Был ли у вас раньше опыт наставничества? Если да, где?',
  },
  {
    key: 'effectiveness',
    kind: 'score',
    mentee: 'Насколько программа оказалась для вас результативной?',
    mentor: 'Насколько программа оказалась результативной для наставляемого?',
  },
  {
    key: 'comfort',
    kind: 'score',
    mentee: 'Насколько комфортно вам было общаться с наставником?',
    mentor: 'Насколько комфортно вам было работать наставником?',
  },
  {
    key: 'events',
    kind: 'score',
    mentee: 'Насколько хорошо были организованы мероприятия программы?',
    mentor: 'Насколько хорошо были организованы мероприятия программы?',
  },
  {
    key: 'adaptation',
    kind: 'score',
    mentee: 'Насколько полезна была помощь в адаптации?',
    mentor: 'Насколько полезна была программа адаптации наставляемого?',
  },
  {
    key: 'skills',
    kind: 'score',
    mentee: 'Насколько полезны были занятия по развитию навыков?',
    mentor: 'Насколько полезны были занятия по развитию навыков?',
  },
  {
    key: 'theory',
    kind: 'score',
    mentee: 'Как вы оцениваете качество полученных теоретических знаний?',
    mentor: 'Насколько успешно вам удалось передать теоретические знания?',
  },
  {
    key: 'practice',
    kind: 'score',
    mentee: 'Как вы оцениваете качество полученных практических навыков?',
    mentor: 'Насколько успешно вам удалось передать практические навыки?',
  },
  {
    key: 'support',
    kind: 'score',
    mentee: 'Насколько вы чувствовали поддержку наставника?',
    mentor: 'Насколько вам удавалось поддерживать наставляемого?',
  },
  { key: 'involvement', kind: 'score', mentor: 'Насколько наставляемый был вовлечён в работу?' },
  {
    key: 'satisfaction',
    kind: 'score',
    mentee: 'Насколько вы довольны совместной работой?',
    mentor: 'Насколько вы довольны совместной работой?',
  },
  {
    key: 'frequency',
    kind: 'frequency',
    mentee: 'Как часто проходили мероприятия, которые были вам полезны?',
    mentor: 'Как часто проходили мероприятия программы?',
  },
  {
    key: 'valuable',
    kind: 'open',
    mentee: 'Что для вас было самым ценным?',
    mentor: 'Что для вас было самым ценным?',
  },
  { key: 'missing', kind: 'open', mentee: 'Чего вам не хватило?', mentor: 'Чего вам не хватило?' },
  {
    key: 'wantsMore',
    kind: 'yesNo',
    mentee: 'Хотели бы вы продолжить работу с наставником?',
    mentor: 'Хотели бы вы продолжить работу наставником?',
  },
  { key: 'wouldMentor', kind: 'yesNo', mentee: 'Хотели бы вы сами стать наставником?' },
];

/** The curator's assessment: nine criteria in three groups, each 0–2 (`indicators.md` H.6). */
export const ASSESSMENT: readonly { readonly about: string; readonly criteria: readonly string[] }[] = [
  {
    about: 'Программа',
    criteria: [
      'соответствует целям и задачам наставничества',
      'соответствует принципам наставничества',
      'соответствует современным подходам',
      'в паре (группе) благоприятный психологический климат',
      'действия наставника логичны и последовательны',
    ],
  },
  { about: 'Участники', criteria: ['участники довольны работой', 'партнёры довольны работой'] },
  {
    about: 'Изменения наставляемого',
    criteria: ['активен и заинтересован', 'применяет полученные знания'],
  },
];

/** Sum of the nine criteria with its level; undefined until all are judged. */
export function assessmentOf(
  marks: readonly (number | undefined)[],
  limits: { readonly best: number; readonly fair: number },
): { readonly sum: number; readonly level: 'оптимальный' | 'допустимый' | 'недопустимый' } | undefined {
  const known = marks.filter((mark): mark is number => mark !== undefined);
  if (known.length < marks.length || known.length === 0) return undefined;
  const sum = known.reduce((total, mark) => total + mark, 0);
  return { sum, level: sum >= limits.best ? 'оптимальный' : sum >= limits.fair ? 'допустимый' : 'недопустимый' };
}
