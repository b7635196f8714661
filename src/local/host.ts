/** What the local host offers to the server, the command line and the tests: the contract of the emulator. */

/** A JSON value: the only thing that crosses the bridge between Node and a script. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Content of one cell as the model keeps it. A day or a moment is a serial number shown through a date format, as in Sheets. */
export interface CellState {
  /** Value: text, number (dates are serial numbers, 1 = 31.12.1899), boolean; absent = blank. */
  readonly v?: string | number | boolean;
  /** Formula as the script or the user gave it, with its leading `=`. */
  readonly f?: string;
  /** Error shown by the formula: `#ERROR!`, `#NAME?`. */
  readonly e?: string;
  /** Sentence under the error. */
  readonly why?: string;
  readonly format?: string;
  readonly note?: string;
  readonly style?: CellStyle;
  readonly rule?: ValidationState;
}

export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly background?: string;
  readonly color?: string;
  readonly size?: number;
  readonly align?: 'left' | 'center' | 'right' | 'general-left';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: 'OVERFLOW' | 'WRAP' | 'CLIP';
  readonly family?: string;
  readonly line?: 'underline' | 'line-through';
  readonly direction?: 'LEFT_TO_RIGHT' | 'RIGHT_TO_LEFT';
  readonly rotation?: number;
  readonly verticalText?: boolean;
  readonly hideLink?: boolean;
  /** Borders by side, as `{color, style}`. */
  readonly borders?: Json;
  /** Parts of a rich text with their looks and links. */
  readonly runs?: Json;
}

/** Native data validation of a cell. `type` is the name of SpreadsheetApp.DataValidationCriteria. */
export interface ValidationState {
  readonly type: string;
  readonly values: readonly Json[];
  readonly allowInvalid: boolean;
  readonly help?: string;
}

/** A rectangle of a sheet, 1-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface SheetView {
  readonly id: number;
  readonly title: string;
  readonly hidden: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly tabColor?: string;
  readonly widths: Readonly<Record<number, number>>;
  /** Heights of rows that were set; other rows fit what wraps in them. */
  readonly heights: Readonly<Record<number, number>>;
  readonly hiddenColumns: readonly number[];
  /** Rows hidden by the user, by a filter, or in a collapsed group. */
  readonly hiddenRows: readonly number[];
  /** Area of the basic filter, its first row the header. */
  readonly filter?: Area;
  readonly merges: readonly Area[];
  /** Column groups, as 1-based first and last column, deepest last. */
  readonly groups: readonly { readonly from: number; readonly to: number; readonly collapsed: boolean }[];
  /** Colour rules in order: formula or criteria of SpreadsheetApp.BooleanCriteria, with what they paint. */
  readonly colourRules: readonly {
    readonly areas: readonly Area[];
    readonly type: string;
    readonly values: readonly Json[];
    readonly background?: string;
    readonly color?: string;
    readonly bold?: boolean;
  }[];
  readonly protections: readonly {
    readonly area?: Area;
    readonly warningOnly: boolean;
    readonly description: string;
  }[];
  readonly charts: readonly Json[];
  /** Non-empty cells, keyed `row,column` (1-based). `display` is the text a person sees. */
  readonly cells: Readonly<Record<string, CellState & { readonly display: string }>>;
}

/** All that the page draws. */
export interface WorkbookView {
  readonly title: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly activeSheet: number;
  readonly activeCell: { readonly row: number; readonly column: number };
  readonly sheets: readonly SheetView[];
}

/** One item of the menu bar that the script built. */
export type MenuItem =
  | { readonly kind: 'item'; readonly title: string; readonly function: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly title: string; readonly items: readonly MenuItem[] };

/** A modal question of `Ui.alert` or `Ui.prompt`, which blocks the script until it is answered. */
export interface Question {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly text: string;
  readonly buttons: 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';
}
export interface Answer {
  readonly button: 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';
  readonly text?: string;
}

/** What the user interface was asked to show while a script ran. */
export type Shown =
  | {
      readonly kind: 'sidebar' | 'dialog';
      readonly title: string;
      readonly html: string;
      readonly width?: number;
      readonly height?: number;
    }
  | { readonly kind: 'toast'; readonly text: string; readonly title: string; readonly seconds: number }
  | { readonly kind: 'menu'; readonly items: readonly MenuItem[] };

/** Who calls and with which rights: a menu click and the sidebar run in FULL, onOpen and onEdit of a bound script in LIMITED. */
export type Caller = 'menu' | 'sidebar' | 'onOpen' | 'onEdit' | 'cell' | 'onOpenNone';

/** Result of one execution. */
export interface Outcome {
  /** Returned value, when the execution ended well. */
  readonly value?: Json;
  /** Uncaught error, as Apps Script would report it. */
  readonly error?: { readonly name: string; readonly message: string; readonly stack: string };
  readonly shown: readonly Shown[];
  /** Lines of console and Logger. */
  readonly log: readonly string[];
  /** Service calls that reached Google, in order, by name: `Range.getValues`. */
  readonly calls: readonly string[];
  /** Handles obtained (`getActive`, `getSheetByName`, `getRange`, `getDataRange`, names and sizes of sheets), counted apart. */
  readonly handles: number;
  /** True when a fault of kind 'kill' or 'timeout' broke the execution off: nothing it did afterwards reached the table. */
  readonly killed?: boolean;
}

