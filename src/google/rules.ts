/** Native validation: builds rules from data and describes rules found, so that the repair can compare the two. */
import type { NativeRule } from '../workbook/define.ts';
import type { Block } from '../workbook/writes.ts';
import { describeRule, type RuleSpec } from '../workbook/native-rules.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** The column of a list down to the last row there is: people delete empty rows, and a table outgrows a thousand. */
function listRange(sheet: Sheet, { row, column }: Block): GoogleAppsScript.Spreadsheet.Range {
  if (sheet.getMaxRows() < row) sheet.insertRowsAfter(sheet.getMaxRows(), row - sheet.getMaxRows());
  return sheet.getRange(row, column, sheet.getMaxRows() - row + 1, 1);
}

/** Builds one rule. A rule warns unless it `rejects`: a rejecting rule would make our own writes fail half-way too. */
export function buildRule(spec: RuleSpec, sheetById: (id: number) => Sheet | null): Validation | null {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(!spec.rejects).setHelpText(spec.help);
  const rule: NativeRule = spec.rule;
  switch (rule.kind) {
    case 'list':
    case 'fixedList': {
      const titles = spec.titles ?? [];
      return titles.length === 0 ? null : builder.requireValueInList([...titles], true).build();
    }
    case 'records': {
      const source: Block | undefined = spec.source;
      const sheet = source && sheetById(source.sheetId);
      if (!source || !sheet) return null;
      return builder.requireValueInRange(listRange(sheet, source), true).build();
    }
    case 'date':
      return builder.requireDate().build();
    case 'checkbox':
      return builder.requireCheckbox().build();
    case 'wholeNumber':
      return builder.requireNumberBetween(rule.from, rule.to).build();
    case 'codePattern':
      // A name never contains «НК-»; what else a code may be wrong in, our own check says in words.
      return builder.requireTextContains(`${rule.prefix}-`).build();
  }
}

/** Describes the rule that stands in a cell, in the words of describeRule; '' when there is none. */
export function describeFound(rule: Validation | null): string {
  if (rule === null) return '';
  const values: unknown[] = rule.getCriteriaValues();
  const type = rule.getCriteriaType();
  const known = SpreadsheetApp.DataValidationCriteria;
  if (type === known.VALUE_IN_LIST) {
    const titles: unknown = values[0];
    return describeRule('list', Array.isArray(titles) ? titles.map(String) : []);
  }
  if (type === known.VALUE_IN_RANGE) return describeRule('range');
  if (type === known.DATE_IS_VALID_DATE) return describeRule('date');
  if (type === known.CHECKBOX) return describeRule('checkbox');
  if (type === known.NUMBER_BETWEEN) return describeRule('number');
  if (type === known.TEXT_CONTAINS) return describeRule('text');
  return describeRule('other');
}
