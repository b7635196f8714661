/** Rows and columns of a sheet: inserting, deleting, moving, hiding, sizes, freezing, groups. */
import { call } from './bridge.ts';
import type { Member } from './define.ts';
import { exception } from './exception.ts';
import { make } from './objects-made.ts';
import { stateOf } from './objects.ts';
import { type RangeState, type SheetState, facts } from './places.ts';

type Axis = 'row' | 'column';
type Members = Record<string, Member<SheetState>>;

/** Members that exist for rows and for columns alike. `Word` is Row or Column. */
function axisMembers(axis: Axis): Members {
  const Word = axis === 'row' ? 'Row' : 'Column';
  const span = (range: object): [number, number] => {
    const state = stateOf<RangeState>(range);
    return axis === 'row' ? [state.row, state.rows] : [state.column, state.columns];
  };
  const insert = (sheet: SheetState, at: number, count: number): void => {
    call('insertLines', sheet.id, axis, at, count);
  };
  const insertAfter = (sheet: SheetState, after: number, count = 1): void => {
    if (after < 1) throw exception(`Those ${axis}s are out of bounds.`);
    insert(sheet, after + 1, count);
  };
  const insertBefore = (sheet: SheetState, before: number, count = 1): void => {
    const { rows, columns } = facts(sheet.id);
    if (before > (axis === 'row' ? rows : columns)) throw exception(`Those ${axis}s are out of bounds.`);
    insert(sheet, before, count);
  };
  const remove = (sheet: SheetState, at: number, count = 1): void => {
    call('deleteLines', sheet.id, axis, at, count);
  };
  const hide =
    (hidden: boolean) =>
    (sheet: SheetState, at: number, count = 1): void => {
      call('setHidden', sheet.id, axis, at, count, hidden);
    };
  const hideRange =
    (hidden: boolean) =>
    (sheet: SheetState, range: object): void => {
      call('setHidden', sheet.id, axis, ...span(range), hidden);
    };
  const size = (sheet: SheetState, at: number, count: number, pixels: number): void => {
    call('setSize', sheet.id, axis, at, count, pixels);
  };
  const unit = axis === 'row' ? 'Height' : 'Width';
  return {
    [`insert${Word}After`]: insertAfter,
    [`insert${Word}Before`]: insertBefore,
    [`insert${Word}sAfter`]: insertAfter,
    [`insert${Word}sBefore`]: insertBefore,
    [`insert${Word}s`]: insertBefore,
    [`delete${Word}`]: remove,
    [`delete${Word}s`]: remove,
    [`hide${Word}s`]: hide(true),
    [`show${Word}s`]: hide(false),
    [`hide${Word}`]: hideRange(true),
    [`unhide${Word}`]: hideRange(false),
    [`is${Word}HiddenByUser`]: (sheet: SheetState, at: number) => call('isHidden', sheet.id, axis, at),
    [`move${Word}s`]: (sheet: SheetState, range: object, before: number) => {
      const [at, count] = span(range);
      call('moveLines', sheet.id, axis, at, count, before);
    },
    [`get${Word}${unit}`]: (sheet: SheetState, at: number) => call('size', sheet.id, axis, at),
    [`set${Word}${unit}`]: (sheet: SheetState, at: number, pixels: number) => size(sheet, at, 1, pixels),
    [`set${Word}${unit}s`]: size,
    [`autoResize${Word}s`]: (sheet: SheetState, at: number, count: number) => {
      call('autoResize', sheet.id, axis, at, count);
    },
    [`setFrozen${Word}s`]: (sheet: SheetState, count: number) => {
      call('setFrozen', sheet.id, axis, count);
    },
    [`getFrozen${Word}s`]: (sheet: SheetState) => {
      const found = facts(sheet.id);
      return axis === 'row' ? found.frozenRows : found.frozenColumns;
    },
    ...groupMembers(axis, Word),
  };
}

function groupMembers(axis: Axis, Word: string): Members {
  return {
    [`get${Word}GroupDepth`]: (sheet: SheetState, at: number) => call('groupDepth', sheet.id, axis, at),
    [`get${Word}Group`]: (sheet: SheetState, at: number, depth: number) => {
      const found = call('group', sheet.id, axis, at, depth) as { from: number; to: number } | null;
      if (!found) throw exception(`A group does not exist at this index and depth.`);
      return make('Group', { sheet: sheet.id, axis, from: found.from, to: found.to, depth });
    },
    [`collapseAll${Word}Groups`]: (sheet: SheetState) => {
      call('collapseAll', sheet.id, axis, true, 0);
    },
    [`expandAll${Word}Groups`]: (sheet: SheetState) => {
      call('collapseAll', sheet.id, axis, false, 0);
    },
    [`expand${Word}GroupsUpToDepth`]: (sheet: SheetState, depth: number) => {
      call('collapseAll', sheet.id, axis, false, depth);
    },
  };
}

export const SHEET_STRUCTURE: Readonly<Members> = {
  ...axisMembers('row'),
  ...axisMembers('column'),
  autoResizeColumn: (sheet: SheetState, at: number) => {
    call('autoResize', sheet.id, 'column', at, 1);
  },
  setRowHeightsForced: (sheet: SheetState, at: number, count: number, pixels: number) => {
    call('setSize', sheet.id, 'row', at, count, pixels);
  },
  isRowHiddenByFilter: (sheet: SheetState, row: number) => call('isFiltered', sheet.id, row),
};
