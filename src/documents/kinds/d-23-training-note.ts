/** D-23: the note on the results of training: who took part, how many hours, how it ended (S1 3.1.3). */
import { curatorIssues, curatorValue } from '../curator.ts';
import { day, defineDocument } from '../define.ts';
import { codesInName, safeFileName } from '../file-name.ts';
import { dateInput, dayAnswer, noRowsIssue, textAnswer } from '../order.ts';
import { commonData, organizationIssues, UNSIGNED_TAGS } from '../organization.ts';
import { personByCode, PERSON_TAGS } from '../people.ts';
import { registeredAs } from '../registration.ts';

export const trainingNote = defineDocument({
  id: 'D-23',
  title: 'Справка по итогам обучения наставников',
  group: 'reports',
  forRecords: 'mentors',
  many: true,
  template: 'D-23',
  inputs: [
    {
      key: 'course',
      title: 'Чему учились',
      kind: 'text',
      required: true,
      help: 'Название обучения, без кавычек.',
      initial: () => 'Школа наставников',
    },
    { key: 'hours', title: 'Сколько часов', kind: 'number', required: true, help: 'Часов на одного слушателя.' },
    { key: 'from', title: 'Началось', kind: 'day', required: false, help: 'Первый день обучения.' },
    { key: 'till', title: 'Закончилось', kind: 'day', required: false, help: 'Последний день обучения.' },
    {
      key: 'summary',
      title: 'Выводы и предложения',
      kind: 'longText',
      required: false,
      help: 'Пусто – в справке останется место.',
    },
    dateInput,
  ],
  tags: [
    ...UNSIGNED_TAGS,
    { name: 'куратор', kind: 'person', note: 'кто составил', of: PERSON_TAGS },
    { name: 'курс', kind: 'text', note: 'чему учились' },
    { name: 'часы', kind: 'text', note: 'сколько часов' },
    { name: 'с', kind: 'day', note: 'первый день' },
    { name: 'по', kind: 'day', note: 'последний день' },
    { name: 'всего', kind: 'number', note: 'сколько слушателей' },
    { name: 'выводы', kind: 'text', note: 'выводы и предложения' },
    {
      name: 'слушатели',
      kind: 'list',
      note: 'кто учился',
      of: [
        { name: 'пп', kind: 'number', note: 'номер по порядку' },
        { name: 'кто', kind: 'person', note: 'слушатель', of: PERSON_TAGS },
      ],
      needed: true,
    },
  ],
  suggests: () => false,
  check: (book, codes) => [
    ...organizationIssues(book),
    ...(codes.length === 0 ? [noRowsIssue('mentors', 'Никто не отмечен.', 'Отметьте, кто учился.')] : []),
    ...curatorIssues(book),
  ],
  data: (book, codes, answers, today) => ({
    ...commonData(book, answers, today),
    куратор: curatorValue(book),
    курс: textAnswer(answers, 'course'),
    часы: textAnswer(answers, 'hours'),
    с: day(dayAnswer(answers, 'from')),
    по: day(dayAnswer(answers, 'till')),
    всего: codes.length,
    выводы: textAnswer(answers, 'summary') ?? '',
    слушатели: codes.map((code, index) => ({ пп: index + 1, кто: personByCode(book, code) })),
  }),
  fileName: (_book, codes) => safeFileName('Справка по итогам обучения', codesInName(codes)),
  registers: registeredAs('D-23', { numbered: false }),
});
