/** IronCalc behind a plain call: cells and formulas in, values out. Made anew for every recalculation. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initSync, Model } from '@ironcalc/wasm';
import type { FormulaResult } from '../host.ts';

export type Scalar = string | number | boolean;

/** Fifteen significant digits. The engine tells only formatted values, and its General format cuts to nine. */
const EXACT = '0.00000000000000E+00';
/** Kinds of values in the engine (after ERROR.TYPE of spreadsheets). */
const NUMBER = 1;
const BOOLEAN = 4;
const ERROR = 16;

let loaded = false;

function newModel(): Model {
  if (!loaded) {
    initSync({ module: readFileSync(createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm')) });
    loaded = true;
  }
  const model = new Model('table', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  return model;
}

const known = new Map<string, boolean>();

/** Whether the engine has a function of this upper-case name. */
export function engineHas(name: string): boolean {
  const before = known.get(name);
  if (before !== undefined) return before;
  const model = newModel();
  // Without arguments a known function may complain about anything but its name.
  model.setUserInput(0, 1, 1, `=${name}()`);
  model.evaluate();
  const has = /^[A-Z][A-Z0-9.]*$/.test(name) && model.getFormattedCellValue(0, 1, 1) !== '#NAME?';
  model.free();
  known.set(name, has);
  return has;
}

/** One workbook of the engine; its sheets are numbered from 0. */
export class Engine {
  readonly #model = newModel();
  readonly #names: readonly string[];

  constructor(titles: readonly string[]) {
    for (let index = 1; index < titles.length; index += 1) this.#model.newSheet();
    this.#names = titles.map((title, index) => this.#rename(index, title));
  }

  /** Our own title where the engine takes it, so that INDIRECT finds the sheet. */
  #rename(index: number, title: string): string {
    try {
      this.#model.renameSheet(index, title);
      return title;
    } catch {
      const name = `S_${String(index + 1)}`;
      this.#model.renameSheet(index, name);
      return name;
    }
  }

  /** The sheet as formulas name it, in quotes. */
  reference(sheet: number): string {
    return `'${(this.#names[sheet] ?? '').replace(/'/g, "''")}'`;
  }

  put(sheet: number, row: number, column: number, value: Scalar): void {
    this.#model.setUserInput(sheet, row, column, inputOf(value));
  }

  /** An error in the cell, so that what reads it fails too. */
  putError(sheet: number, row: number, column: number): void {
    this.#model.rangeClearContents(sheet, row, column, row, column);
    this.#model.setUserInput(sheet, row, column, '#ERROR!');
  }

  putFormula(sheet: number, row: number, column: number, formula: string): void {
    this.#model.setUserInput(sheet, row, column, formula);
  }

  evaluate(): void {
    this.#model.evaluate();
  }

  /** Whether the formula's result is a block rather than one value. */
  spills(sheet: number, row: number, column: number): boolean {
    if (this.#model.getFormattedCellValue(sheet, row, column) === '#SPILL!') return true;
    const structure = this.#model.getCellArrayStructure(sheet, row, column);
    if (typeof structure !== 'object' || !('DynamicAnchor' in structure)) return false;
    const [width, height] = structure.DynamicAnchor;
    return width > 1 || height > 1;
  }

  result(sheet: number, row: number, column: number): FormulaResult {
    const type = this.#model.getCellType(sheet, row, column);
    // A formula with DATE leaves a date format behind, whatever stood there before.
    this.#model.updateRangeStyle({ sheet, row, column, width: 1, height: 1 }, 'num_fmt', EXACT);
    const shown = this.#model.getFormattedCellValue(sheet, row, column);
    if (type === NUMBER) return { value: Number(shown) };
    if (type === BOOLEAN) return { value: shown === 'TRUE' };
    return type === ERROR ? errorOf(shown) : { value: shown };
  }

  free(): void {
    this.#model.free();
  }
}

/** Text that the engine takes as just this value: a leading apostrophe keeps text from being read as anything else. */
function inputOf(value: Scalar): string {
  if (typeof value === 'string') return `'${value}`;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** Errors that Sheets does not have, and what a person should know about the others. */
const ERRORS: Readonly<Record<string, FormulaResult>> = {
  '#N/IMPL!': { error: '#ERROR!', sentence: 'Такую формулу локальный стенд не считает.' },
  '#ERROR!': { error: '#ERROR!', sentence: 'Формула не разобрана. Проверьте скобки и число аргументов.' },
  '#CIRC!': { error: '#REF!', sentence: 'Формула ссылается сама на себя.' },
  '#NAME?': { error: '#NAME?', sentence: 'В формуле есть неизвестное имя.' },
};

function errorOf(shown: string): FormulaResult {
  return ERRORS[shown] ?? { error: shown };
}
