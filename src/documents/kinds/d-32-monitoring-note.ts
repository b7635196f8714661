/** D-32 and D-35: the analytical note on monitoring and the curator's final report, both from one frozen snapshot. */
import { curatorIssues, curatorValue } from '../curator.ts';
import { defineDocument, type DocumentInput, type DocumentKind } from '../define.ts';
import {
  FIGURE_TAGS,
  figureReport,
  frozenIn,
  frozenStates,
  latestSnapshot,
  onDate,
  snapshotIssues,
  STATE_TAGS,
  stateCounts,
} from '../figure-report.ts';
import { safeFileName } from '../file-name.ts';
import { dateInput, listAnswer, listTag } from '../order.ts';
import { COMMON_TAGS, commonData, organizationIssues, UNSIGNED_TAGS } from '../organization.ts';
import { PERSON_TAGS } from '../people.ts';
import { registeredAs } from '../registration.ts';
import { SWOT_INPUTS, SWOT_TAGS, swotData } from '../swot.ts';

const lines = (key: string, title: string): DocumentInput => {
  return { key, title, kind: 'longText', required: false, help: 'По одному на строке. Пусто – раздела не будет.' };
};

function report(id: 'D-32' | 'D-35', title: string, fileTitle: string): DocumentKind {
  return defineDocument({
    id,
    title,
    group: 'reports',
    forRecords: 'monitoring',
    many: false,
    template: id,
    inputs: [
      lines('conclusions', 'Выводы'),
      lines('proposals', 'Предложения'),
      ...(id === 'D-35' ? [lines('practices', 'Лучшие практики')] : []),
      ...SWOT_INPUTS,
      dateInput,
    ],
    tags: [
      // The head approves the report; the note is the curator's own paper.
      ...(id === 'D-35' ? COMMON_TAGS : UNSIGNED_TAGS),
      ...FIGURE_TAGS,
      ...SWOT_TAGS,
      { name: 'куратор', kind: 'person', note: 'кто составил', of: PERSON_TAGS },
      { name: 'пары', kind: 'list', note: 'пары по состояниям', of: STATE_TAGS },
      { name: 'программы', kind: 'list', note: 'программы по состояниям', of: STATE_TAGS },
      listTag('выводы', 'выводы'),
      listTag('предложения', 'предложения'),
      listTag('практики', 'лучшие практики'),
    ],
    suggests: (book, code) => code === latestSnapshot(book),
    check: (book, codes) => [...organizationIssues(book), ...snapshotIssues(book, codes), ...curatorIssues(book)],
    data(book, codes, answers, today) {
      const snapshot = frozenIn(book, codes[0]);
      return {
        ...commonData(book, answers, today),
        ...(snapshot ? figureReport(book, snapshot) : {}),
        ...swotData(answers),
        куратор: curatorValue(book),
        пары: frozenStates(snapshot?.states?.pairs) ?? stateCounts(book.tables.pairs.rows, 'state'),
        программы: frozenStates(snapshot?.states?.programmes) ?? stateCounts(book.tables.programmes.rows, 'state'),
        выводы: listAnswer(answers, 'conclusions'),
        предложения: listAnswer(answers, 'proposals'),
        практики: listAnswer(answers, 'practices'),
      };
    },
    fileName: (book, codes) => safeFileName(fileTitle, onDate(book, codes)),
    registers: registeredAs(id, { numbered: false }),
  });
}

export const monitoringNote = report('D-32', 'Аналитическая справка по мониторингу', 'Справка по мониторингу');
export const curatorReport = report('D-35', 'Итоговый аналитический отчёт куратора', 'Отчёт куратора');
