/** Hostile workbooks through the built bundle: no command breaks, nothing foreign changes, repair is quiet the second time. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandTable } from '../../src/commands/index.ts';
import type { CommandName, OutputOf } from '../../src/commands/rpc.ts';
import type { Json } from '../../src/local/host.ts';
import { hostileWorkbook } from './hostile-cells.ts';
import { GIVEN } from './hostile-commands.ts';
import { outside, ownLost } from './hostile-scope.ts';
import { livedIn, untouched } from './hostile-workbook.ts';
import { layOut, type TestTable } from './table.ts';

/** Few workbooks on every run, always the same; many with `npm run sweep`. */
const WHOLE = process.env['SWEEP'] === 'whole';
const settings = (few: number, many: number): fc.Parameters<unknown> => ({
  seed: Number(process.env['HOSTILE_SEED'] ?? 20261122),
  numRuns: WHOLE ? many : few,
  endOnFailure: true,
});

/** A refusal is a Russian sentence that says what to do. */
const SENTENCE = /^[А-ЯЁ«„\d].*[.!?]$/s;

interface Given {
  /** Whether any of its inputs was answered, not refused. */
  readonly answered: boolean;
  /** What went wrong, with the input that did it. */
  readonly problems: readonly string[];
}

/** Inputs of a command; none when the panel is refused what it asks before the press. */
function inputsOf(table: TestTable, name: CommandName): readonly unknown[] {
  const { inputs } = GIVEN[name];
  try {
    return typeof inputs === 'function' ? inputs(table) : inputs;
  } catch (error) {
    if (error instanceof Error && SENTENCE.test(error.message.trim())) return [];
    throw error;
  }
}

/** Gives one command with all its inputs, looking at the table after each. */
function give(table: TestTable, name: CommandName): Given {
  const { scope = {} } = GIVEN[name];
  const problems: string[] = [];
  let answered = false;
  const inputs = inputsOf(table, name);
  let before = table.host.save();
  for (const input of inputs) {
    const tell = (problem: string): number =>
      problems.push(`${name} ${JSON.stringify(input).slice(0, 200)}: ${problem}`);
    try {
      const reply = table.reply(name, input as Json);
      answered ||= reply.ok;
      if (!reply.ok && !SENTENCE.test(reply.message)) tell(`no sentence: ${reply.message}`);
      // A shape that the panel does not send would leave the command untried.
      if (!reply.ok && reply.code === 'panel.input') tell('the input has another shape');
    } catch (error) {
      tell(String(error));
    }
    const after = table.host.save();
    for (const problem of [...ownLost(before, after), ...outside(before, after, scope)]) tell(problem);
    before = after;
  }
  return { answered, problems };
}

const NAMES = Object.keys(GIVEN) as CommandName[];

/** What the check finds, a line each; undefined when it is refused. */
function findings(table: TestTable): string[] | undefined {
  const reply = table.reply('checkRecords', {});
  if (!reply.ok) return undefined;
  const { issues } = reply.value as OutputOf<'checkRecords'>;
  return issues.map(({ code, sheet, record, row, message }) => [code, sheet, record ?? row, message].join(' ')).sort();
}

describe('hostile workbooks', { timeout: 3_600_000 }, () => {
  it('know every command of the panel', () => {
    expect(Object.keys(GIVEN).sort()).toEqual(Object.keys(commandTable).sort());
  });

  it('are given commands that do their work over an untouched school', () => {
    const table = untouched();
    const given = NAMES.map((name) => ({ name, ...give(table, name) }));
    expect(given.flatMap(({ problems }) => problems)).toEqual([]);
    // Refused where anything stands; that it fills an empty table all these tests rest upon.
    expect(given.filter(({ answered }) => !answered).map(({ name }) => name)).toEqual(['fillDemonstration']);
  });

  it('take every command: an answer or a refusal, never an exception, no cell changed outside the plan', () => {
    fc.assert(
      fc.property(hostileWorkbook, (spec) => {
        const table = livedIn(spec);
        expect(NAMES.flatMap((name) => give(table, name).problems)).toEqual([]);
      }),
      settings(1, 40),
    );
  });

  it('are checked and repaired: a second repair writes nothing, and a check says what it said before', () => {
    fc.assert(
      fc.property(hostileWorkbook, (spec) => {
        const table = livedIn(spec);
        const before = table.host.save();
        findings(table);
        layOut(table);
        const { writes, more, lines } = table.call('repair', {});
        expect([writes, more, lines]).toEqual([0, false, []]);
        // The check may give codes, and with them a line of «Справочники» comes into the lists: one repair more is right.
        const once = findings(table);
        expect(once).toBeDefined();
        layOut(table);
        expect(findings(table)).toEqual(once);
        const after = table.host.save();
        expect([...ownLost(before, after), ...outside(before, after, {})]).toEqual([]);
      }),
      settings(3, 100),
    );
  });
});
