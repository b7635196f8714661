/** Results of formulas: custom functions run from the add-on, native ones by the engine the host gives. */
import type { FormulaCell, FormulaResult, WorkbookView } from '../../host.ts';
import type { Book, Cell, Sheet } from './book.ts';
import { areaOf, parseAddress } from './area.ts';
import { readArea } from './grid.ts';
import { isDateFormat } from './display-date.ts';
import type { Locale } from './locale.ts';
import { momentOf, serialOf } from './zone.ts';

/** A value as it crosses to a custom function and back. */
export type CellValue = null | string | number | boolean | { readonly $ms: number };

export interface Calculator {
  readonly book: Book;
  readonly locale: Locale;
  /** Names of the functions that the add-on declares, in upper case. */
  readonly functions: ReadonlyMap<string, string>;
  readonly calculate: ((formulas: readonly FormulaCell[], view: WorkbookView) => readonly FormulaResult[]) | undefined;
  view(): WorkbookView;
  /** Runs a custom function; throws its error. */
  run(name: string, values: readonly unknown[]): unknown;
  /** Results already known, by function and arguments: Sheets asks a custom function again only for other arguments. */
  readonly known: Map<string, CustomResult>;
}

export interface CustomResult {
  readonly value?: unknown;
  readonly error?: string;
}

/** `=NAME(…)` as the whole formula. */
const WHOLE_CALL = /^=\s*([\p{L}_][\p{L}\p{N}_.]*)\s*\(([\s\S]*)\)\s*$/u;

/** Arguments of a call, split at top-level separators; undefined when one of them is not a range or a literal. */
function splitArguments(text: string): string[] | undefined {
  if (text.trim() === '') return [];
  const found: string[] = [''];
  let quote = '';
  for (const sign of text) {
    const last = found.length - 1;
    if (quote !== '') {
      found[last] += sign;
      if (sign === quote) quote = '';
    } else if (sign === ';' || sign === ',') found.push('');
    else if ('(){}&'.includes(sign)) return undefined;
    else {
      if (sign === '"' || sign === "'") quote = sign;
      found[last] += sign;
    }
  }
  return found.map((part) => part.trim());
}

function valueOf(calculator: Calculator, cell: Cell | undefined): CellValue {
  if (!cell) return '';
  if (cell.e !== undefined) return cell.e;
  if (typeof cell.v === 'number' && isDateFormat(cell.format))
    return { $ms: momentOf(cell.v, calculator.book.timeZone) };
  return cell.v ?? '';
}

/** A range becomes its table (one cell its value), a literal its value; undefined for anything else. */
function argument(calculator: Calculator, home: Sheet, text: string): { value: unknown } | undefined {
  if (/^"(?:[^"]|"")*"$/.test(text)) return { value: text.slice(1, -1).replace(/""/g, '"') };
  if (/^-?\d+(?:\.\d+)?%?$/.test(text))
    return { value: text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text) };
  if (/^(TRUE|ИСТИНА)$/i.test(text)) return { value: true };
  if (/^(FALSE|ЛОЖЬ)$/i.test(text)) return { value: false };
  if (text === '') return { value: null };
  const cut = text.lastIndexOf('!');
  const title =
    cut < 0
      ? undefined
      : text
          .slice(0, cut)
          .replace(/^'(.*)'$/, '$1')
          .replace(/''/g, "'");
  const sheet =
    title === undefined ? home : calculator.book.sheets.find((one) => one.title.toLowerCase() === title.toLowerCase());
  const address = parseAddress(text.slice(cut + 1).replace(/\$/g, ''));
  const name = calculator.book.names.find((one) => one.name.toLowerCase() === text.toLowerCase());
  const place =
    name?.place ?? (sheet && address ? { sheet: sheet.id, ...areaOf(address, sheet.rows, sheet.columns) } : undefined);
  const from = place && calculator.book.sheets.find((one) => one.id === place.sheet);
  if (!place || !from) return undefined;
  const table = readArea(from, place, (cell) => valueOf(calculator, cell));
  return { value: place.rows === 1 && place.columns === 1 ? table[0]?.[0] : table };
}

/** The call of a custom function that a formula consists of, with its arguments read. */
function customCall(
  calculator: Calculator,
  home: Sheet,
  formula: string,
): { name: string; values: unknown[] } | undefined {
  const whole = WHOLE_CALL.exec(formula);
  const name = calculator.functions.get(whole?.[1]?.toUpperCase() ?? '');
  const parts = whole && name !== undefined ? splitArguments(whole[2] ?? '') : undefined;
  if (name === undefined || !parts) return undefined;
  const values: unknown[] = [];
  for (const part of parts) {
    const read = argument(calculator, home, part);
    if (!read) return undefined;
    values.push(read.value);
  }
  return { name, values };
}

function runCustom(calculator: Calculator, name: string, values: readonly unknown[]): CustomResult {
  const key = JSON.stringify([name, values]);
  const known = calculator.known.get(key);
  if (known) return known;
  let result: CustomResult;
  try {
    result = { value: calculator.run(name, values) };
  } catch (error) {
    result = { error: error instanceof Error ? error.message : String(error) };
  }
  calculator.known.set(key, result);
  return result;
}

