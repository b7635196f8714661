/** The dry run: how many papers would be made, from which rows, what stands in the way, and what the day still allows. */
import * as z from 'zod/mini';
import type { Ports } from '../../ports.ts';
import { listIssues, type ListedIssue } from '../check-records.ts';
import { defineCommand } from '../define.ts';
import { openBook } from '../open-book.ts';
import { dayLimit, type DayLimit } from './day-limit.ts';
import { PAPER_REQUEST, sortSets, type PaperSet, type Standing } from './start.ts';

export interface PaperPlan {
  readonly ready: readonly PaperSet[];
  readonly standing: readonly Standing[];
  readonly issues: readonly ListedIssue[];
  /** Files Drive would be asked for. */
  readonly files: number;
  readonly day: DayLimit;
}

export const planPapers = defineCommand({
  id: 'planPapers',
  title: 'Проверить, что получится',
  hint: 'Показывает, сколько документов будет создано, из каких строк и чего не хватает. Ничего не создаёт.',
  input: z.object(PAPER_REQUEST),
  writes: false,
  run(ports: Ports, request): PaperPlan {
    const book = openBook(ports);
    const { ready, standing, issues } = sortSets(book, request, ports.today);
    return {
      ready: ready.map(({ set }) => set),
      standing,
      issues: listIssues(book, issues),
      files: request.together ? Math.min(1, ready.length) : ready.length,
      day: dayLimit(book, ports.moment),
    };
  },
});
