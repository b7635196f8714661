/** The outside world as use cases see it: small interfaces whose only implementations stand in google/. */
import type { Day } from './domain/day.ts';
import type { Grid } from './workbook/cell.ts';
import type { PlanTemplate } from './workbook/roadmap/plans/define.ts';
import type { Demonstration } from './workbook/sample/define.ts';
import type { Write } from './workbook/writes.ts';

/** One tab of the spreadsheet. Reading this list costs no service call. */
export interface Tab {
  readonly sheetId: number;
  readonly title: string;
  readonly hidden: boolean;
}

/** A rectangle the user has selected, 1-based. */
export interface SelectedRange {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The spreadsheet the script is bound to. Every method is one service call unless it says otherwise. */
export interface Workbook {
  /** Id and address of the spreadsheet; no service call. */
  id(): string;
  url(): string;
  /** Language and country of the table, `ru_RU`: how its formulas part their arguments. */
  locale(): string;
  tabs(): readonly Tab[];
  /**
   * Values from A1 to the last filled cell. `whole`: a write will rest on it, so a row that came while the answer was
   * under way must not cut off the last one, whose place or code would then be taken for free.
   */
  read(sheetId: number, whole?: boolean): Grid;
  /** Formulas from A1 to the last filled cell; '' where a cell holds none. */
  readFormulas(sheetId: number): Grid;
  /** For each column of one row: whether a validation rule stands there, as a short description to compare. */
  readRules(sheetId: number, row: number, columns: number): readonly string[];
  /** Columns under a protection of this description, by sheet id. One call for the whole table. */
  protectedColumns(description: string): ReadonlyMap<number, ReadonlySet<number>>;
  /** Colour rules of one tab by equal text, each as `column|text`. */
  colouredTexts(sheetId: number): ReadonlySet<string>;
  /** Frozen rows and columns; comes with the tab, no call. */
  frozen(sheetId: number): { readonly rows: number; readonly columns: number };
  /** Notes of a rectangle. */
  readNotes(
    sheetId: number,
    row: number,
    column: number,
    rows: number,
    columns: number,
  ): readonly (readonly string[])[];
  /** Column keys kept in developer metadata of the whole workbook: by sheet id, column number → key. Calls grow with the columns. */
  readTags(): ReadonlyMap<number, ReadonlyMap<number, string>>;
  /** How many columns carry a tag. One call. */
  countTags(): number;
  /** Carries out one write; the number of calls is stated at each kind of write. */
  write(write: Write): number | undefined;
  /** Waits until all writes are in the spreadsheet: before a lock is let go. */
  flush(): void;
  selection(): SelectedRange | undefined;
  /** Shows a cell to the user. */
  select(sheetId: number, row: number, column: number): void;
}

/** Small values kept with the table and the script; lost by Файл → Создать копию, so nothing may depend on them alone. */
export interface Settings {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
  remove(key: string): void;
}

/** One execution at a time may write. */
export interface Lock {
  /** Runs the work under the document lock; undefined when the lock stayed busy for the given time. */
  hold<T>(milliseconds: number, work: () => T): { readonly value: T } | undefined;
}

/** Files made by this script project for this person (scope drive.file). */
export interface Files {
  /** Makes a folder that findByKey finds. */
  createFolder(name: string, key: string): FileRef;
  /**
   * One call: creates the file, converted to a Google Doc when `convert`.
   * @throws UserError that says why Drive did not: the day's limit, no room, or a failure to be tried again.
   */
  create(file: NewFile): MadeFile;
  /** Undefined when this person cannot open it. */
  find(id: string): FileRef | undefined;
  /** Looks for a file by its short key in appProperties. */
  findByKey(key: string): FileRef | undefined;
  /** A Google Doc as .docx in base64; undefined when Drive does not give it. */
  exportDocx(id: string): string | undefined;
}

export interface FileRef {
  readonly id: string;
  readonly name: string;
  readonly url: string;
}

/** A file just made; in the trash when its folder lies there. */
export interface MadeFile extends FileRef {
  readonly trashed: boolean;
}

export interface NewFile {
  readonly name: string;
  readonly folderId: string | undefined;
  /** Content of the .docx, base64. */
  readonly base64: string;
  readonly convert: boolean;
  /** Short key kept in appProperties, so that a rerun finds the file instead of making a second one. */
  readonly key: string;
}

/** Windows and messages. */
export interface Dialogs {
  toast(text: string, title: string): void;
  /** Yes or no; a command run from the menu may ask, a trigger may not. */
  confirm(title: string, text: string): boolean;
  /** Opens the panel on one of its views. */
  openSidebar(view: string): void;
}

/** Files shipped with the script. */
export interface Assets {
  /** Default template of a document, .docx as base64. */
  template(id: string): string;
  /** Ready plans of the roadmap. */
  plans(): readonly PlanTemplate[];
  /** The demonstration school. */
  demonstration(): Demonstration;
}

/** One press of a person: when no answer came, pressing again gives the same id. */
export interface Press {
  readonly id: string;
  /** False when only what was given tells two presses apart: given again later it may be a second wish. */
  readonly single: boolean;
}

/** Everything a use case may reach. */
export interface Ports {
  readonly workbook: Workbook;
  readonly settings: Settings;
  readonly lock: Lock;
  readonly files: Files;
  readonly dialogs: Dialogs;
  readonly assets: Assets;
  /** Today in the time zone of the spreadsheet, and the moment for the journal as `ДД.ММ.ГГГГ ЧЧ:ММ`. */
  readonly today: Day;
  readonly moment: string;
  /** Key of the person at the keyboard, as Session.getTemporaryActiveUserKey gives it; never a name. */
  readonly userKey: string;
  /** The press that asked for this; none for a trigger. */
  readonly press: Press | undefined;
  /** A fresh identifier. */
  newId(): string;
}
