/** Keeps the table on disk: a snapshot, a journal of changes since, and the generation before both. */
import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Json } from '../host.ts';
import { keepAs, makeFolder, removeHalf, syncFolder, writeWhole } from './atomic-file.ts';
import { JournalWriter, journalHead, readJournal, type JournalStart } from './journal.ts';
import { difference } from './json-difference.ts';
import { FILES, findTable } from './recovery.ts';
import { fileTrouble } from './refusal.ts';
import { snapshotText } from './snapshot-file.ts';

/** Below this size the journal is never worth a new snapshot. */
const JOURNAL_AT_LEAST = 1_000_000;
/** A change of more places than this is cheaper as a new snapshot. */
const STEPS_AT_MOST = 20_000;

export interface Loaded {
  /** Absent = the folder holds no table yet. */
  readonly state?: Json;
  /** A sentence for the person, when the files were not as they were left. */
  readonly notice?: string;
}

/**
 * Store of one table in one folder. `save` returns only when the disk has the change.
 * A journal names its snapshot, so a kill between any two renames leaves files that still fit together.
 */
export class StateStore {
  readonly #folder: string;
  #saved: Json | undefined;
  #id = '';
  #snapshotBytes = 0;
  #journal: JournalWriter | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  #path(name: string): string {
    return join(this.#folder, name);
  }

  load(): Loaded {
    try {
      makeFolder(this.#folder);
      const found = findTable(this.#folder);
      if (found === undefined) return {};
      this.#saved = found.state;
      this.#id = found.id;
      this.#snapshotBytes = found.bytes;
      if (found.clean) this.#openJournal();
      else this.#snapshot(found.state, { base: found.id, lines: found.lines });
      // The host keeps and may change what it gets; the store compares with its own copy.
      const state = structuredClone(found.state);
      return found.notice === undefined ? { state } : { state, notice: found.notice };
    } catch (error) {
      throw fileTrouble(error, this.#folder);
    }
  }

  /**
   * Saves the state; nothing is written when nothing changed.
   * Throws a HostRefusal with a sentence, and then the disk holds what it held.
   */
  save(state: Json): void {
    try {
      if (this.#saved === undefined) {
        this.#snapshot(state);
        return;
      }
      const steps = difference(this.#saved, state);
      if (steps.length === 0) return;
      const journal = this.#journal;
      const limit = Math.max(JOURNAL_AT_LEAST, this.#snapshotBytes);
      if (journal === undefined || journal.bytes > limit || steps.length > STEPS_AT_MOST) {
        this.#snapshot(state, { base: this.#id, lines: journal?.lines ?? 0 });
      } else {
        journal.append(steps);
        this.#saved = state;
      }
    } catch (error) {
      throw fileTrouble(error, this.#folder);
    }
  }

  /** A copy of the state as the disk has it. */
  saved(): Json | undefined {
    return this.#saved === undefined ? undefined : structuredClone(this.#saved);
  }

  close(): void {
    this.#journal?.close();
    this.#journal = undefined;
  }

  /** Starts a new generation. The old one moves aside before the new one takes its place. */
  #snapshot(state: Json, from?: JournalStart['from']): void {
    const { id, text } = snapshotText(state);
    const [table, journal] = [this.#path(FILES.table), this.#path(FILES.journal)];
    const fresh = [`${table}.new`, `${journal}.new`] as const;
    try {
      writeWhole(fresh[0], text);
      writeWhole(fresh[1], journalHead(from === undefined ? { base: id } : { base: id, from }));
      if (existsSync(table)) keepAs(table, this.#path(FILES.previousTable));
      if (existsSync(journal)) renameSync(journal, this.#path(FILES.previousJournal));
      renameSync(fresh[0], table);
    } catch (error) {
      for (const path of fresh) removeHalf(path);
      throw error;
    }
    // The new generation is in its place: from here on the change is saved, and nothing may go on in the old journal.
    this.#saved = state;
    this.#id = id;
    this.#snapshotBytes = text.length;
    this.close();
    try {
      renameSync(fresh[1], journal);
      syncFolder(this.#folder);
      this.#openJournal();
    } catch {
      // Without a journal the next change starts a generation again, and says so when it cannot.
      this.close();
    }
  }

  #openJournal(): void {
    this.#journal?.close();
    const content = readJournal(this.#path(FILES.journal));
    const continues = content !== undefined && content !== 'damaged' && content.start.base === this.#id;
    this.#journal = continues
      ? new JournalWriter(this.#path(FILES.journal), content.bytes, content.changes.length)
      : undefined;
  }
}
