/** Lines of the table annexed to an order: a pair is a line, a group is one line with all its mentees. */
import { formatDay, type Day } from '../domain/day.ts';
import type { Book } from '../workbook/book.ts';
import type { DocumentData, PersonValue, Tag } from './define.ts';
import { lineTitle, lineTitles, termOf, type PairRow } from './pair-rows.ts';
import { PERSON_TAGS, personByCode } from './people.ts';

interface Term {
  readonly from: Day | undefined;
  readonly to: Day | undefined;
}

/** Whose consents there are and of which days; the same day of several members is written once. */
function consentsText(members: readonly PairRow[]): string {
  const several = members.length > 1;
  const given: readonly (readonly [string, readonly (Day | undefined)[]])[] = [
    ['наставника', members.map(({ values }) => values.mentorConsentOn)],
    [several ? 'наставляемых' : 'наставляемого', members.map(({ values }) => values.menteeConsentOn)],
    [several ? 'представителей' : 'представителя', members.map(({ values }) => values.parentConsentOn)],
  ];
  return given
    .map(([whose, days]) => {
      const written = days.filter((on) => on !== undefined).map((on) => formatDay(on));
      const unique = written.filter((on, index) => written.indexOf(on) === index);
      return unique.length === 0 ? '' : `${whose} ${unique.join(', ')}`;
    })
    .filter((text) => text !== '')
    .join('; ');
}

function lineOf(book: Book, members: readonly PairRow[], index: number, term: Term): DocumentData {
  const first = members[0];
  const values = first?.values;
  const own = termOf(book, first?.code);
  const [from, to] = [own.from ?? term.from, own.to ?? term.to];
  return {
    пп: index + 1,
    код: values?.groupCode ?? first?.code ?? '',
    группа: values?.groupCode !== undefined,
    наставник: personByCode(book, values?.mentorRef),
    наставляемые: members.map((row) => personByCode(book, row.values.menteeRef)),
    форма: lineTitle(book, 'forms', values?.form),
    модель: lineTitle(book, 'roleModels', values?.roleModel),
    вид: lineTitles(book, 'kinds', values?.kinds),
    тема: lineTitles(book, 'topics', values?.topics),
    срок: from === undefined || to === undefined ? null : `${formatDay(from)} – ${formatDay(to)}`,
    согласия: consentsText(members),
  };
}

/** Pairs and groups in the order of the sheet. */
export function assignmentLines(book: Book, rows: readonly PairRow[], term: Term): DocumentData[] {
  const lines = new Map<string, PairRow[]>();
  for (const row of rows) {
    const key = row.values.groupCode ?? row.code ?? String(row.row);
    lines.set(key, [...(lines.get(key) ?? []), row]);
  }
  return Array.from(lines.values()).map((members, index) => lineOf(book, members, index, term));
}

/** Everybody the rows name, each once: mentors, then mentees, as they stand in the sheet. */
export function namedPeople(book: Book, rows: readonly PairRow[]): PersonValue[] {
  const codes = [...rows.map(({ values }) => values.mentorRef), ...rows.map(({ values }) => values.menteeRef)];
  return codes.filter((code, index) => codes.indexOf(code) === index).map((code) => personByCode(book, code));
}

export const PAIR_LINE_TAGS: readonly Tag[] = [
  { name: 'пп', kind: 'number', note: 'номер по порядку' },
  { name: 'код', kind: 'text', note: 'код пары или группы' },
  { name: 'группа', kind: 'flag', note: 'это группа' },
  { name: 'наставник', kind: 'person', note: 'наставник', of: PERSON_TAGS },
  {
    name: 'наставляемые',
    kind: 'list',
    note: 'наставляемые пары или группы',
    of: [...PERSON_TAGS, { name: 'фио', kind: 'person', note: 'имя' }],
  },
  { name: 'форма', kind: 'text', note: 'форма наставничества' },
  { name: 'модель', kind: 'text', note: 'ролевая модель' },
  { name: 'вид', kind: 'text', note: 'вид наставничества' },
  { name: 'тема', kind: 'text', note: 'темы' },
  { name: 'срок', kind: 'text', note: 'срок действия' },
  { name: 'согласия', kind: 'text', note: 'чьи согласия и когда даны' },
];
