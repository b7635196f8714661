/** Rows of «Пары» as papers need them: both people, titles in place of codes, term, and what stands in the way of an order. */
import { minorOn } from '../domain/people/age.ts';
import { formRules } from '../domain/pairs/forms.ts';
import { formatDay, type Day } from '../domain/day.ts';
import type { Issue, Severity } from '../domain/issue.ts';
import type { Book, TypedTables } from '../workbook/book.ts';
import { findPerson, type KnownPerson } from './people.ts';

export type PairRow = TypedTables['pairs']['rows'][number];

/** Title of a line of a dictionary; words of the user's own stay as they are. */
export function lineTitle(book: Book, dictionary: string, code: string | undefined): string {
  if (code === undefined) return '';
  return book.context.lines(dictionary).find((line) => line.code === code)?.title ?? code;
}

export function lineTitles(book: Book, dictionary: string, codes: readonly string[] | undefined): string {
  return (codes ?? []).map((code) => lineTitle(book, dictionary, code)).join('; ');
}

/** Rows with these codes, in the order of the sheet, each once. */
export function pairRows(book: Book, codes: readonly string[]): PairRow[] {
  const wanted = new Set(codes);
  return book.tables.pairs.rows.filter(({ code }) => code !== undefined && wanted.has(code));
}

/** Whether the pair may still need papers: neither rejected nor at an end. */
export function isOpenPair({ values }: PairRow): boolean {
  return values.rejectedOn === undefined && values.completedOn === undefined && values.terminatedOn === undefined;
}

/** Whether the pair falls under art. 351.8 of the Labour Code and its mentor is paid by an agreement of their own. */
export function underLabourCode(book: Book, row: PairRow): boolean {
  const { form } = row.values;
  return form !== undefined && formRules(form, book.context.lines('forms'))?.labourCode === true;
}

/** Term of the pair's programme, when one is written. */
export function termOf(book: Book, code: string | undefined): { from: Day | undefined; to: Day | undefined } {
  const found = book.tables.programmes.rows.find(
    ({ values }) =>
      code !== undefined && values.cancelledOn === undefined && (values.pairRefs ?? []).indexOf(code) >= 0,
  );
  return { from: found?.values.startsOn, to: found?.values.endsOn };
}

/** A finding at a cell of a pair. */
export function pairIssue(
  row: PairRow,
  code: string,
  column: string | undefined,
  message: string,
  action: string,
  severity: Severity = 'error',
): Issue {
  return {
    code: `document.${code}`,
    severity,
    sheet: 'pairs',
    row: row.row,
    ...(row.code === undefined ? {} : { record: row.code }),
    ...(column === undefined ? {} : { column }),
    message: `${row.code ?? 'Пара'}: ${message}`,
    action,
  };
}

/** How severe it is that no representative has consented: certain below 18, doubtful in the year of the birthday. */
function representativeNeeded(people: readonly (KnownPerson | undefined)[], on: Day): Severity | undefined {
  const answers = people.map((one) => (one?.birthYear === undefined ? 'no' : minorOn(one.birthYear, on)));
  if (answers.indexOf('yes') >= 0) return 'error';
  return answers.indexOf('maybe') >= 0 ? 'warning' : undefined;
}

const CONSENT_COLUMNS = [
  { column: 'mentorConsentOn', whose: 'наставника' },
  { column: 'menteeConsentOn', whose: 'наставляемого' },
  { column: 'parentConsentOn', whose: 'законного представителя' },
] as const;

/** Consents that are missing, or later than the order: an order that names a person needs their word first (S0 2.7, art. 351.8). */
export function consentIssues(book: Book, row: PairRow, orderOn: Day | undefined, today: Day): Issue[] {
  const people = [findPerson(book, row.values.mentorRef), findPerson(book, row.values.menteeRef)];
  const representative = representativeNeeded(people, orderOn ?? today);
  return CONSENT_COLUMNS.flatMap(({ column, whose }): Issue[] => {
    const given = row.values[column];
    const severity: Severity | undefined = column === 'parentConsentOn' ? representative : 'error';
    if (given === undefined) {
      if (severity === undefined) return [];
      const doubt = severity === 'warning' ? ' (в этом году исполняется 18 лет: проверьте, нужно ли оно)' : '';
      const action = 'Получите письменное согласие и впишите его дату; бланк согласия есть среди документов.';
      return [pairIssue(row, 'noConsent', column, `нет согласия ${whose}${doubt}.`, action, severity)];
    }
    if (orderOn !== undefined && given > orderOn) {
      const message = `согласие ${whose} дано ${formatDay(given)} – позже даты приказа ${formatDay(orderOn)}.`;
      return [pairIssue(row, 'consentLater', column, message, 'Исправьте дату приказа или дату согласия.')];
    }
    if (given > today) {
      const message = `согласие ${whose} записано будущим числом (${formatDay(given)}).`;
      return [pairIssue(row, 'consentFuture', column, message, 'Проверьте дату согласия.', 'warning')];
    }
    return [];
  });
}

/** People a row names who are not in the table. */
export function peopleIssues(book: Book, row: PairRow): Issue[] {
  const sides = [
    { column: 'mentorRef', who: 'наставник', code: row.values.mentorRef },
    { column: 'menteeRef', who: 'наставляемый', code: row.values.menteeRef },
  ];
  return sides.flatMap(({ column, who, code }): Issue[] => {
    const found = findPerson(book, code);
    if (code === undefined)
      return [pairIssue(row, 'noPerson', column, `не указан ${who}.`, 'Выберите человека из списка.')];
    if (!found)
      return [
        pairIssue(row, 'noPerson', column, `${who} ${code} не найден.`, 'Исправьте код или верните запись о человеке.'),
      ];
    if (book.context.peopleMode === 'names' && found.name === undefined) {
      return [
        {
          code: 'document.noName',
          severity: 'error',
          sheet: found.sheet,
          row: found.row,
          record: found.code,
          column: 'fullName',
          message: `${found.code}: не указано имя.`,
          action: 'Впишите фамилию, имя и отчество.',
        },
      ];
    }
    return [];
  });
}
