/** Colour rules, filters, bandings, borders, charts. */
import type { Area, Json } from '../../host.ts';
import { intersects } from '../model/area.ts';
import type { Banding, Chart, ColourRule, Filter, Place, Sheet } from '../model/book.ts';
import { cellAt, everyCell } from '../model/grid.ts';
import { displayText } from '../model/display.ts';
import { referencesOf } from '../model/references.ts';
import { satisfies } from '../model/rules.ts';
import { sharedStyle } from '../model/looks.ts';
import { ServiceError } from '../model/service-error.ts';
import { filteredRows } from '../model/filter.ts';
import { type Desk, type Operations, bare, locale, plain, sheetById, sheetOf } from './desk.ts';
import { checkWritable } from './protect.ts';

interface GivenRule extends Omit<ColourRule, 'areas'> {
  readonly areas: readonly Place[];
}

/** Behaviour 25: the list is replaced whole, and a formula may not name another sheet. */
function setColourRules(desk: Desk, id: number, rules: readonly GivenRule[]): void {
  const sheet = sheetById(desk, id);
  for (const rule of rules) {
    if (rule.areas.length === 0) throw new ServiceError('Ranges must have at least one range.');
    if (rule.areas.some((area) => area.sheet !== id))
      throw new ServiceError('Conditional format rule cannot reference a different sheet.');
    for (const value of rule.values) {
      const formula = typeof value === 'string' && value.startsWith('=') ? value : '';
      const foreign = referencesOf(formula).some(
        (one) => one.sheet !== undefined && one.sheet.toLowerCase() !== sheet.title.toLowerCase(),
      );
      if (foreign) throw new ServiceError('Conditional format rule cannot reference a different sheet.');
    }
  }
  sheet.colourRules = rules.map(({ type, values, paint, gradient, areas }) => ({
    areas: areas.map(bare),
    type,
    values: [...values],
    paint: { ...paint },
    ...(gradient === undefined ? {} : { gradient }),
  }));
}

function filterOf(desk: Desk, id: number): { sheet: Sheet; filter: Filter } {
  const sheet = sheetById(desk, id);
  if (!sheet.filter) throw new ServiceError('The filter no longer exists.');
  return { sheet, filter: sheet.filter };
}

function column(filter: Filter, at: number): number {
  if (at < filter.area.column || at >= filter.area.column + filter.area.columns)
    throw new ServiceError('The column is out of bounds of the filter.');
  return at;
}

function bandingOf(desk: Desk, id: number, banding: number): Banding {
  const found = sheetById(desk, id).bandings.find((one) => one.id === banding);
  if (!found) throw new ServiceError('The banding no longer exists.');
  return found;
}

function setBorder(
  desk: Desk,
  place: Place,
  sides: Readonly<Record<string, boolean>>,
  color: string,
  style: string,
): void {
  const sheet = sheetOf(desk, place);
  checkWritable(desk, sheet, place);
  const edges = {
    top: place.row,
    bottom: place.row + place.rows - 1,
    left: place.column,
    right: place.column + place.columns - 1,
  };
  everyCell(sheet, place, (cell, row, at) => {
    const borders = { ...(cell.style?.borders as Record<string, Json> | undefined) };
    const set = (side: string, outer: boolean, inner: string): void => {
      const wanted = sides[outer ? side : inner];
      if (wanted === undefined) return;
      if (wanted) borders[side] = { color, style };
      else delete borders[side];
    };
    set('top', row === edges.top, 'horizontal');
    set('bottom', row === edges.bottom, 'horizontal');
    set('left', at === edges.left, 'vertical');
    set('right', at === edges.right, 'vertical');
    cell.style = sharedStyle({ ...cell.style, borders });
  });
}

function putChart(desk: Desk, id: number, chart: Omit<Chart, 'id'> & { id?: number }): void {
  const sheet = sheetById(desk, id);
  const made = { ...(plain(chart) as unknown as Chart), id: chart.id ?? desk.book.nextId };
  desk.book.nextId += 1;
  sheet.charts = [...sheet.charts.filter((one) => one.id !== made.id), made];
}

