/** R1C1 notation of formulas, as `setFormulaR1C1` takes it and `getFormulaR1C1` gives it. */
import { columnLetters, columnNumber } from './area.ts';
import { mapReferences } from './references.ts';

const PART = /"(?:[^"]|"")*"|(?<![\wА-Яа-яЁё.])R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![\wА-Яа-яЁё(])/g;

function place(part: string | undefined, here: number): { at: number; fixed: boolean } {
  if (part === undefined) return { at: here, fixed: false };
  if (part.startsWith('[')) return { at: here + Number(part.slice(1, -1)), fixed: false };
  return { at: Number(part), fixed: true };
}

/** Formula in A1 notation of one in R1C1 that stands in the given cell. */
export function fromR1C1(formula: string, row: number, column: number): string {
  return formula.replace(PART, (all: string, rows: string | undefined, columns: string | undefined) => {
    if (all.startsWith('"')) return all;
    const down = place(rows, row);
    const right = place(columns, column);
    if (down.at < 1 || right.at < 1) return '#REF!';
    return `${right.fixed ? '$' : ''}${columnLetters(right.at)}${down.fixed ? '$' : ''}${down.at}`;
  });
}

/** Formula in R1C1 notation of one in A1 that stands in the given cell. */
export function toR1C1(formula: string, row: number, column: number): string {
  return mapReferences(formula, ({ text }) => ({
    text: text
      .split(':')
      .map((end) => {
        const parts = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(end);
        if (!parts) return end;
        const [, columnFixed, letters = '', rowFixed, digits = ''] = parts;
        const down = digits === '' ? '' : rowFixed === '$' ? `R${digits}` : `R[${Number(digits) - row}]`;
        const right =
          letters === ''
            ? ''
            : columnFixed === '$'
              ? `C${columnNumber(letters)}`
              : `C[${columnNumber(letters) - column}]`;
        return down + right;
      })
      .join(':'),
  }));
}
