/** Protections of sheets and ranges; groups of rows and columns. */
import { call } from './bridge.ts';
import { defineClass } from './define.ts';
import { enumValue } from './enums.ts';
import { exception } from './exception.ts';
import { stateOf } from './objects.ts';
import { make } from './objects-made.ts';
import { type RangeState, facts, makeRange, placeOf } from './places.ts';
import { wholeGrid } from './range.ts';

interface Handle {
  readonly sheet: number;
  readonly id: number;
}
interface ProtectionFacts {
  readonly area?: RangeState;
  readonly name?: string;
  readonly warningOnly: boolean;
  readonly description: string;
  readonly editors: readonly string[];
  readonly domainEdit: boolean;
  readonly open: readonly RangeState[];
  readonly canEdit: boolean;
}

function read(handle: Handle): ProtectionFacts {
  return call('protection', handle.sheet, handle.id) as ProtectionFacts;
}

function change(handle: Handle, values: object): void {
  call('changeProtection', handle.sheet, handle.id, values);
}

/** E-mails of users: texts or User objects. */
function email(user: unknown): string {
  return typeof user === 'string' ? user : stateOf<{ email: string }>(user).email;
}

function addEditors(handle: Handle, users: readonly unknown[]): void {
  change(handle, { editors: [...new Set([...read(handle).editors, ...users.map(email)])] });
}

function removeEditors(handle: Handle, users: readonly unknown[]): void {
  const gone = new Set(users.map(email));
  change(handle, { editors: read(handle).editors.filter((one) => !gone.has(one)) });
}

export function defineProtection(): void {
  defineClass<Handle>('Spreadsheet.Protection', 'SpreadsheetApp.Protection', {
    getProtectionType: (handle) => enumValue('Spreadsheet.ProtectionType', read(handle).area ? 'RANGE' : 'SHEET'),
    getRange: (handle) => {
      const { area } = read(handle);
      return makeRange(area ? { ...area, sheet: handle.sheet } : wholeGrid(handle.sheet));
    },
    setRange: (handle, range: object) => {
      const place = stateOf<RangeState>(range);
      if (place.sheet !== handle.sheet) throw exception('The range must be on the protected sheet.');
      const { row, column, rows, columns } = placeOf(place);
      change(handle, { area: { row, column, rows, columns } });
    },
    getRangeName: (handle) => read(handle).name ?? null,
    getDescription: (handle) => read(handle).description,
    setDescription: (handle, description: string) => change(handle, { description }),
    isWarningOnly: (handle) => read(handle).warningOnly,
    setWarningOnly: (handle, warningOnly: boolean) => change(handle, { warningOnly }),
    canEdit: (handle) => read(handle).canEdit,
    canDomainEdit: (handle) => read(handle).domainEdit,
    setDomainEdit: (handle, domainEdit: boolean) => change(handle, { domainEdit }),
    // The owner always writes, yet is not among the editors of a new protection (behaviour 24).
    getEditors: (handle) => read(handle).editors.map((one) => make('User', { email: one })),
    addEditor: (handle, user: unknown) => addEditors(handle, [user]),
    addEditors: (handle, users: readonly unknown[]) => addEditors(handle, users),
    removeEditor: (handle, user: unknown) => removeEditors(handle, [user]),
    removeEditors: (handle, users: readonly unknown[]) => removeEditors(handle, users),
    getUnprotectedRanges: (handle) => read(handle).open.map((area) => makeRange({ ...area, sheet: handle.sheet })),
    setUnprotectedRanges: (handle, ranges: readonly object[]) =>
      change(handle, {
        open: ranges.map((range) => {
          const { row, column, rows, columns } = stateOf<RangeState>(range);
          return { row, column, rows, columns };
        }),
      }),
    remove: (handle) => {
      call('removeProtection', handle.sheet, handle.id);
    },
  });
  defineGroup();
}

interface GroupHandle {
  readonly sheet: number;
  readonly axis: 'row' | 'column';
  readonly from: number;
  readonly to: number;
  readonly depth: number;
}

function collapse(group: GroupHandle, collapsed: boolean): void {
  call('setGroup', group.sheet, group.axis, group.from, group.to, collapsed);
}

function defineGroup(): void {
  defineClass<GroupHandle>('Spreadsheet.Group', 'SpreadsheetApp.Group', {
    getDepth: (group) => group.depth,
    getRange: (group) => {
      const { rows, columns } = facts(group.sheet);
      const count = group.to - group.from + 1;
      return makeRange(
        group.axis === 'row'
          ? { sheet: group.sheet, row: group.from, column: 1, rows: count, columns }
          : { sheet: group.sheet, row: 1, column: group.from, rows, columns: count },
      );
    },
    getControlIndex: (group) => {
      const { controls } = facts(group.sheet);
      return controls[group.axis] === 'BEFORE' ? group.from - 1 : group.to + 1;
    },
    isCollapsed: (group) =>
      (call('group', group.sheet, group.axis, group.from, group.depth) as { collapsed: boolean } | null)?.collapsed ===
      true,
    collapse: (group) => collapse(group, true),
    expand: (group) => collapse(group, false),
    remove: (group) => {
      call('removeGroup', group.sheet, group.axis, group.from, group.to);
    },
  });
}
