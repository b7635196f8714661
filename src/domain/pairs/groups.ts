/** Groups: rows of pairs that share a code, and so must share mentor, form and order. */
import type { Day } from '../day.ts';

/** One row of a group. */
export interface GroupMember {
  readonly mentor: string | undefined;
  readonly mentee: string | undefined;
  readonly form: string | undefined;
  readonly orderNumber: string | undefined;
  readonly orderOn: Day | undefined;
}

/** What rows of one group do not share. */
export type GroupFault = 'oneMentee' | 'mentor' | 'form' | 'order';

/** Faults of a group; a blank contradicts nothing, except that an order fixes a group as a whole. */
export function groupFaults(members: readonly GroupMember[]): GroupFault[] {
  const distinct = (value: (member: GroupMember) => string | undefined): number =>
    new Set(members.map(value).filter((known) => known !== undefined && known !== '')).size;
  const faults: GroupFault[] = [];
  if (distinct(({ mentee }) => mentee) < 2) faults.push('oneMentee');
  if (distinct(({ mentor }) => mentor) > 1) faults.push('mentor');
  if (distinct(({ form }) => form) > 1) faults.push('form');
  const orders = new Set(members.map(({ orderNumber, orderOn }) => `${orderNumber ?? ''} ${orderOn ?? ''}`));
  if (orders.size > 1) faults.push('order');
  return faults;
}
