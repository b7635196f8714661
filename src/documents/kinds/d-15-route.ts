/** D-15: the individual educational route of a mentee (`programme.md` F.5): deficits before and after, steps, formats, papers. */
import { formatDay, type Day } from '../../domain/day.ts';
import type { Issue } from '../../domain/issue.ts';
import { LEARNING_FORMATS } from '../../domain/programmes/stages.ts';
import type { Book } from '../../workbook/book.ts';
import { defineDocument, type DocumentData, type Tag } from '../define.ts';
import { codesInName, safeFileName } from '../file-name.ts';
import { dateInput, noRowsIssue } from '../order.ts';
import { commonData, organizationIssues, UNSIGNED_TAGS } from '../organization.ts';
import { lineTitle } from '../pair-rows.ts';
import { personByCode, PERSON_TAGS } from '../people.ts';
import { papersFrom, registeredAs } from '../registration.ts';

const STEP_TAGS: readonly Tag[] = [
  { name: 'пп', kind: 'number', note: 'номер по порядку' },
  { name: 'дефицит', kind: 'text', note: 'какое затруднение снимает' },
  { name: 'диагностика', kind: 'text', note: 'чем и когда выявлено' },
  { name: 'действие', kind: 'text', note: 'что сделать' },
  { name: 'вид', kind: 'text', note: 'формальное, неформальное, информальное' },
  { name: 'ресурс', kind: 'text', note: 'курс, эксперт, сообщество' },
  { name: 'срок', kind: 'text', note: 'к какому дню' },
  { name: 'до', kind: 'text', note: 'уровень до' },
  { name: 'после', kind: 'text', note: 'уровень после' },
  { name: 'результат', kind: 'text', note: 'результат и документ' },
];

/** Steps of the route by their days. */
function stepsOf(book: Book, mentee: string | undefined, today: Day): DocumentData[] {
  return book.tables.activities.rows
    .filter(({ values }) => mentee !== undefined && values.menteeRef === mentee)
    .sort((a, b) => ((a.values.dueOn ?? '9') < (b.values.dueOn ?? '9') ? -1 : 1))
    .map(({ values }, index) => {
      const done = values.doneOn === undefined || values.doneOn > today ? '' : `выполнено ${formatDay(values.doneOn)}`;
      return {
        пп: index + 1,
        дефицит: lineTitle(book, 'deficits', values.deficit),
        диагностика: values.diagnosis ?? '',
        действие: values.title ?? '',
        вид: LEARNING_FORMATS.find(({ code }) => code === values.learningFormat)?.title ?? '',
        ресурс: values.resource ?? '',
        срок: values.dueOn === undefined ? '' : formatDay(values.dueOn),
        до: values.levelBefore === undefined ? '' : String(values.levelBefore),
        после: values.levelAfter === undefined ? '' : String(values.levelAfter),
        результат: [values.result ?? '', values.paper ?? '', done].filter((one) => one !== '').join('; '),
      };
    });
}

export const routePaper = defineDocument({
  id: 'D-15',
  title: 'Индивидуальный образовательный маршрут',
  group: 'papers',
  forRecords: 'mentees',
  many: false,
  template: 'D-15',
  inputs: [dateInput],
  tags: [
    ...UNSIGNED_TAGS,
    { name: 'наставляемый', kind: 'person', note: 'чей маршрут', of: PERSON_TAGS, needed: true },
    { name: 'шаги', kind: 'list', note: 'шаги маршрута', of: STEP_TAGS },
  ],
  suggests: (book, code) =>
    book.tables.activities.rows.some(({ values }) => values.menteeRef === code) &&
    papersFrom(book, 'D-15', code).length === 0,
  check(book, codes, _answers, today): Issue[] {
    const [code] = codes;
    const found = code === undefined ? undefined : book.tables.mentees.byCode.get(code);
    if (!found)
      return [
        ...organizationIssues(book),
        noRowsIssue('mentees', 'Наставляемый не отмечен.', 'Отметьте, чей маршрут.'),
      ];
    if (stepsOf(book, code, today).length > 0) return organizationIssues(book);
    return [
      ...organizationIssues(book),
      {
        code: 'document.noSteps',
        severity: 'warning',
        sheet: 'mentees',
        row: found.row,
        record: code ?? '',
        message: `${code ?? ''}: шагов маршрута в таблице нет, будет пустой бланк.`,
        action: 'Впишите шаги на лист «Мероприятия программ» и укажите, чей маршрут.',
      },
    ];
  },
  data: (book, codes, answers, today) => ({
    ...commonData(book, answers, today),
    наставляемый: personByCode(book, codes[0]),
    шаги: stepsOf(book, codes[0], today),
  }),
  fileName: (_book, codes) => safeFileName('Индивидуальный маршрут', codesInName(codes)),
  registers: registeredAs('D-15', { numbered: false }),
});
