/** Column with a person's full name, or in code mode with a code and nothing else. */
import { hasInitials } from '../../domain/people/name-text.ts';
import { isDayCell, type Cell } from '../cell.ts';
import type { Column, Decoded, DecodeContext, Kind } from '../define.ts';
import { columnOf, defineKind, doubtful, quoted, textOf, understood, wrong, type ColumnLook } from './define.ts';
import { capitalised, cyrillicWord, inSurnameFirstOrder, nameWords, NOT_IN_NAMES } from './name-spelling.ts';
import { findCode, PREFIXES, type CodedSheet } from './record-codes.ts';

/** Words of the longest full names: «Мамедова Айгюн Гасан Али кызы». */
const MOST_WORDS = 5;
const LONGEST = 300;

/** Prefixes of people: in code mode a person who is referred to keeps the code of «Педагоги». */
const PEOPLE: readonly string[] = [
  PREFIXES.staff,
  PREFIXES.mentees,
  PREFIXES.mentors,
  PREFIXES.curators,
  PREFIXES.experts,
];

function decodeCode(cell: Cell, prefix: string): Decoded<string> {
  const text = textOf(cell);
  const found = findCode(text);
  if (found && found.rest === '' && (found.prefix === prefix || PEOPLE.indexOf(found.prefix) >= 0)) {
    if (found.exact && text === found.code) return understood(found.code);
    const message = `код написан как ${quoted(cell)}, а должен быть ${found.code}.`;
    return doubtful('name.codeSpelling', message, `Исправьте на ${found.code}.`, found.code, found.code);
  }
  const rest = found && found.rest !== '' ? found.code : undefined;
  // The text itself is not repeated: the finding must not carry the name further.
  return wrong(
    'name.codeOnly',
    'в этой таблице людей обозначают кодами, а здесь что-то другое.',
    `Впишите код, например ${prefix}-003; имя остаётся в файле-ключе на вашем компьютере.`,
    rest,
  );
}

/** A person removed from a table with names leaves the code behind: the row stays for the counts, the name is gone. */
function removed(cell: Cell, prefix: string): Decoded<string> | undefined {
  const found = findCode(textOf(cell));
  if (!found?.exact || found.rest !== '') return undefined;
  return found.prefix === prefix || PEOPLE.indexOf(found.prefix) >= 0 ? understood(found.code) : undefined;
}

/** What makes the text no name at all. */
function impossible(text: string): Decoded<string> | undefined {
  if (/[@]|https?:|www\./i.test(text)) {
    return wrong(
      'name.contact',
      `${quoted(text)} – не имя.`,
      'Впишите фамилию, имя и отчество; контакты – в свой столбец.',
    );
  }
  if (/\d/.test(text)) {
    return wrong('name.digits', `в имени есть цифры: ${quoted(text)}.`, 'Оставьте только фамилию, имя и отчество.');
  }
  if (/[;\n]|,\s*\S+\s+\S+\s+\S/.test(text)) {
    return wrong(
      'name.several',
      'в ячейке больше одного человека.',
      'Оставьте одного, для остальных заведите свои строки.',
    );
  }
  if (text.length > LONGEST || nameWords(text).length > MOST_WORDS) {
    return wrong('name.long', `${quoted(text)} длиннее, чем бывает имя.`, 'Оставьте только фамилию, имя и отчество.');
  }
  return undefined;
}

/** What can be mended by itself: spaces, layout, capitals, order of words. */
function mended(text: string): { readonly name: string; readonly what: readonly string[] } {
  const words = nameWords(text);
  const cyrillic = words.map(cyrillicWord);
  const capitals = cyrillic.map(capitalised);
  const ordered = inSurnameFirstOrder(capitals);
  const what: string[] = [];
  if (text !== words.join(' ')) what.push('лишние пробелы');
  if (cyrillic.some((word, index) => word !== words[index])) what.push('латинские буквы вместо русских');
  if (capitals.some((word, index) => word !== cyrillic[index])) what.push('не те большие буквы');
  if (ordered.some((word, index) => word !== capitals[index])) what.push('фамилия стоит не первой');
  return { name: ordered.join(' '), what };
}

/** What a person has to look at; the name can be used meanwhile. */
function questionable(name: string): Decoded<string> | undefined {
  if (NOT_IN_NAMES.test(name)) {
    return doubtful(
      'name.signs',
      `в имени есть лишние знаки: ${quoted(name)}.`,
      'Оставьте только буквы и дефис.',
      name,
    );
  }
  if (hasInitials(name)) {
    return doubtful(
      'name.initials',
      `вместо имени и отчества стоят инициалы: ${quoted(name)}.`,
      'Впишите имя и отчество полностью: документам нужны все формы имени.',
      name,
    );
  }
  if (nameWords(name).length === 1) {
    const action = 'Впишите фамилию, имя и отчество (отчество – если есть).';
    return {
      ...doubtful('name.oneWord', `имя записано одним словом: ${quoted(name)}.`, action, name),
      severity: 'error',
    };
  }
  if (/[A-Za-z]/.test(name)) {
    return doubtful('name.latin', `в имени латинские буквы: ${quoted(name)}.`, 'Запишите имя русскими буквами.', name);
  }
  return undefined;
}

function decodeName(cell: Cell): Decoded<string> {
  if (typeof cell !== 'string' || isDayCell(cell)) {
    return wrong('name.unreadable', `${quoted(cell)} – не имя.`, 'Впишите фамилию, имя и отчество.');
  }
  // textOf drops spaces at the ends, and they are a finding here: two spellings of one name are taken for two people.
  const text = textOf(cell);
  if (text === '') return understood<string>(undefined);
  const bad = impossible(text);
  if (bad) return bad;
  const { name, what } = mended(text);
  const padded = cell !== text && what.indexOf('лишние пробелы') < 0 ? ['лишние пробелы', ...what] : what;
  const doubt = questionable(name);
  // A mend that leaves the name unusable would only be asked for twice.
  if (doubt && !doubt.ok) return padded.length === 0 || doubt.severity === 'error' ? doubt : { ...doubt, fix: name };
  if (padded.length === 0) return understood(name);
  return doubtful('name.spelling', `${padded.join(', ')}: ${quoted(cell)}.`, `Исправьте на «${name}».`, name, name);
}

/** Full name with the surname first; in code mode a code of this prefix. */
export function personNameKind(sheet: CodedSheet): Kind<string> {
  const prefix = PREFIXES[sheet];
  return defineKind<string>({
    id: 'personName',
    example: 'Иванова Мария Петровна',
    format: '@',
    native: { kind: 'codePattern', prefix },
    decodeFilled: (cell, context: DecodeContext) =>
      context.peopleMode === 'codes' ? decodeCode(cell, prefix) : (removed(cell, prefix) ?? decodeName(cell)),
    encode: (value) => value,
  });
}

/** A person's name, replaced by a code in code mode. */
export function personName(sheet: CodedSheet, look: ColumnLook): Column<string> {
  return columnOf(personNameKind(sheet), { personal: 'name', ...look }, 240);
}
