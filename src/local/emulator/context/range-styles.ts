/** Looks of a range: one getter and setter for the first cell, one for tables of them, from one list of properties. */
import { call } from './bridge.ts';
import { colour, hex } from './colours.ts';
import type { Member } from './define.ts';
import { enumName, enumValue } from './enums.ts';
import { exception } from './exception.ts';
import { make } from './objects-made.ts';
import { stateOf } from './objects.ts';
import { type RangeState, placeOf } from './places.ts';
import { checkTable } from './values.ts';

interface Look {
  /** `FontWeight` makes getFontWeight(s) and setFontWeight(s). */
  readonly one: string;
  readonly many: string;
  /** Field of the cell's style. */
  readonly key: string;
  /** What a script gives → what is kept (null = default). */
  readonly write: (value: unknown) => unknown;
  /** What is kept → what a script gets. */
  readonly read: (value: unknown) => unknown;
}

function oneOf(words: readonly string[], none: readonly string[]): (value: unknown) => unknown {
  return (value) => {
    if (value === null || none.includes(String(value))) return null;
    if (!words.includes(String(value))) throw exception(`Invalid argument: ${String(value)}`);
    return value;
  };
}

function colourObject(value: unknown): object {
  return make('Color', { hex: value });
}

function hexOfObject(value: unknown): unknown {
  return value === null ? null : stateOf<{ hex: string }>(value).hex;
}

const either =
  (fallback: unknown) =>
  (value: unknown): unknown =>
    value ?? fallback;

const LOOKS: readonly Look[] = [
  { one: 'Background', many: 'Backgrounds', key: 'background', write: colour, read: either('#ffffff') },
  { one: 'FontColor', many: 'FontColors', key: 'color', write: colour, read: either('#000000') },
  {
    one: 'BackgroundObject',
    many: 'BackgroundObjects',
    key: 'background',
    write: hexOfObject,
    read: (value) => colourObject(value ?? '#ffffff'),
  },
  {
    one: 'FontColorObject',
    many: 'FontColorObjects',
    key: 'color',
    write: hexOfObject,
    read: (value) => colourObject(value ?? '#000000'),
  },
  { one: 'FontFamily', many: 'FontFamilies', key: 'family', write: (value) => value, read: either('Arial') },
  {
    one: 'FontSize',
    many: 'FontSizes',
    key: 'size',
    write: (value) => (value === 10 ? null : value),
    read: either(10),
  },
  {
    one: 'FontWeight',
    many: 'FontWeights',
    key: 'bold',
    write: (value) => (oneOf(['bold'], ['normal'])(value) === 'bold' ? true : null),
    read: (value) => (value === true ? 'bold' : 'normal'),
  },
  {
    one: 'FontStyle',
    many: 'FontStyles',
    key: 'italic',
    write: (value) => (oneOf(['italic'], ['normal'])(value) === 'italic' ? true : null),
    read: (value) => (value === true ? 'italic' : 'normal'),
  },
  {
    one: 'FontLine',
    many: 'FontLines',
    key: 'line',
    write: oneOf(['underline', 'line-through'], ['none']),
    read: either('none'),
  },
  {
    // gas-fakes, notes/oddities.md, "Horizontal alignment": null reads back as general, "normal" as general-left.
    one: 'HorizontalAlignment',
    many: 'HorizontalAlignments',
    key: 'align',
    write: (value) => (value === 'normal' ? 'general-left' : oneOf(['left', 'center', 'right'], [])(value)),
    read: either(null),
  },
  {
    one: 'VerticalAlignment',
    many: 'VerticalAlignments',
    key: 'vertical',
    write: oneOf(['top', 'middle', 'bottom'], []),
    read: either('bottom'),
  },
  {
    one: 'WrapStrategy',
    many: 'WrapStrategies',
    key: 'wrap',
    write: enumName,
    read: (value) => enumValue('Spreadsheet.WrapStrategy', String(value ?? 'OVERFLOW')),
  },
  // A fresh cell overflows, and yet reports that it wraps; set explicitly, OVERFLOW reports false (behaviour 20;
  // gas-fakes, notes/oddities.md, "Wrap and Wrap strategy").
  {
    one: 'Wrap',
    many: 'Wraps',
    key: 'wrap',
    write: (value) => (value === true ? 'WRAP' : 'OVERFLOW'),
    read: (value) => value === null || value === 'WRAP',
  },
  {
    one: 'TextDirection',
    many: 'TextDirections',
    key: 'direction',
    write: (value) => (value === null ? null : enumName(value)),
    read: (value) => (value === null ? null : enumValue('Spreadsheet.TextDirection', String(value))),
  },
  {
    one: 'TextRotation',
    many: 'TextRotations',
    key: 'rotation',
    write: (value) => (typeof value === 'number' ? value : stateOf<{ degrees: number }>(value).degrees),
    read: (value) => make('TextRotation', { degrees: value ?? 0 }),
  },
];

