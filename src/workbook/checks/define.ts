/** How a check is described: one rule a file, listed in index.ts; the full check and the check of an edit run the same rules. */
import type { Day } from '../../domain/day.ts';
import type { Issue } from '../../domain/issue.ts';
import type { Book } from '../book.ts';
import type { SheetKey } from '../define.ts';
import type { Census } from './census/census.ts';

/** When, and over what, the check runs. */
export interface Scope {
  readonly today: Day;
  readonly census: Census;
  /** Only findings of these rows are wanted: an edit. Absent in a full check. */
  readonly only?: { readonly sheet: SheetKey; readonly rows: ReadonlySet<number> };
}

/** One rule. */
export interface Check {
  /** Stable id; codes of its findings begin with it or are it. */
  readonly code: string;
  /** What the rule asks for, for help. */
  readonly title: string;
  /** Sheets on which its findings fall; an edit of another sheet does not run it. */
  readonly sheets: readonly SheetKey[];
  /** Findings, all of them; nothing throws, whatever the cells hold. */
  run(book: Book, scope: Scope): Issue[];
}

/** Declares a check; only checks types. */
export function defineCheck(check: Check): Check {
  return check;
}
