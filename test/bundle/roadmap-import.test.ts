/** A plan out of a Word or Excel file through the panel's own reader and the built add-on: the same items as typed by hand. */
import { AlignmentType, Document, Packer, Paragraph, Table, TableCell, TableRow, VerticalMergeType } from 'docx';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { tableOfText, tablesOfFile, type ReadTable } from '../../src/sidebar/parts/table-file.ts';
import { readyTable, type TestTable } from './table.ts';

const HEADING = ['№ п/п', 'Мероприятия', 'Сроки', 'Ответственные', 'Результат (документ)'];
const SECTION = '1. Нормативное регулирование';
const ITEMS = [
  ['1.1', 'Издать приказ о внедрении', 'до 10.09.2026', 'директор', 'приказ'],
  ['1.2', 'Обучить кураторов, затем наставников', 'До 15.02.2027\nДо 1.03.2027', 'заместитель директора', 'справка'],
  ['1.3', 'Отчитаться перед районом', '1 раз в полугодие, не позднее 20 декабря и 20 мая ежегодно', 'куратор', 'отчёт'],
] as const;

const cell = (text: string, more = {}): TableCell =>
  new TableCell({
    ...more,
    children: text.split('\n').map((line) => new Paragraph({ text: line, alignment: AlignmentType.LEFT })),
  });

async function wordFile(): Promise<Uint8Array> {
  const merged = new TableRow({ children: [cell(SECTION, { columnSpan: 5 })] });
  const rows = [HEADING, ...ITEMS].map((texts) => new TableRow({ children: texts.map((text) => cell(text)) }));
  const table = new Table({ rows: [...rows.slice(0, 1), merged, ...rows.slice(1)] });
  const document = new Document({ sections: [{ children: [new Paragraph('Дорожная карта'), table] }] });
  return new Uint8Array(await Packer.toBuffer(document));
}

async function excelFile(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('План');
  sheet.addRow(['Дорожная карта']);
  sheet.addRow([...HEADING]);
  sheet.addRow([SECTION]);
  sheet.mergeCells(3, 1, 3, 5);
  for (const item of ITEMS) sheet.addRow([...item]);
  return new Uint8Array((await book.xlsx.writeBuffer()) as unknown as ArrayBuffer);
}

function rowsOf(read: ReadTable): string[][] {
  if (!read.ok) throw new Error(read.why);
  return (read.tables[0] ?? []).map((row) => [...row]);
}

/** Items of «Дорожная карта» as texts of the columns that a plan has. */
function items(table: TestTable): string[] {
  const { cells, rows } = table.sheet('Дорожная карта');
  const columns = [
    '№',
    'Раздел',
    'Мероприятие',
    'Срок',
    'Ответственный',
    'Результат (вид документа)',
    'Как понят срок',
  ];
  return Array.from({ length: rows - 1 }, (_, index) =>
    columns.map((header) => cells[`${index + 2},${table.column('Дорожная карта', header)}`]?.display ?? '').join(' | '),
  ).filter((line) => line.replace(/[ |]/g, '') !== '');
}

function importedInto(table: TestTable, rows: string[][]): string[] {
  const { lines } = table.call('importPreview', { rows });
  expect(items(table), 'nothing is written before «Записать»').toEqual([]);
  const kept = lines.map(({ num, section, title, keyResult, deadlineText, responsible, resultDoc }) => ({
    num,
    section,
    title,
    keyResult,
    deadlineText,
    responsible,
    resultDoc,
  }));
  expect(table.call('takeImport', { lines: kept })).toEqual({ added: kept.length, conflicts: [] });
  return items(table);
}

function typedInto(table: TestTable): string[] {
  for (const [num, title, deadlineText, responsible, resultDoc] of ITEMS) {
    const values = { num, section: SECTION, title, deadlineText, responsible, resultDoc };
    table.call('saveRecord', { sheet: 'roadmap', code: '', values });
  }
  table.call('checkRecords', {});
  return items(table);
}

