/** Numbers the add-on gives itself: «12-С», the next one of its register and year. Call under the lock. */
import { schoolYearOf, type Day } from '../domain/day.ts';
import type { Book } from '../workbook/book.ts';
import type { DocumentGroup, DocumentKind } from './define.ts';
import { documentKinds } from './kinds/index.ts';

const PLACE = '{номер}';

/** Whether the add-on numbers papers of this kind itself. */
export function numbersItself(book: Book, kind: DocumentKind): boolean {
  return (book.settings.ownNumbering ?? []).indexOf(kind.registers.id) >= 0;
}

/** Text before and after the number, as the school writes the numbers of this register. */
function patternOf(book: Book, group: DocumentGroup): readonly [string, string] {
  const { consentNumbers, agreementNumbers, rewardNumbers, otherNumbers } = book.settings;
  const own: Partial<Record<DocumentGroup, string | undefined>> = {
    consents: consentNumbers,
    agreements: agreementNumbers,
    rewards: rewardNumbers,
  };
  const pattern = (group in own ? own[group] : otherNumbers) ?? PLACE;
  const at = pattern.indexOf(PLACE);
  // A pattern without a place for the number would give every paper the same one.
  return at < 0 ? ['', pattern] : [pattern.slice(0, at), pattern.slice(at + PLACE.length)];
}

/** Registers with a pattern of their own; all other papers share one. */
function registerOf(group: DocumentGroup): string {
  return group === 'consents' || group === 'agreements' || group === 'rewards' ? group : 'other';
}

/** The number between the two texts; 0 for a number of another look. */
function ordinal(text: string, [before, after]: readonly [string, string]): number {
  if (text.slice(0, before.length) !== before || text.slice(text.length - after.length) !== after) return 0;
  const middle = text.slice(before.length, text.length - after.length);
  return /^\d{1,9}$/.test(middle) ? Number(middle) : 0;
}

/** The year a register line belongs to, as the school counts. */
function yearOf(book: Book, made: { readonly schoolYear?: string | undefined; readonly day: Day | undefined }): string {
  if (book.settings.numberingYear === 'calendar') return made.day?.slice(0, 4) ?? '';
  return made.schoolYear ?? (made.day === undefined ? '' : schoolYearOf(made.day));
}

/** «22.11.2026 12:00» as a day. */
function dayOfMoment(moment: string | undefined): Day | undefined {
  const parts = /^(\d{2})\.(\d{2})\.(\d{4})/.exec(moment ?? '');
  return parts ? `${parts[3] ?? ''}-${parts[2] ?? ''}-${parts[1] ?? ''}` : undefined;
}

/**
 * Gives numbers one after another. Every number of the register and year counts, a cancelled paper's too: it stands on
 * a paper somebody may hold. `kept` are numbers of papers begun and not made yet.
 */
export function numberGiver(
  book: Book,
  today: Day,
  kept: readonly { readonly kind: string; readonly number: string }[],
): (kind: DocumentKind) => string | undefined {
  const kinds = documentKinds;
  const groupOf = (id: string): DocumentGroup | undefined => kinds.find(({ registers }) => registers.id === id)?.group;
  const year = yearOf(book, { schoolYear: book.settings.schoolYear, day: today });
  const highest = new Map<string, number>();
  const count = (group: DocumentGroup | undefined, number: string): void => {
    if (group === undefined) return;
    const register = registerOf(group);
    highest.set(register, Math.max(highest.get(register) ?? 0, ordinal(number, patternOf(book, group))));
  };
  for (const { values } of book.tables.documents.rows) {
    const day = dayOfMoment(values.madeAt) ?? values.date;
    if (values.number === undefined || yearOf(book, { schoolYear: values.schoolYear, day }) !== year) continue;
    count(groupOf(values.kind ?? ''), values.number);
  }
  for (const { kind, number } of kept) count(kinds.find(({ id }) => id === kind)?.group, number);
  return (kind) => {
    if (!numbersItself(book, kind)) return undefined;
    const register = registerOf(kind.group);
    const next = (highest.get(register) ?? 0) + 1;
    highest.set(register, next);
    const [before, after] = patternOf(book, kind.group);
    return `${before}${next}${after}`;
  };
}
