/** How a sheet and its columns are described: plain data from which creation, reading, writing, checks and help derive. */
import type { Cell } from './cell.ts';

/** Keys of all sheets of the standard workbook. */
export type SheetKey =
  | 'summary'
  | 'indicators'
  | 'staff'
  | 'mentees'
  | 'mentors'
  | 'pairs'
  | 'programmes'
  | 'activities'
  | 'roadmap'
  | 'timeline'
  | 'documents'
  | 'monitoring'
  | 'targets'
  | 'curators'
  | 'meetings'
  | 'questionnaires'
  | 'experts'
  | 'partners'
  | 'practices'
  | 'events'
  | 'resources'
  | 'wordForms'
  | 'consents'
  | 'organizations'
  | 'preferences'
  | 'matchRuns'
  | 'settings'
  | 'dictionaries'
  | 'journal';

/** Titles of dictionaries kept on «Справочники» are data there; rules know them by these keys. */
export type DictionaryKey = string;

/** What decoding one cell gave: a value (undefined = blank) or what is wrong with it in Russian. */
export type Decoded<T> =
  | { readonly ok: true; readonly value: T | undefined }
  | {
      readonly ok: false;
      /** Id of the problem, appended to the sheet's key: `day.text`. */
      readonly code: string;
      readonly message: string;
      readonly action: string;
      /** The value the cell most probably means, offered as one click. */
      readonly fix?: Cell;
      /** `warning` when the value can still be used (then `value` is given). */
      readonly severity: 'error' | 'warning';
      readonly value?: T;
    };

/** What decoding may look up: the lines of «Справочники» and the way people are held. */
export interface DecodeContext {
  /** Lines of a dictionary: code, title, other spellings; switched-off lines are still understood. */
  readonly lines: (dictionary: DictionaryKey) => readonly DictionaryLine[];
  readonly peopleMode: 'names' | 'codes';
}

export interface DictionaryLine {
  readonly code: string;
  readonly title: string;
  readonly aliases?: readonly string[];
  /** A line that is switched off is not offered in dropdowns. */
  readonly off?: boolean;
  /** Built-in line whose rules a line of the user's own follows. */
  readonly base?: string;
  /** Number of days, for lines that mean a term. */
  readonly days?: number;
}

/** Native validation that warns (or, in code-only columns of code mode, rejects). */
export type NativeRule =
  | { readonly kind: 'list'; readonly dictionary: DictionaryKey }
  | { readonly kind: 'fixedList'; readonly titles: readonly string[] }
  /** Dropdown fed by the column «Для списков» of another sheet. */
  | { readonly kind: 'records'; readonly sheet: SheetKey }
  | { readonly kind: 'date' }
  | { readonly kind: 'checkbox' }
  | { readonly kind: 'wholeNumber'; readonly from: number; readonly to: number }
  | { readonly kind: 'codePattern'; readonly prefix: string };

/** A kind of column: decode + encode + its own Russian messages; nothing else converts. */
export interface Kind<T> {
  readonly id: string;
  decode(cell: Cell, context: DecodeContext): Decoded<T>;
  encode(value: T, context: DecodeContext): Cell;
  /** Number format of the cells; `@` keeps text as typed. */
  readonly format?: string;
  readonly native?: NativeRule;
  /** What the panel offers for a column with several values, which native validation cannot check. */
  readonly offers?: NativeRule;
  /** One example for the column reference. */
  readonly example: string;
}

/** Where a column comes from and so where it stands: the code and name, the federal form, our own collapsed groups. */
export type ColumnOrigin = 'identity' | 'federal' | 'own' | 'shown';

export interface Column<T = unknown> {
  readonly header: string;
  /** Earlier or foreign headers by which the column is recognised too. */
  readonly aliases?: readonly string[];
  readonly kind: Kind<T>;
  /** Blank cells are a finding. */
  readonly required?: boolean;
  /** The column holds the key of a person and is shown as a note under the header: what belongs here. */
  readonly note: string;
  readonly width: number;
  readonly origin: ColumnOrigin;
  /** Long texts go on in the next line of the cell in place of running over the neighbour. */
  readonly wrap?: boolean;
  /** Our own columns stand in collapsed groups under this Russian title. */
  readonly group?: string;
  /** True for columns the add-on computes and writes; protected with a warning, never typed. */
  readonly shown?: boolean;
  /**
   * Holds a person's name or contact: code-only in code mode, replaced on «Перейти на коды». `forms`: a name in some
   * case, in records that are about a person; it goes with the name.
   */
  readonly personal?: 'name' | 'contact' | 'forms';
}

export type Columns = Readonly<Record<string, Column>>;

/** A sheet of records: one row a record, a visible immutable code in the first column. */
export interface RecordSheet<C extends Columns = Columns> {
  readonly key: SheetKey;
  readonly title: string;
  /** Earlier titles by which the tab is recognised. */
  readonly aliases?: readonly string[];
  /** Prefix of the codes given to its records (`НК`); absent for sheets whose rows are not records (journal, settings). */
  readonly prefix?: string;
  /** Key of the column with the code. */
  readonly codeColumn?: string;
  /** One sentence under the tab in help and in the reference: what the sheet is for. */
  readonly purpose: string;
  readonly hidden: boolean;
  /** Columns frozen with the header: the code and the name. */
  readonly frozenColumns: number;
  /** What one record is called in messages: «наставник», in the nominative. */
  readonly record: string;
  readonly columns: C;
  /** Colours by state: when the column shows one of these texts, the row's cell is painted. */
  readonly colours?: readonly { readonly column: string; readonly text: string; readonly background: string }[];
}

/** Value type of a column. */
export type ValueOf<C> = C extends Column<infer T> ? T : never;

/** Typed record of a sheet: blank or unreadable cells are undefined. */
export type RowOf<S> = S extends RecordSheet<infer C> ? { readonly [K in keyof C]: ValueOf<C[K]> | undefined } : never;

/** Declares a sheet; only checks types, so that definitions stay plain objects. */
export function defineSheet<const C extends Columns>(sheet: RecordSheet<C>): RecordSheet<C> {
  return sheet;
}
