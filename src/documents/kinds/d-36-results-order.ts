/** D-36: the order on the results of the roadmap and of the indicators, with plan and fact annexed. */
import { curatorIssues } from '../curator.ts';
import { defineDocument } from '../define.ts';
import {
  FIGURE_TAGS,
  figureReport,
  frozenIn,
  latestSnapshot,
  onDate,
  snapshotIssues,
  STATE_TAGS,
  stateCounts,
} from '../figure-report.ts';
import { safeFileName } from '../file-name.ts';
import { listAnswer, listTag, ORDER_INPUTS, ORDER_TAGS, orderData } from '../order.ts';
import { organizationIssues } from '../organization.ts';
import { registeredAs } from '../registration.ts';

const TASKS = [
  'довести результаты до сведения педагогического коллектива',
  'оформить недостающие приказы и персонализированные программы наставляемых, которым не хватило одного документа',
  'учесть результаты при планировании наставничества на следующий период',
].join('\n');

export const resultsOrder = defineDocument({
  id: 'D-36',
  title: 'Приказ по итогам дорожной карты и достижению показателей',
  group: 'orders',
  forRecords: 'monitoring',
  many: false,
  template: 'D-36',
  inputs: [
    {
      key: 'tasks',
      title: 'Что поручить куратору',
      kind: 'longText',
      required: true,
      help: 'По одному на строке, в неопределённой форме: «подготовить …».',
      initial: () => TASKS,
    },
    ...ORDER_INPUTS,
  ],
  tags: [
    ...ORDER_TAGS,
    ...FIGURE_TAGS,
    { name: 'дорожная карта', kind: 'list', note: 'пункты дорожной карты по состояниям', of: STATE_TAGS },
    listTag('поручения', 'что поручено куратору'),
  ],
  suggests: (book, code) => code === latestSnapshot(book),
  check: (book, codes) => [
    ...organizationIssues(book),
    ...snapshotIssues(book, codes),
    ...curatorIssues(book).map((issue) => ({ ...issue, severity: 'error' as const })),
  ],
  data(book, codes, answers, today) {
    const snapshot = frozenIn(book, codes[0]);
    return {
      ...orderData(book, answers, today),
      ...(snapshot ? figureReport(book, snapshot) : {}),
      'дорожная карта': stateCounts(book.tables.roadmap.rows, 'status'),
      поручения: listAnswer(answers, 'tasks'),
    };
  },
  fileName: (book, codes) => safeFileName('Приказ об итогах', onDate(book, codes)),
  registers: registeredAs('D-36', { numbered: true }),
});
