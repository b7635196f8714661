/** Colour rules in the .xlsx file: those about text, blanks and formulas that other programs understand as they are. */
import type { ConditionalRule } from 'hucre/xlsx';
import type { SheetView } from '../host.ts';
import { columnLetters } from './column-letters.ts';
import { hex } from './colours.ts';
import { rangeText } from './xlsx-validation.ts';

type Rule = SheetView['colourRules'][number];

export function colourRulesOf(sheet: SheetView): ConditionalRule[] {
  return sheet.colourRules.flatMap((rule, index) => {
    const formula = formulaOf(rule);
    const range = rule.areas.map(rangeText).join(' ');
    if (formula === undefined || range === '') return [];
    return [{ type: 'expression', priority: index + 1, formula, range, style: styleOf(rule), stopIfTrue: true }];
  });
}

/** The rule as a formula about the first cell of its range. */
function formulaOf({ type, values, areas }: Rule): string | undefined {
  const [area] = areas;
  const [value] = values;
  if (area === undefined) return undefined;
  const cell = `${columnLetters(area.column)}${String(area.row)}`;
  const text = `"${String(value).replace(/"/g, '""')}"`;
  switch (type) {
    case 'TEXT_EQUAL_TO':
      return `${cell}=${text}`;
    case 'TEXT_CONTAINS':
      return `ISNUMBER(SEARCH(${text},${cell}))`;
    case 'TEXT_DOES_NOT_CONTAIN':
      return `ISERROR(SEARCH(${text},${cell}))`;
    case 'TEXT_STARTS_WITH':
      return `LEFT(${cell},LEN(${text}))=${text}`;
    case 'TEXT_ENDS_WITH':
      return `RIGHT(${cell},LEN(${text}))=${text}`;
    case 'CELL_EMPTY':
      return `LEN(${cell})=0`;
    case 'CELL_NOT_EMPTY':
      return `LEN(${cell})>0`;
    default:
      return undefined;
  }
}

function styleOf(rule: Rule): NonNullable<ConditionalRule['style']> {
  return {
    // In a rule's own style the colour of a solid fill is the background one (ECMA-376, 18.3.1.10 and Excel's habit).
    ...(rule.background === undefined
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: hex(rule.background) } } }),
    ...(rule.color === undefined && rule.bold === undefined
      ? {}
      : {
          font: {
            ...(rule.color === undefined ? {} : { color: { rgb: hex(rule.color) } }),
            ...(rule.bold === undefined ? {} : { bold: rule.bold }),
          },
        }),
  };
}
