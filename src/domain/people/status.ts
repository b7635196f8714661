/** Status of a person: people decide whether somebody takes part, everything else follows from the pairs. */
import { isOver, isUnderway, type PairStateCode } from '../pairs/states.ts';

/** The decision a curator types. */
export type Decision = 'CANDIDATE' | 'SELECTED' | 'RESERVE' | 'LEFT';

/** Status of a mentee as the base shows it (`bases.md` C.1). */
export function menteeStatus(decision: Decision | undefined, states: readonly PairStateCode[]): string {
  if (decision === 'LEFT') return 'выбыл';
  if (states.some(isUnderway)) return 'в паре';
  // A new pair in preparation makes a mentee of an earlier year a candidate again.
  if (states.indexOf('COMPLETED') >= 0 && states.every(isOver)) return 'завершил';
  if (decision === 'RESERVE') return 'в резерве';
  return decision === 'SELECTED' ? 'отобран' : 'кандидат';
}

/** Status of a mentor as the base shows it (`bases.md` C.2). */
export function mentorStatus(decision: Decision | undefined, states: readonly PairStateCode[]): string {
  if (decision === 'LEFT') return 'выбыл';
  if (states.some(isUnderway)) return 'действующий';
  if (decision === 'RESERVE') return 'в резерве';
  return decision === 'SELECTED' ? 'отобран' : 'потенциальный';
}
