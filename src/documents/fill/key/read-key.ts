/** The key of codes from the rows of a file: columns by their headings or by what stands in them, and what is wrong with the lines. */
import { hasInitials, nameKey } from '../../../domain/people/name-text.ts';
import type { Gender } from '../../../domain/russian/index.ts';
import type { TypedForms } from '../../define.ts';
import { sameCode, type KeyLine } from '../merge-key.ts';

/** Where things stand in the file, so that it can be saved again with more columns. */
export interface KeySource {
  readonly rows: readonly (readonly string[])[];
  /** Index of the first row below the headings. */
  readonly from: number;
  readonly code: number;
  readonly name: number | undefined;
}

/** A key as read. Problems are sentences for the curator; `wrong` ones leave a line out. */
export interface ReadKey {
  readonly source?: KeySource;
  readonly lines: readonly KeyLine[];
  readonly wrong: readonly string[];
  readonly doubtful: readonly string[];
}

type FormField = keyof TypedForms & Exclude<keyof TypedForms, 'nominative'>;
type Field = FormField | 'code' | 'name' | 'surname' | 'first' | 'patronymic' | 'position' | 'gender' | 'contact';

/** Columns of the cases of a name; the add-on writes them and reads them back. */
export const FORM_TITLES: readonly (readonly [FormField, string])[] = [
  ['genitive', 'родительный'],
  ['dative', 'дательный'],
  ['accusative', 'винительный'],
  ['instrumental', 'творительный'],
  ['prepositional', 'предложный'],
];

/** Headings as schools write them, compared without case, dots and spaces. */
const HEADINGS: readonly (readonly [Field, RegExp])[] = [
  ['code', /^(код|кодучастника|кодчеловека|шифр|идентификатор|id|code|кодвтаблице|обозначение)$/],
  ['surname', /^фамилия$/],
  ['first', /^имя$/],
  ['patronymic', /^отчество(приналичии)?$/],
  ['name', /^(фио|фамилияимяотчество|полноеимя|имяполностью|name|участник|человек|кто|фамилияиимя)/],
  ['name', /^(педагог|сотрудник|наставник|наставляемый|ученик|обучающийся|студент)$/],
  ['position', /^(должность|пост|position|ктоработает)/],
  ['gender', /^(пол|gender|sex)$/],
  ['contact', /^(контакт|телефон|почта|email|связь)/],
  ...FORM_TITLES.map(([field, title]): [Field, RegExp] => [field, new RegExp(`^${title}`)]),
];

const heading = (text: string): string =>
  text
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[^a-zа-я]/g, '');

/** A heading may say more than one word of ours; «ФИО представителя» is somebody else. */
function fieldOf(text: string): Field | undefined {
  const bare = heading(text);
  if (/представит|родител(?!ьный)/.test(bare)) return undefined;
  return HEADINGS.find(([, pattern]) => pattern.test(bare))?.[0];
}

const CODE = /^[А-Я]{2}-\d{1,9}$/;
const HEAD = 'РУКОВОДИТЕЛЬ';

/** The code of a cell in one spelling; undefined when the cell holds none. */
export function codeIn(text: string): string | undefined {
  const code = sameCode(text.replace(/·.*$/, ''));
  return CODE.test(code) || code === HEAD ? code : undefined;
}

const NAME_WORDS = /^[А-ЯЁA-Z][^\d@;]*\s+[^\d@;]+$/;

type Places = Readonly<Partial<Record<Field, number>>>;

function placesByHeadings(row: readonly string[]): Places | undefined {
  const places: Partial<Record<Field, number>> = {};
  row.forEach((text, column) => {
    const field = fieldOf(text);
    if (field !== undefined && places[field] === undefined) places[field] = column;
  });
  const named = places.name !== undefined || places.surname !== undefined;
  return places.code !== undefined && named ? places : undefined;
}

/** A file without headings: the first column of codes and the first column of names after looking at every row. */
function placesByContent(rows: readonly (readonly string[])[]): Places | undefined {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const filled = rows.filter((row) => row.some((cell) => cell !== ''));
  const share = (column: number, fits: (text: string) => boolean): number =>
    filled.filter((row) => fits(row[column] ?? '')).length / Math.max(1, filled.length);
  const columns = Array.from({ length: width }, (_, column) => column);
  const code = columns.find((column) => share(column, (text) => codeIn(text) !== undefined) > 0.5);
  const name = columns.find((column) => column !== code && share(column, (text) => NAME_WORDS.test(text)) > 0.5);
  return code === undefined || name === undefined ? undefined : { code, name };
}

/** Rows above the headings: a title, the name of the school. */
const HEADING_WITHIN = 15;

function findPlaces(
  rows: readonly (readonly string[])[],
): { readonly places: Places; readonly from: number } | undefined {
  for (let index = 0; index < Math.min(rows.length, HEADING_WITHIN); index++) {
    const places = placesByHeadings(rows[index] ?? []);
    if (places) return { places, from: index + 1 };
  }
  const places = placesByContent(rows);
  return places && { places, from: 0 };
}

function genderOf(text: string): Gender | undefined {
  const first = text.trim().toLowerCase().charAt(0);
  if (first === 'м' || first === 'm') return 'male';
  return first === 'ж' || first === 'f' ? 'female' : undefined;
}

