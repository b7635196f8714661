/** Third step of the wizard: «Записать предложенные пары» – the only one that writes, once, and can be undone. */
import * as z from 'zod/mini';
import { UserError } from '../../domain/issue.ts';
import { inputDigest, NO_CONSTRAINTS, prepare, propose } from '../../domain/matching/index.ts';
import type { Problem } from '../../domain/matching/index.ts';
import type { Ports } from '../../ports.ts';
import { codeGiver } from '../../workbook/codes.ts';
import { PREFIXES } from '../../workbook/kinds/index.ts';
import { readMatching } from '../../workbook/matching/input.ts';
import type { MatchRequest } from '../../workbook/matching/request.ts';
import { defineCommand } from '../define.ts';
import { execute } from '../execute.ts';
import type { OpenBook } from '../open-book.ts';
import { keepRun, runWithoutPairs } from './keep-run.ts';
import { requestShape, shownPairShape, type ShownPair } from './input-shapes.ts';
import { judgeShown, type Judged } from './judge-shown.ts';
import { pairChanges } from './pair-changes.ts';
import type { StoredRun } from './stored-run.ts';

export interface SavedMatching {
  /** Nothing was written because the data is not as shown; the panel offers to compute anew or to write all the same. */
  readonly stale: boolean;
  /** Number of the run, `ПБ-004`; '' when nothing was written. */
  readonly run: string;
  readonly codes: readonly string[];
  /** Pairs that were left out, a sentence each. */
  readonly skipped: readonly string[];
  readonly conflicts: readonly string[];
}

interface Looked {
  readonly problem: Problem;
  readonly digest: string;
  readonly judged: Judged;
  readonly stale: boolean;
}

/** Looks at the shown pairs over the table as it is now. */
function look(
  book: OpenBook,
  ports: Ports,
  request: MatchRequest,
  shown: readonly ShownPair[],
  digest: string,
): Looked {
  const asShown = readMatching(book, ports.today, request).input;
  const now = inputDigest(asShown);
  // Whoever got a mentor meanwhile is not among the free ones any more: then the pairs themselves say whom to read.
  const mentees = [...new Set(shown.map(({ mentee }) => mentee))];
  const input = now === digest ? asShown : readMatching(book, ports.today, { ...request, mentees }).input;
  const forbidden = request.constraints.forbidden;
  const problem = prepare({ ...input, constraints: { ...NO_CONSTRAINTS, forbidden } });
  const { mentors, mentees: menteeTable } = book.tables;
  const judged = judgeShown(problem, shown, (code) => mentors.byCode.has(code) || menteeTable.byCode.has(code));
  return { problem, digest: now, judged, stale: now !== digest && (judged.changed || !judged.lost) };
}

function storedRun(book: OpenBook, ports: Ports, request: MatchRequest, { judged, digest }: Looked): StoredRun {
  const written = new Set(judged.good.map(({ mentee }) => mentee));
  const proposal = propose(prepare(readMatching(book, ports.today, request).input));
  return {
    request,
    digest,
    pairs: judged.good.map(({ mentee, mentor, score, locked, group, reasons }) => ({
      mentee,
      mentor,
      score,
      locked,
      group,
      reasons,
    })),
    unpaired: proposal.unpaired
      .filter(({ mentee }) => !written.has(mentee))
      .map(({ mentee, shown, why, help }) => ({ mentee, shown, why, help: help?.text ?? '' })),
    skipped: judged.skipped,
  };
}

function requireRuns(book: OpenBook): void {
  const { sheetId, layout, title } = book.tables.matchRuns;
  if (sheetId >= 0 && layout.positions['id'] !== undefined && layout.positions['data1'] !== undefined) return;
  throw new UserError(
    'matching.runs',
    `В таблице нет листа «${title}» или его столбцов, а в нём хранится, как подобраны пары. Нажмите «Восстановить листы и столбцы» и повторите.`,
  );
}

export const saveMatching = defineCommand({
  id: 'saveMatching',
  title: 'Записать предложенные пары',
  hint: 'Записывает показанные пары на лист «Пары» в состоянии «Предложена».',
  input: z.object({
    request: requestShape,
    pairs: z.array(shownPairShape),
    digest: z.string(),
    /** Write what still holds although the data changed. */
    anyway: z.boolean(),
  }),
  writes: true,
  run(ports: Ports, { request, pairs, digest, anyway }): SavedMatching {
    if (pairs.length === 0)
      throw new UserError(
        'matching.nothing',
        'Записывать нечего: ни одной пары не предложено. Смягчите условия и пересчитайте подбор.',
      );
    const done = execute(ports, (book) => {
      requireRuns(book);
      const looked = look(book, ports, request, pairs, digest);
      const { judged, problem } = looked;
      const stale = looked.stale && !anyway;
      if (stale || judged.good.length === 0) {
        return { title: '', changes: [], result: { stale, run: '', codes: [], skipped: judged.skipped } };
      }
      const stored = storedRun(book, ports, request, looked);
      const run =
        runWithoutPairs(book, stored) ?? codeGiver(PREFIXES.matchRuns, book.tables.matchRuns, [book.tables.pairs])();
      const changes = pairChanges(book, request, problem, judged.good, { today: ports.today, run });
      keepRun(book, ports, run, stored, problem);
      return {
        title: `Подбор ${run}: предложено пар – ${changes.length}`,
        changes,
        result: { stale: false, run, codes: changes.map(({ code }) => code), skipped: judged.skipped },
      };
    });
    return { ...done.result, conflicts: done.conflicts.map(({ message }) => message) };
  },
});
