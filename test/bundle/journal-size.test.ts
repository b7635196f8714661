/** Three hundred large commands: the journal stays below its bound, an open job in it stays, and the calls of a command do not grow. */
import { describe, expect, it } from 'vitest';
import { JOURNAL_CHARACTERS, JOURNAL_LINES } from '../../src/workbook/journal-bounds.ts';
import { requestFor } from './papers-made.ts';
import { readyTable, type TestTable } from './table.ts';

/** Filled cells of the journal by row. */
function lines(table: TestTable): string[][] {
  const rows = new Map<number, string[]>();
  for (const [place, { v }] of Object.entries(table.sheet('Журнал').cells)) {
    const row = Number(place.split(',')[0]);
    if (row > 1 && v !== undefined && v !== '') rows.set(row, [...(rows.get(row) ?? []), String(v)]);
  }
  return [...rows.values()];
}

const sizeOf = (found: readonly (readonly string[])[]): number =>
  found.flat().reduce((sum, text) => sum + text.length, 0);

describe('the journal after many large commands', { timeout: 600_000 }, () => {
  const table = readyTable();
  table.call('saveRecord', { sheet: 'staff', code: '', values: { fullName: 'Ильина Анна Петровна' } });
  const begun = table.call('startPapers', requestFor(table, 'D-18', []));
  const letter = (step: number): string => String.fromCharCode('а'.charCodeAt(0) + (step % 32));
  // A record holds two long texts: what stood there before and after is 80,000 characters a command.
  const values = (step: number) => ({
    note: letter(step).repeat(20_000),
    achievements: letter(step + 1).repeat(20_000),
  });
  const calls: number[] = [];
  const sizes: number[] = [];
  const counts: number[] = [];
  for (let step = 0; step < 300; step++) {
    table.call('saveRecord', { sheet: 'staff', code: 'ПД-001', values: values(step) });
    calls.push(table.lastCalls().length);
    if (step % 20 !== 19) continue;
    const found = lines(table);
    sizes.push(sizeOf(found));
    counts.push(found.length);
  }

  it('is bounded in characters and in lines, and no cell is longer than a table takes', () => {
    expect(begun.job).not.toBe('');
    expect(Math.max(...sizes)).toBeLessThan(JOURNAL_CHARACTERS + 100 * JOURNAL_LINES);
    expect(Math.max(...sizes)).toBeGreaterThan(JOURNAL_CHARACTERS / 2);
    expect(Math.max(...counts)).toBeLessThanOrEqual(JOURNAL_LINES);
    expect(
      Math.max(
        ...lines(table)
          .flat()
          .map(({ length }) => length),
      ),
    ).toBeLessThan(50_000);
  });

  it('costs the same calls at the end as at the beginning', () => {
    const [first = 0] = calls.slice(2);
    expect(calls.filter((count) => count > first + 4)).toEqual([]);
  });

  it('keeps lines whose values are gone, and the job that waits', () => {
    const found = lines(table);
    expect(found.filter((cells) => cells.every((text) => text.length < 1_000)).length).toBeGreaterThan(100);
    expect(table.call('unfinishedPapers', {}).map(({ job }) => job)).toEqual([begun.job]);
  });

  it('undoes the last ten, and in the end says that older values are gone', () => {
    for (let step = 299; step >= 290; step--) {
      expect(table.call('undo', {}).conflicts).toEqual([]);
      expect(table.shown('Педагоги', 2, 'Примечание').slice(0, 3)).toBe(letter(step - 1).repeat(3));
    }
    let reply = table.reply('undo', {});
    while (reply.ok) reply = table.reply('undo', {});
    expect(reply).toMatchObject({ code: 'undo.forgotten' });
  });
});