interface Numbered {
  readonly line: KeyLine;
  readonly row: number;
}

const shownCode = (code: string): string =>
  code.replace(/-(\d{1,2})$/, (_, digits: string) => `-${`00${digits}`.slice(-3)}`);

function readLine(row: readonly string[], places: Places): KeyLine | { readonly text: string } | undefined {
  const cell = (field: Field): string => {
    const column = places[field];
    return column === undefined ? '' : (row[column] ?? '').replace(/[\s\u00a0]+/g, ' ').trim();
  };
  const parts = [cell('surname'), cell('first'), cell('patronymic')].filter((part) => part !== '');
  const name = places.name === undefined || cell('name') === '' ? parts.join(' ') : cell('name');
  const code = codeIn(cell('code'));
  if (cell('code') === '' && name === '') return undefined;
  if (cell('code') === '') return { text: `нет кода у «${name}»` };
  if (code === undefined) return { text: `«${cell('code').slice(0, 40)}» – не код; код выглядит так: НК-003` };
  if (name === '') return { text: `у кода ${shownCode(code)} нет имени` };
  if (codeIn(name) !== undefined) return { text: `у кода ${shownCode(code)} вместо имени снова код` };
  const gender = genderOf(cell('gender'));
  const typed = FORM_TITLES.flatMap(([field]) => (cell(field) === '' ? [] : [[field, cell(field)] as const]));
  return {
    code: shownCode(code),
    name,
    ...(cell('position') === '' ? {} : { position: cell('position') }),
    ...(gender === undefined ? {} : { gender }),
    ...(typed.length === 0 ? {} : { forms: Object.fromEntries(typed) as TypedForms }),
  };
}

/** One line a code; a code that names two people is left out, because nobody but the curator knows which is right. */
function eachCodeOnce(found: readonly Numbered[], wrong: string[], doubtful: string[]): KeyLine[] {
  const byCode = new Map<string, Numbered[]>();
  for (const one of found) byCode.set(one.line.code, [...(byCode.get(one.line.code) ?? []), one]);
  const kept: KeyLine[] = [];
  for (const [code, same] of Array.from(byCode)) {
    const first = same[0];
    if (!first) continue;
    const other = same.find(({ line }) => nameKey(line.name) !== nameKey(first.line.name));
    if (other) {
      wrong.push(
        `Код ${code} стоит у двух людей: «${first.line.name}» (строка ${first.row}) и «${other.line.name}» (строка ${other.row}). ` +
          'Имя не подставлено: оставьте в файле одного и откройте файл снова.',
      );
      continue;
    }
    if (same.length > 1)
      doubtful.push(
        `Код ${code} записан ${same.length} раза с одним и тем же именем (строки ${same.map(({ row }) => row).join(', ')}): взята первая строка.`,
      );
    kept.push(first.line);
  }
  return kept;
}

/** One person under two codes of one sheet: the key and the table may have been mixed up. */
function sameNames(lines: readonly KeyLine[]): string[] {
  const byName = new Map<string, KeyLine[]>();
  for (const line of lines) {
    const key = `${line.code.slice(0, 2)} ${nameKey(line.name)}`;
    byName.set(key, [...(byName.get(key) ?? []), line]);
  }
  return Array.from(byName.values())
    .filter((same) => same.length > 1)
    .map(
      (same) =>
        `«${same[0]?.name ?? ''}» стоит под разными кодами: ${same.map(({ code }) => code).join(', ')}. Проверьте, один ли это человек.`,
    );
}

/** Reads the key from the sheets of a file: the first sheet that has codes and names is the key. */
export function readKey(sheets: readonly (readonly (readonly string[])[])[]): ReadKey {
  for (const rows of sheets) {
    const found = findPlaces(rows);
    if (!found) continue;
    const wrong: string[] = [];
    const doubtful: string[] = [];
    const lines: Numbered[] = [];
    rows.slice(found.from).forEach((row, index) => {
      const number = found.from + index + 1;
      const line = readLine(row, found.places);
      if (line === undefined) return;
      if ('text' in line) wrong.push(`Строка ${number}: ${line.text}. Строка пропущена.`);
      else lines.push({ line, row: number });
    });
    const kept = eachCodeOnce(lines, wrong, doubtful);
    const initials = kept.filter(({ name }) => hasInitials(name)).map(({ code }) => code);
    if (initials.length > 0)
      doubtful.push(
        `Вместо имени и отчества записаны инициалы (${initials.join(', ')}): падежи таких имён составить нельзя.`,
      );
    doubtful.push(...sameNames(kept));
    if (kept.length === 0 && wrong.length === 0)
      wrong.push('В файле есть заголовки, но нет ни одной строки с кодом и именем.');
    const { code = 0, name } = found.places;
    return { lines: kept, wrong, doubtful, source: { rows, from: found.from, code, name } };
  }
  return {
    lines: [],
    doubtful: [],
    wrong: [
      'В файле не найдены столбцы с кодом и с ФИО. Назовите столбцы в первой строке: код; ФИО; должность; контакт – и сохраните файл снова.',
    ],
  };
}
