/** D-52: the order on rooms, equipment, staff and the open access to mentoring programmes (S1 1.6, 1.7). */
import { curatorIssues } from '../curator.ts';
import { defineDocument } from '../define.ts';
import { safeFileName } from '../file-name.ts';
import { listAnswer, listTag, ORDER_INPUTS, ORDER_TAGS, orderData } from '../order.ts';
import { organizationIssues } from '../organization.ts';
import { registeredAs } from '../registration.ts';

const RESOURCES = [
  'помещение для встреч наставников и наставляемых – по согласованному расписанию',
  'компьютер с доступом в интернет и средства печати',
  'методическую литературу и материалы в библиотеке организации',
].join('\n');

const ACCESS = [
  'сообщить о программах наставничества всем педагогам, обучающимся и родителям',
  'принимать заявления об участии в течение всего учебного года',
  'предусмотреть дистанционные встречи и удобное время для тех, кто не может прийти',
].join('\n');

export const resourcesOrder = defineDocument({
  id: 'D-52',
  title: 'Приказ о ресурсах и доступности программ наставничества',
  group: 'orders',
  many: true,
  template: 'D-52',
  inputs: [
    {
      key: 'resources',
      title: 'Что выделяется',
      kind: 'longText',
      required: true,
      help: 'По одному на строке, в винительном падеже: «помещение …».',
      initial: () => RESOURCES,
    },
    {
      key: 'access',
      title: 'Что сделать, чтобы участвовать мог каждый',
      kind: 'longText',
      required: true,
      help: 'По одному на строке, в неопределённой форме: «сообщить …».',
      initial: () => ACCESS,
    },
    ...ORDER_INPUTS,
  ],
  tags: [
    ...ORDER_TAGS,
    listTag('ресурсы', 'что выделяется'),
    listTag('доступность', 'что сделать, чтобы участвовать мог каждый'),
  ],
  suggests: () => false,
  check: (book) => [
    ...organizationIssues(book),
    ...curatorIssues(book).map((issue) => ({ ...issue, severity: 'error' as const })),
  ],
  data: (book, _codes, answers, today) => ({
    ...orderData(book, answers, today),
    ресурсы: listAnswer(answers, 'resources'),
    доступность: listAnswer(answers, 'access'),
  }),
  fileName: (book) => safeFileName('Приказ о ресурсах наставничества', book.settings.schoolYear ?? ''),
  registers: registeredAs('D-52', { numbered: true, forWhom: (book) => book.settings.organizationShortName ?? '' }),
});
