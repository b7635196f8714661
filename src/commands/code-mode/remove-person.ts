/** «Отозвать согласие, убрать человека»: pairs end, consents are marked withdrawn, and the name leaves every cell for the code. */
import * as z from 'zod/mini';
import { addMonths, type Day } from '../../domain/day.ts';
import { UserError } from '../../domain/issue.ts';
import { nameReplacer } from '../../domain/people/name-replacer.ts';
import type { Ports } from '../../ports.ts';
import { isBlank, type Cell } from '../../workbook/cell.ts';
import type { Change } from '../../workbook/changes.ts';
import type { SheetKey } from '../../workbook/define.ts';
import type { Leaving } from '../../workbook/without-names/cells.ts';
import { formsOfNames, namesInTable, personalColumns } from '../../workbook/without-names/people.ts';
import { sheets } from '../../workbook/sheets/index.ts';
import { defineCommand } from '../define.ts';
import { execute } from '../execute.ts';
import { goingOn } from '../press.ts';
import { openBook, type OpenBook } from '../open-book.ts';
import { refreshShown } from '../refresh-shown.ts';
import { endPlainLine, leavingWrites, plainJournalLine } from './leave.ts';

/** Months of keeping when the school has set none; the same as the setting's own default. */
const KEPT_MONTHS = 12;

/** All codes of the person: a teacher's, and those of the mentor and mentee that refer to the teacher. */
function codesOf(book: OpenBook, code: string): string[] {
  const { mentors, mentees, staff } = book.tables;
  const linked = [...mentors.rows, ...mentees.rows];
  const teacher = staff.byCode.has(code) ? code : linked.find((row) => row.code === code)?.values.staffRef;
  const own = linked.filter(({ values }) => teacher !== undefined && values.staffRef === teacher);
  const all = [code, teacher, ...own.map((row) => row.code)].filter((one): one is string => one !== undefined);
  return all.filter((one, index) => all.indexOf(one) === index);
}

function requirePerson(book: OpenBook, code: string): string[] {
  const known = sheets.some(
    (sheet) => personalColumns(sheet, 'name').length > 0 && book.tables[sheet.key].byCode.has(code),
  );
  if (!known)
    throw new UserError('person.gone', 'Выделите строку человека на листе и повторите: такого кода в таблице нет.');
  return codesOf(book, code);
}

/** Pairs of the person that nobody has ended. */
function openPairs(book: OpenBook, codes: readonly string[]) {
  return book.tables.pairs.rows.filter(
    ({ code, values }) =>
      code !== undefined &&
      [values.mentorRef, values.menteeRef].some((one) => one !== undefined && codes.indexOf(one) >= 0) &&
      values.completedOn === undefined &&
      values.terminatedOn === undefined &&
      values.rejectedOn === undefined,
  );
}

function papersOf(book: OpenBook, codes: readonly string[]): PersonToRemove['papers'] {
  const pairs = book.tables.pairs.rows
    .filter(({ values }) =>
      [values.mentorRef, values.menteeRef].some((one) => one !== undefined && codes.indexOf(one) >= 0),
    )
    .map(({ code }) => code ?? '');
  const wanted = [...codes, ...pairs].filter((code) => code !== '');
  return book.tables.documents.rows.flatMap(({ code, cells }) => {
    const about = `${String(cells['madeFrom'] ?? '')} ${String(cells['forWhom'] ?? '')}`;
    if (!wanted.some((one) => about.indexOf(one) >= 0)) return [];
    return [{ code: code ?? '', title: String(cells['kind'] ?? ''), link: String(cells['link'] ?? '') }];
  });
}

export interface PersonToRemove {
  readonly code: string;
  readonly label: string;
  readonly codes: readonly string[];
  /** Pairs that will end, and whether an order fixed them: then an order ends them. */
  readonly pairs: readonly { readonly code: string; readonly label: string; readonly ordered: boolean }[];
  readonly papers: readonly { readonly code: string; readonly title: string; readonly link: string }[];
}

function labelOf(book: OpenBook, code: string): string {
  for (const sheet of sheets) {
    const row = sheet.prefix === undefined ? undefined : book.tables[sheet.key].byCode.get(code);
    if (row) return String(row.cells['listLabel'] ?? '') || code;
  }
  return code;
}

function describe(book: OpenBook, code: string): PersonToRemove {
  const codes = requirePerson(book, code);
  return {
    code,
    label: labelOf(book, code),
    codes,
    pairs: openPairs(book, codes).map((row) => ({
      code: row.code ?? '',
      label: `${String(row.cells['mentorRef'] ?? '')} — ${String(row.cells['menteeRef'] ?? '')}`,
      ordered: row.values.orderOn !== undefined,
    })),
    papers: papersOf(book, codes),
  };
}

export const personToRemove = defineCommand({
  id: 'personToRemove',
  title: 'Что будет убрано',
  hint: 'Показывает, какие пары закончатся и какие документы о человеке уже сделаны.',
  input: z.object({ code: z.string() }),
  writes: false,
  run: (ports: Ports, { code }): PersonToRemove => describe(openBook(ports), code),
});

function set(
  sheet: SheetKey,
  code: string,
  cells: Readonly<Record<string, Cell>>,
  after: Readonly<Record<string, Cell>>,
): Change {
  const before: Record<string, Cell> = {};
  for (const column of Object.keys(after)) before[column] = cells[column] ?? '';
  return { kind: 'set', sheet, code, before, after };
}

