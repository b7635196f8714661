/** Bandings: alternating colours of a range. */
import { call } from './bridge.ts';
import { colour } from './colours.ts';
import { defineClass, type Member } from './define.ts';
import { enumName } from './enums.ts';
import { make } from './objects-made.ts';
import { stateOf } from './objects.ts';
import { type RangeState, makeRange, placeOf } from './places.ts';

interface BandingHandle {
  readonly sheet: number;
  readonly id: number;
}
interface BandingFacts {
  readonly area: RangeState;
  readonly axis: 'row' | 'column';
  readonly colours: Readonly<Record<string, string | null>>;
}

function banding(handle: BandingHandle): BandingFacts {
  return call('banding', handle.sheet, handle.id) as BandingFacts;
}

export function defineBanding(): void {
  const members: Record<string, Member<BandingHandle>> = {
    getRange: (handle) => makeRange({ ...banding(handle).area, sheet: handle.sheet }),
    setRange: (handle, range: object) => {
      const { row, column, rows, columns } = placeOf(stateOf<RangeState>(range));
      call('changeBanding', handle.sheet, handle.id, { area: { row, column, rows, columns } });
    },
    remove: (handle) => {
      call('removeBanding', handle.sheet, handle.id);
    },
    copyTo: (handle, range: object) => {
      const place = placeOf(stateOf<RangeState>(range));
      const { axis, colours } = banding(handle);
      return make('Banding', { sheet: place.sheet, id: call('addBanding', place, axis, colours) });
    },
  };
  for (const axis of ['row', 'column'] as const)
    for (const which of ['First', 'Second', 'Header', 'Footer']) {
      const Word = axis === 'row' ? 'Row' : 'Column';
      const name = `${which}${Word}Color`;
      members[`get${name}`] = (handle) => {
        const found = banding(handle);
        return found.axis === axis ? (found.colours[which] ?? null) : null;
      };
      members[`set${name}`] = (handle: BandingHandle, value: string | null) => {
        call('changeBanding', handle.sheet, handle.id, { colours: { [which]: colour(value) } });
      };
    }
  defineClass<BandingHandle>('Spreadsheet.Banding', 'SpreadsheetApp.Banding', members);
}

/** Header, first and second colour of each theme, as the grid's own palette has them. */
const THEMES: Readonly<Record<string, readonly [string, string, string]>> = {
  LIGHT_GREY: ['#bdbdbd', '#ffffff', '#f3f3f3'],
  CYAN: ['#4dd0e1', '#ffffff', '#e0f7fa'],
  GREEN: ['#63d297', '#ffffff', '#e7f9ef'],
  YELLOW: ['#f7cb4d', '#ffffff', '#fef8e3'],
  ORANGE: ['#f46524', '#ffffff', '#ffe6dd'],
  BLUE: ['#5b95f9', '#ffffff', '#e8f0fe'],
  TEAL: ['#26a69a', '#ffffff', '#ddf2f0'],
  GREY: ['#78909c', '#ffffff', '#ebeff1'],
  BROWN: ['#cca677', '#ffffff', '#f8f2eb'],
  LIGHT_GREEN: ['#8bc34a', '#ffffff', '#eef7e3'],
  INDIGO: ['#8989eb', '#ffffff', '#e8e7fc'],
  PINK: ['#e91d63', '#ffffff', '#ffcfdf'],
};

export function applyBanding(axis: 'row' | 'column'): Member<RangeState> {
  return (range: RangeState, theme?: object, header?: boolean, footer?: boolean) => {
    const [head, first, second] = THEMES[theme ? enumName(theme) : 'LIGHT_GREY'] ?? ['#bdbdbd', '#ffffff', '#f3f3f3'];
    const colours = {
      Header: header === false ? null : head,
      First: first,
      Second: second,
      Footer: footer === true ? head : null,
    };
    return make('Banding', { sheet: range.sheet, id: call('addBanding', placeOf(range), axis, colours) });
  };
}
