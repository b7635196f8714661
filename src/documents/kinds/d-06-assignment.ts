/** D-06: the order that fixes pairs and groups; it asks for every consent first and leaves room for number and date. */
import { addDays } from '../../domain/day.ts';
import { writtenDay } from '../../domain/russian/index.ts';
import { curatorIssues } from '../curator.ts';
import { day, defineDocument, type Tag } from '../define.ts';
import { codesInName, safeFileName } from '../file-name.ts';
import { dayAnswer, noRowsIssue, ORDER_INPUTS, ORDER_TAGS, orderData } from '../order.ts';
import { organizationIssues } from '../organization.ts';
import { consentIssues, pairRows, peopleIssues, underLabourCode } from '../pair-rows.ts';
import { assignmentLines, namedPeople, PAIR_LINE_TAGS } from '../pair-lines.ts';
import { registeredAs } from '../registration.ts';
import { termInputs } from '../term-inputs.ts';
import { agreementIssues, groupIssues, lifeIssues, publicationIssues, termIssues } from './d-06-checks.ts';

const TAGS: readonly Tag[] = [
  ...ORDER_TAGS,
  { name: 'есть группа', kind: 'flag', note: 'среди выбранного есть группа' },
  { name: 'начало', kind: 'day', note: 'с какого дня закрепляются пары' },
  { name: 'окончание', kind: 'day', note: 'по какой день' },
  { name: 'срок программ', kind: 'day', note: 'до какого дня разработать программы; пусто – пункта нет' },
  { name: 'срок баз', kind: 'day', note: 'до какого дня внести сведения в базы' },
  { name: 'выплаты', kind: 'flag', note: 'нужен ли пункт о выплатах' },
  { name: 'кому выплаты', kind: 'text', note: 'кому поручены выплаты, в дательном падеже' },
  { name: 'публикация', kind: 'flag', note: 'нужен ли пункт о сайте' },
  { name: 'строки', kind: 'list', note: 'пары и группы', of: PAIR_LINE_TAGS, needed: true },
];

export const assignment = defineDocument({
  id: 'D-06',
  title: 'Приказ о закреплении наставнических пар (групп)',
  group: 'orders',
  forRecords: 'pairs',
  many: true,
  template: 'D-06',
  inputs: [
    ...termInputs('Закрепить с', 'Закрепить по'),
    {
      key: 'programmesBy',
      title: 'Разработать программы до',
      kind: 'day',
      required: false,
      help: 'Пусто – пункта о программах не будет.',
      initial: (_book, today) => addDays(today, 14),
    },
    {
      key: 'basesBy',
      title: 'Внести сведения в базы до',
      kind: 'day',
      required: false,
      help: 'Срок для куратора.',
      initial: (_book, today) => addDays(today, 10),
    },
    {
      key: 'payments',
      title: 'Пункт о выплатах наставникам',
      kind: 'flag',
      required: false,
      help: 'Отметьте, если с наставниками заключены дополнительные соглашения о выплате.',
    },
    {
      key: 'accounting',
      title: 'Кому поручить выплаты',
      kind: 'text',
      required: false,
      help: 'Отвечает на вопрос «кому?»: «бухгалтерии», «главному бухгалтеру Ивановой А.А.».',
      initial: () => 'бухгалтерии',
    },
    {
      key: 'publication',
      title: 'Пункт о размещении сведений на сайте',
      kind: 'flag',
      required: false,
      help: 'Только если у всех названных есть согласие на публикацию.',
    },
    ...ORDER_INPUTS,
  ],
  tags: TAGS,
  suggests(book, code, today) {
    const row = book.tables.pairs.byCode.get(code);
    if (!row) return false;
    const issues = [
      ...peopleIssues(book, row),
      ...lifeIssues(book, row),
      ...consentIssues(book, row, undefined, today),
    ];
    return issues.length === 0;
  },
  check(book, codes, answers, today) {
    const rows = pairRows(book, codes);
    const none = noRowsIssue('pairs', 'Не отмечено ни одной пары.', 'Отметьте пары, которые закрепляет приказ.');
    return [
      ...organizationIssues(book),
      ...(rows.length === 0 ? [none] : []),
      ...rows.flatMap((row) => [
        ...peopleIssues(book, row),
        ...lifeIssues(book, row),
        ...consentIssues(book, row, dayAnswer(answers, 'date'), today),
        ...agreementIssues(book, row),
      ]),
      ...groupIssues(book, rows),
      ...curatorIssues(book),
      ...termIssues(answers),
      ...publicationIssues(book, rows, answers),
    ];
  },
  checkSigned(book, codes, on) {
    return pairRows(book, codes).flatMap((row) => consentIssues(book, row, on, on));
  },
  data(book, codes, answers, today) {
    const rows = pairRows(book, codes);
    const term = { from: dayAnswer(answers, 'from'), to: dayAnswer(answers, 'to') };
    const speaksOfWork = rows.some((row) => underLabourCode(book, row));
    return {
      ...orderData(book, answers, today, namedPeople(book, rows), speaksOfWork),
      'есть группа': rows.some(({ values }) => values.groupCode !== undefined),
      начало: day(term.from),
      окончание: day(term.to),
      'срок программ': day(dayAnswer(answers, 'programmesBy')),
      'срок баз': day(dayAnswer(answers, 'basesBy')),
      выплаты: (answers['payments'] ?? '') !== '',
      'кому выплаты': (answers['accounting'] ?? '').trim() || 'бухгалтерии',
      публикация: (answers['publication'] ?? '') !== '',
      строки: assignmentLines(book, rows, term),
    };
  },
  fileName: (book, codes, answers) =>
    safeFileName(
      'Приказ о закреплении пар',
      dayAnswer(answers, 'date') === undefined ? '' : writtenDay(answers['date'] ?? ''),
      codesInName(codes),
      book.settings.organizationShortName ?? '',
    ),
  registers: registeredAs('D-06', {
    numbered: true,
    fills: { sheet: 'pairs', number: 'orderNumber', date: 'orderOn' },
  }),
});
