import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Day } from '../../../src/domain/day.ts';
import { PAIR_STATES } from '../../../src/domain/pairs/states.ts';
import type { RowOf, SheetKey } from '../../../src/workbook/define.ts';
import { builtInDictionaries } from '../../../src/workbook/dictionaries/index.ts';
import { layOut, normalizeHeader } from '../../../src/workbook/headers.ts';
import { DATA_COLUMNS } from '../../../src/workbook/journal-data.ts';
import { PREFIXES, type AgeRange } from '../../../src/workbook/kinds/index.ts';
import { COLUMNS_FROM_STAFF, sheetOf, sheets } from '../../../src/workbook/sheets/index.ts';
import type { mentors } from '../../../src/workbook/sheets/mentors.ts';
import type { pairs } from '../../../src/workbook/sheets/pairs.ts';

const columnsOf = (key: SheetKey) => Object.entries(sheetOf(key).columns);

describe('sheets', () => {
  it('stand in the order of the tabs, those one works with visible', () => {
    expect(sheets.filter(({ hidden }) => !hidden).map(({ title }) => title)).toEqual([
      'Сводка',
      'Педагоги',
      'Наставляемые',
      'Наставники',
      'Пары',
      'Программы',
      'Дорожная карта',
      'План-график',
      'Документы',
    ]);
    expect(sheets.slice(9).map(({ title }) => title)).toEqual([
      'Показатели',
      'Мониторинг',
      'Цели показателей',
      'Кураторы',
      'Мероприятия программ',
      'Встречи',
      'Анкеты',
      'Эксперты',
      'Партнёры',
      'Практики',
      'Мероприятия',
      'Ресурсы',
      'Склонение',
      'Согласия',
      'Организации',
      'Предпочтения',
      'Подборы',
      'Настройки',
      'Справочники',
      'Журнал',
    ]);
  });
  it('are found by their key', () => {
    for (const sheet of sheets) expect(sheetOf(sheet.key)).toBe(sheet);
  });
  it('with records have a prefix nobody else has, and their code first', () => {
    const prefixes = sheets.map(({ prefix }) => prefix).filter((prefix) => prefix !== undefined);
    expect(new Set(prefixes).size).toBe(prefixes.length);
    for (const { key, prefix, codeColumn, columns } of sheets) {
      expect(prefix).toBe(PREFIXES[key as keyof typeof PREFIXES]);
      if (prefix !== undefined) expect(Object.keys(columns)[0]).toBe(codeColumn);
    }
  });
  it('have titles that no other sheet is recognised by', () => {
    const titles = sheets.flatMap(({ key, title, aliases }) =>
      [title, ...(aliases ?? [])].map((text) => [key, normalizeHeader(text)]),
    );
    expect(new Set(titles.map(([, title]) => title)).size).toBe(titles.length);
  });
});

describe.each(sheets.map((sheet) => [sheet.title, sheet] as const))('columns of «%s»', (_title, sheet) => {
  const columns = Object.entries(sheet.columns);
  it('have headers and aliases that mean one column', () => {
    const own = columns.map(([, { header }]) => normalizeHeader(header));
    expect(new Set(own).size).toBe(own.length);
    const all = columns.flatMap(([key, { header, aliases }]) =>
      [header, ...(aliases ?? [])].map((text) => [normalizeHeader(text), key]),
    );
    const meanings = new Map<string, Set<string>>();
    for (const [text, key] of all) meanings.set(text!, (meanings.get(text!) ?? new Set()).add(key!));
    expect([...meanings].filter(([, keys]) => keys.size > 1)).toEqual([]);
  });
  it('are recognised in a header row of our own', () => {
    const layout = layOut(sheet, [columns.map(([, { header }]) => header)]);
    expect(layout.missing).toEqual([]);
    expect(layout.doubled).toEqual([]);
    expect(
      Object.entries(layout.positions)
        .sort((a, b) => a[1] - b[1])
        .map(([key]) => key),
    ).toEqual(columns.map(([key]) => key));
  });
  it('say what belongs in them, in a width that fits', () => {
    for (const [key, column] of columns) {
      expect(column.note.length, key).toBeGreaterThan(5);
      expect(column.note, key).toMatch(/[.!?]$/);
      expect(column.width, key).toBeGreaterThanOrEqual(50);
      expect(column.width, key).toBeLessThanOrEqual(500);
    }
  });
  it('are marked as shown just when the add-on fills them', () => {
    for (const [key, { kind, shown }] of columns) expect(shown === true, key).toBe(kind.id.startsWith('shown'));
  });
  it('stand together by group, or a group would be collapsed twice', () => {
    const groups = columns.map(([, { group }]) => group).filter((group, index, all) => group !== all[index - 1]);
    const named = groups.filter((group) => group !== undefined);
    expect(new Set(named).size).toBe(named.length);
  });
  it('refer to dictionaries and sheets that exist', () => {
    for (const [, { kind }] of columns) {
      const rule = kind.native ?? kind.offers;
      if (rule?.kind === 'list')
        expect(builtInDictionaries(rule.dictionary).length, rule.dictionary).toBeGreaterThan(0);
      if (rule?.kind === 'records') expect(sheetOf(rule.sheet).columns).toHaveProperty('listLabel');
    }
  });
  it('freeze the code and what comes with it', () => {
    const identity = columns.filter(([, { origin }]) => origin === 'identity').length;
    if (sheet.key !== 'summary' && sheet.key !== 'timeline') expect(sheet.frozenColumns).toBe(identity);
  });
  it('paint only columns that are there', () => {
    for (const { column } of sheet.colours ?? []) expect(sheet.columns).toHaveProperty(column);
  });
});

