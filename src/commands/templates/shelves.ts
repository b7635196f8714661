/**
 * Whose own template of which kind lies where: one shelf for a table and a person, all of them in one property of the table.
 * A shelf of another table or another person is never used: Drive would not open its files (scope drive.file).
 */
import { UserError } from '../../domain/issue.ts';
import type { Ports } from '../../ports.ts';

const KEY = 'ownTemplates';
/** A property holds 9 KB; ids and keys are ASCII. */
const LONGEST = 9_000;
/** Files tried before a shelf counts as another person's. */
const TRIED = 3;

export interface Shelf {
  readonly table: string;
  /** Key of the person. It changes every 30 days, so a strange key may be this person's former one. */
  readonly owner: string;
  /** Id of the file by kind; '' where the person went back to the default while somebody else has a template. */
  readonly files: Readonly<Record<string, string>>;
  /** Keys of files asked for and not known to be there yet, by kind. */
  readonly begun: Readonly<Record<string, string>>;
}

function isShelf(found: unknown): found is Shelf {
  const shelf = found as Partial<Shelf> | null;
  return (
    typeof shelf === 'object' &&
    shelf !== null &&
    typeof shelf.table === 'string' &&
    typeof shelf.owner === 'string' &&
    typeof shelf.files === 'object' &&
    typeof shelf.begun === 'object'
  );
}

/** Every shelf kept with the table; what cannot be read counts as none. */
export function readShelves(ports: Ports): readonly Shelf[] {
  try {
    const found: unknown = JSON.parse(ports.settings.get(KEY) ?? '[]');
    return Array.isArray(found) ? found.filter(isShelf) : [];
  } catch {
    return [];
  }
}

const isHere = (ports: Ports, shelf: Shelf): boolean => shelf.table === ports.workbook.id();
const isMine = (ports: Ports, shelf: Shelf): boolean => isHere(ports, shelf) && shelf.owner === ports.userKey;

/** Under drive.file only the person who made a file opens it: then the shelf is theirs, under a key that has changed since. */
function isFormerlyMine(ports: Ports, shelf: Shelf): boolean {
  const ids = Object.keys(shelf.files).map((kind) => shelf.files[kind] ?? '');
  return ids
    .filter((id) => id !== '')
    .slice(0, TRIED)
    .some((id) => ports.files.find(id) !== undefined);
}

/** This person's shelf, with what lay under former keys. */
export interface Sorted {
  readonly mine: Shelf;
  readonly others: readonly Shelf[];
}

/** Tells this person's shelf from the others'. Drive is asked only about shelves that hold one of `kinds` and that nothing else decides. */
export function sortShelves(ports: Ports, kinds: readonly string[]): Sorted {
  const all = readShelves(ports);
  let mine = all.find((shelf) => isMine(ports, shelf)) ?? {
    table: ports.workbook.id(),
    owner: ports.userKey,
    files: {},
    begun: {},
  };
  const others: Shelf[] = [];
  for (const shelf of all) {
    if (isMine(ports, shelf)) continue;
    const isAsked = kinds.some((kind) => mine.files[kind] === undefined && (shelf.files[kind] ?? '') !== '');
    if (isAsked && isHere(ports, shelf) && isFormerlyMine(ports, shelf))
      mine = {
        ...mine,
        files: { ...shelf.files, ...mine.files },
        begun: { ...shelf.begun, ...mine.begun },
      };
    else others.push(shelf);
  }
  return { mine, others };
}

/** Keeps this person's shelf. Call under the lock. @throws UserError when there is no room for one more template. */
export function saveShelf(ports: Ports, { mine, others }: Sorted): void {
  const isEmpty = Object.keys(mine.files).length === 0 && Object.keys(mine.begun).length === 0;
  const kept = isEmpty ? others : [...others, mine];
  if (kept.length === 0) return ports.settings.remove(KEY);
  const text = JSON.stringify(kept);
  if (text.length > LONGEST)
    throw new UserError(
      'template.many',
      'Своих шаблонов в этой таблице больше, чем она может запомнить. Верните исходный шаблон там, где свой не нужен, и повторите.',
    );
  ports.settings.set(KEY, text);
}

/** What stands for a kind: the default, an own file, or somebody else's choice that this person cannot use. */
export type Standing =
  { readonly state: 'default' | 'foreign' | 'copied' } | { readonly state: 'own'; readonly id: string };

export function standingOf(ports: Ports, { mine, others }: Sorted, kind: string): Standing {
  const id = mine.files[kind];
  if (id !== undefined) return id === '' ? { state: 'default' } : { state: 'own', id };
  const holding = others.filter((shelf) => (shelf.files[kind] ?? '') !== '');
  if (holding.length === 0) return { state: 'default' };
  return { state: holding.some((shelf) => isHere(ports, shelf)) ? 'foreign' : 'copied' };
}
