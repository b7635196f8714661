/** Counts the native formulas of the table after a change (HostOptions.calculate). */
import { Engine, engineHas } from './formulas/engine.ts';
import { isRefused, translate, type Refused, type Surroundings, type Translated } from './formulas/translate.ts';
import type { FormulaCell, FormulaResult, HostOptions, SheetView, WorkbookView } from './host.ts';

type Calculate = NonNullable<HostOptions['calculate']>;

/** Serial number of the day when Unix time begins: 1 is 31.12.1899. */
const UNIX_DAY = 25_569;

/** A calculator that knows the add-on's own functions by its files. `now` is the scripts' clock. */
export function createCalculator(files: HostOptions['files'], now: () => number = Date.now): Calculate {
  const custom = customNames(files);
  return (formulas, view) => (formulas.length === 0 ? [] : calculate(formulas, view, custom, now()));
}

/** Upper-case names of the functions that the add-on declares at the top level. */
function customNames(files: HostOptions['files']): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { name, text } of files) {
    if (!name.endsWith('.js')) continue;
    for (const found of text.matchAll(/^function\s+([\p{L}_$][\p{L}\p{N}_$]*)/gmu))
      names.add((found[1] ?? '').toUpperCase());
  }
  return names;
}

/** A formula in its place among the engine's sheets. */
interface Placed {
  readonly cell: FormulaCell;
  readonly sheet: number;
  readonly translated: Translated | Refused;
}

function calculate(
  formulas: readonly FormulaCell[],
  view: WorkbookView,
  custom: ReadonlySet<string>,
  now: number,
): readonly FormulaResult[] {
  const order = new Map(view.sheets.map((sheet, index) => [sheet.title.toLowerCase(), index]));
  const indexOf = (title: string): number | undefined => order.get(title.toLowerCase());
  const serial = serialIn(view.timeZone, now);
  const engine = new Engine(view.sheets.map((sheet) => sheet.title));
  try {
    const placed = formulas.map((cell): Placed => {
      const around: Surroundings = {
        sheet: cell.sheet,
        sheetName: (title) => {
          const index = indexOf(title);
          return index === undefined ? undefined : engine.reference(index);
        },
        hasFunction: engineHas,
        isCustom: (name) => custom.has(name.toUpperCase()),
        now: serial,
      };
      return { cell, sheet: indexOf(cell.sheet) ?? 0, translated: translate(cell.formula, around) };
    });
    feed(engine, view, placed, indexOf);
    return evaluate(engine, placed);
  } finally {
    engine.free();
  }
}

/** Puts in what the formulas read, and nothing else: a large table costs only what its formulas look at. */
function feed(
  engine: Engine,
  view: WorkbookView,
  placed: readonly Placed[],
  indexOf: (title: string) => number | undefined,
): void {
  const own = new Set(placed.map(({ sheet, cell }) => placeKey(sheet, cell.row, cell.column)));
  const done = new Set<string>();
  const put = (sheet: number, key: string, cell: SheetView['cells'][string] | undefined): void => {
    const name = `${String(sheet)}!${key}`;
    if (cell === undefined || own.has(name) || done.has(name)) return;
    done.add(name);
    const [row, column] = key.split(',').map(Number);
    if (cell.e !== undefined) engine.putError(sheet, row ?? 1, column ?? 1);
    else if (cell.v !== undefined) engine.put(sheet, row ?? 1, column ?? 1, cell.v);
  };
  const everything = placed.some(({ translated }) => !isRefused(translated) && translated.readsAll);
  if (everything) {
    view.sheets.forEach((sheet, index) => {
      for (const [key, cell] of Object.entries(sheet.cells)) put(index, key, cell);
    });
    return;
  }
  for (const { translated } of placed) {
    if (isRefused(translated)) continue;
    for (const area of translated.reads) {
      const index = indexOf(area.sheet);
      const cells = index === undefined ? undefined : view.sheets[index]?.cells;
      if (index === undefined || cells === undefined) continue;
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        for (let column = area.column; column < area.column + area.columns; column += 1) {
          const key = `${String(row)},${String(column)}`;
          put(index, key, cells[key]);
        }
      }
    }
  }
}

function placeKey(sheet: number, row: number, column: number): string {
  return `${String(sheet)}!${String(row)},${String(column)}`;
}

const SPILLED: FormulaResult = {
  error: '#ERROR!',
  sentence: 'Формула даёт несколько ячеек: на локальном стенде такие не считаются.',
};

function evaluate(engine: Engine, placed: readonly Placed[]): readonly FormulaResult[] {
  for (const { sheet, cell, translated } of placed) {
    if (isRefused(translated)) engine.putError(sheet, cell.row, cell.column);
    else engine.putFormula(sheet, cell.row, cell.column, translated.text);
  }
  engine.evaluate();
  const spilled = new Set(
    placed.filter(
      ({ sheet, cell, translated }) => !isRefused(translated) && engine.spills(sheet, cell.row, cell.column),
    ),
  );
  if (spilled.size > 0) {
    // Blocks would stand in the engine where the table has none, and other formulas would read them.
    for (const { sheet, cell } of spilled) engine.putError(sheet, cell.row, cell.column);
    engine.evaluate();
  }
  return placed.map((item): FormulaResult => {
    if (isRefused(item.translated)) return item.translated;
    return spilled.has(item) ? SPILLED : engine.result(item.sheet, item.cell.row, item.cell.column);
  });
}

/** The moment as the table's time zone shows it, as a serial number with the time of day as its fraction. */
function serialIn(timeZone: string, now: number): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(new Date(now));
  const part = (type: string): number => Number(parts.find((found) => found.type === type)?.value ?? 0);
  const moment = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return moment / 86_400_000 + UNIX_DAY;
}
