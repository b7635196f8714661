/** How a document is described: what it is made from, what is asked, what must hold, and the data its template shows. */
import type { Day } from '../domain/day.ts';
import type { Issue } from '../domain/issue.ts';
import type { Gender } from '../domain/russian/index.ts';
import type { Book } from '../workbook/book.ts';
import type { SheetKey } from '../workbook/define.ts';

/** A whole form typed by the curator, by case: it wins over every rule. */
export type TypedForms = Readonly<
  Partial<Record<'nominative' | 'genitive' | 'dative' | 'accusative' | 'instrumental' | 'prepositional', string>>
>;

/** A person in a paper. Names are declined while the template is filled, so that in code mode they never leave the browser. */
export interface PersonValue {
  readonly type: 'person';
  /** Code of the record, `НК-003`; what is printed while no name is known. */
  readonly code: string;
  readonly name?: string;
  readonly gender?: Gender;
  readonly forms?: TypedForms;
  /** What else the templates may ask of the person: должность, класс. */
  readonly facts: Readonly<Record<string, DataValue>>;
}

/** A position or the name of an organisation: declined by its own rules. */
export interface PhraseValue {
  readonly type: 'phrase';
  readonly of: 'position' | 'organisation';
  readonly text: string;
  readonly forms?: TypedForms;
  readonly facts?: Readonly<Record<string, DataValue>>;
}

/** A day; without one the paper leaves room to write it by hand. */
export interface DayValue {
  readonly type: 'day';
  readonly day: Day | null;
}

/** What a tag may stand for. `null` is printed as room to write by hand; an empty string as nothing. */
export type DataValue =
  string | number | boolean | null | PersonValue | PhraseValue | DayValue | DocumentData | readonly DataValue[];

/** Data of one paper by its Russian tags: plain JSON. */
export interface DocumentData {
  readonly [tag: string]: DataValue;
}

/** A tag as the help panel lists it and the check of a template knows it. */
export interface Tag {
  readonly name: string;
  readonly kind: 'text' | 'number' | 'day' | 'person' | 'phrase' | 'flag' | 'list';
  /** What stands there, for whoever writes a template. */
  readonly note: string;
  /** Tags inside the rows of a list, or of a person and a phrase. */
  readonly of?: readonly Tag[];
  /** A paper without this tag is not valid: a template that lost it is refused. */
  readonly needed?: boolean;
}

/** Key among the answers under which the number kept for the paper comes; no question has it. */
export const NUMBER_ANSWER = '№';

/** Answers from the panel, all as text: a day as `YYYY-MM-DD`, a flag as `да` or ''. */
export type Answers = Readonly<Record<string, string>>;

/** One question about the paper. */
export interface DocumentInput {
  readonly key: string;
  readonly title: string;
  readonly kind: 'text' | 'longText' | 'day' | 'choice' | 'number' | 'flag';
  readonly required: boolean;
  readonly help: string;
  /** Answers offered by a choice. */
  readonly options?: readonly string[];
  /** The answer to begin with, from what the table knows. */
  readonly initial?: (book: Book, today: Day) => string;
}

/** How a paper stands in «Документы» and what its signing fills in. */
export interface Registration {
  /** Code of the line of «Виды документов». */
  readonly id: string;
  /** Title of the line of «Виды документов». */
  kindTitle(book: Book): string;
  /** For whom the paper is, in codes and labels as the table shows them. */
  forWhom(book: Book, codes: readonly string[]): string;
  /** Whether a number is asked for when it is signed. */
  readonly numbered: boolean;
  /** Columns of the rows it speaks of that get its date, and its number where they keep one, when it is signed. */
  /** Columns of the own row of «Организации» that get its number and date when it is signed. */
  readonly fillsOrganization?: { readonly number?: string; readonly date: string };
  readonly fills?: {
    readonly sheet: SheetKey;
    readonly number?: string;
    readonly date: string;
    /** A second column that gets the date of the same paper for this row: a representative signs it as well. */
    readonly alsoDate?: (book: Book, code: string, day: Day) => string | undefined;
  };
}

/** Groups in which the panel lists documents. */
export type DocumentGroup = 'orders' | 'consents' | 'agreements' | 'local acts' | 'rewards' | 'reports' | 'papers';

export interface DocumentKind {
  /** Number of the register, `D-06` (documents.md I.1). */
  readonly id: string;
  readonly title: string;
  readonly group: DocumentGroup;
  /** Sheet whose rows it is made for; absent when it speaks of the whole organisation. */
  readonly forRecords?: SheetKey;
  /** True: one paper for all chosen rows. False: a paper for each. */
  readonly many: boolean;
  /** Id of the default template. */
  readonly template: string;
  readonly inputs: readonly DocumentInput[];
  readonly tags: readonly Tag[];
  /** Whether the row is offered ticked: nothing stands in its way and it has no such paper yet. */
  suggests(book: Book, code: string, today: Day): boolean;
  /** What stands in the way (errors) or should be looked at (warnings), with the place to go to. */
  check(book: Book, codes: readonly string[], answers: Answers, today: Day): Issue[];
  /** Data for the template; called only when `check` found no error. */
  data(book: Book, codes: readonly string[], answers: Answers, today: Day): DocumentData;
  /** Name of the file without extension, safe on every system. */
  fileName(book: Book, codes: readonly string[], answers: Answers): string;
  readonly registers: Registration;
  /** What would be wrong if the paper were signed on this day. */
  checkSigned?(book: Book, codes: readonly string[], day: Day): Issue[];
}

/** Declares a document; only checks types. */
export function defineDocument(kind: DocumentKind): DocumentKind {
  return kind;
}

export function person(
  code: string,
  about: { name?: string | undefined; gender?: Gender | undefined; forms?: TypedForms | undefined },
  facts: Readonly<Record<string, DataValue>> = {},
): PersonValue {
  return {
    type: 'person',
    code,
    ...(about.name === undefined || about.name === '' ? {} : { name: about.name }),
    ...(about.gender === undefined ? {} : { gender: about.gender }),
    ...(about.forms === undefined ? {} : { forms: about.forms }),
    facts,
  };
}

/**
 * The post as it stands in the middle of a sentence: typed «Директор», as in a signature, it reads «в лице директора».
 * Templates ask for a capital where a line begins. An abbreviation («И. о.», «ВРИО») stays as it is.
 */
export function inSentence(post: string): string {
  const text = post.trim();
  return /^[А-ЯЁ][а-яё]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** A position, or null when nobody typed it: the paper leaves room. */
export function position(text: string | undefined): PhraseValue | null {
  return text === undefined || text.trim() === '' ? null : { type: 'phrase', of: 'position', text: inSentence(text) };
}

export function day(of: Day | undefined): DayValue {
  return { type: 'day', day: of ?? null };
}
