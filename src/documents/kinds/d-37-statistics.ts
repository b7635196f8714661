/** D-37: «сведения для статистики»: participants by role on a reporting date (S1 6.1); sex is not asked for (H.7-12). */
import { curatorIssues, curatorValue } from '../curator.ts';
import { defineDocument } from '../define.ts';
import { FIGURE_TAGS, figureReport, frozenIn, latestSnapshot, onDate, snapshotIssues } from '../figure-report.ts';
import { safeFileName } from '../file-name.ts';
import { dateInput } from '../order.ts';
import { commonData, organizationIssues, UNSIGNED_TAGS } from '../organization.ts';
import { PERSON_TAGS } from '../people.ts';
import { registeredAs } from '../registration.ts';

export const statistics = defineDocument({
  id: 'D-37',
  title: 'Сведения для статистики: участники по ролям',
  group: 'reports',
  forRecords: 'monitoring',
  many: false,
  template: 'D-37',
  inputs: [dateInput],
  tags: [
    ...UNSIGNED_TAGS,
    ...FIGURE_TAGS,
    { name: 'куратор', kind: 'person', note: 'кто составил', of: PERSON_TAGS },
    { name: 'всего', kind: 'number', note: 'участников всего; человек в двух ролях посчитан в каждой' },
  ],
  suggests: (book, code) => code === latestSnapshot(book),
  check: (book, codes) => [...organizationIssues(book), ...snapshotIssues(book, codes), ...curatorIssues(book)],
  data(book, codes, answers, today) {
    const snapshot = frozenIn(book, codes[0]);
    return {
      ...commonData(book, answers, today),
      ...(snapshot ? figureReport(book, snapshot) : {}),
      куратор: curatorValue(book),
      всего: (snapshot?.participants ?? []).reduce((sum, { people }) => sum + people, 0),
    };
  },
  fileName: (book, codes) => safeFileName('Сведения для статистики', onDate(book, codes)),
  registers: registeredAs('D-37', { numbered: false }),
});