function chartKnown(desk: Desk, id: number, chart: number | undefined): void {
  if (!sheetById(desk, id).charts.some((one) => one.id === chart))
    throw new ServiceError('The chart does not exist on this sheet.');
}

export const PAINT_READS: Operations = {
  colourRules: (desk, id: number) =>
    sheetById(desk, id).colourRules.map((rule) => ({
      ...rule,
      areas: rule.areas.map((area) => ({ ...area, sheet: id })),
    })),
  filterArea: (desk, id: number) => sheetById(desk, id).filter?.area ?? null,
  filterCriterion: (desk, id: number, at: number) => {
    const { filter } = filterOf(desk, id);
    return filter.criteria[column(filter, at)] ?? null;
  },
  isFiltered: (desk, id: number, row: number) => {
    desk.settle();
    return filteredRows(desk.book, sheetById(desk, id), locale(desk)).includes(row);
  },
  charts: (desk, id: number) => sheetById(desk, id).charts,
  bandings: (desk, id: number, inside: Area | null) =>
    sheetById(desk, id)
      .bandings.filter((one) => inside === null || intersects(one.area, inside))
      .map((one) => one.id),
  banding: bandingOf,
  holds: (desk, place: Place, type: string, values: readonly Json[]) =>
    satisfies(cellAt(sheetOf(desk, place), place.row, place.column), type, values, {
      book: desk.book,
      locale: locale(desk),
    }),
  shown: (desk, place: Place) => displayText(cellAt(sheetOf(desk, place), place.row, place.column), locale(desk)),
};

export const PAINT_WRITES: Operations = {
  setColourRules,
  createFilter: (desk, place: Place) => {
    const sheet = sheetOf(desk, place);
    if (sheet.filter) throw new ServiceError("You can't create a filter in a sheet that already has a filter.");
    sheet.filter = { area: bare(place), criteria: {} };
  },
  removeFilter: (desk, id: number) => {
    delete filterOf(desk, id).sheet.filter;
  },
  setCriterion: (desk, id: number, at: number, criterion: Filter['criteria'][number] | null) => {
    const { filter } = filterOf(desk, id);
    if (criterion === null) delete filter.criteria[column(filter, at)];
    else filter.criteria[column(filter, at)] = criterion;
  },
  addBanding: (desk, place: Place, axis: 'row' | 'column', colours: Banding['colours']) => {
    const sheet = sheetOf(desk, place);
    const area: Area = bare(place);
    if (sheet.bandings.some((one) => intersects(one.area, area)))
      throw new ServiceError(
        'You cannot add alternating background colors to a range that already has alternating background colors.',
      );
    const id = desk.book.nextId;
    desk.book.nextId += 1;
    sheet.bandings.push({ id, area, axis, colours });
    return id;
  },
  changeBanding: (desk, id: number, banding: number, change: Partial<Banding>) => {
    const found = bandingOf(desk, id, banding);
    Object.assign(found, change, { colours: { ...found.colours, ...change.colours } });
  },
  removeBanding: (desk, id: number, banding: number) => {
    const found = bandingOf(desk, id, banding);
    const sheet = sheetById(desk, id);
    sheet.bandings = sheet.bandings.filter((one) => one !== found);
  },
  setBorder,
  putChart,
  replaceChart: (desk, id: number, chart: Chart) => {
    chartKnown(desk, id, chart.id);
    putChart(desk, id, chart);
  },
  removeChart: (desk, id: number, chart: Chart) => {
    chartKnown(desk, id, chart.id);
    const sheet = sheetById(desk, id);
    sheet.charts = sheet.charts.filter((one) => one.id !== chart.id);
  },
  setGroup: (desk, id: number, axis: string, from: number, to: number, collapsed: boolean) => {
    const group = sheetById(desk, id).groups.find((one) => one.axis === axis && one.from === from && one.to === to);
    if (!group) throw new ServiceError('The group does not exist.');
    group.collapsed = collapsed;
  },
};
