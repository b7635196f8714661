/** References inside formulas: found, moved and rewritten without touching texts and names. */
import { parseAddress, columnLetters, columnNumber } from './area.ts';

const TOKEN =
  /"(?:[^"]|"")*"|(?:('(?:[^']|'')+'|[A-Za-zА-Яа-яЁё_][\wА-Яа-яЁё.]*)!)?(\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+|:\$?[A-Za-z]{1,3}(?![\w(])|:\$?\d+(?!\w))?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?:\d+)?(?![\wА-Яа-яЁё(!])|\$?\d+:\$?\d+)(?![\wА-Яа-яЁё(!])/g;

/** One reference of a formula. */
export interface Reference {
  /** Title of the sheet it names; undefined = the formula's own. */
  readonly sheet: string | undefined;
  readonly text: string;
}

function titleOf(prefix: string | undefined): string | undefined {
  if (prefix === undefined) return undefined;
  return prefix.startsWith("'") ? prefix.slice(1, -1).replace(/''/g, "'") : prefix;
}

/** Title as a formula writes it. */
export function quotedTitle(title: string): string {
  return /^[A-Za-zА-Яа-яЁё_][\wА-Яа-яЁё]*$/.test(title) && !/^[A-Za-z]{1,3}\d+$/.test(title)
    ? title
    : `'${title.replace(/'/g, "''")}'`;
}

/** Rewrites every reference. `change` gives the new text (without a sheet), or undefined to leave it. */
export function mapReferences(
  formula: string,
  change: (reference: Reference) => { sheet?: string; text: string } | undefined,
): string {
  return formula.replace(
    TOKEN,
    (all: string, prefix: string | undefined, address: string | undefined, offset: number) => {
      if (address === undefined || /[\wА-Яа-яЁё.$!]/.test(formula.charAt(offset - 1))) return all;
      const changed = change({ sheet: titleOf(prefix), text: address });
      if (!changed) return all;
      if (changed.text === '#REF!') return '#REF!';
      const sheet = changed.sheet ?? titleOf(prefix);
      return (sheet === undefined ? '' : `${quotedTitle(sheet)}!`) + changed.text;
    },
  );
}

export function referencesOf(formula: string): Reference[] {
  const found: Reference[] = [];
  mapReferences(formula, (reference) => {
    found.push(reference);
    return undefined;
  });
  return found;
}

/** Rewrites the corners of one address. `row` and `column` map a position; undefined makes the whole `#REF!`. */
export function mapCorners(
  text: string,
  row: (at: number, fixed: boolean) => number | undefined,
  column: (at: number, fixed: boolean) => number | undefined,
): string {
  const ends = text.split(':').map((end) => {
    const parts = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(end);
    if (!parts) return end;
    const [, fixedFirst = '', letters = '', fixedSecond = '', digits = ''] = parts;
    const columnFixed = letters === '' ? '' : fixedFirst;
    const rowFixed = letters === '' ? fixedFirst || fixedSecond : fixedSecond;
    const newColumn = letters === '' ? 0 : column(columnNumber(letters), columnFixed === '$');
    const newRow = digits === '' ? 0 : row(Number(digits), rowFixed === '$');
    if (newColumn === undefined || newRow === undefined || newColumn < 0 || newRow < 0) return '#REF!';
    if ((letters !== '' && newColumn < 1) || (digits !== '' && newRow < 1)) return '#REF!';
    return (
      (letters === '' ? '' : columnFixed + columnLetters(newColumn)) + (digits === '' ? '' : rowFixed + String(newRow))
    );
  });
  return ends.includes('#REF!') ? '#REF!' : ends.join(':');
}

/** Formula as copying it `rows` down and `columns` right leaves it: relative references move along. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, ({ text }) => ({
    text: mapCorners(
      text,
      (at, fixed) => (fixed ? at : at + rows),
      (at, fixed) => (fixed ? at : at + columns),
    ),
  }));
}

/** Whether a text is an address, and of which rectangle. */
export { parseAddress };
