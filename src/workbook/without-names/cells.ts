/** What one cell becomes when names leave the table: by the kind of its column, and any text by the names in it. */
import { findContact } from '../../domain/people/contact-text.ts';
import type { NameReplacer } from '../../domain/people/name-replacer.ts';
import type { Cell } from '../cell.ts';
import type { SheetKey } from '../define.ts';
import { findCode } from '../kinds/record-codes.ts';
import { settingDefinitions, TYPED_VALUE } from '../settings/index.ts';
import { sheetOf } from '../sheets/index.ts';
import { isOwnName } from './people.ts';

/** Whose names leave. */
export interface Leaving {
  readonly replace: NameReplacer;
  /** Whether the names and contacts of this record leave. */
  readonly concerns: (sheet: SheetKey, code: string | undefined) => boolean;
  /** Phones and e-mails inside texts leave as well: true when the whole table becomes one of codes. */
  readonly everybody: boolean;
}

/** A label after its own code says the same twice: «НК-003 · НК-003». */
const DOUBLED = /([А-Я]{2}-\d{3,}) · (?:[А-Я]{2}-\d{3,}(?:\/[А-Я]{2}-\d{3,})*)/g;
const REFERENCES: readonly string[] = ['reference', 'references', 'personReference', 'people'];
/** Titles of laws, streets and schools hold surnames of people who are nobody's pupils; remarks beside them do not. */
const NO_SURNAMES_ALONE: readonly SheetKey[] = ['settings', 'dictionaries', 'organizations'];
const REMARK = 'note';

function mayNameAlone(sheet: SheetKey | undefined, column: string | undefined): boolean {
  return sheet === undefined || NO_SURNAMES_ALONE.indexOf(sheet) < 0 || column === REMARK;
}
/** A contact in a text may not be found for ever. */
const PIECES = 20;

function withoutContacts(text: string): string {
  let left = text;
  for (let piece = 0; piece < PIECES; piece++) {
    const found = findContact(left);
    if (!found || found.text === '') break;
    left = left.split(found.text).join('(контакт в файле-ключе)');
  }
  return left;
}

/** Any text without the names. */
export function textWithout(text: string, leaving: Leaving, sheet?: SheetKey, column?: string): string {
  const replaced = leaving.replace(text, mayNameAlone(sheet, column));
  return replaced === text ? text : replaced.replace(DOUBLED, '$1');
}

function codesOnly(text: string): string {
  return text
    .split(';')
    .map((item) => {
      const found = findCode(item.trim());
      return found ? found.code : item.trim();
    })
    .join('; ');
}

/** The cell of a record as it may stay. `code` is that of the record. */
export function cellWithout(
  leaving: Leaving,
  sheet: SheetKey,
  column: string,
  code: string | undefined,
  cell: Cell,
): Cell {
  if (typeof cell === 'number' && leaving.everybody && sheetOf(sheet).columns[column]?.personal === 'contact')
    return '';
  if (typeof cell !== 'string' || cell === '') return cell;
  const definition = sheetOf(sheet).columns[column];
  const isConcerned = leaving.concerns(sheet, code);
  if (sheet === 'settings' && column === TYPED_VALUE && leaving.everybody) {
    if (settingDefinitions.some(({ key, personal }) => key === code && personal === true)) return '';
  }
  if (definition?.personal !== undefined) {
    // A namesake's own cell is not this person's.
    if (!isConcerned) return cell;
    if (definition.personal !== 'name') return '';
    return isOwnName(sheetOf(sheet), column) && code !== undefined ? code : '';
  }
  const label = leaving.everybody ? undefined : /^([А-Я]{2}-\d{3,}) · [^;]*$/.exec(cell)?.[1];
  if (label !== undefined && /^(ПД|НК|НЯ|КР|ЭК)/.test(label) && !leaving.concerns(sheet, label)) return cell;
  if (definition && leaving.everybody && REFERENCES.indexOf(definition.kind.id) >= 0) return codesOnly(cell);
  const text = textWithout(cell, leaving, sheet, column);
  const typed = definition?.kind.id === 'text' || definition?.kind.id === 'longText' || definition?.kind.id === 'multi';
  return leaving.everybody && typed && mayNameAlone(sheet, column) && sheet !== 'journal'
    ? withoutContacts(text)
    : text;
}