function styles(range: RangeState, key: string): unknown[][] {
  return call('styles', placeOf(range), key) as unknown[][];
}

function lookMembers(look: Look): Record<string, Member<RangeState>> {
  const { read } = look;
  return {
    [`get${look.one}`]: (range) => read(styles({ ...placeOf(range), rows: 1, columns: 1 }, look.key)[0]?.[0] ?? null),
    [`get${look.many}`]: (range) => styles(range, look.key).map((row) => row.map(read)),
    [`set${look.one}`]: (range, value: unknown) => {
      call('setStyle', placeOf(range), look.key, { one: look.write(value) ?? null });
    },
    [`set${look.many}`]: (range, rows: readonly (readonly unknown[])[]) => {
      checkTable(rows, range.rows, range.columns);
      call('setStyle', placeOf(range), look.key, {
        rows: rows.map((row) => row.map((value) => look.write(value) ?? null)),
      });
    },
  };
}

const BORDERS = ['top', 'left', 'bottom', 'right', 'vertical', 'horizontal'];

export const RANGE_STYLES: Readonly<Record<string, Member<RangeState>>> = {
  ...Object.assign({}, ...LOOKS.map(lookMembers)),
  getHorizontalAlignment: (range: RangeState) => call('alignments', { ...placeOf(range), rows: 1, columns: 1 }, true),
  getHorizontalAlignments: (range: RangeState) => call('alignments', placeOf(range), false),
  setBackgroundRGB: (range: RangeState, red: number, green: number, blue: number) => {
    call('setStyle', placeOf(range), 'background', { one: hex(red, green, blue) });
  },
  setVerticalText: (range: RangeState, isVertical: boolean) => {
    call('setStyle', placeOf(range), 'verticalText', { one: isVertical ? true : null });
  },
  setShowHyperlink: (range: RangeState, show: boolean) => {
    call('setStyle', placeOf(range), 'hideLink', { one: show ? null : true });
  },
  setBorder: (range: RangeState, ...given: unknown[]) => {
    const sides: Record<string, unknown> = {};
    BORDERS.forEach((side, at) => {
      if (given[at] !== null && given[at] !== undefined) sides[side] = given[at];
    });
    const style = given[7] === null || given[7] === undefined ? 'SOLID' : enumName(given[7]);
    call('setBorder', placeOf(range), sides, colour(given[6]) ?? '#000000', style);
  },
  clear: (range: RangeState, options?: Readonly<Record<string, unknown>>) => {
    const parts = {
      contents: options?.['contentsOnly'] === true,
      formats: options?.['formatOnly'] === true,
      notes: options?.['commentsOnly'] === true,
      rules: options?.['validationsOnly'] === true,
    };
    const none = !parts.contents && !parts.formats && !parts.notes && !parts.rules;
    const all = { contents: true, formats: true, notes: true, rules: true };
    call('clear', placeOf(range), none ? all : parts, options?.['skipFilteredRows'] === true);
  },
  clearContent: (range: RangeState) => {
    call('clear', placeOf(range), { contents: true }, false);
  },
  clearFormat: (range: RangeState) => {
    call('clear', placeOf(range), { formats: true }, false);
  },
  clearDataValidations: (range: RangeState) => {
    call('clear', placeOf(range), { rules: true }, false);
  },
  merge: (range: RangeState) => {
    call('merge', placeOf(range), 'all');
  },
  mergeAcross: (range: RangeState) => {
    call('merge', placeOf(range), 'rows');
  },
  mergeVertically: (range: RangeState) => {
    call('merge', placeOf(range), 'columns');
  },
  breakApart: (range: RangeState) => {
    call('breakApart', placeOf(range));
  },
};
