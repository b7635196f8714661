/** Finds people entered twice: the same name, however it is spelled, and no contradiction in the year of birth. */
import { nameKey } from './name-text.ts';

/** A person as far as doubles are concerned; `id` is whatever the caller finds the row by. */
export interface PersonEntry<I> {
  readonly id: I;
  readonly name: string;
  readonly birthYear: number | undefined;
}

/** Two or more entries that look like one person. */
export interface DuplicateGroup<I> {
  readonly ids: readonly I[];
  /** `same` when all years of birth agree, `possible` when a year is missing in some entry. */
  readonly certainty: 'same' | 'possible';
}

/**
 * Groups entries of one person. Namesakes with different years of birth are two people; an entry without a year may be
 * any namesake, so it makes the group merely possible.
 */
export function findDuplicates<I>(entries: readonly PersonEntry<I>[]): DuplicateGroup<I>[] {
  const byName = new Map<string, PersonEntry<I>[]>();
  for (const entry of entries) {
    const key = nameKey(entry.name);
    if (key === '') continue;
    const group = byName.get(key);
    if (group) group.push(entry);
    else byName.set(key, [entry]);
  }
  const found: DuplicateGroup<I>[] = [];
  for (const namesakes of byName.values()) {
    if (namesakes.length < 2) continue;
    const byYear = new Map<number | undefined, I[]>();
    for (const { id, birthYear } of namesakes) byYear.set(birthYear, [...(byYear.get(birthYear) ?? []), id]);
    if (byYear.has(undefined)) {
      found.push({ ids: namesakes.map(({ id }) => id), certainty: 'possible' });
      continue;
    }
    for (const ids of byYear.values()) if (ids.length > 1) found.push({ ids, certainty: 'same' });
  }
  return found;
}
