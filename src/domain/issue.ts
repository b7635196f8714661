/** Findings about the user's data (returned, all of them) and refusals (one UserError with the next step). */

/** How much a finding matters: an error blocks a paper, a warning asks to look, info only tells. */
export type Severity = 'error' | 'warning' | 'info';

/** A mend the user can accept with one click. */
export interface Fix {
  /** Text of the button: «Записать 01.09.2026». */
  readonly label: string;
  /** What the cell would hold: a plain value, or `{ day }` for a date. */
  readonly value: string | number | boolean | { readonly day: string };
}

/** One finding: what is wrong, where, and what to do. */
export interface Issue {
  /** Stable id of the rule, e.g. `pair.orderBeforeConsent`; tests and the sidebar rely on it, never on the text. */
  readonly code: string;
  readonly severity: Severity;
  /** Key of the sheet, e.g. `pairs`. */
  readonly sheet: string;
  /** Row of the sheet, 1-based, as found in the read that produced the finding. */
  readonly row?: number;
  /** Code of the record, e.g. `ПР-003`. */
  readonly record?: string;
  /** Key of the column. */
  readonly column?: string;
  /** What is wrong, one sentence. */
  readonly message: string;
  /** What to do, one sentence in the imperative. */
  readonly action: string;
  readonly fix?: Fix;
  /** True when other findings of the same record follow from this one: shown first. */
  readonly root?: boolean;
}

/** A refusal: nothing was done, the sentence says why and what to do next. */
export class UserError extends Error {
  readonly code: string;
  readonly issues: readonly Issue[];

  constructor(code: string, message: string, issues: readonly Issue[] = []) {
    super(message);
    this.name = 'UserError';
    this.code = code;
    this.issues = issues;
  }
}
