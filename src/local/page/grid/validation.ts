/** Native validation as the grid shows it: dropdown arrows, checkboxes, date pickers. The server decides what is accepted. */
import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type IDataValidationRuleBase,
  type IRange,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import type { Area, Json, SheetView, ValidationState } from '../../host.ts';
import { columnLetters } from '../column-letters.ts';
import { placeOf } from './cell-data.ts';

/** Rules of a sheet; equal rules of neighbouring cells become one. `titleOf` names the sheet of a range of options. */
export function validationRules(
  sheet: SheetView,
  titleOf: (id: number) => string | undefined,
): readonly ISheetDataValidationRule[] {
  const places = new Map<
    string,
    { readonly rule: ValidationState; readonly cells: { row: number; column: number }[] }
  >();
  for (const [key, cell] of Object.entries(sheet.cells)) {
    if (cell.rule === undefined) continue;
    const name = JSON.stringify(cell.rule);
    const known = places.get(name) ?? { rule: cell.rule, cells: [] };
    known.cells.push(placeOf(key));
    places.set(name, known);
  }
  return [...places.values()].flatMap(({ rule, cells }, index) => {
    const base = ruleBase(rule, titleOf);
    return base === undefined ? [] : [{ ...base, ...LOOK, uid: `rule-${String(index)}`, ranges: runs(cells) }];
  });
}

/** Nothing is refused in the page: the grid would show its own message and undo the person's typing by itself. */
const LOOK = {
  allowBlank: true,
  showErrorMessage: false,
  showInputMessage: false,
  errorStyle: DataValidationErrorStyle.INFO,
  renderMode: DataValidationRenderMode.ARROW,
} as const;

function ruleBase(
  rule: ValidationState,
  titleOf: (id: number) => string | undefined,
): IDataValidationRuleBase | undefined {
  const [first] = rule.values;
  if (rule.type === 'CHECKBOX') return { type: DataValidationType.CHECKBOX, formula1: '1', formula2: '0' };
  if (rule.type === 'VALUE_IN_LIST' && Array.isArray(first)) {
    return { type: DataValidationType.LIST, formula1: JSON.stringify(first.map(String)) };
  }
  if (rule.type === 'VALUE_IN_RANGE') {
    const formula = rangeFormula(first, titleOf);
    return formula === undefined ? undefined : { type: DataValidationType.LIST, formula1: formula };
  }
  if (rule.type.startsWith('DATE_')) {
    // Only for its calendar: every day passes.
    return {
      type: DataValidationType.DATE,
      operator: DataValidationOperator.GREATER_THAN,
      formula1: '1900/01/01',
    };
  }
  return undefined;
}

function isPlace(value: Json | undefined): value is Json & Area & { readonly sheet: number } {
  return typeof value === 'object' && value !== null && 'sheet' in value && 'row' in value && 'rows' in value;
}

function rangeFormula(value: Json | undefined, titleOf: (id: number) => string | undefined): string | undefined {
  if (!isPlace(value)) return undefined;
  const title = titleOf(value.sheet);
  if (title === undefined) return undefined;
  const from = `${columnLetters(value.column)}${String(value.row)}`;
  const to = `${columnLetters(value.column + value.columns - 1)}${String(value.row + value.rows - 1)}`;
  return `='${title.replace(/'/g, "''")}'!${from}:${to}`;
}

/** Vertical runs of cells as ranges. */
function runs(cells: readonly { readonly row: number; readonly column: number }[]): IRange[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const ranges: IRange[] = [];
  for (const { row, column } of sorted) {
    const last = ranges[ranges.length - 1];
    if (last?.startColumn === column - 1 && last.endRow === row - 2) last.endRow = row - 1;
    else ranges.push({ startRow: row - 1, endRow: row - 1, startColumn: column - 1, endColumn: column - 1 });
  }
  return ranges;
}
