/** Text styles and rich text of a range; bandings on it. */
import { applyBanding } from './banding.ts';
import { call } from './bridge.ts';
import type { Member } from './define.ts';
import { make } from './objects-made.ts';
import { stateOf } from './objects.ts';
import { type RangeState, placeOf } from './places.ts';
import type { RichState } from './rich-text.ts';
import type { StyleState } from './text-styles.ts';
import { checkTable } from './values.ts';

interface CellLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly line?: string;
  readonly family?: string;
  readonly size?: number;
  readonly color?: string;
}

function corner(range: RangeState): RangeState {
  return { ...placeOf(range), rows: 1, columns: 1 };
}

function textStyle(look: CellLook | null): object {
  return make('TextStyle', {
    bold: look?.bold === true,
    italic: look?.italic === true,
    underline: look?.line === 'underline',
    strike: look?.line === 'line-through',
    family: look?.family ?? 'Arial',
    size: look?.size ?? 10,
    color: look?.color ?? '#000000',
  });
}

/** Fields of a cell's look that a style sets. */
function lookOf(style: object): Record<string, unknown> {
  const state = stateOf<StyleState>(style);
  const look: Record<string, unknown> = {};
  if (state.bold !== undefined) look['bold'] = state.bold ? true : null;
  if (state.italic !== undefined) look['italic'] = state.italic ? true : null;
  if (state.underline !== undefined) look['line'] = state.underline ? 'underline' : null;
  if (state.strike === true) look['line'] = 'line-through';
  if (state.family !== undefined) look['family'] = state.family;
  if (state.size !== undefined) look['size'] = state.size;
  if (state.color !== undefined) look['color'] = state.color;
  return look;
}

function looks(range: RangeState): (CellLook | null)[][] {
  return call('looks', placeOf(range)) as (CellLook | null)[][];
}

function richTexts(range: RangeState): (object | null)[][] {
  const found = call('richTexts', placeOf(range)) as (RichState | null)[][];
  return found.map((row) => row.map((state) => (state === null ? null : make('RichTextValue', state))));
}

function plainRich(value: object): object {
  const { text, runs } = stateOf<RichState>(value);
  return { text, runs };
}

function bandingsOf(range: RangeState): object[] {
  const { row, column, rows, columns } = range;
  const ids = call('bandings', range.sheet, { row, column, rows, columns }) as number[];
  return ids.map((id) => make('Banding', { sheet: range.sheet, id }));
}

export const RANGE_TEXTS: Readonly<Record<string, Member<RangeState>>> = {
  getTextStyle: (range: RangeState) => textStyle(looks(corner(range))[0]?.[0] ?? null),
  getTextStyles: (range: RangeState) => looks(range).map((row) => row.map(textStyle)),
  setTextStyle: (range: RangeState, style: object) => {
    call('setLooks', placeOf(range), { one: lookOf(style) });
  },
  setTextStyles: (range: RangeState, rows: readonly (readonly object[])[]) => {
    checkTable(rows, range.rows, range.columns);
    call('setLooks', placeOf(range), { rows: rows.map((row) => row.map(lookOf)) });
  },
  getRichTextValue: (range: RangeState) => richTexts(corner(range))[0]?.[0] ?? null,
  getRichTextValues: richTexts,
  setRichTextValue: (range: RangeState, value: object) => {
    call('setRichTexts', placeOf(range), { one: plainRich(value) });
  },
  setRichTextValues: (range: RangeState, rows: readonly (readonly object[])[]) => {
    checkTable(rows, range.rows, range.columns);
    call('setRichTexts', placeOf(range), { rows: rows.map((row) => row.map(plainRich)) });
  },
  getBandings: bandingsOf,
  applyRowBanding: applyBanding('row'),
  applyColumnBanding: applyBanding('column'),
};
