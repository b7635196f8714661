/** Groups of rows and columns: depth, collapsing. */
import type { Group, Sheet } from '../model/book.ts';
import type { Axis } from '../model/structure.ts';
import { ServiceError } from '../model/service-error.ts';
import { type Desk, type Operations, sheetById } from './desk.ts';

const DEEPEST = 8;

function groupsOf(sheet: Sheet, axis: Axis): Group[] {
  return sheet.groups.filter((group) => group.axis === axis);
}

function depthAt(sheet: Sheet, axis: Axis, line: number): number {
  return groupsOf(sheet, axis).filter((group) => group.from <= line && line <= group.to).length;
}

/** Groups that give the wanted depth to each line: nested stretches, the outer ones first. */
function groupsFromDepths(depths: readonly number[], axis: Axis, old: readonly Group[]): Group[] {
  const groups: Group[] = [];
  for (let level = 1; level <= DEEPEST; level += 1) {
    let from = 0;
    for (let line = 1; line <= depths.length; line += 1) {
      const inside = (depths[line - 1] ?? 0) >= level;
      if (inside && from === 0) from = line;
      if (from > 0 && (!inside || line === depths.length)) {
        const to = inside ? line : line - 1;
        const before = old.find((group) => group.from === from && group.to === to);
        groups.push({ axis, from, to, collapsed: before?.collapsed ?? false });
        from = 0;
      }
    }
  }
  return groups;
}

function shiftDepth(desk: Desk, id: number, axis: Axis, at: number, count: number, delta: number): void {
  const sheet = sheetById(desk, id);
  const size = axis === 'row' ? sheet.rows : sheet.columns;
  const depths = Array.from({ length: size }, (_, index) => depthAt(sheet, axis, index + 1));
  for (let line = at; line < at + count; line += 1) {
    const depth = (depths[line - 1] ?? 0) + delta;
    if (depth > DEEPEST) throw new ServiceError(`The depth of a group cannot be greater than ${DEEPEST}.`);
    depths[line - 1] = Math.max(0, depth);
  }
  const others = sheet.groups.filter((group) => group.axis !== axis);
  sheet.groups = [...others, ...groupsFromDepths(depths, axis, groupsOf(sheet, axis))];
}

function groupAt(sheet: Sheet, axis: Axis, line: number, depth: number): Group | undefined {
  return groupsOf(sheet, axis)
    .filter((group) => group.from <= line && line <= group.to)
    .sort((a, b) => b.to - b.from - (a.to - a.from))[depth - 1];
}

function collapse(desk: Desk, id: number, axis: Axis, at: number, count: number, collapsed: boolean): void {
  for (const group of groupsOf(sheetById(desk, id), axis)) {
    const inside = group.from >= at && group.to < at + count;
    const around = group.from <= at && group.to >= at + count - 1;
    if (inside || around) group.collapsed = collapsed;
  }
}

export const GROUP_READS: Operations = {
  groupDepth: (desk, id: number, axis: Axis, line: number) => depthAt(sheetById(desk, id), axis, line),
  group: (desk, id: number, axis: Axis, line: number, depth: number) =>
    groupAt(sheetById(desk, id), axis, line, depth) ?? null,
};

export const GROUP_WRITES: Operations = {
  shiftDepth,
  collapseGroups: collapse,
  collapseAll: (desk, id: number, axis: Axis, collapsed: boolean, deeperThan: number) => {
    const sheet = sheetById(desk, id);
    for (const group of groupsOf(sheet, axis)) {
      const depth = groupsOf(sheet, axis).filter((one) => one.from <= group.from && one.to >= group.to).length;
      group.collapsed = deeperThan > 0 ? depth > deeperThan : collapsed;
    }
  },
  removeGroup: (desk, id: number, axis: Axis, from: number, to: number) => {
    const sheet = sheetById(desk, id);
    const found = sheet.groups.find((one) => one.axis === axis && one.from === from && one.to === to);
    if (!found) throw new ServiceError('The group does not exist.');
    sheet.groups = sheet.groups.filter((one) => one !== found);
  },
};
