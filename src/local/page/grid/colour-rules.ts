/** Colour rules of a sheet in the grid's terms, first rule first. */
import type { Area, Json, SheetView } from '../../host.ts';

type Rule = SheetView['colourRules'][number];

/** Criteria of SpreadsheetApp.BooleanCriteria that look at text, by the grid's operator. */
const TEXT: Readonly<Record<string, string>> = {
  TEXT_EQUAL_TO: 'equal',
  TEXT_CONTAINS: 'containsText',
  TEXT_DOES_NOT_CONTAIN: 'notContainsText',
  TEXT_STARTS_WITH: 'beginsWith',
  TEXT_ENDS_WITH: 'endsWith',
  CELL_EMPTY: 'containsBlanks',
  CELL_NOT_EMPTY: 'notContainsBlanks',
};

const NUMBER: Readonly<Record<string, string>> = {
  NUMBER_BETWEEN: 'between',
  NUMBER_NOT_BETWEEN: 'notBetween',
  NUMBER_EQUAL_TO: 'equal',
  NUMBER_NOT_EQUAL_TO: 'notEqual',
  NUMBER_GREATER_THAN: 'greaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  NUMBER_LESS_THAN: 'lessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
};

/** Rules that the grid can draw. Rules about days and colour scales are not drawn here; Google draws them. */
export function colourRules(sheet: SheetView): readonly object[] {
  return sheet.colourRules.flatMap((rule, index) => {
    const test = testOf(rule);
    if (test === undefined) return [];
    const style = {
      ...(rule.background === undefined ? {} : { bg: { rgb: rule.background } }),
      ...(rule.color === undefined ? {} : { cl: { rgb: rule.color } }),
      ...(rule.bold === undefined ? {} : { bl: rule.bold ? 1 : 0 }),
    };
    const ranges = rule.areas.map(rangeOf);
    return [
      { cfId: `colour-${String(index)}`, ranges, stopIfTrue: true, rule: { type: 'highlightCell', style, ...test } },
    ];
  });
}

function rangeOf(area: Area): object {
  return {
    startRow: area.row - 1,
    endRow: area.row + area.rows - 2,
    startColumn: area.column - 1,
    endColumn: area.column + area.columns - 2,
  };
}

function testOf(rule: Rule): object | undefined {
  const [first, second] = rule.values;
  const text = TEXT[rule.type];
  if (text !== undefined) return { subType: 'text', operator: text, value: textOf(first) };
  const number = NUMBER[rule.type];
  if (number === undefined) {
    return rule.type === 'CUSTOM_FORMULA' ? { subType: 'formula', value: withCommas(textOf(first)) } : undefined;
  }
  const pair = number === 'between' || number === 'notBetween';
  return { subType: 'number', operator: number, value: pair ? [Number(first), Number(second)] : Number(first) };
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The grid reads arguments separated by commas; a Russian table separates them by semicolons. Quoted text stays. */
function withCommas(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 0 ? part.replace(/;/g, ',') : part))
    .join('');
}