function setResult(calculator: Calculator, cell: Cell, value: unknown): void {
  delete cell.e;
  delete cell.why;
  if (value === null || value === undefined) delete cell.v;
  else if (typeof value === 'object' && '$ms' in value) {
    cell.v = serialOf((value as { $ms: number }).$ms, calculator.book.timeZone);
    cell.format ??= calculator.locale.date;
  } else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') cell.v = value;
}

function setError(cell: Cell, error: string, why: string): void {
  delete cell.v;
  cell.e = error;
  cell.why = why;
}

/** Lays a table of results over the cells to the right and below, unless something stands there. */
function spill(calculator: Calculator, sheet: Sheet, row: number, column: number, table: readonly unknown[]): boolean {
  const lines = table.map((line) => (Array.isArray(line) ? (line as unknown[]) : [line]));
  const cells: [Cell, unknown][] = [];
  for (const [down, line] of lines.entries())
    for (const [right, value] of line.entries()) {
      const target = ((sheet.cells[row - 1 + down] ??= [])[column - 1 + right] ??= {});
      const own = down === 0 && right === 0;
      if (!own && (target.f !== undefined || (target.v !== undefined && target.spilled !== `${row},${column}`)))
        return false;
      cells.push([target, value]);
    }
  for (const [target, value] of cells) {
    setResult(calculator, target, value);
    if (target.f === undefined) target.spilled = `${row},${column}`;
  }
  return true;
}

function calculateOne(calculator: Calculator, sheet: Sheet, row: number, column: number, cell: Cell): boolean {
  const call = customCall(calculator, sheet, cell.f ?? '');
  if (!call) return false;
  const result = runCustom(calculator, call.name, call.values);
  if (result.error !== undefined) setError(cell, '#ERROR!', result.error);
  else if (!Array.isArray(result.value)) setResult(calculator, cell, result.value);
  else if (!spill(calculator, sheet, row, column, result.value as unknown[]))
    setError(cell, '#REF!', 'Результат массива не был раскрыт: он перезаписал бы данные.');
  return true;
}

/** Forgets what earlier results laid over neighbouring cells. */
function clearSpills(sheet: Sheet): void {
  for (const line of sheet.cells)
    for (const cell of line ?? []) {
      if (cell?.spilled === undefined) continue;
      delete cell.spilled;
      delete cell.v;
    }
}

/** Brings every formula of the table up to date. A formula that nobody can evaluate keeps no value and no error. */
export function recalculate(calculator: Calculator): void {
  const native: { cell: Cell; at: FormulaCell }[] = [];
  const custom: { sheet: Sheet; row: number; column: number; cell: Cell }[] = [];
  for (const sheet of calculator.book.sheets) {
    clearSpills(sheet);
    sheet.cells.forEach((line, row) =>
      line?.forEach((cell, column) => {
        if (cell?.f === undefined) return;
        const whole = WHOLE_CALL.exec(cell.f)?.[1]?.toUpperCase() ?? '';
        if (calculator.functions.has(whole)) custom.push({ sheet, row: row + 1, column: column + 1, cell });
        else native.push({ cell, at: { sheet: sheet.title, row: row + 1, column: column + 1, formula: cell.f } });
      }),
    );
  }
  const runAll = (): void => {
    for (const { sheet, row, column, cell } of custom)
      if (!calculateOne(calculator, sheet, row, column, cell))
        setError(cell, '#ERROR!', 'Функция дополнения работает только как вся формула целиком.');
  };
  runNative(calculator, native);
  if (custom.length === 0) return;
  runAll();
  // A native formula may read what a custom function gave, and the other way round: a second turn settles both.
  if (native.length > 0) {
    runNative(calculator, native);
    runAll();
  }
}

/** Number format that a formula's result takes by itself: of a date function, or of the one cell it repeats. */
function formulaFormat(calculator: Calculator, at: FormulaCell, formula: string): string | undefined {
  if (/^=\s*(TODAY|DATE|EDATE|EOMONTH|DATEVALUE|WORKDAY(\.INTL)?)\s*\(/i.test(formula) && WHOLE_CALL.test(formula))
    return calculator.locale.date;
  if (/^=\s*NOW\s*\(\s*\)\s*$/i.test(formula)) return calculator.locale.moment;
  const address = parseAddress(formula.slice(1).trim().replace(/\$/g, ''));
  if (address?.row === undefined || address.column === undefined) return undefined;
  const sheet = calculator.book.sheets.find((one) => one.title === at.sheet);
  return sheet?.cells[address.row - 1]?.[address.column - 1]?.format;
}

function runNative(calculator: Calculator, native: readonly { cell: Cell; at: FormulaCell }[]): void {
  if (native.length === 0 || !calculator.calculate) {
    for (const { cell } of native) setResult(calculator, cell, undefined);
    return;
  }
  const results = calculator.calculate(
    native.map(({ at }) => at),
    calculator.view(),
  );
  native.forEach(({ cell, at }, index) => {
    const result = results[index];
    if (result?.error !== undefined) setError(cell, result.error, result.sentence ?? '');
    else {
      setResult(calculator, cell, result?.value);
      if (typeof cell.v === 'number') cell.format ??= formulaFormat(calculator, at, cell.f ?? '');
    }
  });
}
