/** Finds the table in its folder after whatever happened to it: a clean stop, a kill, a damaged file. */
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Json } from '../host.ts';
import { readJournal, type JournalContent } from './journal.ts';
import { applySteps } from './json-difference.ts';
import { HostRefusal } from './refusal.ts';
import { readSnapshot, type Snapshot } from './snapshot-file.ts';

export interface Found {
  readonly state: Json;
  /** Snapshot that the state was made from, and how many journalled changes came after it. */
  readonly id: string;
  readonly lines: number;
  readonly bytes: number;
  /** The files are as a clean stop leaves them, so the journal can be continued. */
  readonly clean: boolean;
  readonly notice?: string;
}

/** Files of one table, in its folder. */
export const FILES = {
  table: 'table.json',
  journal: 'table.journal',
  previousTable: 'table.previous.json',
  previousJournal: 'table.previous.journal',
  damagedTable: 'table.damaged.json',
} as const;

/** The newest state that can be put together; undefined in a folder without a table. */
export function findTable(folder: string): Found | undefined {
  const journals = [FILES.previousJournal, FILES.journal].map((name) => readJournal(join(folder, name)));
  const current = readSnapshot(join(folder, FILES.table));
  if (current !== undefined && current !== 'damaged') return fromCurrent(current, journals);
  const previous = readSnapshot(join(folder, FILES.previousTable));
  if (previous !== undefined && previous !== 'damaged') {
    if (current === 'damaged') renameSync(join(folder, FILES.table), join(folder, FILES.damagedTable));
    return fromPrevious(previous, journals);
  }
  if (current === undefined && previous === undefined) return undefined;
  throw new HostRefusal(
    `Файл таблицы в папке ${folder} повреждён, и предыдущая версия тоже. Ничего не изменено. Сохраните эту папку и начните в другой: npm start -- --data ПАПКА`,
  );
}

type Journals = readonly (JournalContent | 'damaged' | undefined)[];

function journalOf(journals: Journals, matches: (content: JournalContent) => boolean): JournalContent | undefined {
  for (const journal of journals)
    if (journal !== undefined && journal !== 'damaged' && matches(journal)) return journal;
  return undefined;
}

function replayed(state: Json, journal: JournalContent | undefined): Json {
  return (journal?.changes ?? []).reduce<Json>((tree, steps) => applySteps(tree, steps), state);
}

function fromCurrent(snapshot: Snapshot, journals: Journals): Found {
  const own = journalOf(journals, (content) => content.start.base === snapshot.id);
  // No journal at all is what a kill just after a snapshot leaves; an unreadable one has lost changes.
  const lost = own === undefined ? journals.includes('damaged') : own.damaged;
  return {
    state: replayed(snapshot.state, own),
    id: snapshot.id,
    lines: own?.changes.length ?? 0,
    bytes: snapshot.bytes,
    clean: own !== undefined && !own.damaged && !own.torn,
    ...(lost ? { notice: 'Часть последних изменений прочитать не удалось: проверьте последние строки таблицы.' } : {}),
  };
}

/** The generation before the damaged snapshot, then the damaged one's journal if it follows without a gap. */
function fromPrevious(snapshot: Snapshot, journals: Journals): Found {
  const own = journalOf(journals, (content) => content.start.base === snapshot.id);
  const next = journalOf(journals, (content) => content.start.from?.base === snapshot.id);
  const lines = own?.changes.length ?? 0;
  const joined = next !== undefined && next.start.from?.lines === lines && own?.damaged !== true;
  const before = replayed(snapshot.state, own);
  return {
    state: joined ? replayed(before, next) : before,
    id: snapshot.id,
    lines,
    bytes: snapshot.bytes,
    clean: false,
    notice:
      joined && !next.damaged
        ? 'Файл таблицы был повреждён. Она полностью восстановлена из предыдущей версии.'
        : `Файл таблицы был повреждён. Открыта предыдущая версия, сохранённая ${moment(snapshot.saved)}: проверьте последние изменения.`,
  };
}

function moment(day: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(day.getDate())}.${two(day.getMonth() + 1)}.${String(day.getFullYear())} в ${two(day.getHours())}:${two(day.getMinutes())}`;
}
