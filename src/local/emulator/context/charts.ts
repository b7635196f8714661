/** Charts of a sheet: kept as the data they are defined by. */
import { defineClass, type Member } from './define.ts';
import { enumFamily, enumName, enumValue } from './enums.ts';
import { exception, notEmulated } from './exception.ts';
import { make } from './objects-made.ts';
import { stateOf } from './objects.ts';
import { type RangeState, makeRange, makeSheet, placeOf } from './places.ts';
import { CLASSES } from './signatures.ts';

interface ChartState {
  sheet: number;
  id?: number;
  type: string;
  ranges: RangeState[];
  options: Record<string, unknown>;
  position: { row: number; column: number; x: number; y: number };
  headers: number;
  transposed: boolean;
  merge: string;
  hidden: string;
}

/** What a new chart starts from. */
export function newChartState(sheet: number): ChartState {
  return {
    sheet,
    type: 'COLUMN',
    ranges: [],
    options: {},
    position: { row: 1, column: 1, x: 0, y: 0 },
    headers: 0,
    transposed: false,
    merge: 'MERGE_COLUMNS',
    hidden: 'IGNORE_BOTH',
  };
}

function copyOf(state: ChartState): ChartState {
  return { ...state, ranges: [...state.ranges], options: { ...state.options }, position: { ...state.position } };
}

/** Options are data: a service object or a function among them is not. */
function option(state: ChartState, name: string, value: unknown): void {
  if (typeof value === 'function') throw exception(`Invalid argument: ${name}`);
  state.options[name] = value;
}

function optionMember(name: string, read: (value: unknown) => unknown = (value) => value): Member<ChartState> {
  return (state: ChartState, value: unknown) => option(state, name, read(value));
}

const BUILDING: Readonly<Record<string, Member<ChartState>>> = {
  addRange: (state, range: object) => {
    state.ranges.push(placeOf(stateOf<RangeState>(range)));
  },
  removeRange: (state, range: object) => {
    const gone = JSON.stringify(placeOf(stateOf<RangeState>(range)));
    state.ranges = state.ranges.filter((one) => JSON.stringify(one) !== gone);
  },
  clearRanges: (state) => {
    state.ranges = [];
  },
  getRanges: (state) => state.ranges.map(makeRange),
  setChartType: (state, type: object) => {
    state.type = enumName(type);
  },
  getChartType: (state) => enumValue('Charts.ChartType', state.type),
  setOption: option,
  setPosition: (state, row: number, column: number, x: number, y: number) => {
    if (row < 1 || column < 1) throw exception('The anchor of the chart is out of bounds.');
    state.position = { row, column, x, y };
  },
  setNumHeaders: (state, count: number) => {
    state.headers = count;
  },
  setTransposeRowsAndColumns: (state, value: boolean) => {
    state.transposed = value;
  },
  setMergeStrategy: (state, value: object) => {
    state.merge = enumName(value);
  },
  setHiddenDimensionStrategy: (state, value: object) => {
    state.hidden = enumName(value);
  },
  getContainer: (state) => make('ContainerInfo', state),
  // Live takes a chart without ranges and draws nothing; the page could not either, so it is refused where it is built.
  build: (state) => {
    if (state.ranges.length === 0) throw exception('A chart must have at least one range.');
    return make('EmbeddedChart', copyOf(state));
  },
};

/** Members of the special builders that only set an option. */
const OPTIONS: Readonly<Record<string, Member<ChartState>>> = {
  setTitle: optionMember('title'),
  setXAxisTitle: optionMember('hAxis.title'),
  setYAxisTitle: optionMember('vAxis.title'),
  setColors: optionMember('colors'),
  setBackgroundColor: optionMember('backgroundColor'),
  setStacked: (state) => option(state, 'isStacked', true),
  set3D: (state) => option(state, 'is3D', true),
  setLegendPosition: optionMember('legend.position', (value) => enumName(value).toLowerCase()),
  setCurveStyle: optionMember('curveType', (value) => (enumName(value) === 'SMOOTH' ? 'function' : 'none')),
  reverseCategories: (state) => option(state, 'reverseCategories', true),
  setRange: (state, min: number, max: number) => {
    option(state, 'vAxis.minValue', min);
    option(state, 'vAxis.maxValue', max);
  },
};

