/** Rows of a key file saved by a spreadsheet program (.xlsx), read in the browser without any service. */
import PizZip from 'pizzip';
import { UserError } from '../../../domain/issue.ts';

/** Names of tags may carry a prefix: «x:row». */
const tag = (name: string): string => `(?:[A-Za-z]\\w*:)?${name}`;

function decodeXml(text: string): string {
  return text
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)))
    .replace(/&#(\d{1,7});/g, (_, digits: string) => String.fromCodePoint(Number(digits)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}

/** All text of an element: pieces of one cell may differ in looks; hints of pronunciation are no text. */
function textIn(xml: string): string {
  const spoken = new RegExp(`<${tag('rPh')}\\b[\\s\\S]*?</${tag('rPh')}>`, 'g');
  const piece = new RegExp(`<${tag('t')}(?:\\s[^>]*)?>([\\s\\S]*?)</${tag('t')}>`, 'g');
  const bare = xml.replace(spoken, '');
  let text = '';
  for (let found = piece.exec(bare); found; found = piece.exec(bare)) text += decodeXml(found[1] ?? '');
  return text;
}

function sharedTexts(zip: PizZip): string[] {
  const xml = zip.file('xl/sharedStrings.xml')?.asText() ?? '';
  const item = new RegExp(`<${tag('si')}(?:\\s[^>]*)?>([\\s\\S]*?)</${tag('si')}>|<${tag('si')}\\s*/>`, 'g');
  const texts: string[] = [];
  for (let found = item.exec(xml); found; found = item.exec(xml)) texts.push(textIn(found[1] ?? ''));
  return texts;
}

/** «AB12» → 27: the place of a cell in its row, from nought. */
function columnOf(address: string): number {
  let column = 0;
  for (const letter of address.replace(/[^A-Z]/g, '')) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function valueOf(attributes: string, content: string, shared: readonly string[]): string {
  const type = /\bt="(\w+)"/.exec(attributes)?.[1] ?? 'n';
  if (type === 'inlineStr') return textIn(content);
  const value = decodeXml(new RegExp(`<${tag('v')}(?:\\s[^>]*)?>([\\s\\S]*?)</${tag('v')}>`).exec(content)?.[1] ?? '');
  if (type === 's') return shared[Number(value)] ?? '';
  return type === 'e' ? '' : value;
}

/** Cells a row of a key may reach; a stray cell at column XFD must not make sixteen thousand blanks. */
const WIDEST = 200;
const TALLEST = 20_000;

function rowsOf(xml: string, shared: readonly string[]): string[][] {
  const rows: string[][] = [];
  const line = new RegExp(`<${tag('row')}(\\s[^>]*?)?(?:/>|>([\\s\\S]*?)</${tag('row')}>)`, 'g');
  for (let found = line.exec(xml); found; found = line.exec(xml)) {
    const number = Number(/\br="(\d+)"/.exec(found[1] ?? '')?.[1] ?? rows.length + 1);
    if (number > TALLEST) break;
    while (rows.length < number - 1) rows.push([]);
    const row: string[] = [];
    const cell = new RegExp(`<${tag('c')}(\\s[^>]*?)?(?:/>|>([\\s\\S]*?)</${tag('c')}>)`, 'g');
    const content = found[2] ?? '';
    for (let item = cell.exec(content); item; item = cell.exec(content)) {
      const attributes = item[1] ?? '';
      const address = /\br="([A-Z]+)\d+"/.exec(attributes)?.[1];
      const column = address === undefined ? row.length : columnOf(address);
      if (column >= WIDEST) continue;
      while (row.length < column) row.push('');
      row[column] = valueOf(attributes, item[2] ?? '', shared).trim();
    }
    rows.push(row);
  }
  return rows;
}

/** Whether the bytes are a zip at all, as every .xlsx is. */
export function looksLikeZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** Rows of every sheet of the file, in their order. @throws UserError when the file is no .xlsx. */
export function readXlsx(bytes: Uint8Array): string[][][] {
  try {
    const zip = new PizZip(bytes);
    const sheets = Object.keys(zip.files)
      .map((path) => ({ path, number: Number(/^xl\/worksheets\/sheet(\d+)\.xml$/.exec(path)?.[1] ?? 0) }))
      .filter(({ number }) => number > 0)
      .sort((a, b) => a.number - b.number);
    if (sheets.length > 0) {
      const shared = sharedTexts(zip);
      return sheets.map(({ path }) => rowsOf(zip.file(path)?.asText() ?? '', shared));
    }
  } catch (error) {
    // PizZip's own words are of no use to a curator; what helps is which file to choose.
    if (!(error instanceof Error)) throw error;
  }
  throw new UserError(
    'key.file',
    'Этот файл прочитать не удалось. Откройте его в Excel или другой программе и сохраните как «Книга Excel (.xlsx)» или CSV.',
  );
}
