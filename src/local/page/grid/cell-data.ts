/** One cell of the view in the grid's own terms. */
import {
  BooleanNumber,
  CellValueType,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type ICellData,
  type IStyleData,
} from '@univerjs/core';
import type { CellState, CellStyle, SheetView } from '../../host.ts';

export type ViewCell = SheetView['cells'][string];

const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  'general-left': HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;
const VERTICAL = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM } as const;
const WRAP = {
  OVERFLOW: WrapStrategy.OVERFLOW,
  OVERFLOW_FORCED: WrapStrategy.OVERFLOW,
  WRAP: WrapStrategy.WRAP,
  CLIP: WrapStrategy.CLIP,
} as const;

/**
 * The cell as the grid keeps it: the plain value (colour rules and dropdowns look at it), never the formula:
 * the grid's own engine would recalculate it and write #NAME? over the value of a custom function.
 */
export function cellData(cell: ViewCell): ICellData {
  const s = styleData(cell);
  const empty = { p: null, f: null, si: null, custom: null, s };
  if (cell.v === undefined)
    return cell.e === undefined ? { ...empty, v: null, t: null } : { ...empty, v: cell.e, t: CellValueType.STRING };
  if (typeof cell.v === 'boolean') return { ...empty, v: cell.v ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof cell.v === 'number') return { ...empty, v: cell.v, t: CellValueType.NUMBER };
  return { ...empty, v: cell.v, t: CellValueType.STRING };
}

/** What the person sees, where it differs from the plain value. */
export function shownText(cell: ViewCell): string {
  return cell.e ?? cell.display;
}

function styleData(cell: CellState): IStyleData | null {
  const style: CellStyle = cell.style ?? {};
  const number = typeof cell.v === 'number';
  const align = style.align ?? (number ? 'right' : typeof cell.v === 'boolean' ? 'center' : undefined);
  // The grid breaks a long option of a dropdown into lines and hides all but one, its arrow with them.
  const wrap = cell.rule?.type.startsWith('VALUE_IN') === true ? 'CLIP' : style.wrap;
  const data: IStyleData = {
    ...(style.bold === true ? { bl: BooleanNumber.TRUE } : {}),
    ...(style.italic === true ? { it: BooleanNumber.TRUE } : {}),
    ...(style.background === undefined ? {} : { bg: { rgb: style.background } }),
    ...(style.color === undefined ? {} : { cl: { rgb: style.color } }),
    ...(style.size === undefined ? {} : { fs: style.size }),
    ...(align === undefined ? {} : { ht: HORIZONTAL[align] }),
    ...(style.vertical === undefined ? {} : { vt: VERTICAL[style.vertical] }),
    ...(wrap === undefined ? {} : { tb: WRAP[wrap] }),
  };
  return Object.keys(data).length === 0 ? null : data;
}