describe('a roadmap from a file', () => {
  it('of Word ends with the same items as typing it, and is taken back by one press', async () => {
    const table = readyTable();
    expect(importedInto(table, rowsOf(tablesOfFile(await wordFile())))).toEqual(typedInto(readyTable()));
    table.call('undo', {});
    expect(items(table)).toEqual([]);
  });

  it('of Excel, and pasted from one, gives the same', async () => {
    const typed = typedInto(readyTable());
    expect(importedInto(readyTable(), rowsOf(tablesOfFile(await excelFile())))).toEqual(typed);
    const quoted = (text: string): string => (text.includes('\n') ? `"${text}"` : text);
    const pasted = [HEADING, [SECTION, '', '', '', ''], ...ITEMS].map((row) => row.map(quoted).join('\t')).join('\n');
    expect(importedInto(readyTable(), rowsOf(tableOfText(pasted)))).toEqual(typed);
  });

  it('tall merged cells give their text to every row', async () => {
    const rows = [HEADING, ['1.1', 'Первое', 'май', 'куратор', 'отчёт'], ['1.2', 'Второе', 'июнь', '', 'отчёт']].map(
      (texts, row) =>
        new TableRow({
          children: texts.map((text, column) =>
            cell(
              text,
              column === 3 && row > 0
                ? { verticalMerge: row === 1 ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE }
                : {},
            ),
          ),
        }),
    );
    const document = new Document({ sections: [{ children: [new Table({ rows })] }] });
    const read = tablesOfFile(new Uint8Array(await Packer.toBuffer(document)));
    const { lines } = readyTable().call('importPreview', { rows: rowsOf(read) });
    expect(lines.map(({ responsible }) => responsible)).toEqual(['куратор', 'куратор']);
  });

  it('of another year and place is flagged, and its terms can be moved', () => {
    const { lines, sourceYear } = readyTable().call('importPreview', {
      rows: [HEADING, ['1.1', 'План Горного улуса', 'До 10 сентября 2021г.', 'директор', 'приказ']].map((row) => [
        ...row,
      ]),
    });
    expect(sourceYear).toBe('2021');
    expect(lines[0]).toMatchObject({ moved: 'До 10 сентября 2026г.' });
    expect(lines[0]?.doubts).toEqual(['Чужое место: «Горного улуса». Замените своим.']);
    expect(lines[0]?.otherYears).toEqual(['Год 2021 вне выбранного плана.']);
  });

  it('columns that the curator corrects are read as she says', () => {
    const rows = [
      ['Что', 'Когда'],
      ['Издать приказ', 'до 10.09.2026'],
    ];
    const layout = { headerRow: 1, fields: ['title', 'deadlineText'] };
    const { lines } = readyTable().call('importPreview', { rows, layout });
    expect(lines).toMatchObject([{ title: 'Издать приказ', deadlineText: 'до 10.09.2026', isUnknown: false }]);
  });

  it('text that looks like a formula stays text', () => {
    const table = readyTable();
    const line = { num: '1', section: '', keyResult: '', deadlineText: 'май', responsible: '', resultDoc: '' };
    table.call('takeImport', { lines: [{ ...line, title: '=IMPORTXML("http://x";"//a")' }] });
    const column = table.column('Дорожная карта', 'Мероприятие');
    const cellView = table.sheet('Дорожная карта').cells[`2,${column}`];
    expect(cellView?.f).toBeUndefined();
    expect(cellView?.v).toBe('=IMPORTXML("http://x";"//a")');
  });

  it.each([
    ['an old .doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'старый вид файла'],
    ['a PDF', new TextEncoder().encode('%PDF-1.7'), 'Это PDF'],
    ['an empty file', new Uint8Array(), 'Файл пуст'],
    ['a broken zip', new TextEncoder().encode('PK\u0003\u0004 broken'), 'прочитать не удалось'],
  ])('%s is refused with the way out', (_title, bytes, sentence) => {
    const read = tablesOfFile(bytes);
    expect(read.ok ? '' : read.why).toContain(sentence);
  });

  it('without a row is refused with a sentence', () => {
    expect(() => readyTable().call('importPreview', { rows: [['', '']] })).toThrow('нет ни одной строки');
  });
});

describe('the calendar of the plan', () => {
  it('holds every open day of the chosen one, and refuses when there is none', () => {
    const table = readyTable();
    expect(() => table.call('roadmapCalendar', { responsible: '' })).toThrow('добавлять в календарь нечего');
    typedInto(table);
    const all = table.call('roadmapCalendar', { responsible: '' });
    expect(all.name).toMatch(/\.ics$/);
    expect(all.text).toContain('DTSTART;VALUE=DATE:20261220');
    expect(all.text.match(/BEGIN:VEVENT/g)).toHaveLength(all.events);
    const own = table.call('roadmapCalendar', { responsible: 'куратор' });
    expect(own.events).toBeLessThan(all.events);
  });
});
