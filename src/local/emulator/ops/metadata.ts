/** Developer metadata and named ranges. */
import type { Metadata, Place } from '../model/book.ts';
import { ServiceError } from '../model/service-error.ts';
import { type Desk, type Operations, bare, sheetById } from './desk.ts';

interface Spot {
  readonly sheet?: number;
  readonly axis?: 'row' | 'column';
  readonly at?: number;
}

/** Where a finder looks, and what it asks for. */
interface Wanted extends Spot {
  readonly area?: Place;
  readonly crossing?: boolean;
  readonly id?: number;
  readonly key?: string;
  readonly value?: string;
  readonly visibility?: string;
  readonly type?: string;
}

const MOST_CHARACTERS = 30_000;

function add(desk: Desk, spot: Spot, key: string, value: string | null, visibility: Metadata['visibility']): void {
  if (key === '') throw new ServiceError('The developer metadata key cannot be empty.');
  const here = desk.book.metadata.filter((item) => item.sheet === spot.sheet);
  const used = here.reduce((sum, item) => sum + item.key.length + (item.value?.length ?? 0), 0);
  if (used + key.length + (value?.length ?? 0) > MOST_CHARACTERS)
    throw new ServiceError('Developer metadata exceeds the limit of 30000 characters.');
  const id = 500_000 + desk.book.nextId;
  desk.book.nextId += 1;
  desk.book.metadata.push({ id, key, value, visibility, project: desk.book.project, ...spot });
}

function isVisible(desk: Desk, item: Metadata): boolean {
  return item.visibility === 'DOCUMENT' || item.project === desk.book.project;
}

function locationType(item: Metadata): string {
  if (item.sheet === undefined) return 'SPREADSHEET';
  return item.axis === undefined ? 'SHEET' : item.axis.toUpperCase();
}

/** Whether an item lies where the finder looks: inside it, or (crossing) on anything that crosses it. */
function isAt(item: Metadata, wanted: Wanted): boolean {
  const { area } = wanted;
  if (!area) {
    if (wanted.sheet === undefined) return true;
    if (item.sheet === wanted.sheet) return true;
    return wanted.crossing === true && item.sheet === undefined;
  }
  if (item.sheet !== area.sheet) return wanted.crossing === true && item.sheet === undefined;
  if (item.axis === undefined || item.at === undefined) return wanted.crossing === true;
  const [first, count] = item.axis === 'row' ? [area.row, area.rows] : [area.column, area.columns];
  return item.at >= first && item.at < first + count;
}

/** Only whole rows or columns carry metadata: a part of one answers none, unless crossing places are asked for. */
function isWhole(desk: Desk, wanted: Wanted, item: Metadata): boolean {
  const { area } = wanted;
  if (!area || wanted.crossing) return true;
  const sheet = sheetById(desk, area.sheet);
  return item.axis === 'row' ? area.columns === sheet.columns : area.rows === sheet.rows;
}

function matches(item: Metadata, wanted: Wanted): boolean {
  return (
    (wanted.id === undefined || item.id === wanted.id) &&
    (wanted.key === undefined || item.key === wanted.key) &&
    (wanted.value === undefined || item.value === wanted.value) &&
    (wanted.visibility === undefined || item.visibility === wanted.visibility) &&
    (wanted.type === undefined || locationType(item) === wanted.type)
  );
}

function byId(desk: Desk, id: number): Metadata {
  const item = desk.book.metadata.find((one) => one.id === id);
  if (!item) throw new ServiceError(`No developer metadata with ID ${id} found.`);
  return item;
}

function nameFor(name: string): string {
  if (
    !/^[A-Za-zА-Яа-яЁё_][\wА-Яа-яЁё.]*$/.test(name) ||
    /^[A-Za-z]{1,3}\d+$/.test(name) ||
    /^R\d*C\d*$/i.test(name) ||
    /^(true|false)$/i.test(name) ||
    name.length > 250
  )
    throw new ServiceError('The name given to this range is invalid.');
  return name;
}

export const METADATA_READS: Operations = {
  findMetadata: (desk, wanted: Wanted) =>
    desk.book.metadata
      .filter(
        (item) => isVisible(desk, item) && isAt(item, wanted) && isWhole(desk, wanted, item) && matches(item, wanted),
      )
      .map((item) => item.id),
  metadata: (desk, id: number) => {
    const item = byId(desk, id);
    return { ...item, type: locationType(item) };
  },
  names: (desk, sheet: number | null) =>
    desk.book.names.filter((name) => name.place !== null && (sheet === null || name.place.sheet === sheet)),
};

export const METADATA_WRITES: Operations = {
  addMetadata: add,
  changeMetadata: (desk, id: number, change: Partial<Metadata>) => {
    Object.assign(byId(desk, id), change);
  },
  moveMetadata: (desk, id: number, spot: Spot) => {
    const item = byId(desk, id);
    delete item.sheet;
    delete item.axis;
    delete item.at;
    Object.assign(item, spot);
  },
  removeMetadata: (desk, id: number) => {
    const item = byId(desk, id);
    desk.book.metadata = desk.book.metadata.filter((one) => one !== item);
  },
  setName: (desk, name: string, place: Place) => {
    const valid = nameFor(name);
    const target = { ...bare(place), sheet: place.sheet };
    const known = desk.book.names.find((one) => one.name.toLowerCase() === valid.toLowerCase());
    if (known) known.place = target;
    else desk.book.names.push({ name: valid, place: target });
    desk.changed();
  },
  renameName: (desk, from: string, to: string) => {
    const known = desk.book.names.find((one) => one.name === from);
    if (!known) throw new ServiceError('The named range no longer exists.');
    known.name = nameFor(to);
  },
  /** Removing a name that is not there does nothing, as live. */
  removeName: (desk, name: string) => {
    desk.book.names = desk.book.names.filter((one) => one.name.toLowerCase() !== name.toLowerCase());
    desk.changed();
  },
};