describe('the federal form', () => {
  const federal = (key: SheetKey): string[] =>
    columnsOf(key)
      .filter(([, { origin }]) => origin === 'federal' || origin === 'identity')
      .map(([name]) => name);
  it('of mentees comes first, in its order', () => {
    const order = [
      'id',
      'fullName',
      'num',
      'contact',
      'birthYear',
      'mainRequest',
      'enteredOn',
      'mentorRef',
      'form',
      'mentorPlace',
      'finishedOn',
      'results',
      'caseUrl',
      'passed',
    ];
    expect(federal('mentees')).toEqual(order);
    expect(
      columnsOf('mentees')
        .slice(0, order.length)
        .map(([name]) => name),
    ).toEqual(order);
  });
  it('of mentors comes first, in its order', () => {
    const order = [
      'id',
      'fullName',
      'num',
      'contact',
      'place',
      'competences',
      'achievements',
      'interests',
      'preferredAge',
      'timeResource',
      'enteredOn',
      'menteeRefs',
      'form',
      'menteePlace',
      'finishedOn',
      'results',
      'caseUrl',
    ];
    expect(federal('mentors')).toEqual(order);
    expect(
      columnsOf('mentors')
        .slice(0, order.length)
        .map(([name]) => name),
    ).toEqual(order);
  });
  it('is never called official in the notes', () => {
    for (const sheet of sheets) {
      for (const [key, { note }] of Object.entries(sheet.columns))
        expect(note, key).not.toMatch(/официальн|утверждённой форм/i);
    }
  });
});

describe('one person, one row', () => {
  it('the columns of a teacher stand under the same keys on all sheets of people', () => {
    for (const key of COLUMNS_FROM_STAFF) {
      expect(sheetOf('staff').columns, key).toHaveProperty(key);
      expect(sheetOf('mentors').columns, key).toHaveProperty(key);
      if (key !== 'qualification') expect(sheetOf('mentees').columns, key).toHaveProperty(key);
    }
  });
  it('names and contacts are marked, so that code mode can keep them out', () => {
    for (const sheet of sheets) {
      for (const [key, { kind, personal }] of Object.entries(sheet.columns)) {
        if (kind.id === 'personName') expect(personal, `${sheet.key}.${key}`).toBe('name');
        if (kind.id === 'contact') expect(personal, `${sheet.key}.${key}`).toBe('contact');
      }
    }
  });
});

it('every state of a pair has its colour', () => {
  expect(sheetOf('pairs').colours?.map(({ text }) => text)).toEqual(PAIR_STATES.map(({ title }) => title));
});

it('the journal has the columns a line is written to, those of the beginning side by side', () => {
  const keys = Object.keys(sheetOf('journal').columns);
  expect(keys).toEqual(['startedAt', 'title', 'who', 'cells', 'number', 'id', ...DATA_COLUMNS, 'state', 'link']);
});

it('rows know the types of their columns', () => {
  type Pair = RowOf<typeof pairs>;
  expectTypeOf<Pair['orderOn']>().toEqualTypeOf<Day | undefined>();
  expectTypeOf<Pair['kinds']>().toEqualTypeOf<readonly string[] | undefined>();
  expectTypeOf<Pair['score']>().toEqualTypeOf<number | undefined>();
  type Mentor = RowOf<typeof mentors>;
  expectTypeOf<Mentor['inJobFunction']>().toEqualTypeOf<boolean | undefined>();
  expectTypeOf<Mentor['gender']>().toEqualTypeOf<'male' | 'female' | undefined>();
  expectTypeOf<Mentor['timeUnit']>().toEqualTypeOf<'month' | 'week' | undefined>();
  expectTypeOf<Mentor['preferredAge']>().toEqualTypeOf<AgeRange | 'any' | undefined>();
  // A misprint in a rule must not compile.
  expectTypeOf<'orderdOn' extends keyof Pair ? true : false>().toEqualTypeOf<false>();
});
