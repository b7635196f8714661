/** Shows what was typed at once, while the server decides what becomes of it. */
import { CellValueType } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { UserEdit } from '../../host.ts';
import { applyCells, OURS, SET_VALUES } from './apply-cells.ts';
import type { ViewCell } from './cell-data.ts';
import type { CellAt } from './shown-texts.ts';
import { UNIT } from './snapshot.ts';

/** A larger block is drawn once, when the server has answered. */
const CELLS_AT_MOST = 500;

interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

interface Shown {
  readonly text: string;
  readonly edit: UserEdit;
}

export class Echo {
  readonly #api: FUniver;
  readonly #cellAt: CellAt;
  readonly #shown = new Map<string, Shown>();

  constructor(api: FUniver, cellAt: CellAt) {
    this.#api = api;
    this.#cellAt = cellAt;
  }

  /** The text that stands in a cell until the server has answered. */
  textAt(sheet: number, row: number, column: number): string | undefined {
    return this.#shown.get(`${String(sheet)}!${String(row)},${String(column)}`)?.text;
  }

  /** Shows the edit's texts until `work` is done, then whatever the server made of them. */
  async during(edit: UserEdit, work: Promise<void>): Promise<void> {
    const places = this.#placesOf(edit);
    if (places.length > 0) this.#show(edit, places);
    try {
      await work;
    } finally {
      if (places.length > 0) this.#clear(edit, places);
    }
  }

  #placesOf(edit: UserEdit): readonly TypedCell[] {
    const places = edit.texts.flatMap((line, down) =>
      line.map((text, right) => ({ row: edit.row + down, column: edit.column + right, text })),
    );
    if (places.length > CELLS_AT_MOST) return [];
    // A tick is no text: it changes when the server says so.
    return places.filter(({ row, column }) => this.#cellAt(edit.sheet, row, column)?.rule?.type !== 'CHECKBOX');
  }

  #show(edit: UserEdit, places: readonly TypedCell[]): void {
    const cellValue: Record<number, Record<number, unknown>> = {};
    for (const { row, column, text } of places) {
      this.#shown.set(`${String(edit.sheet)}!${String(row)},${String(column)}`, { text, edit });
      (cellValue[row - 1] ??= {})[column - 1] = { v: text, t: CellValueType.STRING };
    }
    this.#api.syncExecuteCommand(SET_VALUES, { unitId: UNIT, subUnitId: String(edit.sheet), cellValue }, OURS);
  }

  #clear(edit: UserEdit, places: readonly TypedCell[]): void {
    const cells: Record<string, ViewCell | null> = {};
    for (const { row, column } of places) {
      const name = `${String(edit.sheet)}!${String(row)},${String(column)}`;
      // The same cell may have been typed into again meanwhile.
      if (this.#shown.get(name)?.edit !== edit) continue;
      this.#shown.delete(name);
      cells[`${String(row)},${String(column)}`] = this.#cellAt(edit.sheet, row, column) ?? null;
    }
    // Notes are as the server's answer left them: the cells are compared with themselves.
    const now = Object.fromEntries(
      Object.entries(cells).flatMap(([key, cell]) => (cell === null ? [] : [[key, cell]])),
    );
    applyCells(this.#api, edit.sheet, now, cells);
  }
}
