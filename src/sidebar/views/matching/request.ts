/** The matching as the panel keeps it between calls: commands keep nothing. */
import type { MatchingStart } from '../../../commands/matching/start.ts';
import type { InputOf } from '../../../commands/rpc.ts';
import { NO_CONSTRAINTS } from '../../../domain/matching/constraints.ts';
import type { MatchRequest } from '../../../workbook/matching/request.ts';

/** The request with lists of its own, as calls take it. */
export function asInput(request: MatchRequest): InputOf<'proposePairs'> {
  const { locked, forbidden, later, groups } = request.constraints;
  return {
    ...request,
    mentees: [...request.mentees],
    weights: { ...request.weights },
    existing: [...request.existing],
    constraints: {
      locked: [...locked],
      forbidden: [...forbidden],
      later: [...later],
      groups: groups.map(({ mentor, mentees, topic }) => ({ mentor, mentees: [...mentees], topic: topic ?? '' })),
    },
  };
}

/** What the wizard begins with: everybody without a pair, the likely form, the school's weights. */
export function firstRequest(start: MatchingStart): MatchRequest {
  return {
    mentees: [],
    form: start.form,
    roleModel: '',
    kind: '',
    policy: 'totalFirst',
    weights: Object.fromEntries(start.criteria.map(({ code, weight }) => [code, weight])),
    constraints: NO_CONSTRAINTS,
    existing: [],
  };
}
