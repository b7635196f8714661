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
import type { Area, SheetView, ValidationState } from '../../host.ts';
import { columnLetters } from '../../xlsx/column-letters.ts';
import { optionRange, type OptionRange } from '../../xlsx/option-range.ts';
import { blocksOf } from '../../xlsx/cell-runs.ts';
import { ofSheet } from './of-sheet.ts';

const ruleBlocks = ofSheet((sheet) => blocksOf(sheet, (cell) => cell.rule));

/** Rules of a sheet; equal rules of neighbouring cells become one. `titleOf` names the sheet of a range of options. */
export function validationRules(
  sheet: SheetView,
  titleOf: (id: number) => string | undefined,
): readonly ISheetDataValidationRule[] {
  return ruleBlocks(sheet).flatMap(({ value, areas }, index) => {
    const base = ruleBase(value, titleOf);
    return base === undefined ? [] : [{ ...base, ...LOOK, uid: `rule-${String(index)}`, ranges: areas.map(rangeOf) }];
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
  const range = optionRange(rule);
  if (range !== undefined) {
    const title = titleOf(range.sheet);
    return title === undefined ? undefined : { type: DataValidationType.LIST, formula1: rangeFormula(range, title) };
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

function rangeFormula(range: OptionRange, title: string): string {
  const from = `${columnLetters(range.column)}${String(range.row)}`;
  const to = `${columnLetters(range.column + range.columns - 1)}${String(range.row + range.rows - 1)}`;
  return `='${title.replace(/'/g, "''")}'!${from}:${to}`;
}

function rangeOf(area: Area): IRange {
  return {
    startRow: area.row - 1,
    endRow: area.row + area.rows - 2,
    startColumn: area.column - 1,
    endColumn: area.column + area.columns - 2,
  };
}

type Cells = SheetView['cells'];

/** Whether dropdowns or checkboxes came or went among the changed cells: the grid keeps them apart from its cells. */
export function changesRules(before: Cells, changed: Readonly<Record<string, Cells[string] | null>>): boolean {
  return Object.entries(changed).some(([key, cell]) => {
    const [one, other] = [before[key]?.rule, cell?.rule];
    return one !== other && JSON.stringify(one) !== JSON.stringify(other);
  });
}
