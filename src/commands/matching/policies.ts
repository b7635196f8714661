/** What the two ways of choosing the best pairs are called. */
import type { Policy } from '../../domain/matching/index.ts';

export const POLICY_TITLES: Readonly<Record<Policy, string>> = {
  totalFirst: 'лучшие пары',
  coverageFirst: 'никто не остался без пары',
};
