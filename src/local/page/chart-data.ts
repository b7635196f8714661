/** Reads a chart's definition and its cells: labels in the first column of its ranges, a series in each further one. */
import type { Area, Json, SheetView, WorkbookView } from '../host.ts';

export interface ChartData {
  readonly key: string;
  readonly kind: 'column' | 'line';
  readonly title: string;
  readonly labels: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | undefined)[] }[];
}

type Definition = Readonly<Record<string, Json>>;
type Place = Area & { readonly sheet: number };
type Column = readonly (SheetView['cells'][string] | undefined)[];

function isDefinition(value: Json): value is Definition {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPlace(value: Json): value is Json & Place {
  return (
    isDefinition(value) &&
    ['sheet', 'row', 'column', 'rows', 'columns'].every((name) => typeof value[name] === 'number')
  );
}

/** Undefined for kinds of charts that are not drawn here. */
export function readChart(view: WorkbookView, definition: Json): ChartData | undefined {
  if (!isDefinition(definition)) return undefined;
  const type = String(definition['type'] ?? '').toUpperCase();
  const kind = type === 'LINE' || type === 'AREA' ? 'line' : type === 'COLUMN' || type === 'BAR' ? 'column' : undefined;
  const ranges = definition['ranges'];
  if (kind === undefined || !Array.isArray(ranges)) return undefined;
  const columns = ranges.filter(isPlace).flatMap((place) => columnsOf(view, place));
  const filled = lastFilled(columns);
  const [labels, ...series] = columns.map((column) => column.slice(0, filled));
  if (labels === undefined || series.length === 0) return undefined;
  const header = hasHeader(definition, series);
  const options = definition['options'];
  const title = options !== undefined && isDefinition(options) ? options['title'] : undefined;
  return {
    key: String(definition['id'] ?? JSON.stringify(ranges)),
    kind,
    title: typeof title === 'string' ? title : '',
    labels: labels.slice(header).map((cell) => cell?.display ?? ''),
    series: series.map((column, index) => ({
      name: header > 0 ? (column[0]?.display ?? '') : `Ряд ${String(index + 1)}`,
      values: column.slice(header).map((cell) => (typeof cell?.v === 'number' ? cell.v : undefined)),
    })),
  };
}

/** Rows up to the last that holds anything: charts reach below it for records to come. */
function lastFilled(columns: readonly Column[]): number {
  const height = Math.max(0, ...columns.map((column) => column.length));
  for (let row = height; row > 0; row -= 1)
    if (columns.some((column) => (column[row - 1]?.display ?? '') !== '')) return row;
  return 0;
}

/** As many header rows as the chart says; when it does not, one if the series begin with text. */
function hasHeader(definition: Definition, series: readonly Column[]): number {
  const stated = definition['headers'];
  if (typeof stated === 'number' && stated > 0) return stated;
  return series.every((column) => typeof column[0]?.v === 'string') ? 1 : 0;
}

function columnsOf(view: WorkbookView, place: Place): Column[] {
  const sheet = view.sheets.find(({ id }) => id === place.sheet);
  return Array.from({ length: place.columns }, (_, column) =>
    Array.from(
      { length: place.rows },
      (__, row) => sheet?.cells[`${String(place.row + row)},${String(place.column + column)}`],
    ),
  );
}
