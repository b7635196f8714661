/** One execution: its rights, its counters, and the bridge that carries out what the script asks for. */
import type { Caller, CallPoint } from '../host.ts';
import { ApiError, HostFault, NotEmulated, ServiceError } from './model/service-error.ts';
import { type KnownOperation, operation } from './ops/all.ts';
import type { Desk, Execution } from './ops/desk.ts';
import { refuseScope } from './ops/windows.ts';

const SHEETS_SCOPES = [
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/spreadsheets',
];
const DRIVE_SCOPE = 'https://www.googleapis.com/auth/drive.file';

/** Longest run of an execution, milliseconds (Apps Script quotas; simple triggers and custom functions 30 s). */
export function longestRun(caller: Caller): number {
  return caller === 'menu' || caller === 'sidebar' ? 360_000 : 30_000;
}

export function newExecution(id: number, caller: Caller): Execution {
  return { id, caller, shown: [], log: [], calls: [], handles: 0, current: '' };
}

/** Whether the caller's authorisation covers an operation. Refuses in the words of live. */
function checkRights(desk: Desk, known: KnownOperation, name: string): void {
  const { caller, current } = desk.run;
  if (known.kind === 'free' || name === 'menu' || name === 'checkUi') return;
  if (known.kind === 'drive') {
    if (!desk.scopes.includes(DRIVE_SCOPE) || (caller !== 'menu' && caller !== 'sidebar'))
      refuseScope(current, [DRIVE_SCOPE]);
    return;
  }
  if (caller === 'onOpenNone') refuseScope(current, SHEETS_SCOPES);
  if (known.kind === 'store' || known.kind === 'window') return;
  if (!SHEETS_SCOPES.some((scope) => desk.scopes.includes(scope))) refuseScope(current, SHEETS_SCOPES);
  if (caller === 'cell' && known.kind === 'write')
    throw new ServiceError(`You do not have permission to call ${current.replace(/^.*\./, '')}`);
}

export interface Announcer {
  readonly onCall: ((point: CallPoint) => void) | undefined;
}

/** Counts a call once for each public member and tells it before it happens. */
function announce(desk: Desk, announcer: Announcer, known: KnownOperation, invocation: number, seen: Seen): void {
  if (known.kind === 'free') return;
  if (known.kind === 'handle') {
    if (seen.handle !== invocation && seen.call !== invocation) desk.run.handles += 1;
    seen.handle = invocation;
    return;
  }
  if (seen.call === invocation) return;
  seen.call = invocation;
  const index = desk.run.calls.length;
  desk.run.calls.push(desk.run.current);
  announcer.onCall?.({ index, name: desk.run.current });
}

interface Seen {
  handle: number;
  call: number;
}

/** A fault asked for by a test: thrown into the script, or the end of it. */
function applyFault(desk: Desk, fault: HostFault): never {
  if (fault.kind === 'kill' || fault.kind === 'timeout') {
    desk.run.ended = { message: fault.message, killed: true };
    throw fault;
  }
  throw new ServiceError(fault.message);
}

function carryOut(desk: Desk, announcer: Announcer, seen: Seen, request: string): unknown {
  const [invocation, current, name, values] = JSON.parse(request) as [number, string, string, never[]];
  const known = operation(name);
  if (!known) throw new NotEmulated(`нет в локальном стенде: ${current}`);
  desk.run.current = current;
  checkRights(desk, known, name);
  try {
    announce(desk, announcer, known, invocation, seen);
  } catch (error) {
    if (error instanceof HostFault) applyFault(desk, error);
    throw error;
  }
  desk.run.current = current;
  if (known.kind === 'write') desk.touched(values);
  return known.carryOut(desk, ...values);
}

/** The host's end of the bridge: never throws, since an error of Node's realm must not reach the script. */
export function bridge(desk: Desk, announcer: Announcer): (request: string) => string {
  const seen: Seen = { handle: -1, call: -1 };
  return (request) => {
    if (desk.run.ended) return JSON.stringify(['ended', desk.run.ended.message]);
    try {
      return JSON.stringify(['ok', carryOut(desk, announcer, seen, request) ?? null]);
    } catch (error) {
      const { ended } = desk.run as Execution;
      if (ended) return JSON.stringify(['ended', ended.message]);
      if (error instanceof ApiError) return JSON.stringify(['api', error.message]);
      if (error instanceof ServiceError) return JSON.stringify(['exception', error.message]);
      const message = error instanceof Error ? error.message : String(error);
      if (error instanceof NotEmulated) return JSON.stringify(['gap', message]);
      desk.run.log.push(`emulator: ${error instanceof Error ? (error.stack ?? message) : message}`);
      return JSON.stringify(['gap', `ошибка локального стенда: ${message}`]);
    }
  };
}
