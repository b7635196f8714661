/** Groups of columns on the page: which are open, and which columns are out of sight for it. */
import type { SheetView, WorkbookView } from '../../host.ts';

/** Columns that are not shown: hidden ones, and groups that are collapsed or that the person has switched on this page. */
export function unseenColumns(sheet: SheetView, switched: ReadonlySet<string>): ReadonlySet<number> {
  const unseen = new Set(sheet.hiddenColumns);
  for (const group of sheet.groups) {
    const collapsed = isCollapsed(sheet, group, switched);
    for (let column = group.from; column <= group.to; column += 1) {
      if (collapsed) unseen.add(column);
      else if (group.collapsed) unseen.delete(column);
    }
  }
  return unseen;
}

/** A person's click opens or closes a group on this page only: it is no change of the table. */
export function isCollapsed(
  sheet: SheetView,
  group: SheetView['groups'][number],
  switched: ReadonlySet<string>,
): boolean {
  return group.collapsed !== switched.has(groupKey(sheet, group));
}

/** Groups that the person has switched on this page, without those that a script has opened or closed since. */
export function stillSwitched(
  before: WorkbookView,
  after: WorkbookView,
  switched: ReadonlySet<string>,
): ReadonlySet<string> {
  if (switched.size === 0) return switched;
  const states = new Map(
    before.sheets.flatMap((sheet) => sheet.groups.map((group) => [groupKey(sheet, group), group.collapsed])),
  );
  const changed = after.sheets.flatMap((sheet) =>
    sheet.groups.map((group) => ({ key: groupKey(sheet, group), collapsed: group.collapsed })),
  );
  const gone = new Set(changed.filter(({ key, collapsed }) => states.get(key) !== collapsed).map(({ key }) => key));
  return new Set([...switched].filter((key) => !gone.has(key)));
}

/** Name of a group among those whose state the person has switched on this page. */
export function groupKey(sheet: SheetView, group: SheetView['groups'][number]): string {
  return `${String(sheet.id)}:${String(group.from)}-${String(group.to)}`;
}

/** The same set with the key taken out, or put in when it was not there. */
export function toggled(switched: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(switched);
  if (!next.delete(key)) next.add(key);
  return next;
}
