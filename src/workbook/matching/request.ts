/** What the curator chose for one matching: whom, in which form, by what, and what was decided so far. */
import type { Constraints, PairCodes, Policy } from '../../domain/matching/index.ts';

/** Plain data: it travels between the panel, which keeps it, and the commands, which keep nothing. */
export interface MatchRequest {
  /** Codes of mentees; none means everybody who still needs a mentor. */
  readonly mentees: readonly string[];
  /** Code of a line of «Формы наставничества». */
  readonly form: string;
  /** Code of a role model, '' when none is demanded. */
  readonly roleModel: string;
  /** Code of a kind, '' when none is demanded. */
  readonly kind: string;
  readonly policy: Policy;
  /** Weights by criterion; what is not named has its default. */
  readonly weights: Readonly<Record<string, number>>;
  readonly constraints: Constraints;
  /** Pairs of the former proposal: kept when it costs nothing. */
  readonly existing: readonly PairCodes[];
}