/** A service call about to be carried out; a test may throw HostFault here, edit cells, or run another execution. */
export interface CallPoint {
  readonly index: number;
  readonly name: string;
}

export interface HostOptions {
  /** Files of the add-on in load order, HTML files included, and its manifest. */
  readonly files: readonly { readonly name: string; readonly text: string }[];
  readonly manifest: Json;
  /** State saved by `Host.save()`; absent = an empty table with one sheet «Лист1» of 1000 × 26. */
  readonly state?: Json;
  /** The clock that scripts see; absent = the computer's. */
  readonly now?: () => number;
  /** Key of the person at the keyboard, as Session.getTemporaryActiveUserKey gives it; a function when people take turns. */
  readonly userKey?: string | (() => string);
  /** Answers alerts and prompts; absent = a question is an error. */
  readonly ask?: (question: Question) => Answer;
  readonly onCall?: (point: CallPoint) => void;
  /** Evaluates the native formulas of the table after a change; absent = formulas are kept and show no value. */
  readonly calculate?: (formulas: readonly FormulaCell[], view: WorkbookView) => readonly FormulaResult[];
  /** Longest run of an execution, milliseconds; absent = as documented: 6 minutes, 30 seconds for triggers and cells. */
  readonly longestRun?: number;
  /** Where files made through Drive are kept; absent = in memory. */
  readonly drive?: DriveStore;
}

export interface FormulaCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}
export interface FormulaResult {
  readonly value?: string | number | boolean;
  readonly error?: string;
  readonly sentence?: string;
}

/** One file on the emulated Drive. Google Docs are kept as the .docx they were imported from. */
export interface DriveFile {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly parents: readonly string[];
  readonly appProperties: Readonly<Record<string, string>>;
  readonly createdTime: string;
  readonly trashed: boolean;
  /** Author's key and script project: `drive.file` shows a file only to the project and the person that made it. */
  readonly owner: string;
  readonly project: string;
}
export interface DriveStore {
  list(): readonly DriveFile[];
  content(id: string): Uint8Array | undefined;
  put(file: DriveFile, content?: Uint8Array): void;
  /** Forgets a file; a store without it keeps removed files where no project sees them. */
  remove?(id: string): void;
}

/** A user's edit in the grid: texts as typed or pasted, entered as if typed. */
export interface UserEdit {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly texts: readonly (readonly string[])[];
}
export interface EditOutcome {
  /** False when native validation or protection refused the edit; `reason` is the sentence for the user. */
  readonly accepted: boolean;
  readonly reason?: string;
  /** Protection or validation that only warns. */
  readonly warning?: string;
  /** The execution of the simple trigger onEdit, when one ran. */
  readonly trigger?: Outcome;
}

/** Structural acts of a user in the grid. */
export type UserAct =
  | {
      readonly kind: 'insertRows' | 'deleteRows' | 'insertColumns' | 'deleteColumns';
      readonly sheet: number;
      readonly at: number;
      readonly count: number;
    }
  | {
      readonly kind: 'moveColumns';
      readonly sheet: number;
      readonly at: number;
      readonly count: number;
      readonly before: number;
    }
  | { readonly kind: 'renameSheet'; readonly sheet: number; readonly title: string }
  | { readonly kind: 'deleteSheet' | 'copySheet' | 'showSheet' | 'hideSheet'; readonly sheet: number }
  | {
      readonly kind: 'sortRange';
      readonly sheet: number;
      readonly area: Area;
      readonly column: number;
      readonly ascending: boolean;
    }
  | { readonly kind: 'addSheet' | 'renameTable'; readonly title: string }
  | {
      readonly kind: 'setWidth' | 'setHeight';
      readonly sheet: number;
      readonly at: number;
      readonly count: number;
      /** Pixels. */
      readonly size: number;
    }
  | {
      readonly kind: 'select';
      readonly sheet: number;
      readonly row: number;
      readonly column: number;
      readonly rows?: number;
      readonly columns?: number;
    };

/** One table with its bound script. Every call is synchronous; the server puts it on a worker thread. */
export interface Host {
  /**
   * Runs a top-level function in a fresh context. Arguments of a custom function ('cell') may hold dates as
   * `{"$date": serial}`, and so does its value; 'menu' gives Dates as ISO texts; 'sidebar' refuses them, as live does.
   */
  run(functionName: string, args: readonly Json[], caller: Caller): Outcome;
  /** Opens the table: builds the menu by onOpen. */
  open(): Outcome;
  edit(edit: UserEdit): EditOutcome;
  act(act: UserAct): void;
  view(): WorkbookView;
  /** View of one sheet only, for patches. */
  sheetView(sheet: number): SheetView;
  /** Whole state as JSON, for saving; `HostOptions.state` takes it back. */
  save(): Json;
  /** Файл → Создать копию: a new table with the same cells and script, no properties, no cache, another project. */
  copy(options?: Partial<HostOptions>): Host;
  /** Names of the top-level functions that the add-on's files declare. */
  functions(): readonly string[];
}
