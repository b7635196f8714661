/** Rows of the key file of a table with names: code, name and whatever else must not stay in the table. */
import { nameKey } from '../../domain/people/name-text.ts';
import type { Book } from '../book.ts';
import { isBlank } from '../cell.ts';
import { textOf } from '../kinds/define.ts';
import { sheetOf, sheets } from '../sheets/index.ts';
import { HEAD_CODE, isOwnName, personalColumns, personalSettings } from './people.ts';

const CASES = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const;
/** The last five are read back by these headings: forms that were looked at need not be looked at again. */
const HEADINGS = [
  'код',
  'ФИО',
  'должность',
  'пол',
  'контакт',
  'представитель',
  'родительный',
  'дательный',
  'винительный',
  'творительный',
  'предложный',
] as const;

/** Forms of a name that were looked at on «Склонение»: they leave the table with the name. */
function formsByName(book: Book): (name: string) => string[] {
  const rows = new Map(
    book.tables.wordForms.rows
      .filter(({ values }) => values.declined === 'person' || values.declined === undefined)
      .map(({ values }) => [nameKey(values.nominative ?? ''), values]),
  );
  return (name) => CASES.map((key) => (name === '' ? '' : (rows.get(nameKey(name))?.[key] ?? '')));
}

/** The head, with every form of the name that was typed in «Настройки» or looked at on «Склонение». */
function headRow(book: Book, reviewed: (name: string) => readonly string[]): string[][] {
  const found = new Map(personalSettings(book).map(({ key, name }) => [key, name]));
  if (found.size === 0) return [];
  const gender = { male: 'м', female: 'ж' }[String(book.settings.headGender ?? '')] ?? '';
  const name = found.get('headName') ?? '';
  const forms = reviewed(name);
  const typed = CASES.map((key) => found.get(`headName${key.charAt(0).toUpperCase()}${key.slice(1)}`) ?? '');
  return [
    [
      HEAD_CODE,
      name,
      book.settings.headPosition ?? '',
      gender,
      '',
      '',
      ...typed.map((form, at) => form || (forms[at] ?? '')),
    ],
  ];
}

/** The whole key with its headings. Records without a name and without a contact are left out. */
export function keyRows(book: Book): string[][] {
  const reviewed = formsByName(book);
  const rows: string[][] = [];
  for (const sheet of sheets) {
    const names = personalColumns(sheet, 'name');
    const contacts = personalColumns(sheet, 'contact');
    if (names.length + contacts.length === 0 || sheet.prefix === undefined) continue;
    const own = names.find((column) => isOwnName(sheet, column));
    for (const { code, cells } of book.tables[sheet.key].rows) {
      const text = (column: string | undefined): string => {
        const cell = column === undefined ? undefined : cells[column];
        return cell === undefined || isBlank(cell) ? '' : textOf(cell);
      };
      const others = names
        .filter((column) => column !== own)
        .map(text)
        .filter((name) => name !== '');
      const contact = contacts
        .map(text)
        .filter((one) => one !== '')
        .join('; ');
      const name = own === undefined ? (others.shift() ?? '') : text(own);
      if (code === undefined || (name === '' && others.length === 0 && contact === '')) continue;
      rows.push([
        code,
        name || sheetOf(sheet.key).record,
        text('position'),
        text('gender'),
        contact,
        others.join('; '),
        ...reviewed(name),
      ]);
    }
  }
  return [[...HEADINGS], ...headRow(book, reviewed), ...rows];
}
