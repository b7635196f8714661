/** Consent to processing of personal data before a name is kept (152-FZ): one grouped line, for there may be dozens. */
import type { Day } from '../../domain/day.ts';
import type { Issue } from '../../domain/issue.ts';
import { minorOn } from '../../domain/people/age.ts';
import { plural } from '../../domain/russian/plural.ts';
import type { Book } from '../book.ts';
import { isBlank } from '../cell.ts';
import type { Table, TableRow } from '../rows.ts';
import { defineCheck, type Scope } from './define.ts';
import { issueAt } from './issue-at.ts';

const SHEETS = ['staff', 'mentors', 'mentees', 'curators'] as const;

interface Missing {
  readonly table: Table;
  readonly row: TableRow<unknown>;
  readonly column: string;
  readonly label: string;
}

/** Codes of people whose consent to processing was withdrawn or has run out, with the day of it. */
function endedConsents(book: Book, today: Day): ReadonlyMap<string, Day> {
  const ended = new Map<string, Day>();
  for (const { values } of book.tables.consents.rows) {
    const { personRef, kind, withdrawnOn, till } = values;
    if (personRef === undefined || (kind !== 'PROCESSING' && kind !== 'REPRESENTATIVE_PROCESSING')) continue;
    const day = withdrawnOn !== undefined && withdrawnOn <= today ? withdrawnOn : till;
    if (day !== undefined && (day < today || day === withdrawnOn)) ended.set(personRef, day);
  }
  return ended;
}

/** The column where a consent is missing; undefined when everything is there. */
function missingColumn(row: TableRow<unknown>, scope: Scope, ended: Day | undefined): string | undefined {
  const values = row.values as Readonly<Record<string, unknown>>;
  const { birthYear } = values;
  const minor =
    typeof birthYear === 'number'
      ? minorOn(birthYear, scope.today)
      : values['category'] === 'PUPIL' || values['sourceCategory'] === 'PUPIL'
        ? 'yes'
        : 'no';
  const holds = (column: string): boolean => {
    const day = values[column];
    if (typeof day === 'string') return ended === undefined || day > ended;
    // What cannot be read is a finding of its own.
    return !isBlank(row.cells[column]);
  };
  const own = holds('pdConsentOn');
  const representative = holds('representativePdConsentOn');
  if (minor === 'yes' && 'representativePdConsentOn' in values) {
    return representative ? undefined : 'representativePdConsentOn';
  }
  return own || (minor === 'maybe' && representative) ? undefined : 'pdConsentOn';
}

function peopleWithout(book: Book, scope: Scope): Missing[] {
  const ended = endedConsents(book, scope.today);
  const missing: Missing[] = [];
  for (const sheet of SHEETS) {
    const table: Table = book.tables[sheet];
    if (table.layout.positions['pdConsentOn'] === undefined) continue;
    for (const row of table.rows) {
      const values = row.values as Readonly<Record<string, unknown>>;
      // A teacher's consent stands on «Педагоги», a row without a name keeps nobody's data.
      if (!isBlank(row.cells['staffRef']) || isBlank(row.cells['fullName'])) continue;
      if (values['status'] === 'LEFT' || values['leftOn'] !== undefined || values['dismissedOn'] !== undefined)
        continue;
      const column = missingColumn(row, scope, row.code === undefined ? undefined : ended.get(row.code));
      if (column !== undefined) missing.push({ table, row, column, label: scope.census.labelAt(sheet, row) });
    }
  }
  return missing;
}

export const processingConsents = defineCheck({
  code: 'consent.processing',
  title: 'Есть согласия на обработку персональных данных',
  // Never after an edit: it is about the table as a whole.
  sheets: [],
  run(book, scope): Issue[] {
    if (book.context.peopleMode === 'codes') return [];
    const missing = peopleWithout(book, scope);
    const [first] = missing;
    if (!first) return [];
    const count = missing.length;
    const who =
      count === 1
        ? `У ${count} человека (${first.label})`
        : `У ${count} ${plural(count, 'человека', 'человек', 'человек')}`;
    return [
      issueAt(first.table, first.row, first.column, {
        code: 'consent.processing',
        severity: 'error',
        message: `${who} нет согласия на обработку персональных данных.`,
        action:
          'Подготовьте и подпишите согласия, затем запишите их даты. За тех, кому нет 18 лет, подписывает представитель.',
      }),
    ];
  },
});
