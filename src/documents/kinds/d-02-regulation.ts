/** D-02: the order that approves the Положение on mentoring, with the Положение itself annexed as a template to edit. */
import { curatorIssues } from '../curator.ts';
import { day, defineDocument } from '../define.ts';
import { safeFileName } from '../file-name.ts';
import { dayAnswer, ORDER_INPUTS, ORDER_TAGS, orderData, textAnswer } from '../order.ts';
import { organizationIssues } from '../organization.ts';
import { registeredAs } from '../registration.ts';

export const regulationOrder = defineDocument({
  id: 'D-02',
  title: 'Приказ об утверждении Положения о системе наставничества (с Положением)',
  group: 'local acts',
  many: true,
  template: 'D-02',
  inputs: [
    {
      key: 'from',
      title: 'Ввести в действие с',
      kind: 'day',
      required: true,
      help: 'С какого дня действует Положение.',
      initial: (_book, today) => today,
    },
    {
      key: 'minutes',
      title: 'Протокол педагогического совета',
      kind: 'text',
      required: false,
      help: 'Дата и номер: «от 29.08.2026 № 1». Пусто – без ссылки.',
    },
    {
      key: 'union',
      title: 'Учтено мнение профсоюзной организации',
      kind: 'flag',
      required: false,
      help: 'Отметьте, если мнение получено: это нужно для выплат (статья 372 ТК РФ).',
    },
    {
      key: 'former',
      title: 'Прежний приказ',
      kind: 'text',
      required: false,
      help: 'Который утрачивает силу: «от 01.09.2022 № 147». Пусто – пункта не будет.',
    },
    ...ORDER_INPUTS,
  ],
  tags: [
    ...ORDER_TAGS,
    { name: 'ввести с', kind: 'day', note: 'с какого дня действует Положение' },
    { name: 'протокол', kind: 'text', note: 'дата и номер протокола педагогического совета' },
    { name: 'профсоюз', kind: 'flag', note: 'учтено мнение профсоюзной организации' },
    { name: 'прежний приказ', kind: 'text', note: 'дата и номер приказа, утратившего силу' },
  ],
  suggests: () => false,
  check: (book) => [...organizationIssues(book), ...curatorIssues(book)],
  data: (book, _codes, answers, today) => ({
    ...orderData(book, answers, today),
    'ввести с': day(dayAnswer(answers, 'from')),
    протокол: textAnswer(answers, 'minutes') ?? '',
    профсоюз: (answers['union'] ?? '') !== '',
    'прежний приказ': textAnswer(answers, 'former') ?? '',
  }),
  fileName: (book) => safeFileName('Приказ и Положение о наставничестве', book.settings.organizationShortName ?? ''),
  registers: registeredAs('D-02', {
    numbered: true,
    forWhom: (book) => book.settings.organizationShortName ?? '',
    fillsOrganization: { date: 'regulationOn' },
  }),
});
