/** Spreadsheet: its tabs, names, settings; members of Sheet that act on the active tab. */
import { call } from './bridge.ts';
import { defineClass, type Member } from './define.ts';
import { exception } from './exception.ts';
import { make } from './objects-made.ts';
import { stateOf } from './objects.ts';
import { type RangeState, type SheetState, makeRange, makeSheet, placeOf, rangeByText } from './places.ts';
import { makeRangeList } from './range.ts';
import { metadataArguments, metadataOf } from './range-marks.ts';
import { protectionsOf } from './sheet-marks.ts';

interface BookFacts {
  readonly id: string;
  readonly title: string;
  readonly locale: string;
  readonly timeZone: string;
}
type State = Record<string, never>;

function book(): BookFacts {
  return call('book') as BookFacts;
}

function sheetIds(): number[] {
  return call('sheetIds') as number[];
}

function active(): number {
  return call('activeSheet') as number;
}

/** insertSheet(name?, index?, options?): each may be left out (behaviour 17: index from 0, the new sheet is active). */
function insertSheet(_state: State, ...given: unknown[]): object {
  let title: unknown = null;
  let index: unknown = null;
  let template: number | null = null;
  for (const value of given) {
    if (typeof value === 'string') title = value;
    else if (typeof value === 'number') index = value;
    else {
      const source = (value as { template?: object }).template;
      template = source ? stateOf<SheetState>(source).id : null;
    }
  }
  return makeSheet(call('insertSheet', title, index, template) as number);
}

const TABS: Readonly<Record<string, Member<State>>> = {
  getSheets: () => sheetIds().map(makeSheet),
  getNumSheets: () => sheetIds().length,
  getSheetByName: (_state, title: string) => {
    const id = call('sheetByTitle', title) as number | null;
    return id === null ? null : makeSheet(id);
  },
  getSheetById: (_state, id: number) => (call('hasSheet', id) === true ? makeSheet(id) : null),
  getActiveSheet: () => makeSheet(active()),
  setActiveSheet: (_state, sheet: object) => {
    call('activate', stateOf<SheetState>(sheet).id, null);
    return sheet;
  },
  insertSheet,
  deleteSheet: (_state, sheet: object) => {
    call('deleteSheet', stateOf<SheetState>(sheet).id);
  },
  deleteActiveSheet: () => {
    call('deleteSheet', active());
    return makeSheet(active());
  },
  duplicateActiveSheet: () => {
    const source = active();
    const id = call('copySheet', source, sheetIds().indexOf(source) + 1) as number;
    call('activate', id, null);
    return makeSheet(id);
  },
  moveActiveSheet: (_state, position: number) => {
    call('moveSheet', active(), position);
  },
  renameActiveSheet: (_state, title: string) => {
    call('renameSheet', active(), title);
  },
};

const SETTINGS: Readonly<Record<string, Member<State>>> = {
  getId: () => book().id,
  getUrl: () => `https://docs.google.com/spreadsheets/d/${book().id}/edit`,
  getName: () => book().title,
  rename: (_state, title: string) => {
    call('setBook', 'title', title);
  },
  getSpreadsheetLocale: () => book().locale,
  setSpreadsheetLocale: (_state, name: string) => {
    call('setBook', 'locale', name);
  },
  getSpreadsheetTimeZone: () => book().timeZone,
  setSpreadsheetTimeZone: (_state, name: string) => {
    call('setBook', 'timeZone', name);
  },
  getFormUrl: () => null,
  // The older way to a menu; null stands for a line between items.
  addMenu: (_state, title: string, lines: readonly ({ name: string; functionName: string } | null)[]) => {
    const items = lines.map((line) =>
      line === null ? { kind: 'separator' } : { kind: 'item', title: line.name, function: line.functionName },
    );
    call('menu', [{ kind: 'menu', title, items }]);
  },
  toast: (_state, text: string, title?: string | null, seconds?: number | null) => {
    call('toast', { kind: 'toast', text, title: title ?? '', seconds: seconds ?? 5 });
  },
  addDeveloperMetadata: (_state, ...given: unknown[]) => {
    call('addMetadata', {}, ...metadataArguments(given));
  },
  getDeveloperMetadata: () => metadataOf({ type: 'SPREADSHEET' }),
  createDeveloperMetadataFinder: () => make('DeveloperMetadataFinder', { wanted: {} }),
  createTextFinder: (_state, text: string) => make('TextFinder', { all: true, text, flags: {}, at: -1 }),
  copy: () => {
    call('refuse', 'Spreadsheet.copy', ['spreadsheets']);
  },
};

