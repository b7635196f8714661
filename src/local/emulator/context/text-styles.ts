/** Text styles, colours as objects, rich text, bandings, MIME types. */
import { call } from './bridge.ts';
import { colour } from './colours.ts';
import { defineClass, type Member } from './define.ts';
import { enumName, enumValue } from './enums.ts';
import { exception } from './exception.ts';
import { make } from './objects-made.ts';
import { stateOf } from './objects.ts';
import { type RangeState, makeRange, placeOf } from './places.ts';

/** What a style says; what it does not say is left as it is. */
export interface StyleState {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strike?: boolean;
  family?: string;
  size?: number;
  color?: string;
}

type Keys = keyof StyleState;

function set(key: Keys): Member<StyleState> {
  return (state: StyleState, value: unknown) => {
    Object.assign(state, { [key]: value });
  };
}

const READING: Readonly<Record<string, Member<StyleState>>> = {
  isBold: (state) => state.bold ?? null,
  isItalic: (state) => state.italic ?? null,
  isUnderline: (state) => state.underline ?? null,
  isStrikethrough: (state) => state.strike ?? null,
  getFontFamily: (state) => state.family ?? null,
  getFontSize: (state) => state.size ?? null,
  getForegroundColor: (state) => state.color ?? null,
  getForegroundColorObject: (state) => (state.color === undefined ? null : make('Color', { hex: state.color })),
  copy: (state) => make('TextStyleBuilder', { ...state }),
};

function defineStyles(): void {
  defineClass<StyleState>('Spreadsheet.TextStyle', 'SpreadsheetApp.TextStyle', READING);
  defineClass<StyleState>('Spreadsheet.TextStyleBuilder', 'SpreadsheetApp.TextStyleBuilder', {
    build: (state) => make('TextStyle', { ...state }),
    setBold: set('bold'),
    setItalic: set('italic'),
    setUnderline: set('underline'),
    setStrikethrough: set('strike'),
    setFontFamily: set('family'),
    setFontSize: set('size'),
    setForegroundColor: (state, value: string) => {
      const hex = colour(value);
      if (hex !== null) state.color = hex;
    },
    setForegroundColorObject: (state, value: object) => {
      state.color = stateOf<{ hex: string }>(value).hex;
    },
  });
  defineClass<{ degrees: number }>('Spreadsheet.TextRotation', 'SpreadsheetApp.TextRotation', {
    getDegrees: (state) => state.degrees,
    isVertical: () => false,
  });
}

interface ColourState {
  hex: string;
}

function part(from: number): Member<ColourState> {
  return (state: ColourState) => parseInt(state.hex.slice(from, from + 2), 16);
}

function defineColours(): void {
  const rgb = (): object => enumValue('Base.ColorType', 'RGB');
  const reading: Record<string, Member<ColourState>> = {
    getColorType: rgb,
    asRgbColor: (state: ColourState) => make('RgbColor', { hex: state.hex }),
    asThemeColor: () => {
      throw exception('Object is not of type ThemeColor.');
    },
  };
  defineClass<ColourState>('Spreadsheet.Color', 'SpreadsheetApp.Color', reading);
  defineClass<ColourState>('Spreadsheet.ColorBuilder', 'SpreadsheetApp.ColorBuilder', {
    ...reading,
    build: (state) => make('Color', { hex: state.hex }),
    setRgbColor: (state, value: string) => {
      state.hex = colour(value) ?? '#000000';
    },
  });
  defineClass<ColourState>('Base.RgbColor', 'RgbColor', {
    asHexString: (state) => state.hex,
    getRed: part(1),
    getGreen: part(3),
    getBlue: part(5),
    getColorType: rgb,
  });
}

interface Run {
  readonly start: number;
  readonly end: number;
  readonly link?: string | null;
  readonly style?: StyleState;
}
export interface RichState {
  text: string;
  runs: Run[];
  /** A part of a longer text begins here. */
  readonly from?: number;
}

/** The runs of a text laid end to end: where two overlap, the later one wins. */
function flatRuns(state: RichState): Run[] {
  const cuts = new Set([0, state.text.length]);
  for (const run of state.runs) cuts.add(run.start).add(run.end);
  const sorted = [...cuts].sort((a, b) => a - b);
  const flat: Run[] = [];
  for (let at = 0; at + 1 < sorted.length; at += 1) {
    const [start = 0, end = 0] = [sorted[at], sorted[at + 1]];
    const over = state.runs.filter((run) => run.start <= start && run.end >= end);
    const link = over
      .map((run) => run.link)
      .filter((one) => one !== undefined)
      .pop();
    const style = Object.assign({}, ...over.map((run) => run.style ?? {})) as StyleState;
    flat.push({ start, end, style, ...(link === undefined ? {} : { link }) });
  }
  return flat;
}

/** Link of a stretch: the one that all of it has; null when there is none or there are several. */
function linkOf(state: RichState, start = 0, end = state.text.length): string | null {
  const links = new Set(
    flatRuns(state)
      .filter((run) => run.start < end && run.end > start)
      .map((run) => run.link ?? null),
  );
  return links.size === 1 ? ([...links][0] ?? null) : null;
}

