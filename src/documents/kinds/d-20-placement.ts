/** D-20: agreement with a partner on work placement of teachers or on working together as a network (S0 5.2, S1 3.1.2). */
import { addDays, addMonths } from '../../domain/day.ts';
import { day, defineDocument } from '../define.ts';
import { safeFileName } from '../file-name.ts';
import { dateInput, dayAnswer, listAnswer, listTag, noRowsIssue, textAnswer } from '../order.ts';
import { COMMON_TAGS, commonData, organizationIssues } from '../organization.ts';
import { partnerValue } from '../partner.ts';
import { registeredAs } from '../registration.ts';

const SUBJECTS = ['стажировка педагогов', 'сетевое взаимодействие'] as const;

const WORK = [
  'согласование программы и сроков не позднее чем за неделю до начала',
  'назначение ответственного работника с каждой Стороны',
  'обсуждение результатов и обмен методическими материалами',
].join('\n');

export const placementAgreement = defineDocument({
  id: 'D-20',
  title: 'Договор о стажировке или сетевом взаимодействии',
  group: 'agreements',
  forRecords: 'partners',
  many: false,
  template: 'D-20',
  inputs: [
    {
      key: 'subject',
      title: 'О чём договор',
      kind: 'choice',
      required: true,
      help: 'Стажировка педагогов у партнёра или совместная работа двух организаций.',
      options: SUBJECTS,
      initial: () => SUBJECTS[0],
    },
    {
      key: 'work',
      title: 'Порядок совместной работы',
      kind: 'longText',
      required: true,
      help: 'По одному на строке.',
      initial: () => WORK,
    },
    {
      key: 'represented',
      title: 'В лице кого действует партнёр',
      kind: 'text',
      required: false,
      help: 'В родительном падеже: «директора Смирнова Ивана Петровича». Пусто – впишете от руки.',
    },
    {
      key: 'basis',
      title: 'На основании чего',
      kind: 'text',
      required: false,
      help: 'В родительном падеже: «Устава».',
      initial: () => 'Устава',
    },
    {
      key: 'till',
      title: 'Действует до',
      kind: 'day',
      required: true,
      help: 'Последний день действия.',
      initial: (_book, today) => addDays(addMonths(today, 12), -1),
    },
    dateInput,
  ],
  tags: [
    ...COMMON_TAGS,
    { name: 'стажировка', kind: 'flag', note: 'договор о стажировке, а не о сетевом взаимодействии' },
    { name: 'основание полномочий', kind: 'text', note: 'на основании чего действует руководитель' },
    { name: 'партнёр', kind: 'phrase', note: 'название партнёра', needed: true },
    { name: 'в лице', kind: 'text', note: 'кто представляет партнёра, в родительном падеже' },
    { name: 'основание партнёра', kind: 'text', note: 'на основании чего действует партнёр' },
    { name: 'действует до', kind: 'day', note: 'срок договора' },
    listTag('порядок', 'порядок совместной работы'),
  ],
  suggests: () => false,
  check: (book, codes) => [
    ...organizationIssues(book),
    ...(partnerValue(book, codes[0] ?? '').name === ''
      ? [noRowsIssue('partners', 'Не отмечен партнёр с названием.', 'Запишите партнёра и отметьте его.')]
      : []),
  ],
  data: (book, codes, answers, today) => ({
    ...commonData(book, answers, today),
    стажировка: textAnswer(answers, 'subject') !== SUBJECTS[1],
    'основание полномочий': book.settings.actBasis ?? 'Устава',
    партнёр: { type: 'phrase', of: 'organisation', text: partnerValue(book, codes[0] ?? '').name },
    'в лице': textAnswer(answers, 'represented') ?? '____________________________',
    'основание партнёра': textAnswer(answers, 'basis'),
    'действует до': day(dayAnswer(answers, 'till')),
    порядок: listAnswer(answers, 'work'),
  }),
  fileName: (book, codes, answers) =>
    safeFileName(
      textAnswer(answers, 'subject') === SUBJECTS[1] ? 'Договор о сетевом взаимодействии' : 'Договор о стажировке',
      partnerValue(book, codes[0] ?? '').name,
    ),
  registers: registeredAs('D-20', { numbered: true }),
});
