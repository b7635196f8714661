/** Matchings written before: their list, and one of them opened again as it was. */
import * as z from 'zod/mini';
import { UserError } from '../../domain/issue.ts';
import { CRITERIA, inputDigest } from '../../domain/matching/index.ts';
import type { Reason } from '../../domain/matching/index.ts';
import type { Ports } from '../../ports.ts';
import { labelsOf } from '../../workbook/checks/census/labels.ts';
import { readMatching } from '../../workbook/matching/input.ts';
import type { MatchRequest } from '../../workbook/matching/request.ts';
import { defineCommand } from '../define.ts';
import { openBook, type OpenBook } from '../open-book.ts';
import { runFrom, type StoredRun } from './stored-run.ts';
import { gone } from '../gone.ts';

export interface RunLine {
  readonly code: string;
  readonly moment: string;
  readonly form: string;
  readonly policy: string;
  readonly pairs: number;
  /** How many of its pairs stand on «Пары» now. */
  readonly present: number;
  readonly points: number;
}

function lineOf(book: OpenBook, row: OpenBook['tables']['matchRuns']['rows'][number]): RunLine {
  const { values, code } = row;
  return {
    code: code ?? '',
    moment: values.startedAt ?? '',
    form: values.form ?? '',
    policy: values.policy ?? '',
    pairs: values.pairs ?? 0,
    present: book.tables.pairs.rows.filter((pair) => pair.values.matchRun === code).length,
    points: values.points ?? 0,
  };
}

export const matchRuns = defineCommand({
  id: 'matchRuns',
  title: 'Прошлые подборы',
  hint: 'Перечисляет записанные подборы, последние первыми.',
  input: z.object({}),
  writes: false,
  run(ports: Ports): readonly RunLine[] {
    const book = openBook(ports);
    const rows = book.tables.matchRuns.rows.filter(({ code }) => code !== undefined);
    return rows.map((row) => lineOf(book, row)).reverse();
  },
});

export interface OpenedRun extends RunLine {
  readonly weights: readonly { readonly title: string; readonly weight: number }[];
  readonly list: readonly {
    readonly mentee: string;
    readonly mentor: string;
    readonly menteeShown: string;
    readonly mentorShown: string;
    readonly score: number;
    readonly locked: boolean;
    readonly group: number;
    readonly reasons: readonly Reason[];
  }[];
  readonly unpaired: readonly { readonly shown: string; readonly why: string; readonly help: string }[];
  readonly skipped: readonly string[];
  /** The people are not as they were: the same request may give other pairs now. */
  readonly changed: boolean;
  /** What the wizard needs to begin from the same choices. */
  readonly request: MatchRequest;
}

/** Whether the data is as it was; a form that is gone means it is not. */
function hasChanged(book: OpenBook, ports: Ports, { request, digest }: StoredRun): boolean {
  try {
    return inputDigest(readMatching(book, ports.today, request).input) !== digest;
  } catch (error) {
    if (error instanceof UserError) return true;
    throw error;
  }
}

export const openMatchRun = defineCommand({
  id: 'openMatchRun',
  title: 'Открыть прошлый подбор',
  hint: 'Показывает записанный подбор с весами, парами и доводами.',
  input: z.object({ code: z.string() }),
  writes: false,
  run(ports: Ports, { code }): OpenedRun {
    const book = openBook(ports);
    const row = book.tables.matchRuns.byCode.get(code);
    if (!row) throw gone(`Подбора ${code} в таблице`, 'matching.run');
    const run = runFrom(row.cells);
    if (!run)
      throw new UserError(
        'matching.runDamaged',
        `Данные подбора ${code} повреждены, открыть его нельзя. Верните строку из истории версий таблицы: Файл → История версий.`,
      );
    const labels = labelsOf(book);
    const shown = (sheet: 'mentors' | 'mentees', person: string): string => {
      const found = book.tables[sheet].byCode.get(person);
      return (found && labels(sheet, found)) ?? person;
    };
    return {
      ...lineOf(book, row),
      weights: CRITERIA.map((criterion) => ({
        title: criterion.title,
        weight: run.request.weights[criterion.code] ?? criterion.weight,
      })).filter(({ weight }) => weight > 0),
      list: run.pairs.map((pair) => ({
        ...pair,
        menteeShown: shown('mentees', pair.mentee),
        mentorShown: shown('mentors', pair.mentor),
      })),
      unpaired: run.unpaired.map(({ mentee, why, help }) => ({ shown: shown('mentees', mentee), why, help })),
      skipped: run.skipped,
      changed: hasChanged(book, ports, run),
      request: run.request,
    };
  },
});
