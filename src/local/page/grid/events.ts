/** What the grid tells the page about the person's acts. */
import type { UserEdit } from '../../host.ts';
import type { Resizing } from './sizes.ts';

/** Place of the active cell and the selected block around it, counted from 1. */
export interface Selection {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

export interface GridEvents {
  /** Settles when the server's answer has been drawn. */
  edit(edit: UserEdit): Promise<void>;
  select(selection: Selection): void;
  resize(act: Resizing): void;
}