const RANGES: Readonly<Record<string, Member<State>>> = {
  getRange: (_state, text: string) => rangeByText(text, null),
  getRangeList: (_state, texts: readonly string[]) => makeRangeList(texts.map((text) => rangeByText(text, null))),
  getRangeByName: (_state, name: string) => {
    const found = (call('names', null) as { name: string; place: RangeState }[]).find(
      (one) => one.name.toLowerCase() === name.toLowerCase(),
    );
    return found ? makeRange(found.place) : null;
  },
  getNamedRanges: () => (call('names', null) as { name: string }[]).map(({ name }) => make('NamedRange', { name })),
  setNamedRange: (_state, name: string, range: object) => {
    call('setName', name, placeOf(stateOf<RangeState>(range)));
  },
  removeNamedRange: (_state, name: string) => {
    call('removeName', name);
  },
  getProtections: (_state, type: object) => sheetIds().flatMap((id) => protectionsOf(id, type)),
};

/** Members of the table that mean the same member of its active tab. */
const ON_ACTIVE_SHEET =
  'appendRow autoResizeColumn deleteColumn deleteColumns deleteRow deleteRows getActiveCell getActiveRange getActiveRangeList getBandings getColumnWidth getCurrentCell getDataRange getFrozenColumns getFrozenRows getImages getLastColumn getLastRow getRowHeight getSelection getSheetId getSheetName getSheetValues hideColumn hideRow insertColumnAfter insertColumnBefore insertColumnsAfter insertColumnsBefore insertRowAfter insertRowBefore insertRowsAfter insertRowsBefore isColumnHiddenByUser isRowHiddenByFilter isRowHiddenByUser setActiveRange setActiveRangeList setActiveSelection setColumnWidth setCurrentCell setFrozenColumns setFrozenRows setRowHeight sort unhideColumn unhideRow';

function onActiveSheet(name: string): Member<State> {
  return (_state: State, ...given: unknown[]) => {
    const sheet = makeSheet(active()) as Record<string, (...values: unknown[]) => unknown>;
    const member = sheet[name];
    if (!member) throw exception(`Unknown member ${name}`);
    return member.apply(sheet, given);
  };
}

export function defineSpreadsheet(): void {
  const members: Record<string, Member<State>> = { ...TABS, ...SETTINGS, ...RANGES };
  for (const name of ON_ACTIVE_SHEET.split(' ')) members[name] = onActiveSheet(name);
  defineClass<State>('Spreadsheet.Spreadsheet', 'SpreadsheetApp.Spreadsheet', members);
  defineClass<{ name: string }>('Spreadsheet.NamedRange', 'SpreadsheetApp.NamedRange', {
    getName: (state) => state.name,
    getRange: (state) => {
      const found = (call('names', null) as { name: string; place: RangeState }[]).find(
        (one) => one.name === state.name,
      );
      if (!found) throw exception('The named range no longer exists.');
      return makeRange(found.place);
    },
    setName: (state, name: string) => {
      call('renameName', state.name, name);
      state.name = name;
    },
    setRange: (state, range: object) => {
      call('setName', state.name, placeOf(stateOf<RangeState>(range)));
    },
    remove: (state) => {
      call('removeName', state.name);
    },
  });
}
