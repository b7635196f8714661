/** Groups of columns of the sheet: opened and closed by buttons above the grid. */
import type { SheetView } from '../host.ts';
import { columnLetters } from '../xlsx/column-letters.ts';
import type { Desk } from './desk.ts';
import { groupKey, isCollapsed } from './grid/groups.ts';

interface Props {
  readonly desk: Desk;
  readonly sheet: SheetView;
  readonly switched: ReadonlySet<string>;
}

export function GroupStrip({ desk, sheet, switched }: Props) {
  if (sheet.groups.length === 0) return null;
  return (
    <div class="groups" role="group" aria-label="Группы столбцов">
      {sheet.groups.map((group) => {
        const key = groupKey(sheet, group);
        const collapsed = isCollapsed(sheet, group, switched);
        return (
          <button type="button" key={key} aria-expanded={!collapsed} onClick={() => desk.switchGroup(key)}>
            {collapsed ? '+' : '−'} {columnLetters(group.from)}–{columnLetters(group.to)}
          </button>
        );
      })}
    </div>
  );
}
