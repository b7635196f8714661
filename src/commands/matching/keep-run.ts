/** The line of «Подборы» that a written matching leaves: kept before its pairs, found again by a press that broke off. */
import type { Problem } from '../../domain/matching/index.ts';
import type { Ports } from '../../ports.ts';
import { isBlank, sameCell, type Cell } from '../../workbook/cell.ts';
import type { Change } from '../../workbook/changes.ts';
import { layChanges } from '../../workbook/lay-changes.ts';
import { weightsText } from '../../workbook/matching/weights.ts';
import type { OpenBook } from '../open-book.ts';
import { POLICY_TITLES } from './policies.ts';
import { runCells, type StoredRun } from './stored-run.ts';

/**
 * Keeps the run before any pair is written: killed between the two, the table holds a run without pairs, which means
 * nothing, and never pairs of an unknown run. It is history, so taking the pairs back leaves it.
 */
export function keepRun(book: OpenBook, ports: Ports, run: string, stored: StoredRun, problem: Problem): void {
  const { matchRuns } = book.tables;
  const { request, pairs, unpaired, digest } = stored;
  const cells = {
    id: run,
    startedAt: ports.moment,
    who: ports.userKey,
    form: problem.context.input.form.title,
    policy: POLICY_TITLES[request.policy],
    weights: weightsText(problem.weights),
    mentees: problem.mentees.length,
    mentors: problem.mentors.length,
    pairs: pairs.length,
    points: pairs.reduce((sum, { score }) => sum + score, 0),
    unpaired: unpaired.map(({ mentee }) => mentee).join('; '),
    digest,
    ...runCells(stored),
  };
  const laid = layChanges([keptChange(matchRuns.byCode.get(run)?.cells, run, cells)], () => matchRuns);
  for (const write of laid.writes) ports.workbook.write(write);
}

/** A new line, or what is missing in one that was written in part: a row with a blank in it takes two calls. */
function keptChange(
  kept: Readonly<Record<string, Cell>> | undefined,
  code: string,
  cells: Readonly<Record<string, Cell>>,
): Change {
  if (!kept) return { kind: 'add', sheet: 'matchRuns', code, cells };
  const missing = Object.entries(cells).filter(([key]) => isBlank(kept[key]));
  const before = Object.fromEntries(missing.map(([key]) => [key, '']));
  return { kind: 'set', sheet: 'matchRuns', code, before, after: Object.fromEntries(missing) };
}

/** The same run kept, whole or in part, by a press that died before its pairs were written: its number serves again. */
export function runWithoutPairs(book: OpenBook, stored: StoredRun): string | undefined {
  const last = book.tables.matchRuns.rows[book.tables.matchRuns.rows.length - 1];
  if (last?.code === undefined || book.tables.pairs.rows.some(({ values }) => values.matchRun === last.code))
    return undefined;
  const isSame = Object.entries(runCells(stored)).every(
    ([key, cell]) => isBlank(last.cells[key]) || sameCell(last.cells[key], cell),
  );
  return isSame ? last.code : undefined;
}
