/** All dictionaries, their lines as records of «Справочники», and the lines in force: built-in ones as the school has renamed or switched them, and its own. */
import type { Cell } from '../cell.ts';
import type { DictionaryLine } from '../define.ts';
import { foldText } from '../kinds/spelling.ts';
import type { TableRow } from '../rows.ts';
import { acts } from './acts.ts';
import { activityBank } from './activity-bank.ts';
import { attentionRules } from './attention.ts';
import type { BuiltInLine, Dictionary, DictionaryName } from './define.ts';
import * as pairs from './pairs.ts';
import * as papers from './papers.ts';
import * as people from './people.ts';
import * as work from './work.ts';

export { DEFICIT_TOPICS } from './pairs.ts';
export { MENTEE_ROLES, MENTOR_ROLES } from './people.ts';
export type { BuiltInLine, Dictionary, DictionaryName } from './define.ts';

/** All dictionaries in the order of «Справочники». */
export const dictionaryList: readonly Dictionary[] = [
  pairs.forms,
  pairs.roleModels,
  pairs.kinds,
  pairs.topics,
  pairs.deficits,
  pairs.endReasons,
  pairs.matchSources,
  people.menteeCategories,
  people.mentorCategories,
  people.qualifications,
  people.decisions,
  people.interviewResults,
  people.passMarks,
  people.availability,
  people.channels,
  people.convenientTimes,
  people.expertCategories,
  people.expertUses,
  people.partnerCategories,
  work.meetingKinds,
  work.programmeStages,
  work.roadmapStates,
  work.responsibleRoles,
  work.practiceStates,
  work.eventKinds,
  work.resourceKinds,
  work.levels,
  work.organizationTypes,
  papers.documentKinds,
  papers.documentStates,
  papers.consentKinds,
  papers.paymentKinds,
  activityBank,
  attentionRules,
  acts,
];

const byKey: ReadonlyMap<string, Dictionary> = new Map(
  dictionaryList.map((dictionary) => [dictionary.key, dictionary]),
);
const keyByTitle: ReadonlyMap<string, DictionaryName> = new Map(
  dictionaryList.map(({ key, title }) => [foldText(title), key]),
);

/** A built-in line with its place on «Справочники». */
export interface PlacedLine extends BuiltInLine {
  /** Code of the record: `forms.TEACHER_TEACHER`. */
  readonly id: string;
  readonly dictionary: DictionaryName;
}

/** All built-in lines in the order in which a new «Справочники» lists them. */
export function builtInLines(): readonly PlacedLine[] {
  return dictionaryList.flatMap(({ key, lines }) =>
    lines.map((line) => ({ ...line, id: `${key}.${line.code}`, dictionary: key })),
  );
}

/** Cells of a built-in line as a record of «Справочники». */
export function dictionaryCells(line: PlacedLine): Record<string, Cell> {
  return {
    id: line.id,
    dictionary: byKey.get(line.dictionary)?.title ?? line.dictionary,
    title: line.title,
    enabled: line.off !== true,
    base: '',
    days: line.days ?? '',
    note: line.note ?? '',
  };
}

/** Key of the dictionary a title on «Справочники» names. */
export function dictionaryOf(title: string): DictionaryName | undefined {
  return keyByTitle.get(foldText(title)) ?? (byKey.has(title) ? (title as DictionaryName) : undefined);
}

/** What reading «Справочники» needs of its rows. */
interface LinesTable {
  readonly rows: readonly Pick<TableRow<unknown>, 'code' | 'cells'>[];
}

const textAt = (cells: Readonly<Record<string, Cell>>, key: string): string => {
  const cell = cells[key];
  return typeof cell === 'string' ? cell.trim() : typeof cell === 'number' ? String(cell) : '';
};

/** Days that a line may mean at most. */
const MOST_DAYS = 3650;

/** A line is off only when somebody says so: a blank or unreadable box must not take a choice away. */
const isOff = (cell: Cell | undefined): boolean =>
  cell === false || (typeof cell === 'string' && /^(нет|false|-|–|выкл\.?)$/i.test(cell.trim()));

/** Days as typed; what is no whole number of days leaves those of the built-in line. */
function daysAt(cells: Readonly<Record<string, Cell>>, built: number | undefined): number | undefined {
  const typed = Number(textAt(cells, 'days') || Number.NaN);
  return Number.isInteger(typed) && typed >= 0 && typed <= MOST_DAYS ? typed : built;
}

/** A line with what is known of it and nothing blank. */
function lineWith(
  code: string,
  title: string,
  aliases: readonly string[],
  off: boolean,
  days: number | undefined,
): DictionaryLine {
  return {
    code,
    title,
    ...(aliases.length === 0 ? {} : { aliases }),
    ...(off ? { off } : {}),
    ...(days === undefined ? {} : { days }),
  };
}

/** A built-in line as its row has it, when it has one; the original title stays understood. */
function builtIn(line: BuiltInLine, cells: Readonly<Record<string, Cell>> | undefined): DictionaryLine {
  const aliases = line.aliases ?? [];
  if (cells === undefined) return lineWith(line.code, line.title, aliases, line.off === true, line.days);
  const title = textAt(cells, 'title') || line.title;
  const all = title === line.title ? aliases : [line.title, ...aliases];
  return lineWith(line.code, title, all, isOff(cells['enabled']), daysAt(cells, line.days));
}

/** A line of the school's own; its base is a built-in line named by title or code. */
function ownLine(
  code: string,
  cells: Readonly<Record<string, Cell>>,
  dictionary: Dictionary,
): DictionaryLine | undefined {
  const title = textAt(cells, 'title');
  if (title === '') return undefined;
  const wanted = foldText(textAt(cells, 'base'));
  const base = dictionary.lines.find((line) => foldText(line.title) === wanted || foldText(line.code) === wanted);
  const days = daysAt(cells, base?.days);
  return {
    code,
    title,
    ...(base === undefined ? {} : { base: base.code }),
    ...(isOff(cells['enabled']) ? { off: true } : {}),
    ...(days === undefined ? {} : { days }),
  };
}

/**
 * The lines in force by dictionary. Built-in lines are there even when their rows are gone; unknown dictionaries have
 * none. Rows without a code or a title mean nothing yet.
 */
export function linesFrom(table: LinesTable): (dictionary: string) => readonly DictionaryLine[] {
  const rows = new Map<string, Readonly<Record<string, Cell>>>();
  const own = new Map<string, DictionaryLine[]>();
  for (const { code, cells } of table.rows) {
    if (code === undefined || rows.has(code)) continue;
    rows.set(code, cells);
    const [key = '', line] = code.split('.');
    if (line !== undefined && byKey.has(key)) continue;
    const dictionary = byKey.get(dictionaryOf(textAt(cells, 'dictionary')) ?? '');
    const made = dictionary === undefined ? undefined : ownLine(code, cells, dictionary);
    if (dictionary && made) own.set(dictionary.key, [...(own.get(dictionary.key) ?? []), made]);
  }
  const ready = new Map<string, readonly DictionaryLine[]>();
  return (name) => {
    const known = ready.get(name);
    if (known) return known;
    const lines = (byKey.get(name)?.lines ?? []).map((line) => builtIn(line, rows.get(`${name}.${line.code}`)));
    const all = [...lines, ...(own.get(name) ?? [])];
    ready.set(name, all);
    return all;
  };
}

/** The built-in lines alone, for a workbook that has no «Справочники» yet. */
export const builtInDictionaries = linesFrom({ rows: [] });
