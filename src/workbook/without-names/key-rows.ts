/** Rows of the key file of a table with names: code, name and whatever else must not stay in the table. */
import type { Book } from '../book.ts';
import { isBlank } from '../cell.ts';
import { textOf } from '../kinds/define.ts';
import { settingDefinitions } from '../settings/index.ts';
import { sheetOf, sheets } from '../sheets/index.ts';
import { HEAD_CODE, isOwnName, personalColumns, personalSettings } from './people.ts';

const FIRST = ['код', 'ФИО', 'должность', 'пол', 'контакт'] as const;

/** The head with every form of the name that was typed. */
function headRow(book: Book, forms: readonly string[]): string[][] {
  const found = new Map(personalSettings(book).map(({ key, name }) => [key, name]));
  if (found.size === 0) return [];
  const gender = { male: 'м', female: 'ж' }[String(book.settings.headGender ?? '')] ?? '';
  return [
    [
      HEAD_CODE,
      found.get('headName') ?? '',
      book.settings.headPosition ?? '',
      gender,
      '',
      '',
      ...forms.map((key) => found.get(key) ?? ''),
    ],
  ];
}

/** The whole key with its headings. Records without a name and without a contact are left out. */
export function keyRows(book: Book): string[][] {
  const forms = settingDefinitions.filter(({ personal, key }) => personal === true && key !== 'headName');
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
      ]);
    }
  }
  return [
    [...FIRST, 'представитель', ...forms.map(({ title }) => title)],
    ...headRow(
      book,
      forms.map(({ key }) => key),
    ),
    ...rows,
  ];
}
