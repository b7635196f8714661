/** D-27: the order that approves the organisation's rules of rewarding mentors and paying them (S1 1.8, S0 3.2, TK 351.8). */
import { day, defineDocument } from '../define.ts';
import { safeFileName } from '../file-name.ts';
import { dayAnswer, listAnswer, listTag, ORDER_INPUTS, ORDER_TAGS, orderData, textAnswer } from '../order.ts';
import { organizationIssues } from '../organization.ts';
import { registeredAs } from '../registration.ts';

const MORAL = [
  'благодарность, благодарственное письмо, грамота организации',
  'представление к муниципальным, региональным, ведомственным и государственным наградам',
  'учёт опыта наставничества при аттестации и включении в кадровый резерв',
  'размещение сведений о лучших наставниках на сайте при их согласии',
].join('\n');

export const incentives = defineDocument({
  id: 'D-27',
  title: 'Приказ об утверждении порядка поощрения и выплат наставникам',
  group: 'local acts',
  many: true,
  template: 'D-27',
  inputs: [
    {
      key: 'from',
      title: 'Действует с',
      kind: 'day',
      required: true,
      help: 'С какого дня действует порядок.',
      initial: (_book, today) => today,
    },
    {
      key: 'pay',
      title: 'Размер выплаты',
      kind: 'text',
      required: false,
      help: 'Например: «10 % должностного оклада». Пусто – впишете от руки.',
    },
    {
      key: 'moral',
      title: 'Нематериальное поощрение',
      kind: 'longText',
      required: true,
      help: 'По одному на строке.',
      initial: () => MORAL,
    },
    {
      key: 'union',
      title: 'Учтено мнение профсоюзной организации',
      kind: 'flag',
      required: false,
      help: 'Порядок оплаты труда принимают с учётом мнения представительного органа работников (статья 135 ТК РФ).',
    },
    ...ORDER_INPUTS,
  ],
  tags: [
    ...ORDER_TAGS,
    { name: 'действует с', kind: 'day', note: 'с какого дня' },
    { name: 'размер', kind: 'text', note: 'размер выплаты' },
    { name: 'профсоюз', kind: 'flag', note: 'учтено мнение профсоюзной организации' },
    listTag('поощрения', 'нематериальное поощрение'),
  ],
  suggests: () => false,
  check: (book, _codes, answers) => [
    ...organizationIssues(book),
    ...(textAnswer(answers, 'pay') === null
      ? [
          {
            code: 'document.noPaymentSize',
            severity: 'warning' as const,
            sheet: 'settings',
            message: 'Размер выплаты не указан: в порядке останется пустое место.',
            action: 'Впишите размер или заполните его от руки до подписания.',
          },
        ]
      : []),
    ...((answers['union'] ?? '') === ''
      ? [
          {
            code: 'document.unionOpinion',
            severity: 'warning' as const,
            sheet: 'settings',
            message: 'Не отмечено, что учтено мнение представительного органа работников (статья 135 ТК РФ).',
            action: 'Если профсоюз в организации есть, направьте ему проект порядка до подписания (статья 372 ТК РФ).',
          },
        ]
      : []),
  ],
  data: (book, _codes, answers, today) => ({
    ...orderData(book, answers, today, [], true),
    'действует с': day(dayAnswer(answers, 'from')),
    размер: textAnswer(answers, 'pay'),
    профсоюз: (answers['union'] ?? '') !== '',
    поощрения: listAnswer(answers, 'moral'),
  }),
  fileName: (book) =>
    safeFileName('Приказ о поощрении и выплатах наставникам', book.settings.organizationShortName ?? ''),
  registers: registeredAs('D-27', { numbered: true, forWhom: (book) => book.settings.organizationShortName ?? '' }),
});
