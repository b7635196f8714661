/** The one way out of the context: a JSON request in, a JSON answer out. Nothing of Node's realm passes through. */
import { Ended, apiException, exception, notEmulated } from './exception.ts';

type HostCall = (request: string) => string;

let hostCall: HostCall | undefined;
/** Stack of public members being carried out: the outermost one is what a script called. */
let invocation = 0;
let depth = 0;
let name = '';

export function connect(call: HostCall): void {
  hostCall = call;
}

/** Runs the body of a public member; operations inside are announced under its name, once. */
export function enter<T>(member: string, body: () => T): T {
  if (depth === 0) {
    invocation += 1;
    name = member;
  }
  depth += 1;
  try {
    return body();
  } finally {
    depth -= 1;
  }
}

function ask(request: string): string {
  if (!hostCall) throw new Error('The emulator is not connected.');
  try {
    return hostCall(request);
  } catch {
    // An error of Node's realm would hand its constructors to the script.
    throw new Error('The emulator failed.');
  }
}

/** Carries out an operation on the table. */
export function call(operation: string, ...values: unknown[]): unknown {
  const answer = JSON.parse(ask(JSON.stringify([invocation, name, operation, values]))) as [string, unknown];
  const [status, result] = answer;
  if (status === 'ok') return result;
  if (status === 'ended') throw new Ended(String(result));
  if (status === 'api') throw apiException(String(result));
  throw status === 'exception' ? exception(String(result)) : notEmulated(String(result));
}
