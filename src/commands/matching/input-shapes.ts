/** Shapes of what the panel sends about a matching; checked before anything is read. */
import * as z from 'zod/mini';

const code = z.string();
const pair = z.object({ mentee: code, mentor: code });

/** What the curator chose and decided so far: the panel keeps it, commands keep nothing. */
export const requestShape = z.object({
  mentees: z.array(code),
  form: code,
  roleModel: code,
  kind: code,
  policy: z.enum(['totalFirst', 'coverageFirst']),
  weights: z.record(z.string(), z.number()),
  constraints: z.object({
    locked: z.array(pair),
    forbidden: z.array(pair),
    later: z.array(code),
    groups: z.array(z.object({ mentor: code, mentees: z.array(code), topic: z.string() })),
  }),
  existing: z.array(pair),
});

/** A pair as it was shown, to be written. */
export const shownPairShape = z.object({
  mentee: code,
  mentor: code,
  /** Number of the accepted group, −1 for a pair of its own. */
  group: z.number(),
  locked: z.boolean(),
  /** Fingerprint of both people when the pair was shown. */
  mark: z.string(),
});
export type ShownPair = z.infer<typeof shownPairShape>;
