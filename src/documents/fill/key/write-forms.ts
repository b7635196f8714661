/** The key file with the forms of names that were looked at: the same rows and columns, and a column for each case. */
import type { TypedForms } from '../../define.ts';
import { sameCode } from '../merge-key.ts';
import { codeIn, FORM_TITLES, type KeySource } from './read-key.ts';

const FIRST_LETTERS = /^[^а-я]*([а-я]+)/;

/** Where a column of a case stands, or where it is to be added. */
function placesOf(headings: readonly string[], width: number): number[] {
  let free = width;
  return FORM_TITLES.map(([, title]) => {
    const at = headings.findIndex((text) => FIRST_LETTERS.exec(text.toLowerCase())?.[1] === title);
    return at >= 0 ? at : free++;
  });
}

/** Rows of the file with the forms put in by code; nothing else changes. A file without headings gets them above. */
export function keyWithForms(source: KeySource, forms: ReadonlyMap<string, TypedForms>): string[][] {
  const rows = source.rows.map((row) => [...row]);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const headings = source.from > 0 ? (rows[source.from - 1] ?? []) : [];
  const places = placesOf(headings, width);
  const put = (row: string[], text: (index: number) => string | undefined): void => {
    places.forEach((place, index) => {
      const typed = text(index);
      while (row.length <= place) row.push('');
      if (typed !== undefined) row[place] = typed;
    });
  };
  put(headings, (index) => FORM_TITLES[index]?.[1]);
  rows.slice(source.from).forEach((row) => {
    const code = codeIn(row[source.code] ?? '');
    const typed = code === undefined ? undefined : forms.get(sameCode(code));
    put(row, (index) => {
      const field = FORM_TITLES[index]?.[0];
      return field === undefined ? undefined : typed?.[field];
    });
  });
  if (source.from > 0) return rows;
  headings[source.code] = 'код';
  if (source.name !== undefined) headings[source.name] = 'ФИО';
  return [Array.from(headings, (text) => text ?? ''), ...rows];
}
