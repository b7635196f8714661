/** Makers of the two commonest elements: a dated part and a refusal. */
import type { Dated, Element } from '../elements.ts';

/** A refusal with its reason for the user. */
export function refusal(reason: string): Element {
  return { type: 'refusal', reason };
}

/** A dated part; what is not given is plain. */
export function dated(shape: Dated['shape'], at: Dated['at'], year: number | undefined, rest: Partial<Dated>): Dated {
  const base: Dated = { type: 'dated', shape, lead: 'none', at, explicit: false, guesses: [], ...rest };
  return year === undefined ? base : { ...base, year };
}
