/** When a mentee counts as having entered the programme. */
import type { Day } from '../day.ts';

/**
 * The later of the day of the order and the day the programme was approved: only both together make a mentee
 * «вошедший» (S0, footnote to the indicators; `indicators.md` H.2). Undefined while either is missing.
 */
export function enrolledOn(orderOn: Day | undefined, programmeApprovedOn: Day | undefined): Day | undefined {
  if (orderOn === undefined || programmeApprovedOn === undefined) return undefined;
  return orderOn > programmeApprovedOn ? orderOn : programmeApprovedOn;
}
