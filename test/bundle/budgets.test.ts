/** Service calls (design.md §6): constant in rows, at most two reads a sheet, one write a changed block. */
import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/local/host.ts';
import { COLUMNS_FROM_STAFF, sheetOf, sheets } from '../../src/workbook/sheets/index.ts';
import { countCalls, filledState, type Counted } from '../bench/filled-table.ts';
import { distFile } from './dist-files.ts';
import { filledFiles } from './papers-made.ts';
import { emptyTable, readyTable, type TestTable } from './table.ts';

const FILLED = ['staff', 'mentors', 'mentees', 'pairs'] as const;

/** Runs of neighbouring computed columns on a sheet: each is one block. */
function computedRuns(key: (typeof FILLED)[number]): number {
  const shown = Object.values(sheetOf(key).columns).map((column) => column.shown === true);
  return shown.filter((one, index) => one && shown[index - 1] !== true).length;
}

/**
 * The most blocks a first check may write where every row is filled alike: runs of computed columns; what mentors and
 * mentees take from «Педагоги», with their place; labels in four references; notes of each sheet; «Сводка»; the day.
 */
const MOST_BLOCKS =
  FILLED.reduce((sum, key) => sum + computedRuns(key), 0) + 2 * (COLUMNS_FROM_STAFF.length + 1) + 4 + FILLED.length + 2;

interface School {
  readonly table: TestTable;
  readonly teachers: number;
  /** Calls of the first check, which finds nothing computed yet. */
  readonly firstCheck: Counted;
}

function school(teachers: number, mixed = false): School {
  const manifest = JSON.parse(distFile('appsscript.json')) as Json;
  const table = emptyTable({ state: filledState(readyTable().host.save(), manifest, teachers, mixed) });
  table.call('checkRecords', {});
  return { table, teachers, firstCheck: countCalls(table.lastCalls()) };
}

describe('service calls', { timeout: 240_000 }, () => {
  const small = school(50);
  const large = school(5_000);
  /** Runs the same on both tables, demands the same calls and hands them over. */
  const sameOnBoth = (run: (school: School) => unknown): Counted => {
    const [few, many] = [small, large].map((one) => {
      run(one);
      return countCalls(one.table.lastCalls());
    });
    expect(many).toEqual(few);
    return few!;
  };

  it('of the first full check: the same for 50 rows and for 5,000, whole columns at a time', () => {
    expect(large.firstCheck).toEqual(small.firstCheck);
    expect(small.firstCheck.reads).toBeLessThanOrEqual(2 * sheets.length);
    expect(small.firstCheck.writes).toBeGreaterThan(FILLED.length);
    expect(small.firstCheck.writes).toBeLessThanOrEqual(MOST_BLOCKS);
  });

  it('of a full check with nothing new: two reads a sheet at most, no write', () => {
    const { reads, writes } = sameOnBoth(({ table }) => table.call('checkRecords', {}));
    expect(reads).toBeLessThanOrEqual(2 * sheets.length);
    expect(writes).toBe(0);
  });

  it('of a repair with nothing to do: two reads a sheet and one for the tags, no write', () => {
    const { reads, writes } = sameOnBoth(({ table }) => table.call('repair', {}));
    expect(reads).toBeLessThanOrEqual(2 * sheets.length + 1);
    expect(writes).toBe(0);
  });

  it('of saving one record do not grow with the rows', () => {
    const values = { fullName: 'Ильина Анна Петровна', position: 'методист' };
    const { reads } = sameOnBoth(({ table }) => table.call('saveRecord', { sheet: 'staff', code: '', values }));
    expect(reads).toBeLessThanOrEqual(2 * sheets.length);
  });

  it('of one typed cell: few, and no more with 5,000 rows', () => {
    const { all } = sameOnBoth(({ table }) => table.type('Педагоги', 3, 'Должность', [['методист']]));
    expect(all).toBeLessThanOrEqual(16);
  });

  it('of 40 pasted rows: few, and one toast', () => {
    const names = Array.from({ length: 40 }, (_, index) => [`Белова Вера Ивановна ${String(index)}`]);
    const { all } = sameOnBoth(({ table, teachers }) => {
      const { trigger } = table.type('Педагоги', teachers + 30, 'ФИО', names);
      expect(trigger?.shown).toEqual([expect.objectContaining({ kind: 'toast' })]);
      expect(JSON.stringify(trigger?.shown)).toContain('Вставлено 40 строк');
    });
    expect(all).toBeLessThanOrEqual(24);
  });
});

describe('service calls where teachers and pupils alternate on «Наставляемые»', { timeout: 240_000 }, () => {
  // Between teachers stand cells that people type, which must not be written back: each teacher's row is a block of its
  // own, so the first check grows with them (docs/performance.md). Whatever follows must not.
  it('of every check after the first: the same for 10 mentees and for 200, no write', () => {
    const [few, many] = [school(50, true), school(1_000, true)].map(({ table }) => {
      table.call('checkRecords', {});
      return countCalls(table.lastCalls());
    });
    expect(many).toEqual(few);
    expect(few!.reads).toBeLessThanOrEqual(2 * sheets.length);
    expect(few!.writes).toBe(0);
  });
});

describe('service calls of an order', { timeout: 240_000 }, () => {
  const inputs = { from: '2026-09-01', to: '2027-05-31', control: 'оставить за руководителем' };

  /** Calls of preparing and of storing an order over all pairs. */
  function order({ table, teachers }: School): readonly [Counted, Counted] {
    const codes = Array.from({ length: teachers / 5 }, (_, index) => `ПР-${String(index + 1).padStart(3, '0')}`);
    const prepared = table.call('prepareDocument', { kind: 'D-06', codes, inputs });
    expect(prepared.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    const preparing = countCalls(table.lastCalls());
    // Made once more on purpose: the one of the round before is a draft of the same pairs.
    const seen = table.call('documentList', {}).map(({ code }) => code);
    const request = { sets: [{ kind: 'D-06', codes }], answers: { 'D-06': inputs }, together: false, seen };
    const { job } = table.call('startPapers', request);
    const files = filledFiles(table.call('nextPapers', { job }));
    table.call('storePapers', { job, files, again: false });
    return [preparing, countCalls(table.lastCalls())];
  }

  it('are the same for 10 pairs and for 300; one file is made, and the folder once', () => {
    const [ten, threeHundred] = [school(50), school(1_500)] as const;
    const [preparing, storing] = order(threeHundred);
    expect([preparing, storing]).toEqual(order(ten));
    expect(preparing).toMatchObject({ writes: 0, drive: [] });
    // The folder is looked for by its key once, and made.
    expect(storing.drive).toEqual(['Drive.Files.list', 'Drive.Files.create', 'Drive.Files.create']);
    const [, next] = order(threeHundred);
    expect(next.drive).toEqual(['Drive.Files.create']);
  });
});
