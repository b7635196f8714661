/** Developer metadata: items, finders, locations. */
import { call } from './bridge.ts';
import { defineClass } from './define.ts';
import { enumName, enumValue } from './enums.ts';
import { exception } from './exception.ts';
import { make } from './objects-made.ts';
import { stateOf } from './objects.ts';
import { type RangeState, type SheetState, facts, makeRange, makeSheet } from './places.ts';
import { metadataOf } from './range-marks.ts';

interface Item {
  readonly id: number;
}
interface ItemFacts {
  readonly key: string;
  readonly value: string | null;
  readonly visibility: string;
  readonly type: string;
  readonly sheet?: number;
  readonly axis?: 'row' | 'column';
  readonly at?: number;
}

function read(item: Item): ItemFacts {
  return call('metadata', item.id) as ItemFacts;
}

function move(item: Item, axis: 'row' | 'column', range: object): void {
  const { sheet, row, column, rows, columns } = stateOf<RangeState>(range);
  const grid = facts(sheet);
  const whole = axis === 'row' ? rows === 1 && columns === grid.columns : columns === 1 && rows === grid.rows;
  if (!whole) throw exception(`Developer metadata can only be moved to an entire ${axis}.`);
  call('moveMetadata', item.id, { sheet, axis, at: axis === 'row' ? row : column });
}

function lineRange(found: ItemFacts, axis: 'row' | 'column'): object | null {
  if (found.axis !== axis || found.sheet === undefined || found.at === undefined) return null;
  const grid = facts(found.sheet);
  return axis === 'row'
    ? makeRange({ sheet: found.sheet, row: found.at, column: 1, rows: 1, columns: grid.columns })
    : makeRange({ sheet: found.sheet, row: 1, column: found.at, rows: grid.rows, columns: 1 });
}

interface Finder {
  readonly wanted: Record<string, unknown>;
}

export function defineMetadata(): void {
  defineClass<Item>('Spreadsheet.DeveloperMetadata', 'SpreadsheetApp.DeveloperMetadata', {
    getId: (item) => item.id,
    getKey: (item) => read(item).key,
    getValue: (item) => read(item).value,
    getVisibility: (item) => enumValue('Spreadsheet.DeveloperMetadataVisibility', read(item).visibility),
    getLocation: (item) => make('DeveloperMetadataLocation', read(item)),
    setKey: (item, key: string) => {
      call('changeMetadata', item.id, { key });
    },
    setValue: (item, value: string) => {
      call('changeMetadata', item.id, { value });
    },
    setVisibility: (item, visibility: object) => {
      call('changeMetadata', item.id, { visibility: enumName(visibility) });
    },
    moveToColumn: (item, range: object) => move(item, 'column', range),
    moveToRow: (item, range: object) => move(item, 'row', range),
    moveToSheet: (item, sheet: object) => {
      call('moveMetadata', item.id, { sheet: stateOf<SheetState>(sheet).id });
    },
    moveToSpreadsheet: (item) => {
      call('moveMetadata', item.id, {});
    },
    remove: (item) => {
      call('removeMetadata', item.id);
    },
  });
  defineClass<ItemFacts>('Spreadsheet.DeveloperMetadataLocation', 'SpreadsheetApp.DeveloperMetadataLocation', {
    getLocationType: (found) => enumValue('Spreadsheet.DeveloperMetadataLocationType', found.type),
    getColumn: (found) => lineRange(found, 'column'),
    getRow: (found) => lineRange(found, 'row'),
    getSheet: (found) => (found.type === 'SHEET' && found.sheet !== undefined ? makeSheet(found.sheet) : null),
    getSpreadsheet: (found) => (found.type === 'SPREADSHEET' ? make('Spreadsheet', {}) : null),
  });
  defineClass<Finder>('Spreadsheet.DeveloperMetadataFinder', 'SpreadsheetApp.DeveloperMetadataFinder', {
    find: (finder) => metadataOf(finder.wanted),
    onIntersectingLocations: (finder) => {
      finder.wanted['crossing'] = true;
    },
    withId: (finder, id: number) => {
      finder.wanted['id'] = id;
    },
    withKey: (finder, key: string) => {
      finder.wanted['key'] = key;
    },
    withValue: (finder, value: string) => {
      finder.wanted['value'] = value;
    },
    withVisibility: (finder, visibility: object) => {
      finder.wanted['visibility'] = enumName(visibility);
    },
    withLocationType: (finder, type: object) => {
      finder.wanted['type'] = enumName(type);
    },
  });
}