function styleOf(state: RichState, start = 0, end = state.text.length): object {
  const runs = flatRuns(state).filter((run) => run.start < end && run.end > start);
  const [first] = runs;
  const shared = Object.entries(first?.style ?? {}).filter(([key, value]) =>
    runs.every((run) => run.style?.[key as Keys] === value),
  );
  return make('TextStyle', {
    bold: false,
    italic: false,
    underline: false,
    strike: false,
    ...Object.fromEntries(shared),
  });
}

const RICH: Readonly<Record<string, Member<RichState>>> = {
  getText: (state) => state.text,
  getStartIndex: (state) => state.from ?? 0,
  getEndIndex: (state) => (state.from ?? 0) + state.text.length,
  getLinkUrl: linkOf,
  getTextStyle: styleOf,
  getRuns: (state) =>
    flatRuns(state).map((run) =>
      make('RichTextValue', {
        text: state.text.slice(run.start, run.end),
        runs: [{ ...run, start: 0, end: run.end - run.start }],
        from: run.start,
      }),
    ),
  copy: (state) => make('RichTextValueBuilder', { text: state.text, runs: [...state.runs] }),
};

/** Stretch of a setter: offsets first, or the whole text. */
function stretch(state: RichState, given: readonly unknown[]): { start: number; end: number; value: unknown } {
  if (given.length === 1) return { start: 0, end: state.text.length, value: given[0] };
  const [start, end, value] = given as [number, number, unknown];
  if (start < 0 || end > state.text.length || start >= end) throw exception('Illegal argument: offsets');
  return { start, end, value };
}

function defineRichText(): void {
  defineClass<RichState>('Spreadsheet.RichTextValue', 'SpreadsheetApp.RichTextValue', RICH);
  defineClass<RichState>('Spreadsheet.RichTextValueBuilder', 'SpreadsheetApp.RichTextValueBuilder', {
    build: (state) => make('RichTextValue', { text: state.text, runs: [...state.runs] }),
    setText: (state, text: string) => {
      state.text = text;
      state.runs = [];
    },
    setLinkUrl: (state, ...given: unknown[]) => {
      const { start, end, value } = stretch(state, given);
      state.runs.push({ start, end, link: value as string | null });
    },
    setTextStyle: (state, ...given: unknown[]) => {
      const { start, end, value } = stretch(state, given);
      state.runs.push({ start, end, style: value === null ? {} : { ...stateOf<StyleState>(value) } });
    },
  });
}

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

function defineBanding(): void {
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

const OFFICE = 'application/vnd.openxmlformats-officedocument.';
const MIME: Readonly<Record<string, string>> = {
  GOOGLE_APPS_SCRIPT: 'application/vnd.google-apps.script',
  GOOGLE_DRAWINGS: 'application/vnd.google-apps.drawing',
  GOOGLE_DOCS: 'application/vnd.google-apps.document',
  GOOGLE_FORMS: 'application/vnd.google-apps.form',
  GOOGLE_SHEETS: 'application/vnd.google-apps.spreadsheet',
  GOOGLE_SITES: 'application/vnd.google-apps.site',
  GOOGLE_SLIDES: 'application/vnd.google-apps.presentation',
  FOLDER: 'application/vnd.google-apps.folder',
  SHORTCUT: 'application/vnd.google-apps.shortcut',
  BMP: 'image/bmp',
  GIF: 'image/gif',
  JPEG: 'image/jpeg',
  PNG: 'image/png',
  SVG: 'image/svg+xml',
  PDF: 'application/pdf',
  CSS: 'text/css',
  CSV: 'text/csv',
  HTML: 'text/html',
  JAVASCRIPT: 'application/javascript',
  PLAIN_TEXT: 'text/plain',
  RTF: 'application/rtf',
  OPENDOCUMENT_GRAPHICS: 'application/vnd.oasis.opendocument.graphics',
  OPENDOCUMENT_PRESENTATION: 'application/vnd.oasis.opendocument.presentation',
  OPENDOCUMENT_SPREADSHEET: 'application/vnd.oasis.opendocument.spreadsheet',
  OPENDOCUMENT_TEXT: 'application/vnd.oasis.opendocument.text',
  MICROSOFT_EXCEL: `${OFFICE}spreadsheetml.sheet`,
  MICROSOFT_EXCEL_LEGACY: 'application/vnd.ms-excel',
  MICROSOFT_POWERPOINT: `${OFFICE}presentationml.presentation`,
  MICROSOFT_POWERPOINT_LEGACY: 'application/vnd.ms-powerpoint',
  MICROSOFT_WORD: `${OFFICE}wordprocessingml.document`,
  MICROSOFT_WORD_LEGACY: 'application/msword',
  ZIP: 'application/zip',
};

export function defineTextStyles(): void {
  defineStyles();
  defineColours();
  defineRichText();
  defineBanding();
  defineClass('Base.MimeType', 'MimeType', {}, () => MIME);
}