const KINDS: Readonly<Record<string, string>> = {
  Area: 'AREA',
  Bar: 'BAR',
  Column: 'COLUMN',
  Combo: 'COMBO',
  Histogram: 'HISTOGRAM',
  Line: 'LINE',
  Pie: 'PIE',
  Scatter: 'SCATTER',
  Table: 'TABLE',
};

/** `asBarChart()` and the rest: the same chart through a builder with more members. */
function conversions(): Record<string, Member<ChartState>> {
  const members: Record<string, Member<ChartState>> = {};
  for (const [word, type] of Object.entries(KINDS))
    members[`as${word}Chart`] = (state: ChartState) => {
      state.type = type;
      return make(`Embedded${word}ChartBuilder`, state);
    };
  return members;
}

/** Only the members that the published class has. */
function membersOf(
  full: string,
  members: Readonly<Record<string, Member<ChartState>>>,
): Record<string, Member<ChartState>> {
  const table = CLASSES[full] ?? '';
  return Object.fromEntries(Object.entries(members).filter(([name]) => table.includes(`\n${name}(`)));
}

export function defineCharts(): void {
  const all = { ...BUILDING, ...OPTIONS, ...conversions() };
  for (const word of ['', ...Object.keys(KINDS)]) {
    const full = `Spreadsheet.Embedded${word}ChartBuilder`;
    defineClass<ChartState>(full, `SpreadsheetApp.Embedded${word}ChartBuilder`, membersOf(full, all));
  }
  defineClass<ChartState>('Spreadsheet.EmbeddedChart', 'SpreadsheetApp.EmbeddedChart', {
    getChartId: (state) => state.id ?? null,
    getRanges: (state) => state.ranges.map(makeRange),
    getNumHeaders: (state) => state.headers,
    getTransposeRowsAndColumns: (state) => state.transposed,
    getMergeStrategy: (state) => enumValue('Charts.ChartMergeStrategy', state.merge),
    getHiddenDimensionStrategy: (state) => enumValue('Charts.ChartHiddenDimensionStrategy', state.hidden),
    getContainerInfo: (state) => make('ContainerInfo', state),
    getOptions: (state) => make('ChartOptions', state),
    modify: (state) => make('EmbeddedChartBuilder', copyOf(state)),
    getAs: () => {
      throw notEmulated('EmbeddedChart.getAs');
    },
  });
  defineClass<ChartState>('Charts.ChartOptions', 'ChartOptions', {
    get: (state, name: string) => state.options[name] ?? null,
    getOrDefault: (state, name: string) => state.options[name] ?? null,
  });
  defineClass<ChartState>('Spreadsheet.ContainerInfo', 'SpreadsheetApp.ContainerInfo', {
    getAnchorColumn: (state) => state.position.column,
    getAnchorRow: (state) => state.position.row,
    getOffsetX: (state) => state.position.x,
    getOffsetY: (state) => state.position.y,
    getSheet: (state: ChartState) => makeSheet(state.sheet),
  });
  defineClass('Charts.Charts', 'Charts', {}, () => ({
    ChartType: enumFamily('Charts.ChartType'),
    ChartMergeStrategy: enumFamily('Charts.ChartMergeStrategy'),
    ChartHiddenDimensionStrategy: enumFamily('Charts.ChartHiddenDimensionStrategy'),
    CurveStyle: enumFamily('Charts.CurveStyle'),
    Position: enumFamily('Charts.Position'),
    PointStyle: enumFamily('Charts.PointStyle'),
    Orientation: enumFamily('Charts.Orientation'),
    ColumnType: enumFamily('Charts.ColumnType'),
  }));
}
