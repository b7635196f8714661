/** Text styles, colours as objects, MIME types. */
import { colour } from './colours.ts';
import { defineClass, type Member } from './define.ts';
import { enumValue } from './enums.ts';
import { exception } from './exception.ts';
import { make } from './objects-made.ts';
import { stateOf } from './objects.ts';

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
  defineClass('Base.MimeType', 'MimeType', {}, () => MIME);
}
