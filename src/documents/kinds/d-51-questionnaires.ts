/** D-51: printable questionnaires of a mentee and of a mentor, and the curator's assessment with SWOT (`indicators.md` H.6). */
import { ASSESSMENT, FREQUENCIES, QUESTIONNAIRE } from '../../domain/indicators/index.ts';
import type { Book } from '../../workbook/book.ts';
import { defineDocument, type DocumentData, type DocumentInput, type DocumentKind, type Tag } from '../define.ts';
import { safeFileName } from '../file-name.ts';
import { commonData, organizationIssues, UNSIGNED_TAGS } from '../organization.ts';
import { registeredAs } from '../registration.ts';

const STAGES = ['на входе', 'промежуточная (январь)', 'итоговая (май)'] as const;

const stageInput: DocumentInput = {
  key: 'stage',
  title: 'Какая анкета',
  kind: 'choice',
  required: true,
  help: 'В показатель удовлетворённости входят промежуточная и итоговая.',
  options: STAGES,
  initial: (_book, today) => (today.slice(5, 7) === '01' ? STAGES[1] : STAGES[2]),
};

const ITEM_TAGS: readonly Tag[] = [
  { name: 'пп', kind: 'number', note: 'номер вопроса' },
  { name: 'вопрос', kind: 'text', note: 'вопрос' },
];

function items(side: 'mentee' | 'mentor'): Record<string, DocumentData[]> {
  const asked = QUESTIONNAIRE.flatMap((item) => {
    const question = item[side];
    return question === undefined ? [] : [{ kind: item.kind, question }];
  });
  const of = (kind: string): DocumentData[] =>
    asked
      .map((item, index) => ({ ...item, index }))
      .filter((item) => item.kind === kind)
      .map(({ question }, index) => ({ пп: index + 1, вопрос: question }));
  return { оценки: of('score'), выбор: of('yesNo'), частота: of('frequency'), открытые: of('open') };
}

const organization = (book: Book): string => book.settings.organizationShortName ?? '';

function questionnaire(id: string, side: 'mentee' | 'mentor', title: string): DocumentKind {
  return defineDocument({
    id,
    title,
    group: 'papers',
    many: true,
    template: id,
    inputs: [stageInput],
    tags: [
      ...UNSIGNED_TAGS,
      { name: 'этап', kind: 'text', note: 'на входе, промежуточная, итоговая' },
      { name: 'ответы частоты', kind: 'text', note: 'варианты ответа' },
      { name: 'оценки', kind: 'list', note: 'вопросы с оценкой от 1 до 10', of: ITEM_TAGS },
      { name: 'выбор', kind: 'list', note: 'вопросы «да – нет»', of: ITEM_TAGS },
      { name: 'частота', kind: 'list', note: 'вопросы о частоте', of: ITEM_TAGS },
      { name: 'открытые', kind: 'list', note: 'вопросы со свободным ответом', of: ITEM_TAGS },
    ],
    suggests: () => false,
    check: (book) => organizationIssues(book),
    data: (book, _codes, answers, today) => ({
      ...commonData(book, answers, today),
      ...items(side),
      этап: answers['stage'] ?? STAGES[2],
      'ответы частоты': FREQUENCIES.join(' / '),
    }),
    fileName: (_book, _codes, answers) => safeFileName(title, answers['stage'] ?? ''),
    registers: registeredAs('D-51', { numbered: false, forWhom: organization }),
  });
}

export const menteeQuestionnaire = questionnaire('D-51', 'mentee', 'Анкета наставляемого');
export const mentorQuestionnaire = questionnaire('D-51-mentor', 'mentor', 'Анкета наставника');

export const curatorAssessment = defineDocument({
  id: 'D-51-curator',
  title: 'Анкета куратора: оценка программы',
  group: 'papers',
  many: true,
  template: 'D-51-curator',
  inputs: [],
  tags: [
    ...UNSIGNED_TAGS,
    {
      name: 'критерии',
      kind: 'list',
      note: 'девять критериев',
      of: [
        { name: 'пп', kind: 'number', note: 'номер' },
        { name: 'о чём', kind: 'text', note: 'программа, участники, изменения' },
        { name: 'критерий', kind: 'text', note: 'критерий' },
      ],
    },
  ],
  suggests: () => false,
  check: (book) => organizationIssues(book),
  data: (book, _codes, answers, today) => ({
    ...commonData(book, answers, today),
    критерии: ASSESSMENT.flatMap(({ about, criteria }) =>
      criteria.map((критерий) => ({ 'о чём': about, критерий })),
    ).map((line, index) => ({ пп: index + 1, ...line })),
  }),
  fileName: (book) => safeFileName('Анкета куратора', book.settings.schoolYear ?? ''),
  registers: registeredAs('D-51', { numbered: false, forWhom: organization }),
});
