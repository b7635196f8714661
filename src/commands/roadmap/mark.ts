/** What the curator says of one item from the panel: done for a due day, not needed, or read otherwise. */
import * as z from 'zod/mini';
import { formatDay, isDay } from '../../domain/day.ts';
import { deadlineKey, readDeadline } from '../../domain/deadlines/index.ts';
import { UserError } from '../../domain/issue.ts';
import type { Ports } from '../../ports.ts';
import type { Cell } from '../../workbook/cell.ts';
import type { Change } from '../../workbook/changes.ts';
import { occurrenceResultsKind, urlKind, type KeptResult } from '../../workbook/kinds/index.ts';
import { roadmapItems, type RoadmapItem, type RoadmapRow } from '../../workbook/roadmap/items.ts';
import { correctionsText } from '../../workbook/roadmap/reading-context.ts';
import { defineCommand } from '../define.ts';
import { execute } from '../execute.ts';
import type { OpenBook } from '../open-book.ts';
import { refreshShown } from '../refresh-shown.ts';
import { settingChange } from './new-items.ts';
import { gone } from '../gone.ts';

export interface MarkedItem {
  /** What could not be written, a sentence each. */
  readonly conflicts: readonly string[];
}

function rowOf(book: OpenBook, code: string): RoadmapRow {
  const row = book.tables.roadmap.byCode.get(code);
  if (!row) throw gone(`Пункта ${code} в дорожной карте`, 'roadmap.gone');
  return row;
}

function cellsChange(row: RoadmapRow, after: Readonly<Record<string, Cell>>): Change[] {
  const before: Record<string, Cell> = {};
  for (const key of Object.keys(after)) before[key] = row.cells[key] ?? '';
  return [{ kind: 'set', sheet: 'roadmap', code: row.code ?? '', before, after }];
}

/** Whether the item's one result is kept in its own columns rather than day by day. */
function isSingle({ reading, occurrences }: RoadmapItem): boolean {
  const isStanding = reading.kind === 'ongoing' || reading.kind === 'onDemand';
  return isStanding || (reading.kind !== 'recurring' && occurrences.length <= 1);
}

/** The column «Отметки по срокам» with the mark of one due day set or taken away. */
function withResult(row: RoadmapRow, due: string, mark: KeptResult | undefined): readonly KeptResult[] {
  const others = (row.values.results ?? []).filter((result) => result.due !== due);
  const all = mark === undefined ? others : [...others, mark];
  return [...all].sort((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1));
}

function markCells(item: RoadmapItem, due: string, doneOn: string, evidence: string, book: OpenBook) {
  const { row } = item;
  if (due === '' || isSingle(item)) {
    return { doneOn: doneOn === '' ? '' : { day: doneOn }, docUrl: doneOn === '' ? '' : evidence };
  }
  const mark = doneOn === '' ? undefined : { due, doneOn, ...(evidence === '' ? {} : { evidence }) };
  const kept = withResult(row, due, mark);
  return { results: kept.length === 0 ? '' : occurrenceResultsKind.encode(kept, book.context) };
}

export const markItem = defineCommand({
  id: 'markItem',
  title: 'Отметить выполнение',
  hint: 'Записывает, когда выполнен срок пункта и чем это подтверждено; пустая дата убирает отметку.',
  input: z.object({ code: z.string(), due: z.string(), doneOn: z.string(), evidence: z.string() }),
  writes: true,
  run(ports: Ports, { code, due, doneOn, evidence }): MarkedItem {
    if (doneOn !== '' && !isDay(doneOn)) throw new UserError('roadmap.day', 'Укажите день выполнения.');
    if (doneOn > ports.today)
      throw new UserError('roadmap.future', 'День выполнения ещё не наступил: отметьте, когда будет сделано.');
    const link = evidence.trim();
    const done = execute(ports, (book) => {
      if (link !== '' && !urlKind.decode(link, book.context).ok)
        throw new UserError(
          'roadmap.link',
          'Адрес документа должен начинаться с https:// и не содержать пробелов. Скопируйте его целиком.',
        );
      const row = rowOf(book, code);
      const item = roadmapItems(book, ports.today).find((one) => one.row === row);
      if (!item) throw gone(`Пункта ${code} в дорожной карте`, 'roadmap.gone');
      const what = `${code}${due === '' ? '' : `, срок ${formatDay(due)}`}`;
      const title = doneOn === '' ? `Снята отметка: ${what}` : `Отмечено выполнение: ${what}`;
      return { title, changes: cellsChange(row, markCells(item, due, doneOn, link, book)), result: null };
    });
    refreshShown(ports);
    return { conflicts: done.conflicts.map(({ message }) => message) };
  },
});

export const setNotNeeded = defineCommand({
  id: 'setNotNeeded',
  title: 'Пункт не требуется',
  hint: 'Отмечает, что пункт решено не выполнять, или возвращает его.',
  input: z.object({ code: z.string(), notNeeded: z.boolean() }),
  writes: true,
  run(ports: Ports, { code, notNeeded }): MarkedItem {
    const done = execute(ports, (book) => ({
      title: notNeeded ? `Пункт ${code} не требуется` : `Пункт ${code} снова требуется`,
      changes: cellsChange(rowOf(book, code), { notNeeded }),
      result: null,
    }));
    refreshShown(ports);
    return { conflicts: done.conflicts.map(({ message }) => message) };
  },
});

export interface MendedDeadline extends MarkedItem {
  /** Items that have got the reading, this one among them. */
  readonly items: number;
}

export const mendDeadline = defineCommand({
  id: 'mendDeadline',
  title: 'Исправить прочтение срока',
  hint: 'Читает срок так, как вы написали, и запоминает это для тех же слов; пустой ответ забывает исправление.',
  input: z.object({ code: z.string(), readAs: z.string() }),
  writes: true,
  run(ports: Ports, { code, readAs }): MendedDeadline {
    const words = readAs.replace(/\s+/g, ' ').trim();
    const done = execute(ports, (book) => {
      const row = rowOf(book, code);
      const text = row.values.deadlineText ?? '';
      const item = roadmapItems(book, ports.today).find((one) => one.row === row);
      if (words !== '' && item) {
        const meant = readDeadline(words, { plan: item.plan, today: ports.today });
        if (meant.kind === 'unknown')
          throw new UserError(
            'roadmap.readAs',
            `Так тоже не понять. ${meant.reason ?? ''} Напишите иначе: «до 20.12.2026», «сентябрь–октябрь», «ежеквартально».`,
          );
      }
      const key = deadlineKey(text);
      const alike = book.tables.roadmap.rows.filter(
        (one) => one === row || (key !== '' && deadlineKey(one.values.deadlineText ?? '') === key),
      );
      const changes = [
        ...alike.filter((one) => one.code !== undefined).flatMap((one) => cellsChange(one, { readAs: words })),
        ...(key === ''
          ? []
          : settingChange(
              book,
              'deadlineCorrections',
              correctionsText(book.settings.deadlineCorrections, text, words),
            )),
      ];
      const title = words === '' ? `Забыто исправление срока: ${code}` : `Исправлено прочтение срока: ${code}`;
      return { title, changes, result: alike.length };
    });
    refreshShown(ports);
    return { items: done.result, conflicts: done.conflicts.map(({ message }) => message) };
  },
});
