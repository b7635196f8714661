/** The key file as schools save it: other headings, separators and encodings, doubled codes, names that contradict. */
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { archiveOf, csvOf, keyWithForms, readKey, readRows, readXlsx, xlsxOf } from '../../src/documents/fill.ts';
import { keyOfFile, textOfFile } from '../../src/sidebar/parts/key-file.ts';
import { namesOf } from './zip-names.ts';

const linesOf = (text: string) => readKey([readRows(text)]).lines;
const IVANOVA = { code: 'НК-003', name: 'Иванова Мария Петровна' };

describe('the key file', () => {
  it.each([
    ['semicolons', 'код;ФИО\nНК-003;Иванова Мария Петровна'],
    ['commas', 'код,ФИО\nНК-003,Иванова Мария Петровна'],
    ['tabs', 'код\tФИО\r\nНК-003\tИванова Мария Петровна\r\n'],
    ['the mark of UTF-8', '\ufeffкод;ФИО\nНК-003;Иванова Мария Петровна'],
    ['a separator announced', 'sep=,\nкод,ФИО\nНК-003,"Иванова Мария Петровна"'],
    ['other headings, other order', 'Ф.И.О. (полностью);Телефон;Код участника\nИванова Мария Петровна;1;нк-3'],
    ['a title above', 'Ключ школы № 5\n\n№;Код;Фамилия, имя, отчество\n1;HK–003;Иванова  Мария Петровна'],
    ['name in three columns', 'Код;Фамилия;Имя;Отчество\nНК-003;Иванова;Мария;Петровна'],
    ['no headings', 'НК-003;Иванова Мария Петровна;учитель'],
    ['a label after the code', 'код;ФИО\nНК-003 · Иванова М. П.;Иванова Мария Петровна'],
  ])('is read with %s', (_, text) => {
    expect(linesOf(text).map(({ code, name }) => ({ code, name }))).toEqual([IVANOVA]);
  });

  it('brings the position, the sex and the head, and leaves the representative alone', () => {
    const { lines, wrong } = readKey([
      readRows(
        'Код;ФИО представителя;ФИО;Должность;Пол\nНЯ-1;Ким Ольга;Ким Ли;;м\nруководитель;;Орлова Вера Ильинична;Директор;ж',
      ),
    ]);
    expect(wrong).toEqual([]);
    expect(lines).toEqual([
      { code: 'НЯ-001', name: 'Ким Ли', gender: 'male' },
      { code: 'РУКОВОДИТЕЛЬ', name: 'Орлова Вера Ильинична', position: 'Директор', gender: 'female' },
    ]);
  });

  it('says which lines it cannot use, and never guesses between two people of one code', () => {
    const { lines, wrong, doubtful } = readKey([
      readRows(
        'код;ФИО\nНК-001;Ким Ли\nНК-001;Цой Ли\n;Без Кода\nНК-002;\nстрока;Имя Фамилия\nНК-004;Пак А. Б.\nНК-005;Ли Юн\nНК-005;ЛИ  ЮН\nНК-006;Ли Юн',
      ),
    ]);
    expect(lines.map(({ code }) => code)).toEqual(['НК-004', 'НК-005', 'НК-006']);
    expect(wrong.join('\n')).toMatch(/Строка 4: нет кода у «Без Кода»/);
    expect(wrong.join('\n')).toMatch(/Строка 5: у кода НК-002 нет имени/);
    expect(wrong.join('\n')).toMatch(/Строка 6: «строка» – не код/);
    expect(wrong.join('\n')).toMatch(/Код НК-001 стоит у двух людей: «Ким Ли» \(строка 2\) и «Цой Ли» \(строка 3\)/);
    expect(doubtful.join('\n')).toMatch(/НК-005 записан 2 раза/);
    expect(doubtful.join('\n')).toMatch(/инициалы \(НК-004\)/);
    expect(doubtful.join('\n')).toMatch(/под разными кодами: НК-005, НК-006/);
  });

  it('says what a key must look like when the file is something else', () => {
    expect(readKey([readRows('предмет;часы\nфизика;2')]).wrong[0]).toMatch(/код; ФИО/);
    expect(() => readXlsx(new Uint8Array([0x50, 0x4b, 3, 4, 0]))).toThrow(/сохраните как/);
    expect(keyOfFile(new Uint8Array([0xd0, 0xcf, 0x11])).wrong[0]).toMatch(/\.xls/);
    expect(keyOfFile(new Uint8Array()).wrong).toEqual(['Файл пуст.']);
  });

  it('is read in windows-1251 and UTF-16 as old Excel saves it', () => {
    // «код;Ё» in windows-1251.
    expect(textOfFile(new Uint8Array([0xea, 0xee, 0xe4, 0x3b, 0xa8]))).toBe('код;Ё');
    expect(textOfFile(new Uint8Array([0xff, 0xfe, 0x3a, 0x04, 0x3e, 0x04]))).toBe('ко');
    expect(textOfFile(new TextEncoder().encode('ключ'))).toBe('ключ');
  });

  it('is read from a workbook another program made, whichever sheet it is on', async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('О файле').addRow(['Хранить в сейфе']);
    const sheet = book.addWorksheet('Ключ');
    sheet.addRow(['Код', 'ФИО', 'Должность']);
    sheet.addRow([
      'НК-003',
      { richText: [{ text: 'Иванова ' }, { text: 'Мария Петровна' }] },
      'учитель <музыки> & пения',
    ]);
    sheet.getCell('B5').value = 'О’Нил Ян';
    sheet.getCell('A5').value = 'НЯ-014';
    const key = keyOfFile(new Uint8Array(await book.xlsx.writeBuffer()));
    expect(key.wrong).toEqual([]);
    expect(key.lines).toEqual([
      { ...IVANOVA, position: 'учитель <музыки> & пения' },
      { code: 'НЯ-014', name: 'О’Нил Ян' },
    ]);
  });

  it('comes back from what the panel itself writes', async () => {
    const rows = [
      ['код', 'ФИО', 'контакт'],
      ['НК-003', 'Иванова Мария Петровна', 'дом "А"; 5\nкв. <2>'],
    ];
    expect(readRows(csvOf(rows))).toEqual(rows);
    const book = new ExcelJS.Workbook();
    const bytes = xlsxOf('Ключ', rows);
    expect(readXlsx(bytes)).toEqual([rows]);
    await book.xlsx.load(bytes.slice().buffer);
    expect(book.worksheets[0]?.getCell('C2').text).toBe('дом "А"; 5\nкв. <2>');
  });

  it('keeps forms of names that were looked at, beside everything that stood there', () => {
    const forms = new Map([['НК-3', { genitive: 'Ивановой Марии', dative: 'Ивановой Марии' }]]);
    const rows = readRows('Ключ школы\n№;Код;ФИО;Телефон\n1;НК-003;Иванова Мария;5-55\n2;НЯ-001;Ким Ли;');
    const { source } = readKey([rows]);
    if (!source) throw new Error('No key');
    const kept = keyWithForms(source, forms);
    expect(kept[0]?.[0]).toBe('Ключ школы');
    expect(kept[1]?.slice(0, 7)).toEqual(['№', 'Код', 'ФИО', 'Телефон', 'родительный', 'дательный', 'винительный']);
    expect(kept[2]?.slice(0, 6)).toEqual(['1', 'НК-003', 'Иванова Мария', '5-55', 'Ивановой Марии', 'Ивановой Марии']);
    const again = readKey([kept]);
    expect(again.lines[0]?.forms).toEqual({ genitive: 'Ивановой Марии', dative: 'Ивановой Марии' });
    expect(again.lines[1]?.forms).toBeUndefined();
    // A second saving mends the same columns.
    if (!again.source) throw new Error('No key');
    const twice = keyWithForms(again.source, new Map([['НК-3', { genitive: 'Ивановой М.' }]]));
    expect(twice[1]).toEqual(kept[1]);
    expect(twice[2]?.[4]).toBe('Ивановой М.');
  });

  it('with no headings gets them when forms are added, and is read again', () => {
    const { source } = readKey([readRows('НК-003;Иванова Мария;учитель')]);
    if (!source) throw new Error('No key');
    const kept = keyWithForms(source, new Map([['НК-3', { genitive: 'Ивановой Марии' }]]));
    const [line] = readKey([kept]).lines;
    expect(line).toEqual({ code: 'НК-003', name: 'Иванова Мария', forms: { genitive: 'Ивановой Марии' } });
  });

  it('packs several papers without losing one of the same name', () => {
    const bytes = new Uint8Array([1]);
    const archive = archiveOf([
      { name: 'Согласие.docx', bytes },
      { name: 'Согласие.docx', bytes },
    ]);
    expect(namesOf(archive)).toEqual(['Согласие.docx', 'Согласие (2).docx']);
  });
});
