/** SpreadsheetApp: the way to the table, builders, enumerations. */
import { call } from './bridge.ts';
import { defineClass } from './define.ts';
import { enumFamily } from './enums.ts';
import { ENUMS } from './signatures.ts';
import { make } from './objects-made.ts';
import { stateOf } from './objects.ts';
import { type RangeState, makeRange, makeSheet, placeOf } from './places.ts';
import { makeRangeList } from './range.ts';
import { activateRange, activeRange } from './selection.ts';

const SPREADSHEETS = ['spreadsheets'];

function spreadsheet(): object {
  // Getting the table is a handle, and already needs the right to see it.
  call('book');
  return make('Spreadsheet', {});
}

function refuse(member: string, scopes: readonly string[]): () => never {
  return () => {
    call('refuse', `SpreadsheetApp.${member}`, scopes);
    throw new Error('unreachable');
  };
}

/** Enumerations of a namespace, as properties of its service. */
export function enumProperties(namespace: string): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const full of Object.keys(ENUMS))
    if (full.startsWith(`${namespace}.`)) found[full.slice(namespace.length + 1)] = enumFamily(full);
  return found;
}

export function defineSpreadsheetApp(): void {
  defineClass(
    'Spreadsheet.SpreadsheetApp',
    'SpreadsheetApp',
    {
      getActive: spreadsheet,
      getActiveSpreadsheet: spreadsheet,
      getActiveSheet: () => makeSheet(call('activeSheet') as number),
      getActiveRange: () => activeRange(call('activeSheet') as number),
      getActiveRangeList: () => makeRangeList([activeRange(call('activeSheet') as number)]),
      getCurrentCell: () => {
        const range = placeOf(stateOf<RangeState>(activeRange(call('activeSheet') as number)));
        return makeRange({ ...range, rows: 1, columns: 1 });
      },
      getSelection: () => make('Selection', { sheet: call('activeSheet') }),
      setActiveRange: (_state, range: object) => activateRange(range),
      setCurrentCell: (_state, range: object) => activateRange(range),
      setActiveSheet: (_state, sheet: object) => {
        call('activate', stateOf<{ id: number }>(sheet).id, null);
        return sheet;
      },
      getUi: () => {
        call('checkUi');
        return make('Ui', {});
      },
      flush: () => {
        call('flush');
      },
      newDataValidation: () => make('DataValidationBuilder', { type: '', values: [], allowInvalid: true }),
      newConditionalFormatRule: () =>
        make('ConditionalFormatRuleBuilder', { areas: [], type: '', values: [], paint: {} }),
      newFilterCriteria: () => make('FilterCriteriaBuilder', { values: [] }),
      newTextStyle: () => make('TextStyleBuilder', {}),
      newColor: () => make('ColorBuilder', { hex: '#000000' }),
      newRichTextValue: () => make('RichTextValueBuilder', { text: '', runs: [] }),
      openById: refuse('openById', SPREADSHEETS),
      openByUrl: refuse('openByUrl', SPREADSHEETS),
      open: refuse('open', SPREADSHEETS),
      create: refuse('create', SPREADSHEETS),
    },
    () => ({ ...enumProperties('Spreadsheet'), ColorType: enumFamily('Base.ColorType') }),
  );
}
