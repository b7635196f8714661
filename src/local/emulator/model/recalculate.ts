/** Results of formulas: custom functions run from the add-on, native ones by the engine the host gives. */
import type { FormulaCell, FormulaResult, WorkbookView } from '../../host.ts';
import type { Book, Cell, Sheet } from './book.ts';
import { parseAddress } from './area.ts';
import type { Locale } from './locale.ts';
import { type Reader, WHOLE_CALL, customCall } from './custom-call.ts';
import { serialOf } from './zone.ts';

export interface Calculator extends Reader {
  readonly locale: Locale;
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

/** A cell without a format of its own shows the result as its formula suggests, for as long as the formula stands. */
function deriveFormat(cell: Cell, format: string | undefined): void {
  if (cell.format !== undefined || format === undefined) return;
  cell.format = format;
  cell.derived = true;
}

function setResult(calculator: Calculator, cell: Cell, value: unknown): void {
  delete cell.e;
  delete cell.why;
  if (value === null || value === undefined) delete cell.v;
  else if (typeof value === 'object' && '$ms' in value) {
    cell.v = serialOf((value as { $ms: number }).$ms, calculator.book.timeZone);
    deriveFormat(cell, calculator.locale.date);
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

function calculateOne(calculator: Calculator, { sheet, row, column, cell }: Spot, changed: Set<number>): boolean {
  const call = customCall(calculator, sheet, cell.f ?? '');
  if (!call) return false;
  const result = runCustom(calculator, call.name, call.values);
  if (result.error !== undefined) setError(cell, '#ERROR!', result.error);
  else if (!Array.isArray(result.value)) setResult(calculator, cell, result.value);
  else {
    changed.add(sheet.id);
    if (!spill(calculator, sheet, row, column, result.value as unknown[]))
      setError(cell, '#REF!', 'Результат массива не был раскрыт: он перезаписал бы данные.');
  }
  return true;
}

interface Spot {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** Every formula of the table, in reading order. */
export function findFormulas(book: Book): Spot[] {
  const spots: Spot[] = [];
  for (const sheet of book.sheets)
    sheet.cells.forEach((line, row) =>
      line?.forEach((cell, column) => {
        if (cell?.f !== undefined) spots.push({ sheet, row: row + 1, column: column + 1, cell });
      }),
    );
  return spots;
}

/** Forgets what earlier results laid over neighbouring cells. */
function clearSpills(book: Book, changed: Set<number>): void {
  for (const sheet of book.sheets)
    for (const line of sheet.cells)
      for (const cell of line ?? []) {
        if (cell?.spilled === undefined) continue;
        changed.add(sheet.id);
        delete cell.spilled;
        delete cell.v;
      }
}

/**
 * Brings every formula of the table up to date. A formula that nobody can evaluate keeps no value and no error.
 * @returns ids of sheets with a result that is another one now.
 */
export function recalculate(calculator: Calculator, spots: readonly Spot[]): ReadonlySet<number> {
  const changed = new Set<number>();
  clearSpills(calculator.book, changed);
  const before = spots.map(({ cell }) => shownOf(cell));
  evaluate(calculator, spots, changed);
  spots.forEach(({ sheet, cell }, index) => {
    if (shownOf(cell).some((part, at) => part !== before[index]?.[at])) changed.add(sheet.id);
  });
  return changed;
}

/** What a formula's result decides in its cell. */
function shownOf({ v, e, why, format, derived }: Cell): readonly unknown[] {
  return [v, e, why, format, derived];
}

function evaluate(calculator: Calculator, spots: readonly Spot[], changed: Set<number>): void {
  const native: { cell: Cell; at: FormulaCell }[] = [];
  const custom: Spot[] = [];
  for (const spot of spots) {
    const formula = spot.cell.f ?? '';
    const whole = WHOLE_CALL.exec(formula)?.[1]?.toUpperCase() ?? '';
    if (calculator.functions.has(whole)) custom.push(spot);
    else native.push({ cell: spot.cell, at: { sheet: spot.sheet.title, row: spot.row, column: spot.column, formula } });
  }
  const runAll = (): void => {
    for (const spot of custom)
      if (!calculateOne(calculator, spot, changed))
        setError(spot.cell, '#ERROR!', 'Функция дополнения работает только как вся формула целиком.');
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
      if (typeof cell.v === 'number') deriveFormat(cell, formulaFormat(calculator, at, cell.f ?? ''));
    }
  });
}
