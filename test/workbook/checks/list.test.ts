import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/workbook/cell.ts';
import { checkBook, checkRows, checks } from '../../../src/workbook/checks/index.ts';
import { sheets } from '../../../src/workbook/sheets/index.ts';
import { bookOf, day, rowOf, TODAY, type Records } from './book-of.ts';
import { activePair, experienced, wellKept, young, withPupils, found } from './small-school.ts';

const pair = (change: Readonly<Record<string, Cell>>): Records => ({ pairs: [{ ...activePair, ...change }] });

describe('a well-kept school', () => {
  it('has no findings', () => {
    expect(found({})).toEqual([]);
    expect(found(withPupils({}))).toEqual([]);
  });
});

describe('the order of findings', () => {
  it('puts root causes first, then errors before warnings', () => {
    const list = checkBook(
      bookOf({
        ...wellKept,
        staff: [experienced, { ...young, birthYear: '', fullName: '' }],
        pairs: [
          { ...activePair, menteeConsentOn: day('2026-10-06'), agreementOn: '' },
          { ...activePair, id: 'ПР-002', mentorRef: 'кто-то' },
        ],
      }),
      { today: TODAY },
    );
    const ranks = list.map(({ root, severity }) =>
      root ? 0 : severity === 'error' ? 1 : severity === 'warning' ? 2 : 3,
    );
    expect(ranks).toEqual([...ranks].sort());
    expect(list[0]!.root).toBe(true);
    expect(list.length).toBeGreaterThan(3);
  });
  it('says nothing of a pair that follows from an unreadable mentor', () => {
    expect(
      found(pair({ mentorRef: 'кто-то', form: 'ученик – ученик', roleModel: '' })).filter((line) =>
        line.includes('mentorRef'),
      ),
    ).toHaveLength(1);
  });
});

describe('the check of an edit', () => {
  const book = bookOf({
    ...wellKept,
    pairs: [
      { ...activePair, orderNumber: '' },
      { ...activePair, id: 'ПР-002', topics: 'работа с родителями', orderNumber: '' },
    ],
  });
  it('gives the findings of the edited rows only, the same as the full check', () => {
    const whole = checkBook(book, { today: TODAY }).filter(({ sheet, row }) => sheet === 'pairs' && row === rowOf(1));
    const rows = checkRows(book, 'pairs', new Set([rowOf(1)]), { today: TODAY });
    expect(rows).toEqual(whole);
    expect(rows).not.toEqual([]);
  });
  it('reads no sheet that its rules do not need', () => {
    const read = new Set<string>();
    const tables = {};
    for (const { key } of sheets) {
      Object.defineProperty(tables, key, { get: () => (read.add(key), book.tables[key]) });
    }
    checkRows({ ...book, tables: tables as typeof book.tables }, 'staff', new Set([2]), { today: TODAY });
    expect([...read].sort()).toEqual(['staff']);
  });
});

describe('whatever a cell holds', () => {
  const hostile: readonly Cell[] = [
    'я'.repeat(50_000),
    '=IMPORTXML("https://example.org";"//a")',
    '<script>alert(1)</script>',
    '#REF!',
    '😀👩‍👩‍👧‍👦',
    '__proto__',
    'constructor',
    '\u0000\u202e',
    -1,
    1e308,
    true,
    false,
    day('1899-12-30'),
    day('9999-12-31'),
    { day: '2026-11-22', time: '23:59' },
  ];
  it('nothing throws, in either mode', () => {
    for (const cell of hostile) {
      const records = Object.fromEntries(
        sheets
          .filter(({ key }) => key !== 'settings' && key !== 'dictionaries')
          .map((sheet) => [sheet.key, [Object.fromEntries(Object.keys(sheet.columns).map((name) => [name, cell]))]]),
      ) as Records;
      for (const peopleMode of ['имена', 'коды']) {
        const book = bookOf(records, { settings: { peopleMode } });
        expect(Array.isArray(checkBook(book, { today: TODAY }))).toBe(true);
      }
    }
  });
});

describe('the list of checks', () => {
  it('holds every rule of the folder under its own code', () => {
    expect(new Set(checks.map(({ code }) => code)).size).toBe(checks.length);
    const rules = readdirSync(new URL('../../../src/workbook/checks', import.meta.url)).filter((name) =>
      name.endsWith('.ts'),
    );
    // Files that are no rules: the list, its order, the description, the building of findings, structure, cells, shown values.
    expect(rules).toHaveLength(checks.length + 7);
  });
});
