/** How far a programme has come: activities done by today of all its activities. */
import type { Day } from '../day.ts';

export interface Progress {
  readonly done: number;
  readonly all: number;
}

/** Counts activities; one that is to be done on a day to come is not done yet. */
export function progressOf(activities: readonly { readonly doneOn?: Day | undefined }[], today: Day): Progress {
  const done = activities.filter(({ doneOn }) => doneOn !== undefined && doneOn <= today).length;
  return { done, all: activities.length };
}

/** «3 из 7 (43 %)»; nothing without activities. */
export function progressText({ done, all }: Progress): string {
  return all === 0 ? '' : `${done} из ${all} (${Math.round((done / all) * 100)} %)`;
}