/** What ends with the person: none of it holds a name, so the journal may keep it. */
function endings(book: OpenBook, codes: readonly string[], today: Day): Change[] {
  const day: Cell = { day: today };
  const title = (dictionary: string, code: string): string =>
    book.context.lines(dictionary).find((line) => line.code === code)?.title ?? '';
  const pairs = openPairs(book, codes).map(({ code = '', cells, values }) =>
    set('pairs', code, cells, {
      [values.orderOn === undefined ? 'rejectedOn' : 'terminatedOn']: day,
      endReason: title('endReasons', 'CONSENT_WITHDRAWN'),
    }),
  );
  const consents = book.tables.consents.rows.flatMap(({ code, cells, values }) =>
    code !== undefined &&
    values.personRef !== undefined &&
    codes.indexOf(values.personRef) >= 0 &&
    isBlank(cells['withdrawnOn'])
      ? [set('consents', code, cells, { withdrawnOn: day })]
      : [],
  );
  const left = (['mentors', 'mentees'] as const).flatMap((sheet) =>
    codes.flatMap((code) => {
      const row = book.tables[sheet].byCode.get(code);
      return row && row.values.status !== 'LEFT'
        ? [set(sheet, code, row.cells, { status: title('decisions', 'LEFT') })]
        : [];
    }),
  );
  return [...pairs, ...consents, ...left];
}

/** Only this person's names leave; a namesake and a family of one surname stay whole. */
function leavingOf(book: OpenBook, codes: readonly string[]): Leaving {
  const all = namesInTable(book);
  const isOwn = (code: string | undefined): boolean => code !== undefined && codes.indexOf(code) >= 0;
  const own = all.filter(({ code }) => isOwn(code));
  const forms = new Set(
    formsOfNames(
      book,
      own.map(({ name }) => name),
    ),
  );
  const surname = (name: string): string => (name.split(/\s+/)[0] ?? '').toLowerCase();
  const others = new Set(all.filter(({ code }) => !isOwn(code)).map(({ name }) => surname(name)));
  const isOnlyOne = own.every(({ name }) => !others.has(surname(name)));
  const replace = nameReplacer(
    own.map(({ name, code = '', own: named }) => ({ name, code: named ? code : `представитель ${code}` })),
  );
  return {
    replace: (text, alone) => replace(text, alone && isOnlyOne),
    concerns: (sheet, code) => (sheet === 'wordForms' ? code !== undefined && forms.has(code) : isOwn(code)),
    everybody: false,
  };
}

export interface RemovedPerson {
  readonly cells: number;
  readonly pairs: PersonToRemove['pairs'];
  readonly papers: PersonToRemove['papers'];
}

export const removePerson = defineCommand({
  id: 'removePerson',
  title: 'Убрать человека',
  hint: 'Заменяет имя и контакты человека кодом на всех листах и в журнале, заканчивает его пары; отменить это нельзя.',
  input: z.object({ code: z.string(), accepted: z.literal(true) }),
  writes: true,
  run(ports: Ports, { code }): RemovedPerson {
    // What has ended already does not end again, so a second press goes on where the first one stopped.
    const told = execute(goingOn(ports), (book) => {
      const about = describe(book, code);
      return {
        title: `Закончены пары и согласия: ${code}`,
        changes: endings(book, about.codes, ports.today),
        result: about,
      };
    }).result;
    const id = ports.newId();
    const { result: cells } = execute(ports, (book) => {
      const { first, last, changed } = leavingWrites(ports, book, leavingOf(book, told.codes));
      const title = `Сведения о человеке заменены кодом ${code}. Отменить нельзя`;
      return {
        title: '',
        changes: [],
        writes: [...plainJournalLine(ports, book, id, title, changed.length), ...first, ...last],
        result: changed.length,
      };
    });
    refreshShown(ports);
    execute(ports, (book) => ({ title: '', changes: [], writes: endPlainLine(book, id), result: null }));
    return { cells, pairs: told.pairs, papers: told.papers };
  },
});

export interface KeptTooLong {
  readonly code: string;
  readonly label: string;
  /** The day everything ended, as the table knows it. */
  readonly since: Day;
}

/** People of a sheet whose every pair ended long ago. A person of whom no end is known is never offered. */
function pastTerm(book: OpenBook, sheet: 'mentors' | 'mentees', limit: (day: Day) => boolean): KeptTooLong[] {
  const named = new Set(namesInTable(book).map((one) => one.code));
  return book.tables[sheet].rows.flatMap(({ code, values }): KeptTooLong[] => {
    if (code === undefined) return [];
    const isNamed = named.has(code);
    if (book.context.peopleMode === 'names' ? !isNamed : values.status === 'LEFT') return [];
    const codes = codesOf(book, code);
    if (openPairs(book, codes).length > 0) return [];
    const ends = book.tables.pairs.rows
      .filter((row) =>
        [row.values.mentorRef, row.values.menteeRef].some((one) => one !== undefined && codes.indexOf(one) >= 0),
      )
      .map((row) => row.values.completedOn ?? row.values.terminatedOn ?? row.values.rejectedOn ?? '');
    if (values.status === 'LEFT' && values.updatedOn !== undefined) ends.push(values.updatedOn);
    const since = ends.sort()[ends.length - 1];
    return since === undefined || since === '' || !limit(since) ? [] : [{ code, label: labelOf(book, code), since }];
  });
}

export const keptTooLong = defineCommand({
  id: 'keptTooLong',
  title: 'Кому пора',
  hint: 'Показывает людей, у которых прошёл срок хранения сведений.',
  input: z.object({}),
  writes: false,
  run(ports: Ports): { readonly months: number; readonly people: readonly KeptTooLong[] } {
    const book = openBook(ports);
    const months = book.settings.retentionMonths ?? KEPT_MONTHS;
    const over = (day: Day): boolean => addMonths(day, months) <= ports.today;
    return { months, people: [...pastTerm(book, 'mentees', over), ...pastTerm(book, 'mentors', over)] };
  },
});
