/** An extract from the order that fixed a pair: for the mentor's, the mentee's or the representative's own file. */
import type { Issue } from '../../domain/issue.ts';
import type { Book } from '../../workbook/book.ts';
import { day, defineDocument, type Tag } from '../define.ts';
import { safeFileName } from '../file-name.ts';
import { noRowsIssue } from '../order.ts';
import { COMMON_TAGS, commonData, organizationIssues } from '../organization.ts';
import { lineTitle, lineTitles, pairIssue, pairRows, peopleIssues, termOf } from '../pair-rows.ts';
import { personByCode, PERSON_TAGS } from '../people.ts';
import { papersFrom, registeredAs } from '../registration.ts';

const TAGS: readonly Tag[] = [
  ...COMMON_TAGS,
  { name: 'наставник', kind: 'person', note: 'наставник', of: PERSON_TAGS, needed: true },
  { name: 'наставляемый', kind: 'person', note: 'наставляемый', of: PERSON_TAGS, needed: true },
  { name: 'есть срок', kind: 'flag', note: 'известен срок программы пары' },
  { name: 'начало', kind: 'day', note: 'начало срока' },
  { name: 'окончание', kind: 'day', note: 'конец срока' },
  { name: 'форма', kind: 'text', note: 'форма наставничества' },
  { name: 'вид', kind: 'text', note: 'вид наставничества' },
  { name: 'тема', kind: 'text', note: 'темы' },
];

/** There is nothing to make an extract from before the order is signed. */
function orderIssues(book: Book, codes: readonly string[]): Issue[] {
  return pairRows(book, codes).flatMap((row): Issue[] => {
    if (row.values.orderNumber !== undefined && row.values.orderOn !== undefined) return [];
    return [
      pairIssue(
        row,
        'notAssigned',
        'orderNumber',
        'нет номера или даты приказа о закреплении, выписывать не из чего.',
        'Отметьте приказ подписанным или впишите его номер и дату.',
      ),
    ];
  });
}

export const orderExtract = defineDocument({
  id: 'D-06-extract',
  title: 'Выписка из приказа о закреплении',
  group: 'papers',
  forRecords: 'pairs',
  many: false,
  template: 'D-06-extract',
  inputs: [],
  tags: TAGS,
  suggests: (book, code) =>
    pairRows(book, [code]).length > 0 &&
    orderIssues(book, [code]).length === 0 &&
    papersFrom(book, 'EXTRACT', code).length === 0,
  check(book, codes) {
    const rows = pairRows(book, codes);
    const none = noRowsIssue('pairs', 'Не отмечена пара.', 'Отметьте пару, для которой нужна выписка.');
    return [
      ...organizationIssues(book),
      ...(rows.length === 0 ? [none] : []),
      ...rows.flatMap((row) => peopleIssues(book, row)),
      ...orderIssues(book, codes),
    ];
  },
  data(book, codes, answers, today) {
    const row = pairRows(book, codes)[0];
    const values = row?.values;
    const term = termOf(book, row?.code);
    return {
      ...commonData(book, answers, today),
      // Date and number are those of the order itself.
      дата: day(values?.orderOn),
      номер: values?.orderNumber ?? null,
      наставник: personByCode(book, values?.mentorRef),
      наставляемый: personByCode(book, values?.menteeRef),
      'есть срок': term.from !== undefined && term.to !== undefined,
      начало: day(term.from),
      окончание: day(term.to),
      форма: lineTitle(book, 'forms', values?.form),
      вид: lineTitles(book, 'kinds', values?.kinds),
      тема: lineTitles(book, 'topics', values?.topics),
    };
  },
  fileName: (book, codes) =>
    safeFileName('Выписка из приказа', pairRows(book, codes)[0]?.values.orderNumber ?? '', codes[0] ?? ''),
  registers: registeredAs('EXTRACT', { numbered: false }),
});
