/** Writes as data: what the executor asks the adapter to do, each one service call (or as many as it states). */
import type { Cell } from './cell.ts';
import type { RuleSpec } from './native-rules.ts';

/** A rectangle of a tab, 1-based. */
export interface Block {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type Write =
  /** Adds a tab wide enough, hidden before anything else is done to it; the new sheet id is returned. */
  | {
      readonly kind: 'addSheet';
      readonly title: string;
      readonly index: number;
      readonly columns: number;
      readonly hidden: boolean;
    }
  /** Values of a block. Text that begins with =, + or @ stays text. */
  | {
      readonly kind: 'cells';
      readonly sheetId: number;
      readonly row: number;
      readonly column: number;
      readonly cells: readonly (readonly Cell[])[];
    }
  /** A formula of ours. */
  | {
      readonly kind: 'formula';
      readonly sheetId: number;
      readonly row: number;
      readonly column: number;
      readonly formula: string;
    }
  | {
      readonly kind: 'notes';
      readonly sheetId: number;
      readonly row: number;
      readonly column: number;
      readonly notes: readonly (readonly string[])[];
    }
  /** Number formats of neighbouring columns, one a column. */
  | ({ readonly kind: 'formats'; readonly formats: readonly string[] } & Block)
  /** Native validation of neighbouring columns, one rule a column; null removes the rule. One call. */
  | ({ readonly kind: 'rules'; readonly rules: readonly (RuleSpec | null)[] } & Block)
  | ({
      readonly kind: 'style';
      readonly bold?: boolean;
      readonly background?: string | null;
      readonly color?: string | null;
      readonly wrap?: boolean;
      readonly size?: number;
    } & Block)
  | { readonly kind: 'freeze'; readonly sheetId: number; readonly rows: number; readonly columns: number }
  /** Widths of neighbouring columns of equal width, pixels. */
  | {
      readonly kind: 'width';
      readonly sheetId: number;
      readonly column: number;
      readonly columns: number;
      readonly width: number;
    }
  | { readonly kind: 'insertColumns'; readonly sheetId: number; readonly after: number; readonly count: number }
  | { readonly kind: 'insertRows'; readonly sheetId: number; readonly after: number; readonly count: number }
  | { readonly kind: 'deleteRows'; readonly sheetId: number; readonly row: number; readonly count: number }
  /** Groups columns; collapsed when asked. */
  | {
      readonly kind: 'groupColumns';
      readonly sheetId: number;
      readonly column: number;
      readonly columns: number;
      readonly collapsed: boolean;
    }
  | {
      readonly kind: 'hideColumns' | 'showColumns';
      readonly sheetId: number;
      readonly column: number;
      readonly columns: number;
    }
  /** Colour rules of ours on a block: text equal → background. Foreign rules stay. */
  | {
      readonly kind: 'colours';
      readonly sheetId: number;
      readonly rules: readonly (Block & { readonly text: string; readonly background: string })[];
    }
  /** Warning-only protection of computed columns; replaces ours, leaves foreign ones. */
  | {
      readonly kind: 'protect';
      readonly sheetId: number;
      readonly blocks: readonly Block[];
      readonly description: string;
    }
  /** Remembers which column holds which key. */
  | { readonly kind: 'tag'; readonly sheetId: number; readonly column: number; readonly key: string }
  /** A chart of ours over columns of other sheets: the first gives the labels. Replaces the one of the same title. */
  | {
      readonly kind: 'chart';
      readonly sheetId: number;
      readonly row: number;
      readonly column: number;
      readonly type: 'column' | 'line';
      readonly title: string;
      readonly ranges: readonly Block[];
    }
  | { readonly kind: 'hideSheet' | 'showSheet'; readonly sheetId: number }
  | { readonly kind: 'renameSheet'; readonly sheetId: number; readonly title: string }
  | { readonly kind: 'deleteSheet'; readonly sheetId: number };
