/** Errors as scripts see them: services throw "Exception", gaps of the emulator say so by name. */

/** A refusal of a service: `String(e)` begins "Exception: ", `e.message` does not (behaviour 8). */
export function exception(message: string): Error {
  return named(new Error(message), 'Exception');
}

/** A refusal of an advanced service. */
export function apiException(message: string): Error {
  return named(new Error(message), 'GoogleJsonResponseException');
}

/** Something the emulator does not have, told by class and member. */
export function notEmulated(message: string): Error {
  return new Error(message.startsWith('нет в') ? message : `нет в локальном стенде: ${message}`);
}

/** An execution broken off: every later call throws it again, so nothing a script catches can go on working. */
export class Ended extends Error {}

function named(error: Error, name: string): Error {
  Object.defineProperty(error, 'name', { value: name, enumerable: false, configurable: true, writable: true });
  if (typeof error.stack === 'string') error.stack = error.stack.replace(/^Error/, name);
  return error;
}
