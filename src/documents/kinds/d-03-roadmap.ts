/** D-03: the roadmap of the year as an annex to an order, and the report on its progress. */
import { formatDay, schoolYearOf, type Day } from '../../domain/day.ts';
import type { Issue } from '../../domain/issue.ts';
import type { Book, TypedTables } from '../../workbook/book.ts';
import { defineDocument, type DocumentData, type DocumentKind, type Tag } from '../define.ts';
import { safeFileName } from '../file-name.ts';
import { commonData, organizationIssues, UNSIGNED_TAGS } from '../organization.ts';
import { lineTitles } from '../pair-rows.ts';
import { registeredAs } from '../registration.ts';

type Item = TypedTables['roadmap']['rows'][number];

const ITEM_TAGS: readonly Tag[] = [
  { name: '№', kind: 'text', note: 'номер пункта' },
  { name: 'мероприятие', kind: 'text', note: 'что сделать' },
  { name: 'срок', kind: 'text', note: 'срок словами плана' },
  { name: 'отвечает', kind: 'text', note: 'ответственные' },
  { name: 'результат', kind: 'text', note: 'документы, закрепляющие результат' },
  { name: 'состояние', kind: 'text', note: 'состояние на день отчёта' },
  { name: 'выполнено', kind: 'text', note: 'когда и чем подтверждено' },
];

const SECTION_TAGS: readonly Tag[] = [
  { name: 'раздел', kind: 'text', note: 'название раздела' },
  { name: 'пункты', kind: 'list', note: 'пункты раздела', of: ITEM_TAGS },
];

/** Items of the current school year. */
function itemsOf(book: Book, today: Day): Item[] {
  const year = book.settings.schoolYear ?? schoolYearOf(today);
  return book.tables.roadmap.rows.filter(({ values }) => (values.schoolYear ?? year) === year);
}

function doneText({ values }: Item): string {
  const marks = [
    ...(values.results ?? []).map(({ doneOn, evidence }) => ({ doneOn, evidence })),
    { doneOn: values.doneOn, evidence: values.docUrl },
  ];
  return marks
    .flatMap(({ doneOn, evidence }) =>
      doneOn === undefined ? [] : [`${formatDay(doneOn)}${evidence === undefined ? '' : `, ${evidence}`}`],
    )
    .join('; ');
}

/** The state as the sheet shows it: it is computed there every day, and the paper must say the same. */
function stateText({ values }: Item): string {
  const { status = '', daysLate, nextDue } = values;
  if (daysLate !== undefined && daysLate > 0) return `${status} на ${daysLate} дн.`;
  return nextDue === undefined ? status : `${status}, ближайший срок ${formatDay(nextDue)}`;
}

/** Items under their sections, in the order of the sheet; items without a section come under none. */
function sectionsOf(book: Book, items: readonly Item[]): DocumentData[] {
  const sections: { name: string; lines: DocumentData[] }[] = [];
  for (const item of items) {
    const { num, section = '', title, deadlineText, responsible, resultDoc } = item.values;
    let last = sections[sections.length - 1];
    if (last?.name !== section) {
      last = { name: section, lines: [] };
      sections.push(last);
    }
    last.lines.push({
      '№': num ?? '',
      мероприятие: title ?? '',
      срок: deadlineText ?? '',
      отвечает: lineTitles(book, 'responsibleRoles', responsible),
      результат: resultDoc ?? '',
      состояние: stateText(item),
      выполнено: doneText(item),
    });
  }
  return sections.map(({ name, lines }) => ({ раздел: name, пункты: lines }));
}

/** How the whole plan stands in numbers; states are told by the lines of their dictionary, which a school may rename. */
function totals(book: Book, items: readonly Item[]): DocumentData {
  const lines = book.context.lines('roadmapStates');
  const states = items.map(({ values }) => lines.find(({ title }) => title === values.status)?.code);
  const count = (...wanted: readonly string[]): number =>
    states.filter((state) => wanted.indexOf(state ?? '') >= 0).length;
  return {
    всего: items.length,
    сделано: count('DONE', 'DONE_LATE'),
    'с опозданием': count('DONE_LATE'),
    просрочено: count('OVERDUE'),
    'не требуется': count('NOT_NEEDED'),
  };
}

function noItems(book: Book, today: Day): Issue[] {
  if (itemsOf(book, today).length > 0) return [];
  return [
    {
      code: 'document.noRoadmap',
      severity: 'error',
      sheet: 'roadmap',
      message: 'В дорожной карте на этот учебный год нет ни одного пункта.',
      action: 'Возьмите готовый план или перенесите свой: меню «Наставничество».',
    },
  ];
}

function roadmapPaper(id: string, title: string, group: DocumentKind['group']): DocumentKind {
  return defineDocument({
    id,
    title,
    group,
    many: true,
    template: id,
    inputs: [],
    tags: [
      ...UNSIGNED_TAGS,
      { name: 'на день', kind: 'day', note: 'на какой день показано состояние' },
      { name: 'утверждена', kind: 'text', note: 'кем и когда утверждена' },
      { name: 'разделы', kind: 'list', note: 'разделы плана с пунктами', of: SECTION_TAGS, needed: true },
      { name: 'всего', kind: 'number', note: 'пунктов в плане' },
      { name: 'сделано', kind: 'number', note: 'выполнено' },
      { name: 'с опозданием', kind: 'number', note: 'из них с опозданием' },
      { name: 'просрочено', kind: 'number', note: 'просрочено' },
      { name: 'не требуется', kind: 'number', note: 'решено не выполнять' },
    ],
    suggests: () => false,
    check: (book, _codes, _answers, today) => [...organizationIssues(book), ...noItems(book, today)],
    data(book, _codes, answers, today) {
      const items = itemsOf(book, today);
      return {
        ...commonData(book, answers, today),
        'на день': { type: 'day', day: today },
        утверждена: approvalText(book),
        разделы: sectionsOf(book, items),
        ...totals(book, items),
      };
    },
    fileName: (book) => safeFileName(title, book.settings.schoolYear ?? ''),
    registers: registeredAs('D-03', { numbered: false, forWhom: (book) => book.settings.organizationShortName ?? '' }),
  });
}

function approvalText({ settings }: Book): string {
  const { roadmapApprovedOn, roadmapActNumber } = settings;
  if (roadmapApprovedOn === undefined) return '';
  return `приказом от ${formatDay(roadmapApprovedOn)}${roadmapActNumber === undefined ? '' : ` № ${roadmapActNumber}`}`;
}

export const roadmapPlan = roadmapPaper('D-03', 'План мероприятий (дорожная карта)', 'local acts');
export const roadmapProgress = roadmapPaper('D-03-progress', 'Отчёт о выполнении дорожной карты', 'reports');
