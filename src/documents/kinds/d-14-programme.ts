/** D-14: the personal programme of a pair or group (`programme.md` F.2): who, why, by which activities, until when. */
import { formatDay, type Day } from '../../domain/day.ts';
import type { Issue } from '../../domain/issue.ts';
import { STAGES } from '../../domain/programmes/stages.ts';
import { termText } from '../../domain/programmes/term.ts';
import type { Book, TypedTables } from '../../workbook/book.ts';
import { curatorValue } from '../curator.ts';
import { day, defineDocument, type DocumentData, type Tag } from '../define.ts';
import { codesInName, safeFileName } from '../file-name.ts';
import { dateInput, noRowsIssue } from '../order.ts';
import { COMMON_TAGS, commonData, organizationIssues } from '../organization.ts';
import { lineTitle, lineTitles, pairRows, peopleIssues, type PairRow } from '../pair-rows.ts';
import { findPerson, personByCode, personValue, PERSON_TAGS } from '../people.ts';
import { papersFrom, registeredAs } from '../registration.ts';

type ProgrammeRow = TypedTables['programmes']['rows'][number];

export const ACTIVITY_TAGS: readonly Tag[] = [
  { name: 'пп', kind: 'number', note: 'номер по порядку' },
  { name: 'мероприятие', kind: 'text', note: 'что сделать' },
  { name: 'этап', kind: 'text', note: 'этап' },
  { name: 'срок', kind: 'text', note: 'к какому дню' },
  { name: 'форма', kind: 'text', note: 'форма работы' },
  { name: 'ответственный', kind: 'text', note: 'кто отвечает' },
  { name: 'результат', kind: 'text', note: 'ожидаемый результат' },
  { name: 'отметка', kind: 'text', note: 'когда выполнено' },
];

function finding(
  row: ProgrammeRow,
  code: string,
  column: string,
  message: string,
  action: string,
  severity: Issue['severity'] = 'error',
): Issue {
  return {
    code: `document.${code}`,
    severity,
    sheet: 'programmes',
    row: row.row,
    ...(row.code === undefined ? {} : { record: row.code }),
    column,
    message: `${row.code ?? 'Программа'}: ${message}`,
    action,
  };
}

function rowsOf(book: Book, codes: readonly string[]): ProgrammeRow[] {
  return book.tables.programmes.rows.filter(({ code }) => code !== undefined && codes.indexOf(code) >= 0);
}

/** Activities of the programme by their days; those of an individual route stand in D-15. */
function activitiesOf(book: Book, code: string | undefined, today: Day): DocumentData[] {
  return book.tables.activities.rows
    .filter(({ values }) => code !== undefined && values.programmeRef === code && values.menteeRef === undefined)
    .sort((a, b) => ((a.values.dueOn ?? '9') < (b.values.dueOn ?? '9') ? -1 : 1))
    .map(({ values }, index) => ({
      пп: index + 1,
      мероприятие: values.title ?? '',
      этап: STAGES.find((stage) => stage.code === values.stage)?.title ?? '',
      срок: values.dueOn === undefined ? '' : formatDay(values.dueOn),
      форма: values.form ?? '',
      ответственный: values.responsible ?? '',
      результат: values.result ?? '',
      отметка: values.doneOn === undefined || values.doneOn > today ? '' : formatDay(values.doneOn),
    }));
}

function meetingsOf(book: Book, pairs: readonly PairRow[]): DocumentData[] {
  const codes = pairs.map(({ code }) => code);
  return book.tables.meetings.rows
    .filter(({ values }) => values.plannedOn !== undefined && codes.indexOf(values.pairRef) >= 0)
    .sort((a, b) => ((a.values.plannedOn ?? '') < (b.values.plannedOn ?? '') ? -1 : 1))
    .map(({ values }, index) => ({
      пп: index + 1,
      день: formatDay(values.plannedOn ?? ''),
      вид: lineTitle(book, 'meetingKinds', values.type),
      цель: values.goal ?? '',
    }));
}

function issues(book: Book, codes: readonly string[], today: Day): Issue[] {
  const rows = rowsOf(book, codes);
  if (rows.length === 0)
    return [...organizationIssues(book), noRowsIssue('programmes', 'Программа не отмечена.', 'Отметьте программу.')];
  return [
    ...organizationIssues(book),
    ...rows.flatMap((row) => {
      const { startsOn, endsOn, goal, pairRefs } = row.values;
      const pairs = pairRows(book, pairRefs ?? []);
      return [
        ...(pairs.length === 0
          ? [finding(row, 'noPair', 'pairRefs', 'не указана пара.', 'Выберите пару или все пары группы.')]
          : []),
        ...pairs.flatMap((pair) => peopleIssues(book, pair)),
        ...(startsOn === undefined
          ? [finding(row, 'noStart', 'startsOn', 'нет даты начала.', 'Впишите дату начала.')]
          : []),
        ...(endsOn === undefined
          ? [finding(row, 'noEnd', 'endsOn', 'нет даты окончания.', 'Впишите дату окончания.')]
          : []),
        ...(goal === undefined ? [finding(row, 'noGoal', 'goal', 'нет цели.', 'Впишите цель.', 'warning')] : []),
        ...(activitiesOf(book, row.code, today).length === 0
          ? [
              finding(
                row,
                'noActivities',
                'id',
                'нет мероприятий.',
                'Впишите их на лист «Мероприятия программ».',
                'warning',
              ),
            ]
          : []),
      ];
    }),
  ];
}

