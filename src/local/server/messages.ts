/** What the page, the HTTP server and the table's thread say to each other: plain JSON, declared once. */
import type {
  Answer,
  EditOutcome,
  Json,
  MenuItem,
  Question,
  SheetView,
  UserAct,
  UserEdit,
  WorkbookView,
} from '../host.ts';
import type { PackedSheet, PackedView } from './packed-view.ts';

/** One request to the table. Requests are carried out one after another, in the order of their arrival. */
export type TableRequest =
  | { readonly kind: 'open' }
  | { readonly kind: 'view' }
  | { readonly kind: 'edit'; readonly edit: UserEdit }
  | { readonly kind: 'act'; readonly act: UserAct }
  | {
      readonly kind: 'run';
      readonly function: string;
      readonly args: readonly Json[];
      readonly caller: 'menu' | 'sidebar';
    }
  | { readonly kind: 'documents' }
  | { readonly kind: 'copy' };

/** A sheet's change: single cells (null = emptied), or the sheet anew when its structure changed. */
export type SheetPatch =
  | {
      readonly kind: 'cells';
      readonly id: number;
      readonly cells: Readonly<Record<string, SheetView['cells'][string] | null>>;
    }
  | { readonly kind: 'whole'; readonly sheet: PackedSheet };

/** The way from one revision of the view to the next. */
export interface ViewPatch {
  readonly from: number;
  readonly to: number;
  readonly title: string;
  readonly activeSheet: number;
  readonly activeCell: WorkbookView['activeCell'];
  /** True when a script, not the person, moved the active cell: then the page follows. */
  readonly jump: boolean;
  /** Ids of all sheets in their order. */
  readonly order: readonly number[];
  readonly sheets: readonly SheetPatch[];
}

/** A frame is fetched by its random name: a page cannot guess another one's. */
export type PageShown =
  | {
      readonly kind: 'sidebar' | 'dialog';
      readonly title: string;
      readonly frame: string;
      readonly width?: number;
      readonly height?: number;
    }
  | { readonly kind: 'toast'; readonly text: string; readonly title: string; readonly seconds: number }
  | { readonly kind: 'menu'; readonly items: readonly MenuItem[] };

/** An error of the script, for the dialog or the failure handler. */
export interface ScriptError {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

export interface RunReply {
  readonly value?: Json;
  readonly error?: ScriptError;
  readonly shown: readonly PageShown[];
  readonly patch: ViewPatch;
}

export interface EditReply {
  readonly accepted: EditOutcome['accepted'];
  readonly reason?: string;
  readonly warning?: string;
  readonly error?: ScriptError;
  readonly shown: readonly PageShown[];
  readonly patch: ViewPatch;
}

export interface OpenReply extends RunReply {
  readonly view: PackedView;
  readonly revision: number;
  /** A sentence about how the table was found, when there is something to say. */
  readonly notice?: string;
}

/** The whole table as it is now, for a page that has missed a change. */
export interface ViewReply {
  readonly view: PackedView;
  readonly revision: number;
}

/** One line of «Документы». */
export interface DocumentLine {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly createdTime: string;
  readonly size: number;
}

export interface DocumentsReply {
  readonly documents: readonly DocumentLine[];
  /** True where LibreOffice is installed, so that a document can be had as PDF. */
  readonly pdf: boolean;
}

export interface CopyReply {
  readonly url: string;
  readonly folder: string;
}

/** A refusal that the person should read: the sentence is Russian and complete. */
export interface Refusal {
  readonly refusal: string;
}

/** What the server tells every open page without being asked. */
export type ServerEvent =
  | { readonly kind: 'patch'; readonly patch: ViewPatch }
  | { readonly kind: 'question'; readonly id: number; readonly question: Question }
  | { readonly kind: 'answered'; readonly id: number };

/** Body of POST /api/answer. */
export interface AnswerBody {
  readonly id: number;
  readonly answer: Answer;
}
