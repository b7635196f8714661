/** D-26: minutes of the working group, the teachers' council or a commission (S1 1.1, 1.4, 1.6–1.8). */
import { defineDocument } from '../define.ts';
import { safeFileName } from '../file-name.ts';
import { dateInput, linesAnswer, listAnswer, listTag, noRowsIssue, textAnswer } from '../order.ts';
import { commonData, organizationIssues, UNSIGNED_TAGS } from '../organization.ts';
import { personByCode, PERSON_TAGS } from '../people.ts';
import { registeredAs } from '../registration.ts';

const BODIES = [
  'заседания рабочей группы по внедрению наставничества',
  'заседания педагогического совета',
  'заседания рабочей комиссии',
  'заседания совета наставников',
] as const;

const AGENDA = ['О ходе внедрения целевой модели наставничества', 'О закреплении наставнических пар и групп'].join(
  '\n',
);

export const minutes = defineDocument({
  id: 'D-26',
  title: 'Протокол заседания (рабочая группа, педсовет, комиссия)',
  group: 'papers',
  forRecords: 'staff',
  many: true,
  template: 'D-26',
  inputs: [
    {
      key: 'body',
      title: 'Протокол чего',
      kind: 'choice',
      required: true,
      help: 'Чьё заседание. Отмеченные педагоги – присутствовавшие.',
      options: BODIES,
      initial: () => BODIES[0],
    },
    {
      key: 'agenda',
      title: 'Повестка дня',
      kind: 'longText',
      required: true,
      help: 'По вопросу на строке: «О …».',
      initial: () => AGENDA,
    },
    {
      key: 'decisions',
      title: 'Решили',
      kind: 'longText',
      required: false,
      help: 'По одному решению на строке. Пусто – в протоколе останется место.',
    },
    {
      key: 'chair',
      title: 'Председатель',
      kind: 'text',
      required: false,
      help: 'Для подписи: «И.И. Иванов». Пусто – впишете от руки.',
    },
    {
      key: 'secretary',
      title: 'Секретарь',
      kind: 'text',
      required: false,
      help: 'Для подписи: «А.А. Петрова». Пусто – впишете от руки.',
    },
    dateInput,
  ],
  tags: [
    ...UNSIGNED_TAGS,
    { name: 'чего', kind: 'text', note: 'чьё заседание, в родительном падеже' },
    { name: 'присутствовало', kind: 'number', note: 'сколько человек' },
    {
      name: 'присутствовали',
      kind: 'list',
      note: 'кто был',
      of: [
        { name: 'кто', kind: 'person', note: 'кто был', of: PERSON_TAGS },
        { name: 'знак', kind: 'text', note: 'запятая, в конце – точка' },
      ],
      needed: true,
    },
    listTag('повестка', 'вопросы повестки'),
    {
      name: 'вопросы',
      kind: 'list',
      note: 'вопросы для хода заседания',
      of: [{ name: 'вопрос', kind: 'text', note: 'один вопрос' }],
    },
    listTag('решения', 'что решили; пусто – место для записи'),
    { name: 'председатель', kind: 'text', note: 'инициалы и фамилия' },
    { name: 'секретарь', kind: 'text', note: 'инициалы и фамилия' },
  ],
  suggests: () => false,
  check: (book, codes) => [
    ...organizationIssues(book),
    ...(codes.length === 0
      ? [noRowsIssue('staff', 'Не отмечен ни один присутствовавший.', 'Отметьте тех, кто был на заседании.')]
      : []),
  ],
  data(book, codes, answers, today) {
    const people = codes.map((code) => personByCode(book, code));
    return {
      ...commonData(book, answers, today),
      чего: textAnswer(answers, 'body') ?? BODIES[0],
      присутствовало: people.length,
      присутствовали: people.map((кто, index) => ({ кто, знак: index === people.length - 1 ? '.' : ';' })),
      повестка: listAnswer(answers, 'agenda'),
      вопросы: linesAnswer(answers, 'agenda').map((вопрос) => ({ вопрос })),
      решения: listAnswer(answers, 'decisions'),
      председатель: textAnswer(answers, 'chair') ?? '',
      секретарь: textAnswer(answers, 'secretary') ?? '',
    };
  },
  fileName: (_book, _codes, answers) =>
    safeFileName(`Протокол ${textAnswer(answers, 'body') ?? BODIES[0]}`, answers['date'] ?? ''),
  registers: registeredAs('D-26', { numbered: true, forWhom: (book) => book.settings.organizationShortName ?? '' }),
});