export const programmePaper = defineDocument({
  id: 'D-14',
  title: 'Персонализированная программа наставничества',
  group: 'papers',
  forRecords: 'programmes',
  many: false,
  template: 'D-14',
  inputs: [dateInput],
  tags: [
    ...COMMON_TAGS,
    { name: 'куратор', kind: 'person', note: 'куратор наставничества', of: PERSON_TAGS },
    { name: 'наставник', kind: 'person', note: 'наставник', of: PERSON_TAGS, needed: true },
    {
      name: 'наставляемые',
      kind: 'list',
      note: 'каждый наставляемый: без имени программа для него не считается',
      needed: true,
      of: [
        { name: 'пп', kind: 'number', note: 'номер по порядку' },
        { name: 'кто', kind: 'person', note: 'наставляемый', of: PERSON_TAGS },
        { name: 'сильные стороны', kind: 'text', note: 'сильные стороны' },
      ],
    },
    { name: 'номер приказа', kind: 'text', note: 'номер приказа о закреплении' },
    { name: 'дата приказа', kind: 'day', note: 'дата приказа о закреплении' },
    { name: 'форма', kind: 'text', note: 'форма наставничества' },
    { name: 'виды', kind: 'text', note: 'виды наставничества' },
    { name: 'ролевая модель', kind: 'text', note: 'ролевая модель' },
    { name: 'с', kind: 'day', note: 'начало' },
    { name: 'по', kind: 'day', note: 'окончание' },
    { name: 'длительность', kind: 'text', note: 'длительность' },
    { name: 'запрос', kind: 'text', note: 'направления, запрос' },
    { name: 'дефициты', kind: 'text', note: 'дефициты' },
    { name: 'цель', kind: 'text', note: 'цель' },
    { name: 'мероприятия', kind: 'list', note: 'план', of: ACTIVITY_TAGS },
    {
      name: 'встречи',
      kind: 'list',
      note: 'график встреч',
      of: [
        { name: 'пп', kind: 'number', note: 'номер по порядку' },
        { name: 'день', kind: 'text', note: 'когда' },
        { name: 'вид', kind: 'text', note: 'вид встречи' },
        { name: 'цель', kind: 'text', note: 'цель' },
      ],
    },
  ],
  suggests: (book, code) =>
    book.tables.programmes.byCode.get(code)?.values.cancelledOn === undefined &&
    papersFrom(book, 'D-14', code).length === 0,
  check: (book, codes, _answers, today) => issues(book, codes, today),
  data(book, codes, answers, today) {
    const [row] = rowsOf(book, codes);
    const pairs = pairRows(book, row?.values.pairRefs ?? []);
    const first = pairs[0]?.values;
    const { startsOn, endsOn } = row?.values ?? {};
    return {
      ...commonData(book, answers, today),
      куратор: curatorValue(book),
      наставник: personByCode(book, first?.mentorRef),
      наставляемые: pairs.map(({ values }, index) => {
        const found = findPerson(book, values.menteeRef);
        const кто = found ? personValue(found) : personByCode(book, values.menteeRef);
        const own = book.tables.mentees.byCode.get(values.menteeRef ?? '')?.values;
        return { пп: index + 1, кто, 'сильные стороны': own?.strengths ?? '' };
      }),
      'номер приказа': first?.orderNumber ?? null,
      'дата приказа': day(first?.orderOn),
      форма: lineTitle(book, 'forms', first?.form),
      виды: lineTitles(book, 'kinds', first?.kinds),
      'ролевая модель': lineTitle(book, 'roleModels', first?.roleModel),
      с: day(startsOn),
      по: day(endsOn),
      длительность: startsOn === undefined || endsOn === undefined ? '' : (termText(startsOn, endsOn) ?? ''),
      запрос: lineTitles(book, 'topics', row?.values.directions),
      дефициты: lineTitles(book, 'deficits', row?.values.deficits),
      цель: row?.values.goal ?? '',
      мероприятия: activitiesOf(book, row?.code, today),
      встречи: meetingsOf(book, pairs),
    };
  },
  fileName: (_book, codes) => safeFileName('Программа', codesInName(codes)),
  registers: registeredAs('D-14', { numbered: false }),
});
