/** Protected sheets and ranges: who may write, and the operations of Protection. */
import type { Area } from '../../host.ts';
import { contains, intersects, subtract } from '../model/area.ts';
import type { Place, Protection, Sheet } from '../model/book.ts';
import { ServiceError } from '../model/service-error.ts';
import { type Desk, type Operations, bare, plain, sheetById } from './desk.ts';

const REFUSED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Whether this person may write what a protection covers: the table's owner, the author, and the editors named. */
export function mayEdit(desk: { book: { owner: string }; userKey: string }, protection: Protection): boolean {
  return (
    protection.warningOnly ||
    desk.userKey === desk.book.owner ||
    desk.userKey === protection.owner ||
    protection.editors.includes(desk.userKey)
  );
}

/** Whether a protection covers any cell of a rectangle. */
export function covers(protection: Protection, area: Area): boolean {
  if (protection.area) return intersects(protection.area, area);
  let left: Area[] = [area];
  for (const open of protection.open) left = left.flatMap((piece) => subtract(piece, open));
  return left.length > 0;
}

/** Refuses a write that a protection of somebody else forbids. */
export function checkWritable(desk: Desk, sheet: Sheet, area: Area): void {
  for (const protection of sheet.protections)
    if (covers(protection, area) && !mayEdit(desk, protection)) throw new ServiceError(REFUSED);
}

function find(desk: Desk, sheet: number, id: number): Protection {
  const protection = sheetById(desk, sheet).protections.find((one) => one.id === id);
  if (!protection) throw new ServiceError('Protection not found');
  return protection;
}

function protect(desk: Desk, place: Place | { readonly sheet: number }): number {
  const sheet = sheetById(desk, place.sheet);
  const whole = !('row' in place);
  const existing = whole ? sheet.protections.find((one) => !one.area) : undefined;
  if (existing) return existing.id;
  const id = desk.book.nextId;
  desk.book.nextId += 1;
  sheet.protections.push({
    id,
    ...(whole ? {} : { area: bare(place) }),
    warningOnly: false,
    description: '',
    editors: [],
    domainEdit: false,
    owner: desk.userKey,
    open: [],
  });
  return id;
}

export const PROTECTION_READS: Operations = {
  protection: (desk, sheet: number, id: number) => {
    const found = find(desk, sheet, id);
    return { ...(plain(found) as object), canEdit: mayEdit(desk, found) };
  },
  protections: (desk, sheet: number, whole: boolean, inside: Area | null) =>
    sheetById(desk, sheet)
      .protections.filter((one) => (one.area === undefined) === whole)
      .filter((one) => inside === null || (one.area !== undefined && contains(inside, one.area)))
      .map((one) => one.id),
  canEdit: (desk, place: Place) =>
    sheetById(desk, place.sheet).protections.every((one) => !covers(one, place) || mayEdit(desk, one)),
};

export const PROTECTION_WRITES: Operations = {
  protect,
  changeProtection: (desk, sheet: number, id: number, change: Partial<Protection>) => {
    const found = find(desk, sheet, id);
    if (!mayEdit(desk, found)) throw new ServiceError(REFUSED);
    if (change.open && found.area) throw new ServiceError('You can only set unprotected ranges on sheet protection.');
    Object.assign(found, change);
  },
  removeProtection: (desk, sheet: number, id: number) => {
    const found = find(desk, sheet, id);
    if (!mayEdit(desk, found)) throw new ServiceError(REFUSED);
    const owner = sheetById(desk, sheet);
    owner.protections = owner.protections.filter((one) => one !== found);
  },
};
