/** HTML, formulas, tags and control characters in names stay text: in the sheet, in papers, in .ics, .csv and .xlsx. */
import ExcelJS from 'exceljs';
import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import type { DocumentData } from '../../src/documents/define.ts';
import { csvOf, fillTemplate, readRows, readXlsx, xlsxOf } from '../../src/documents/fill.ts';
import { tableXlsx } from '../../src/local/xlsx/table-xlsx.ts';
import { XMLValidator } from '../documents/xml-validator.ts';
import { requestFor } from './papers-made.ts';
import { demonstrationTable } from './table.ts';

const TEXTS = [
  '<img src=x onerror=alert(1)> Анна',
  '<script>alert(1)</script> Анна',
  '{тег} Анна {/тег}',
  '=1+1 Анна',
  '=HYPERLINK("http://x.example";"Анна")',
  '"],alert(1)//\\ Анна',
  '+7 900 Анна & Ко',
  '@СУММ(A1) Анна',
  'Анна\u0000\u0007\u001fПетровна\ufffe',
  '\ud83d Анна \udc00',
  ']]> Анна <!--',
];

/** Characters that XML cannot hold at all, halves of pairs among them. */
const UNFIT =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?:^|[^\ud800-\udbff])[\udc00-\udfff]/;

/** What is wrong with the XML files of a zip. */
function xmlProblems(bytes: Uint8Array): string[] {
  const zip = new PizZip(bytes);
  return Object.keys(zip.files)
    .filter((name) => /\.(xml|rels)$/.test(name))
    .flatMap((name) => {
      const xml = zip.file(name)?.asText() ?? '';
      const problem = XMLValidator.problem(xml) ?? (UNFIT.test(xml) ? 'a character that XML cannot hold' : undefined);
      return problem === undefined ? [] : [`${name}: ${problem}`];
    });
}

/** Text of the paper, runs joined. */
function wordsOf(bytes: Uint8Array): string {
  const xml = new PizZip(bytes).file('word/document.xml')?.asText() ?? '';
  return xml
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}

/** The same data with this text in place of every other. */
function everywhere(value: unknown, text: string): unknown {
  if (typeof value === 'string') return text;
  if (Array.isArray(value)) return value.map((one: unknown) => everywhere(one, text));
  if (typeof value !== 'object' || value === null) return value;
  if ('day' in value || 'name' in value || 'of' in value) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, everywhere(one, text)]));
}

/** Letters that every way out keeps. */
const kept = (text: string): string => text.replace(/[^а-яА-ЯёЁa-zA-Z0-9<>{}=()/]/g, '');

describe('texts that mean something to a program', { timeout: 120_000 }, () => {
  const table = demonstrationTable();
  const names = TEXTS.map((text) => [`'${text}`]);
  table.host.edit({ sheet: table.sheet('Педагоги').id, row: 2, column: table.column('Педагоги', 'ФИО'), texts: names });
  const line = { keyResult: '', responsible: '', resultDoc: '', deadlineText: 'до 15.02.2027' };
  table.call('takeImport', {
    lines: TEXTS.map((text, index) => ({ ...line, num: `9.${index}`, section: text, title: text })),
  });
  const { job } = table.call('startPapers', requestFor(table, 'D-18', []));
  const step = table.call('nextPapers', { job });
  const [paper] = step.papers;
  const calendar = table.call('roadmapCalendar', { responsible: '' }).text;
  const whole = tableXlsx(table.host.view());

  it.each(TEXTS)('%j is text in the cells: typed, and taken from a plan', (text) => {
    for (const title of ['Педагоги', 'Дорожная карта']) {
      const cells = Object.values(table.sheet(title).cells);
      expect(cells.filter(({ v }) => kept(String(v ?? '')) === kept(text)).length, title).toBeGreaterThan(0);
      expect(cells.filter(({ f }) => f !== undefined)).toEqual([]);
    }
  });

  it.each(TEXTS)('%j is text in a paper wherever a tag shows it, and the file stays whole', (text) => {
    const bytes = fillTemplate(
      step.templates[paper?.template ?? ''] ?? '',
      everywhere(paper?.data, text) as DocumentData,
    );
    expect(xmlProblems(bytes)).toEqual([]);
    expect(kept(wordsOf(bytes))).toContain(kept(text));
  });

  it.each(TEXTS)('%j is text in the calendar', (text) => {
    expect(kept(calendar.replace(/\r\n /g, ''))).toContain(kept(text.replace(/[\ud800-\udfff]/g, '')));
  });

  it('a calendar has no line of a name’s own and no control character', () => {
    expect(calendar).not.toMatch(/[\u0000-\u0009\u000b\u000c\u000e-\u001f]/);
    for (const one of calendar.split('\r\n')) expect(one).toMatch(/^(?: |[A-Z][A-Z-]*[;:]|$)/);
  });

  it.each(TEXTS)('%j is text in the key: nothing that Excel would count, and read back as it was', (text) => {
    const rows = [
      ['Код', 'ФИО'],
      ['НК-001', text.trim()],
    ];
    const file = csvOf(rows);
    expect(file).not.toMatch(/(?:^|[;\n"])[=+\-@]/);
    expect(readRows(file)).toEqual(rows);
    const bytes = xlsxOf('Ключ', rows);
    expect(xmlProblems(bytes)).toEqual([]);
    expect(kept(readXlsx(bytes)[0]?.[1]?.[1] ?? '')).toBe(kept(text));
  });

  it('all are text in the .xlsx of the table, which another program opens', async () => {
    const bytes = await whole;
    expect(xmlProblems(bytes)).toEqual([]);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
    TEXTS.forEach((text, index) => {
      const found = book.getWorksheet('Педагоги')?.getCell(2 + index, table.column('Педагоги', 'ФИО'));
      expect(found?.type).toBe(ExcelJS.ValueType.String);
      expect(kept(found?.text ?? '')).toBe(kept(text));
    });
  });
});
