/** Objects that scripts hold: prototypes are built on first use, states are hidden from the script. */

interface Held {
  readonly kind: string;
  readonly state: object;
}

const held = new WeakMap<object, Held>();

/** Gives an object its hidden state. */
export function hold<T extends object>(object: T, kind: string, state: object): T {
  held.set(object, { kind, state });
  return object;
}

/** Name of the class of a service object; undefined for anything else. */
export function kindOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null ? held.get(value)?.kind : undefined;
}

/** Hidden state of a service object. Callers know the class from the signature check. */
export function stateOf<T extends object>(value: unknown): T {
  const found = typeof value === 'object' && value !== null ? held.get(value) : undefined;
  if (!found) throw new TypeError('Illegal invocation');
  return found.state as T;
}
