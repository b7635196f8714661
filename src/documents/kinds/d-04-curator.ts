/** D-04: the order that appoints the curator of mentoring, with the duties of the model (roles.md B.6). */
import { day, defineDocument } from '../define.ts';
import { safeFileName } from '../file-name.ts';
import { dateInput, dayAnswer, noRowsIssue, ORDER_TAGS, orderData, textAnswer } from '../order.ts';
import { organizationIssues } from '../organization.ts';
import { curatorByCode } from '../curator.ts';
import { PERSON_TAGS } from '../people.ts';
import { papersFrom, registeredAs } from '../registration.ts';

export const curatorAppointment = defineDocument({
  id: 'D-04',
  title: 'Приказ о назначении куратора наставничества',
  group: 'orders',
  forRecords: 'curators',
  many: false,
  template: 'D-04',
  inputs: [
    {
      key: 'from',
      title: 'Назначить с',
      kind: 'day',
      required: true,
      help: 'С какого дня человек – куратор.',
      initial: (_book, today) => today,
    },
    {
      key: 'payment',
      title: 'Доплата куратору',
      kind: 'text',
      required: false,
      help: 'Размер и основание: «10 % оклада в соответствии с Положением об оплате труда». Пусто – пункта не будет.',
    },
    dateInput,
  ],
  tags: [
    ...ORDER_TAGS,
    { name: 'назначаемый', kind: 'person', note: 'кого назначают куратором', of: PERSON_TAGS, needed: true },
    { name: 'назначить с', kind: 'day', note: 'с какого дня' },
    { name: 'доплата', kind: 'text', note: 'доплата; пусто – пункта нет' },
  ],
  suggests(book, code) {
    const values = book.tables.curators.byCode.get(code)?.values;
    return (
      values !== undefined &&
      values.orderOn === undefined &&
      values.dismissedOn === undefined &&
      papersFrom(book, 'D-04', code).length === 0
    );
  },
  check(book, codes) {
    const row = book.tables.curators.byCode.get(codes[0] ?? '');
    const noName = book.context.peopleMode === 'names' && row !== undefined && row.values.fullName === undefined;
    return [
      ...organizationIssues(book),
      ...(row
        ? []
        : [noRowsIssue('curators', 'Не отмечен куратор.', 'Запишите куратора на лист «Кураторы» и отметьте его.')]),
      ...(noName
        ? [
            {
              code: 'document.noName',
              severity: 'error' as const,
              sheet: 'curators',
              row: row.row,
              record: row.code ?? '',
              column: 'fullName',
              message: `${row.code ?? ''}: не указано имя.`,
              action: 'Впишите фамилию, имя и отчество.',
            },
          ]
        : []),
    ];
  },
  data(book, codes, answers, today) {
    const curator = curatorByCode(book, codes[0] ?? '');
    const common = orderData(book, answers, today);
    return {
      ...common,
      назначаемый: curator,
      ознакомление: curator === null ? [] : [{ пп: 1, кто: curator }],
      'назначить с': day(dayAnswer(answers, 'from')),
      доплата: textAnswer(answers, 'payment') ?? '',
    };
  },
  fileName: (_book, codes) => safeFileName('Приказ о назначении куратора', codes[0] ?? ''),
  registers: registeredAs('D-04', {
    numbered: true,
    fills: { sheet: 'curators', number: 'orderNumber', date: 'orderOn' },
  }),
});
