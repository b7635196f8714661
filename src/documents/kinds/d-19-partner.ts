/** D-19: agreement on cooperation with a partner who gives mentors (S1 2.7). */
import { day, defineDocument } from '../define.ts';
import { safeFileName } from '../file-name.ts';
import { dateInput, dayAnswer, noRowsIssue, textAnswer } from '../order.ts';
import { COMMON_TAGS, commonData, organizationIssues } from '../organization.ts';
import { papersFrom, registeredAs } from '../registration.ts';
import { partnerValue } from '../partner.ts';

export const partnerAgreement = defineDocument({
  id: 'D-19',
  title: 'Соглашение о сотрудничестве с партнёром',
  group: 'agreements',
  forRecords: 'partners',
  many: false,
  template: 'D-19',
  inputs: [
    {
      key: 'represented',
      title: 'В лице кого действует партнёр',
      kind: 'text',
      required: false,
      help: 'В родительном падеже: «генерального директора Смирнова Ивана Петровича». Пусто – впишете от руки.',
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
      initial: (_book, today) =>
        `${Number(today.slice(0, 4)) + 1}${today.slice(4) === '-02-29' ? '-02-28' : today.slice(4)}`,
    },
    dateInput,
  ],
  tags: [
    ...COMMON_TAGS,
    { name: 'основание полномочий', kind: 'text', note: 'на основании чего действует руководитель' },
    { name: 'партнёр', kind: 'phrase', note: 'название партнёра', needed: true },
    { name: 'в лице', kind: 'text', note: 'кто представляет партнёра, в родительном падеже' },
    { name: 'основание партнёра', kind: 'text', note: 'на основании чего действует партнёр' },
    { name: 'предоставляет', kind: 'text', note: 'что предоставляет партнёр' },
    { name: 'действует до', kind: 'day', note: 'срок соглашения' },
  ],
  suggests: (book, code) =>
    partnerValue(book, code).agreementNumber === '' && papersFrom(book, 'D-19', code).length === 0,
  check(book, codes) {
    const partner = partnerValue(book, codes[0] ?? '');
    return [
      ...organizationIssues(book),
      ...(partner.name === ''
        ? [noRowsIssue('partners', 'Не отмечен партнёр с названием.', 'Запишите партнёра и отметьте его.')]
        : []),
    ];
  },
  data(book, codes, answers, today) {
    const partner = partnerValue(book, codes[0] ?? '');
    return {
      ...commonData(book, answers, today),
      'основание полномочий': book.settings.actBasis ?? 'Устава',
      партнёр: { type: 'phrase', of: 'organisation', text: partner.name },
      'в лице': textAnswer(answers, 'represented') ?? '____________________________',
      'основание партнёра': textAnswer(answers, 'basis'),
      предоставляет: partner.gives,
      'действует до': day(dayAnswer(answers, 'till')),
    };
  },
  fileName: (book, codes) => safeFileName('Соглашение о сотрудничестве', partnerValue(book, codes[0] ?? '').name),
  registers: registeredAs('D-19', {
    numbered: true,
    fills: { sheet: 'partners', number: 'agreementNumber', date: 'agreementOn' },
  }),
});
