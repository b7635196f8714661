/** Every column that holds a name or a contact says so: what is not declared would keep names in a table of codes. */
import { describe, expect, it } from 'vitest';
import { settingDefinitions } from '../../../src/workbook/settings/index.ts';
import { sheets } from '../../../src/workbook/sheets/index.ts';

const SPEAKS_OF_PEOPLE = /ФИО|фамили|отчеств|телефон|почт[аы]|e-?mail|контакт|представител/i;
/** Columns whose title speaks of people and that hold none: dates of consents, references by code. */
const IMPERSONAL_KINDS = ['day', 'reference', 'references', 'personReference', 'people', 'shownText', 'flag', 'choice'];

const columns = sheets.flatMap((sheet) =>
  Object.entries(sheet.columns).map(([key, column]) => ({ place: `${sheet.key}.${key}`, column })),
);

describe('personal columns', () => {
  it('of the kinds of names and contacts are declared', () => {
    const kinds = columns.filter(({ column }) => column.kind.id === 'personName' || column.kind.id === 'contact');
    expect(kinds.length).toBeGreaterThan(8);
    expect(kinds.filter(({ column }) => column.personal === undefined).map(({ place }) => place)).toEqual([]);
  });

  it('are declared wherever the heading speaks of a person', () => {
    const forgotten = columns.filter(
      ({ column }) =>
        SPEAKS_OF_PEOPLE.test(column.header) &&
        column.personal === undefined &&
        column.shown !== true &&
        IMPERSONAL_KINDS.indexOf(column.kind.id) < 0,
    );
    expect(forgotten.map(({ place }) => place)).toEqual([]);
  });

  it('of the settings too', () => {
    const forgotten = settingDefinitions.filter(({ title, personal }) => /^ФИО/.test(title) && personal !== true);
    expect(forgotten).toEqual([]);
  });
});
