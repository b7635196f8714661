/** What tests of matching share: the panel's first request, decisions, saving, and what then stands on «Пары». */
import type { InputOf, OutputOf } from '../../src/commands/rpc.ts';
import { NO_CONSTRAINTS, type Constraints } from '../../src/domain/matching/index.ts';
import type { TestTable } from './table.ts';

export type Request = InputOf<'proposePairs'>;
export type Proposal = OutputOf<'proposePairs'>;

/** What the panel would send first. */
export function firstRequest(table: TestTable, own: Partial<Request> = {}): Request {
  const start = table.call('matchingStart', {});
  return {
    mentees: [],
    form: start.form,
    roleModel: '',
    kind: '',
    policy: 'totalFirst',
    weights: Object.fromEntries(start.criteria.map(({ code, weight }) => [code, weight])),
    constraints: JSON.parse(JSON.stringify(NO_CONSTRAINTS)) as Request['constraints'],
    existing: [],
    ...own,
  };
}

export const decided = (request: Request, constraints: Constraints): Request => ({
  ...request,
  constraints: JSON.parse(JSON.stringify(constraints)) as Request['constraints'],
});

/** The pairs of a proposal as the panel sends them back. */
export const shownPairs = (proposal: Proposal): InputOf<'saveMatching'>['pairs'] =>
  proposal.pairs.map(({ mentee, mentor, group, locked, mark }) => ({ mentee, mentor, group, locked, mark }));

export function save(table: TestTable, request: Request, proposal: Proposal, anyway = false): OutputOf<'saveMatching'> {
  return table.call('saveMatching', { request, pairs: shownPairs(proposal), digest: proposal.digest, anyway });
}

/** Rows of «Пары» that a matching wrote, as «наставляемый наставник состояние подбор». */
export function written(table: TestTable): string[] {
  const headers = ['Наставляемый', 'Наставник', 'Состояние', 'Номер подбора'];
  const columns = headers.map((header) => table.column('Пары', header));
  // One view of the whole table: it is costly.
  const { cells, rows } = table.sheet('Пары');
  const lines: string[] = [];
  for (let row = 2; row <= rows; row++) {
    const [mentee, mentor, state, run] = columns.map((column) => cells[`${row},${column}`]?.display ?? '');
    if (run === '' || run === undefined) continue;
    lines.push([mentee?.split(' ')[0], mentor?.split(' ')[0], state, run].join(' '));
  }
  return lines;
}

/** Row of the record with a code. */
export function rowOf(table: TestTable, title: string, code: string): number {
  const { cells, rows } = table.sheet(title);
  for (let row = 2; row <= rows; row++) if (cells[`${row},1`]?.v === code) return row;
  throw new Error(`No ${code} on «${title}»`);
}

export function removeRow(table: TestTable, title: string, code: string): void {
  const at = rowOf(table, title, code);
  table.host.act({ kind: 'deleteRows', sheet: table.sheet(title).id, at, count: 1 });
}
