/** Cells of sheets as the page and the disk want them, made once and kept until an operation may have changed them. */
import type { Json } from '../host.ts';
import type { Book, Sheet } from './model/book.ts';
import { extent, type Extent } from './model/grid.ts';
import { saveCells } from './model/save.ts';
import { viewCells, type SeenCells } from './model/view.ts';

/** A prepared table has hundreds of thousands of cells, and an edit changes a few of one sheet. */
export class SheetCache {
  readonly #seen = new Map<number, SeenCells>();
  readonly #saved = new Map<number, Json>();
  readonly #extents = new Map<number, Extent>();

  /** Forgets everything: for acts that move, copy or remove lines, sheets and formulas. */
  forgetAll(): void {
    this.#seen.clear();
    this.#saved.clear();
    this.#extents.clear();
  }

  forget(sheet: number): void {
    this.#seen.delete(sheet);
    this.#saved.delete(sheet);
    this.#extents.delete(sheet);
  }

  /**
   * Forgets the sheets that a writing operation names: as `sheet` of a place, or by a number of its own. An operation that
   * names none is taken to touch all, so that an unknown one can cost time but never show or save what is no more.
   */
  forgetNamed(values: readonly unknown[]): void {
    const named = new Set<number>();
    const look = (value: unknown, depth: number): void => {
      if (typeof value !== 'object' || value === null || depth > 3) return;
      const { sheet } = value as { readonly sheet?: unknown };
      if (typeof sheet === 'number') named.add(sheet);
      // Values of cells lie deeper and name no sheet.
      for (const part of Array.isArray(value) ? value.slice(0, 20) : Object.values(value)) look(part, depth + 1);
    };
    for (const value of values) {
      if (typeof value === 'number') named.add(value);
      else look(value, 0);
    }
    if (named.size === 0) this.forgetAll();
    for (const sheet of named) this.forget(sheet);
  }

  seen(book: Book, sheet: Sheet): SeenCells {
    const seen = this.#seen.get(sheet.id) ?? viewCells(book, sheet);
    this.#seen.set(sheet.id, seen);
    return seen;
  }

  /** Never handed out to be changed: the store keeps it as what the disk has. */
  saved(sheet: Sheet): Json {
    const saved = this.#saved.get(sheet.id) ?? (JSON.parse(JSON.stringify(saveCells(sheet))) as Json);
    this.#saved.set(sheet.id, saved);
    return saved;
  }

  /** Takes the cells that a sheet was made from: saved unchanged, they are the same again. */
  loaded(sheet: number, cells: Json): void {
    this.#saved.set(sheet, cells);
  }

  /** Last row and column with content. A prepared sheet has tens of thousands of cells with nothing but a look. */
  extent(sheet: Sheet): Extent {
    const found = this.#extents.get(sheet.id) ?? extent(sheet);
    this.#extents.set(sheet.id, found);
    return found;
  }
}
