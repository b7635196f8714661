/** Tables of a .docx as rows of texts, in bare V8: a plan that somebody keeps in Word is imported from here. */
import { openDocx, type Docx } from './docx-file.ts';

/** A cell that continues the one above takes its text, so that every row stands by itself. */
interface CellSoFar {
  text: string;
  span: number;
  goesOn: boolean;
}

interface TableSoFar {
  readonly rows: CellSoFar[][];
}

const TOKENS = /<(\/?)w:(tbl|tr|tc|p|t|br|tab|gridSpan|vMerge)(?=[\s/>])([^>]*)>|([^<]+)/g;

const decoded = (xml: string): string =>
  xml
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/&amp;/g, '&');

/** Rows with merged cells opened: a wide cell is its text and blanks, a tall one its text in every row. */
function textRows({ rows }: TableSoFar): string[][] {
  const above: string[] = [];
  return rows.map((cells) => {
    const row: string[] = [];
    for (const { text, span, goesOn } of cells) {
      const own = goesOn ? (above[row.length] ?? '') : text.replace(/\n+$/, '');
      above[row.length] = own;
      row.push(own);
      for (let more = 1; more < span; more += 1) {
        above[row.length] = '';
        row.push('');
      }
    }
    return row;
  });
}

/** All tables of the body, outer before inner. @throws UserError `template.notDocx` */
export function readDocxTables(docx: Docx): string[][][] {
  const xml = openDocx(docx).file('word/document.xml')?.asText() ?? '';
  const tables: TableSoFar[] = [];
  const open: { table: TableSoFar; cell: CellSoFar | undefined }[] = [];
  let inText = false;
  const tokens = new RegExp(TOKENS.source, 'g');
  for (let token = tokens.exec(xml); token; token = tokens.exec(xml)) {
    const [whole, slash, name, attributes = '', text] = token;
    const here = open[open.length - 1];
    const closes = slash === '/';
    const isEmptyTag = whole.endsWith('/>');
    if (text !== undefined) {
      if (inText && here?.cell) here.cell.text += decoded(text);
    } else if (name === 'tbl') {
      if (closes) open.pop();
      else {
        const table: TableSoFar = { rows: [] };
        tables.push(table);
        open.push({ table, cell: undefined });
      }
    } else if (name === 't') inText = !closes && !isEmptyTag;
    else if (!here) continue;
    else if (name === 'tr' && !closes) here.table.rows.push([]);
    else if (name === 'tc') {
      here.cell = closes ? undefined : { text: '', span: 1, goesOn: false };
      if (here.cell) here.table.rows[here.table.rows.length - 1]?.push(here.cell);
    } else if (!here.cell) continue;
    else if (name === 'gridSpan') here.cell.span = Number(/w:val="(\d+)"/.exec(attributes)?.[1] ?? 1);
    else if (name === 'vMerge') here.cell.goesOn = !/w:val="restart"/.test(attributes);
    else if (name === 'br' || (name === 'p' && closes)) here.cell.text += '\n';
    else if (name === 'tab') here.cell.text += ' ';
  }
  return tables.map(textRows).filter((rows) => rows.length > 0);
}
