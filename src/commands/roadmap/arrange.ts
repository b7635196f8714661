/** Items of the plan taken away or numbered anew; what hangs on an item follows its new number. */
import * as z from 'zod/mini';
import { readDeadline, renumber } from '../../domain/deadlines/index.ts';
import type { Ports } from '../../ports.ts';
import { isBlank, type Cell } from '../../workbook/cell.ts';
import type { Change } from '../../workbook/changes.ts';
import type { RoadmapRow } from '../../workbook/roadmap/items.ts';
import { planOf } from '../../workbook/roadmap/reading-context.ts';
import { defineCommand } from '../define.ts';
import { execute } from '../execute.ts';
import type { OpenBook } from '../open-book.ts';
import { refreshShown } from '../refresh-shown.ts';
import { removeItemChanges, rowsOfYear } from './new-items.ts';
import { gone } from '../gone.ts';

export interface ArrangedPlan {
  readonly changed: number;
  readonly conflicts: readonly string[];
}

export const removeItems = defineCommand({
  id: 'removeItems',
  title: 'Убрать пункты дорожной карты',
  hint: 'Убирает пункты из плана; отменить можно в журнале.',
  input: z.object({ codes: z.array(z.string()) }),
  writes: true,
  run(ports: Ports, { codes }): ArrangedPlan {
    const done = execute(ports, (book) => {
      const rows = codes.flatMap((code) => book.tables.roadmap.byCode.get(code) ?? []);
      if (rows.length === 0) throw gone('Этих пунктов в дорожной карте', 'roadmap.gone');
      const title = `Убраны пункты дорожной карты: ${rows.map(({ code }) => code).join(', ')}`;
      return { title, changes: removeItemChanges(book, rows), result: rows.length };
    });
    refreshShown(ports);
    return { changed: done.result, conflicts: done.conflicts.map(({ message }) => message) };
  },
});

const bare = (num: string): string => num.replace(/^п(ункт)?\.?\s*|\.+$/gi, '').trim();

/** The number an item hangs on: typed, or named by its deadline. */
function targetOf(row: RoadmapRow, book: OpenBook, ports: Ports): string | undefined {
  const { follows, deadlineText, readAs, schoolYear } = row.values;
  if (follows !== undefined) return bare(follows);
  const plan = planOf(book.settings, schoolYear, ports.today);
  return readDeadline(readAs ?? deadlineText ?? '', { plan, today: ports.today }).dependsOn?.item;
}

function renumberChanges(book: OpenBook, rows: readonly RoadmapRow[], ports: Ports): Change[] {
  const numbers = renumber(rows.map(({ values }) => ({ num: bare(values.num ?? ''), section: values.section ?? '' })));
  const fresh = new Map<string, string>();
  rows.forEach(({ values }, index) => {
    const old = bare(values.num ?? '');
    if (old !== '' && !fresh.has(old)) fresh.set(old, numbers[index] ?? old);
  });
  return rows.flatMap((row, index): Change[] => {
    const after: Record<string, Cell> = {};
    if (row.values.num !== numbers[index]) after['num'] = numbers[index] ?? '';
    const target = targetOf(row, book, ports);
    const moved = target === undefined ? undefined : fresh.get(target);
    // The deadline's words stay as approved; where they name an old number, the new one is written beside them.
    if (moved !== undefined && moved !== target) after['follows'] = moved;
    if (Object.keys(after).length === 0 || row.code === undefined) return [];
    const before: Record<string, Cell> = {};
    for (const key of Object.keys(after)) before[key] = isBlank(row.cells[key]) ? '' : (row.cells[key] ?? '');
    return [{ kind: 'set', sheet: 'roadmap', code: row.code, before, after }];
  });
}

export const renumberRoadmap = defineCommand({
  id: 'renumberRoadmap',
  title: 'Пронумеровать дорожную карту заново',
  hint: 'Даёт пунктам номера по порядку строк и разделов; ссылки пунктов друг на друга сохраняются.',
  input: z.object({}),
  writes: true,
  run(ports: Ports): ArrangedPlan {
    const done = execute(ports, (book) => {
      const changes = renumberChanges(book, rowsOfYear(book, book.settings.schoolYear), ports);
      return { title: 'Дорожная карта пронумерована заново', changes, result: changes.length };
    });
    refreshShown(ports);
    return { changed: done.result, conflicts: done.conflicts.map(({ message }) => message) };
  },
});
