/** Rows of a key file saved as text: separators ; , and tab, quotes, line breaks inside quotes. */

const SEPARATORS = [';', '\t', ','] as const;

/** How often a separator stands outside quotes in the first filled lines. */
function countOf(text: string, separator: string): number {
  let inQuotes = false;
  let count = 0;
  for (const character of text.slice(0, 5000)) {
    if (character === '"') inQuotes = !inQuotes;
    else if (!inQuotes && character === separator) count += 1;
  }
  return count;
}

/** The separator that stands most often; a tab or a semicolon wins over the commas inside texts. */
function separatorOf(text: string): string {
  // «sep=;» is how Excel itself announces a separator.
  const announced = /^sep=(.)\r?\n/i.exec(text);
  if (announced?.[1] !== undefined) return announced[1];
  let best = ';';
  let most = 0;
  for (const separator of SEPARATORS) {
    const count = countOf(text, separator);
    if (count > most) {
      most = count;
      best = separator;
    }
  }
  return best;
}

/** Text of a file as rows of cells; rows without any text are kept, so that line numbers are those people see. */
export function readRows(source: string): string[][] {
  const text = source.replace(/^\ufeff/, '');
  const separator = separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let inQuotes = false;
  const endCell = (): void => {
    // The mark by which a file keeps a text from being counted as a formula.
    row.push(cell.trim().replace(/^'(?=\s*[=+\-@])/, ''));
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    rows.push(row);
    row = [];
  };
  const body = text.replace(/^sep=.\r?\n/i, '\n').replace(/\r\n?/g, '\n');
  for (let at = 0; at < body.length; at++) {
    const character = body.charAt(at);
    if (inQuotes) {
      if (character !== '"') cell += character;
      else if (body.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else inQuotes = false;
    } else if (character === '"' && cell.trim() === '') {
      cell = '';
      inQuotes = true;
    } else if (character === separator) endCell();
    else if (character === '\n') endRow();
    else cell += character;
  }
  if (cell !== '' || row.length > 0) endRow();
  return rows;
}
