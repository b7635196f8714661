/** Searching for text in cells and replacing it. */
import type { Cell, Place } from '../model/book.ts';
import { displayText } from '../model/display.ts';
import { eachCell } from '../model/grid.ts';
import type { Locale } from '../model/locale.ts';
import { ServiceError } from '../model/service-error.ts';
import { enteredCell } from '../model/write-cell.ts';
import { enterContext, putCell } from './cells.ts';
import { type Desk, type Operations, locale, sheetOf } from './desk.ts';
import { checkWritable } from './protect.ts';

interface Flags {
  readonly matchCase?: boolean;
  readonly wholeCell?: boolean;
  readonly formulas?: boolean;
  readonly pattern?: boolean;
  readonly diacritics?: boolean;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
}

function pattern(text: string, flags: Flags): RegExp {
  const plain = flags.diacritics === true ? withoutMarks(text) : text;
  const body = flags.pattern ? plain : escaped(plain);
  try {
    return new RegExp(flags.wholeCell ? `^(?:${body})$` : body, flags.matchCase ? 'gu' : 'giu');
  } catch {
    throw new ServiceError(`Invalid regular expression: ${text}`);
  }
}

function searched(cell: Cell, flags: Flags, shown: Locale): string {
  const text = flags.formulas && cell.f !== undefined ? cell.f : displayText(cell, shown);
  return flags.diacritics === true ? withoutMarks(text) : text;
}

function findText(desk: Desk, places: readonly Place[], text: string, flags: Flags): Place[] {
  desk.settle();
  const wanted = pattern(text, flags);
  const shown = locale(desk);
  const found: Place[] = [];
  for (const place of places)
    eachCell(sheetOf(desk, place), place, (cell, row, column) => {
      wanted.lastIndex = 0;
      if (wanted.test(searched(cell, flags, shown)))
        found.push({ sheet: place.sheet, row, column, rows: 1, columns: 1 });
    });
  return found;
}

/** Number of replacements made. Results of formulas are not replaced, unless their text is searched. */
function replaceText(desk: Desk, cells: readonly Place[], text: string, replacement: string, flags: Flags): number {
  const wanted = pattern(text, flags);
  let count = 0;
  for (const place of cells) {
    const sheet = sheetOf(desk, place);
    checkWritable(desk, sheet, place);
    const cell = sheet.cells[place.row - 1]?.[place.column - 1];
    if (!cell || (cell.f !== undefined && !flags.formulas)) continue;
    const next = searched(cell, flags, locale(desk)).replace(wanted, (...found: unknown[]) => {
      count += 1;
      return flags.pattern
        ? replacement.replace(/\$(\d)/g, (_all, at: string) => String(found[Number(at)] ?? ''))
        : replacement;
    });
    putCell(sheet, place.row, place.column, enteredCell(cell, next, enterContext(desk)));
  }
  desk.changed();
  return count;
}

export const FIND_READS: Operations = { findText };
export const FIND_WRITES: Operations = { replaceText };
