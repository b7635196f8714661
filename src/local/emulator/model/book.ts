/** The table as the emulator keeps it: plain mutable data, saved and loaded as JSON. */
import type { Area, CellStyle, Json, ValidationState } from '../../host.ts';

export type Scalar = string | number | boolean;

/** One cell. A cell that holds nothing at all is absent from the grid. */
export interface Cell {
  v?: Scalar | undefined;
  f?: string | undefined;
  e?: string | undefined;
  /** Sentence under the error. */
  why?: string | undefined;
  format?: string | undefined;
  /** The format came with the formula's result and goes with the formula. */
  derived?: true | undefined;
  note?: string | undefined;
  style?: CellStyle | undefined;
  rule?: ValidationState | undefined;
  /** Laid here by the array result of a formula in the cell `row,column`. */
  spilled?: string | undefined;
}

export interface Place extends Area {
  readonly sheet: number;
}

export interface Group {
  axis: 'row' | 'column';
  from: number;
  to: number;
  collapsed: boolean;
}

export interface ColourRule {
  areas: Area[];
  type: string;
  values: Json[];
  paint: {
    background?: string;
    color?: string;
    bold?: boolean;
    italic?: boolean;
    underline?: boolean;
    strike?: boolean;
  };
  /** Colour scale: the three points as the script gave them. */
  gradient?: Json;
}

export interface Protection {
  id: number;
  /** Absent = the whole sheet. */
  area?: Area;
  name?: string;
  warningOnly: boolean;
  description: string;
  editors: string[];
  domainEdit: boolean;
  /** The author, who always writes. */
  owner: string;
  open: Area[];
}

export interface Filter {
  area: Area;
  /** By column of the sheet. */
  criteria: Record<number, { type?: string; values: Json[]; hidden?: string[]; visible?: string[] }>;
}

export interface Chart {
  id: number;
  type: string;
  ranges: Place[];
  options: Record<string, Json>;
  position: { row: number; column: number; x: number; y: number };
  headers: number;
  transposed: boolean;
  merge: string;
  hidden: string;
}

export interface Banding {
  id: number;
  area: Area;
  axis: 'row' | 'column';
  colours: Record<string, string | null>;
}

export interface Sheet {
  id: number;
  title: string;
  hidden: boolean;
  rows: number;
  columns: number;
  frozenRows: number;
  frozenColumns: number;
  tabColor?: string | undefined;
  widths: Record<number, number>;
  heights: Record<number, number>;
  hiddenRows: number[];
  hiddenColumns: number[];
  /** Sparse: `cells[row - 1]?.[column - 1]`. */
  cells: (Cell | undefined)[][];
  merges: Area[];
  groups: Group[];
  colourRules: ColourRule[];
  protections: Protection[];
  filter?: Filter | undefined;
  charts: Chart[];
  bandings: Banding[];
  gridlines: boolean;
  rightToLeft: boolean;
  controls: { row: string; column: string };
  selection: Area;
}

/** Developer metadata: on a row or column of a sheet, on a sheet, or on the spreadsheet. */
export interface Metadata {
  id: number;
  key: string;
  value: string | null;
  visibility: 'DOCUMENT' | 'PROJECT';
  project: string;
  sheet?: number;
  axis?: 'row' | 'column';
  at?: number;
}

export interface NamedRange {
  name: string;
  place: Place | null;
}

export interface Book {
  id: string;
  project: string;
  /** Key of the person who made the table: the owner always writes. */
  owner: string;
  title: string;
  locale: string;
  timeZone: string;
  sheets: Sheet[];
  active: number;
  nextId: number;
  metadata: Metadata[];
  names: NamedRange[];
  properties: Record<string, Record<string, string>>;
  /** Expiry moments and texts of the cache, by store. */
  cache: Record<string, Record<string, { until: number; text: string }>>;
}

/** A sheet of 1000 × 26, as every new one is. */
export function newSheet(id: number, title: string): Sheet {
  return {
    id,
    title,
    hidden: false,
    rows: 1000,
    columns: 26,
    frozenRows: 0,
    frozenColumns: 0,
    widths: {},
    heights: {},
    hiddenRows: [],
    hiddenColumns: [],
    cells: [],
    merges: [],
    groups: [],
    colourRules: [],
    protections: [],
    charts: [],
    bandings: [],
    gridlines: true,
    rightToLeft: false,
    controls: { row: 'AFTER', column: 'AFTER' },
    selection: { row: 1, column: 1, rows: 1, columns: 1 },
  };
}

/** An empty table with one sheet «Лист1», whose id is 0 as in every new spreadsheet. */
export function newBook(id: string, project: string, owner: string): Book {
  return {
    id,
    project,
    owner,
    title: 'Новая таблица',
    locale: 'ru_RU',
    timeZone: 'Europe/Moscow',
    sheets: [newSheet(0, 'Лист1')],
    active: 0,
    nextId: 1,
    metadata: [],
    names: [],
    properties: {},
    cache: {},
  };
}
