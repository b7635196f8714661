/** Files made in the browser for the curator's computer: the key as CSV or .xlsx, and several papers in one archive. */
import PizZip from 'pizzip';
import { xmlText } from '../xml-text.ts';

// Excel would count what begins so, and a name could be a formula of somebody else's. Reading takes the mark away again.
const asText = (text: string): string => (/^\s*[=+\-@]/.test(text) ? `'${text}` : text);
const quoted = (text: string): string => (/[";\n\r\t]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

/** Rows as CSV that Excel opens at once in Russian: semicolons, CRLF, and the mark of UTF-8 in front. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => row.map((cell) => quoted(asText(cell))).join(';')).join('\r\n')}\r\n`;
}

const escaped = (text: string): string =>
  xmlText(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** «A», «B» … «Z»: a key has a dozen columns at most. */
const letterOf = (column: number): string => String.fromCharCode(65 + column);

/** Rows as the smallest .xlsx there is: one sheet, every cell text. */
export function xlsxOf(title: string, rows: readonly (readonly string[])[]): Uint8Array {
  const zip = new PizZip();
  const body = rows
    .map(
      (row, index) =>
        `<row r="${index + 1}">${row.map((cell, column) => `<c r="${letterOf(column)}${index + 1}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`).join('')}</row>`,
    )
    .join('');
  zip.file(
    '[Content_Types].xml',
    `${HEADER}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/></Types>`,
  );
  zip.file(
    '_rels/.rels',
    `${HEADER}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  zip.file(
    'xl/workbook.xml',
    `${HEADER}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${escaped(title)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  );
  zip.file(
    'xl/_rels/workbook.xml.rels',
    `${HEADER}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  );
  zip.file(
    'xl/worksheets/sheet1.xml',
    `${HEADER}<worksheet xmlns="${MAIN}"><cols><col min="1" max="1" width="16" customWidth="1"/><col min="2" max="5" width="36" customWidth="1"/></cols><sheetData>${body}</sheetData></worksheet>`,
  );
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

/** Several files in one archive; two of one name are numbered, never lost. */
export function archiveOf(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Uint8Array {
  const zip = new PizZip();
  const taken = new Set<string>();
  for (const { name, bytes } of files) {
    const dot = name.lastIndexOf('.');
    let free = name;
    for (let number = 2; taken.has(free.toLowerCase()); number++)
      free = `${name.slice(0, dot)} (${number})${name.slice(dot)}`;
    taken.add(free.toLowerCase());
    zip.file(free, bytes, { binary: true });
  }
  // The papers are compressed already.
  return zip.generate({ type: 'uint8array', compression: 'STORE' });
}
