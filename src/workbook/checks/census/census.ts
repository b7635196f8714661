/** One pass of knowledge for all rules: people, pairs with their states, groups, programmes – each worked out when first asked for. */
import type { Day } from '../../../domain/day.ts';
import { workingDays } from '../../../domain/pairs/notice.ts';
import { nameKey, shortName } from '../../../domain/people/name-text.ts';
import type { PeopleThresholds } from '../../../domain/people/thresholds.ts';
import type { Book } from '../../book.ts';
import { isBlank, type Cell } from '../../cell.ts';
import type { SheetKey } from '../../define.ts';
import type { TableRow } from '../../rows.ts';
import { roadmapItems, type RoadmapItem } from '../../roadmap/items.ts';
import { movedDays, thresholdsOf } from '../../settings/index.ts';
import { COLUMNS_FROM_STAFF } from '../../sheets/index.ts';
import { labelsOf } from './labels.ts';
import { personOf, type Person } from './people.ts';
import { pairView, type PairView, type ProgrammeRow } from './pair-view.ts';

/** What rules ask. Nothing is read from a sheet before somebody asks for it: an edit must cost little. */
export interface Census {
  readonly today: Day;
  readonly limits: PeopleThresholds;
  readonly mentors: () => readonly Person[];
  readonly mentees: () => readonly Person[];
  readonly pairs: () => readonly PairView[];
  readonly pairByCode: (code: string | undefined) => PairView | undefined;
  /** Pairs of a mentor or mentee by the person's code. */
  readonly pairsOf: (person: Person) => readonly PairView[];
  /** Rows of one group that are not rejected, in the order of the sheet. */
  readonly group: (groupCode: string) => readonly PairView[];
  readonly groups: () => ReadonlyMap<string, readonly PairView[]>;
  /** Items of «Дорожная карта» in the order of its rows, with their readings and due days. */
  readonly roadmap: () => readonly RoadmapItem[];
  /** What dropdowns show of a record; undefined while it has no code. */
  readonly label: (sheet: SheetKey, row: TableRow<unknown>) => string | undefined;
  /** What a record is called in a message. */
  readonly labelAt: (sheet: SheetKey, row: TableRow<unknown>) => string;
  /** Whether a blank cell is filled in by the add-on from another sheet. */
  readonly isFilledElsewhere: (sheet: SheetKey, row: TableRow<unknown>, column: string) => boolean;
  /** The one person of this name, full or short, who is in the table. */
  readonly codeByName: (key: string) => string | undefined;
}

/** Works something out once, when first asked for. */
function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined;
  return () => {
    done = done ?? { value: work() };
    return done.value;
  };
}

/** Groups items by a key; items without one are left out. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined || key === '') continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function byCode(people: readonly Person[]): Map<string, Person> {
  const map = new Map<string, Person>();
  for (const person of people) if (person.code !== undefined && !map.has(person.code)) map.set(person.code, person);
  return map;
}

/** Programmes that count on the day, by the codes of their pairs. */
function programmesByPair(book: Book, today: Day): Map<string, ProgrammeRow[]> {
  const map = new Map<string, ProgrammeRow[]>();
  for (const row of book.tables.programmes.rows) {
    const { cancelledOn, pairRefs } = row.values;
    if (cancelledOn !== undefined && cancelledOn <= today) continue;
    for (const code of pairRefs ?? []) {
      const programmes = map.get(code);
      if (programmes) programmes.push(row);
      else map.set(code, [row]);
    }
  }
  return map;
}

/** Codes by full and short names; a name of two people is nobody's. */
function codesByName(book: Book): Map<string, string | undefined> {
  const map = new Map<string, string | undefined>();
  const add = (cell: Cell | undefined, code: string | undefined): void => {
    if (typeof cell !== 'string' || cell === '' || code === undefined) return;
    for (const key of new Set([nameKey(cell), nameKey(shortName(cell))])) {
      map.set(key, map.has(key) && map.get(key) !== code ? undefined : code);
    }
  };
  // Raw cells: in code mode a name is no value of its column, and just there it has to be found.
  for (const row of book.tables.staff.rows) add(row.cells['fullName'], row.code);
  for (const { rows } of [book.tables.mentors, book.tables.mentees]) {
    for (const row of rows) if (isBlank(row.cells['staffRef'])) add(row.cells['fullName'], row.code);
  }
  return map;
}

const FROM_STAFF: ReadonlySet<string> = new Set<string>([...COLUMNS_FROM_STAFF, 'place']);

function isFilledElsewhere(book: Book, sheet: SheetKey, row: TableRow<unknown>, column: string): boolean {
  const codes = book.context.peopleMode === 'codes';
  // In code mode the name of a record is its own code, written by the add-on.
  if (codes && column === 'fullName') return true;
  if (sheet !== 'mentors' && sheet !== 'mentees') return false;
  if (column === 'place' && !isBlank(row.cells['partnerRef'])) return true;
  return FROM_STAFF.has(column) && !isBlank(row.cells['staffRef']);
}

/** Prepares the census of a book as it stands on a day. */
export function takeCensus(book: Book, today: Day): Census {
  const limits = thresholdsOf(book.settings);
  const labelOf = labelsOf(book);
  const peopleOf = (sheet: Person['sheet']): (() => readonly Person[]) =>
    once(() => book.tables[sheet].rows.map((row) => personOf(book, sheet, row, today, limits, labelOf)));
  const mentors = peopleOf('mentors');
  const mentees = peopleOf('mentees');
  const mentorMap = once(() => byCode(mentors()));
  const menteeMap = once(() => byCode(mentees()));
  const programmes = once(() => programmesByPair(book, today));
  const addWorkingDays = workingDays(movedDays(book.settings));
  const sources = {
    book,
    today,
    addWorkingDays,
    mentorByCode: (code: string | undefined) => (code === undefined ? undefined : mentorMap().get(code)),
    menteeByCode: (code: string | undefined) => (code === undefined ? undefined : menteeMap().get(code)),
    programmesOf: (code: string | undefined) => (code === undefined ? [] : (programmes().get(code) ?? [])),
  };
  const pairs = once(() => book.tables.pairs.rows.map((row) => pairView(sources, row)));
  const pairMap = once(() => {
    const map = new Map<string, PairView>();
    for (const pair of pairs())
      if (pair.row.code !== undefined && !map.has(pair.row.code)) map.set(pair.row.code, pair);
    return map;
  });
  const byMentor = once(() => groupBy(pairs(), ({ row }) => row.values.mentorRef));
  const byMentee = once(() => groupBy(pairs(), ({ row }) => row.values.menteeRef));
  const groups = once(() =>
    groupBy(
      pairs().filter(({ state }) => state.state !== 'REJECTED'),
      ({ row }) => row.values.groupCode,
    ),
  );
  const names = once(() => codesByName(book));
  return {
    today,
    limits,
    mentors,
    mentees,
    pairs,
    pairByCode: (code) => (code === undefined ? undefined : pairMap().get(code)),
    pairsOf: (person) =>
      person.code === undefined ? [] : ((person.sheet === 'mentors' ? byMentor() : byMentee()).get(person.code) ?? []),
    group: (code) => groups().get(code) ?? [],
    groups,
    roadmap: once(() => roadmapItems(book, today)),
    label: labelOf,
    labelAt: (sheet, row) => labelOf(sheet, row) ?? `Строка ${row.row}`,
    isFilledElsewhere: (sheet, row, column) => isFilledElsewhere(book, sheet, row, column),
    codeByName: (key) => names().get(key),
  };
}
