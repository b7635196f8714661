/** Activities of each programme, gone through once for a book. */
import type { Book } from '../book.ts';
import type { TableRow } from '../rows.ts';
import type { activities } from '../sheets/activities.ts';

export type ActivityValues = TableRow<typeof activities>['values'];

const known = new WeakMap<object, ReadonlyMap<string, readonly ActivityValues[]>>();

/** Activities by the code of their programme, in the order of the sheet. */
export function activitiesBy(book: Book): ReadonlyMap<string, readonly ActivityValues[]> {
  const table = book.tables.activities;
  const ready = known.get(table);
  if (ready) return ready;
  const map = new Map<string, ActivityValues[]>();
  for (const { values } of table.rows) {
    if (values.programmeRef === undefined) continue;
    const list = map.get(values.programmeRef);
    if (list) list.push(values);
    else map.set(values.programmeRef, [values]);
  }
  known.set(table, map);
  return map;
}
