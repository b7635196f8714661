/** D-18: criteria by which mentors are selected, approved by the head (S1 2.7). */
import { defineDocument } from '../define.ts';
import { safeFileName } from '../file-name.ts';
import { listAnswer, listTag } from '../order.ts';
import { COMMON_TAGS, commonData, organizationIssues } from '../organization.ts';
import { registeredAs } from '../registration.ts';

const CRITERIA = [
  'педагогический стаж не менее пяти лет или подтверждённые успешные результаты в той области, с которой связан запрос наставляемого',
  'профессиональный или личный опыт, отвечающий запросам наставляемых',
  'готовность выделять время на регулярные встречи с наставляемым',
  'умение слушать, объяснять и поддерживать, отсутствие конфликтов с участниками образовательных отношений',
  'добровольное письменное согласие быть наставником',
].join('\n');

const SIGNS = [
  'результаты анкетирования и собеседования с куратором',
  'квалификационная категория, участие в профессиональных конкурсах, публикации',
  'отзывы коллег, обучающихся и их родителей',
  'прохождение обучения наставников или готовность его пройти',
].join('\n');

export const selection = defineDocument({
  id: 'D-18',
  title: 'Критерии и показатели отбора наставников',
  group: 'local acts',
  many: true,
  template: 'D-18',
  inputs: [
    {
      key: 'criteria',
      title: 'Критерии отбора',
      kind: 'longText',
      required: true,
      help: 'По одному на строке.',
      initial: () => CRITERIA,
    },
    {
      key: 'signs',
      title: 'По чему судят (показатели)',
      kind: 'longText',
      required: true,
      help: 'По одному на строке.',
      initial: () => SIGNS,
    },
  ],
  tags: [...COMMON_TAGS, listTag('критерии', 'критерии отбора'), listTag('показатели', 'показатели')],
  suggests: () => false,
  check: (book) => organizationIssues(book),
  data: (book, _codes, answers, today) => ({
    ...commonData(book, answers, today),
    критерии: listAnswer(answers, 'criteria'),
    показатели: listAnswer(answers, 'signs'),
  }),
  fileName: (book) => safeFileName('Критерии отбора наставников', book.settings.organizationShortName ?? ''),
  registers: registeredAs('D-18', { numbered: false, forWhom: (book) => book.settings.organizationShortName ?? '' }),
});
