/** Themes of the questionnaires (`indicators.md` H.6) in our own words: what is asked of a mentee and of a mentor, and how it is answered. */

/** How an item is answered: a score from 1 to 10, yes or no, one of five frequencies, or freely. */
export type ItemKind = 'score' | 'yesNo' | 'frequency' | 'open';

export interface QuestionnaireItem {
  readonly kind: ItemKind;
  /** Wording for each side; absent where that side is not asked. */
  readonly mentee?: string;
  readonly mentor?: string;
}

export const FREQUENCIES: readonly string[] = ['очень часто', 'часто', 'иногда', 'редко', 'никогда'];

export const QUESTIONNAIRE: readonly QuestionnaireItem[] = [
  {
    kind: 'yesNo',
    mentee: 'Был ли у вас раньше опыт наставничества? Если да, где?',
    mentor: 'Был ли у вас раньше опыт наставничества? Если да, где?',
  },
  {
    kind: 'score',
    mentee: 'Насколько программа оказалась для вас результативной?',
    mentor: 'Насколько программа оказалась результативной для наставляемого?',
  },
  {
    kind: 'score',
    mentee: 'Насколько комфортно вам было общаться с наставником?',
    mentor: 'Насколько комфортно вам было работать наставником?',
  },
  {
    kind: 'score',
    mentee: 'Насколько хорошо были организованы мероприятия программы?',
    mentor: 'Насколько хорошо были организованы мероприятия программы?',
  },
  {
    kind: 'score',
    mentee: 'Насколько полезна была помощь в адаптации?',
    mentor: 'Насколько полезна была программа адаптации наставляемого?',
  },
  {
    kind: 'score',
    mentee: 'Насколько полезны были занятия по развитию навыков?',
    mentor: 'Насколько полезны были занятия по развитию навыков?',
  },
  {
    kind: 'score',
    mentee: 'Как вы оцениваете качество полученных теоретических знаний?',
    mentor: 'Насколько успешно вам удалось передать теоретические знания?',
  },
  {
    kind: 'score',
    mentee: 'Как вы оцениваете качество полученных практических навыков?',
    mentor: 'Насколько успешно вам удалось передать практические навыки?',
  },
  {
    kind: 'score',
    mentee: 'Насколько вы чувствовали поддержку наставника?',
    mentor: 'Насколько вам удавалось поддерживать наставляемого?',
  },
  { kind: 'score', mentor: 'Насколько наставляемый был вовлечён в работу?' },
  {
    kind: 'score',
    mentee: 'Насколько вы довольны совместной работой?',
    mentor: 'Насколько вы довольны совместной работой?',
  },
  {
    kind: 'frequency',
    mentee: 'Как часто проходили мероприятия, которые были вам полезны?',
    mentor: 'Как часто проходили мероприятия программы?',
  },
  {
    kind: 'open',
    mentee: 'Что для вас было самым ценным?',
    mentor: 'Что для вас было самым ценным?',
  },
  { kind: 'open', mentee: 'Чего вам не хватило?', mentor: 'Чего вам не хватило?' },
  {
    kind: 'yesNo',
    mentee: 'Хотели бы вы продолжить работу с наставником?',
    mentor: 'Хотели бы вы продолжить работу наставником?',
  },
  { kind: 'yesNo', mentee: 'Хотели бы вы сами стать наставником?' },
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
