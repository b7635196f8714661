/** D-31: the order on the closing event of the year. */
import { curatorIssues } from '../curator.ts';
import { day, defineDocument } from '../define.ts';
import { safeFileName } from '../file-name.ts';
import { dayAnswer, listAnswer, listTag, ORDER_INPUTS, ORDER_TAGS, orderData, textAnswer } from '../order.ts';
import { organizationIssues } from '../organization.ts';
import { registeredAs } from '../registration.ts';

const PREPARATION = [
  'подготовить программу мероприятия и пригласить наставников, наставляемых, родителей и партнёров',
  'подвести итоги работы наставнических пар и групп, отобрать лучшие практики',
  'подготовить предложения о поощрении участников',
  'подготовить сообщение для сайта с соблюдением согласий участников',
].join('\n');

export const finalEvent = defineDocument({
  id: 'D-31',
  title: 'Приказ о проведении итогового мероприятия',
  group: 'orders',
  many: true,
  template: 'D-31',
  inputs: [
    {
      key: 'event',
      title: 'Мероприятие',
      kind: 'text',
      required: true,
      help: 'Что проводится, в винительном падеже.',
      initial: () => 'итоговую встречу участников программ наставничества',
    },
    { key: 'on', title: 'День', kind: 'day', required: true, help: 'День мероприятия.' },
    {
      key: 'where',
      title: 'Где',
      kind: 'text',
      required: true,
      help: 'Место: «в актовом зале».',
      initial: () => 'в актовом зале',
    },
    {
      key: 'tasks',
      title: 'Что подготовить куратору',
      kind: 'longText',
      required: true,
      help: 'По одному на строке, в неопределённой форме: «подготовить …».',
      initial: () => PREPARATION,
    },
    ...ORDER_INPUTS,
  ],
  tags: [
    ...ORDER_TAGS,
    { name: 'мероприятие', kind: 'text', note: 'что проводится, в винительном падеже' },
    { name: 'день', kind: 'day', note: 'день мероприятия' },
    { name: 'где', kind: 'text', note: 'место' },
    listTag('подготовка', 'что подготовить'),
  ],
  suggests: () => false,
  check: (book) => [
    ...organizationIssues(book),
    ...curatorIssues(book).map((issue) => ({ ...issue, severity: 'error' as const })),
  ],
  data: (book, _codes, answers, today) => ({
    ...orderData(book, answers, today),
    мероприятие: textAnswer(answers, 'event'),
    день: day(dayAnswer(answers, 'on')),
    где: textAnswer(answers, 'where'),
    подготовка: listAnswer(answers, 'tasks'),
  }),
  fileName: (_book, _codes, answers) => safeFileName('Приказ об итоговом мероприятии', answers['on'] ?? ''),
  registers: registeredAs('D-31', { numbered: true, forWhom: (book) => book.settings.organizationShortName ?? '' }),
});
