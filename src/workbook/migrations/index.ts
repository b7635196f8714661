/** Dated changes of tables made by earlier versions, in order; the repair carries out those a table has not seen. */
import type { Book } from '../book.ts';
import type { Write } from '../writes.ts';

/** One migration: the day it was written is its version. */
export interface Migration {
  /** `YYYY-MM-DD`; a table of this version or a later one has it behind it. */
  readonly version: string;
  /** What changed, a sentence for the curator. */
  readonly title: string;
  apply(book: Book): readonly Write[];
}

/** Version that a new table is given. */
export const TABLE_VERSION = '2026-11-22';

/** No table of an earlier version exists yet; the first change of a deployed table goes here. */
export const migrations: readonly Migration[] = [];

/** Migrations a table of the given version has not seen. */
export function pendingMigrations(
  version: string | undefined,
  all: readonly Migration[] = migrations,
): readonly Migration[] {
  return all.filter((migration) => version === undefined || migration.version > version);
}
