/** Errors of services, as a script sees them: name "Exception", message without that word. */

/** How an execution is broken off: a fault the script can catch, or an end it cannot. */
export type FaultKind = 'exception' | 'timeout' | 'quota' | 'permission' | 'kill';

/** A refusal of a service; crosses the bridge as text. */
export class ServiceError extends Error {
  override readonly name = 'Exception';
}

/** A refusal of an advanced service; its name on live is GoogleJsonResponseException. */
export class ApiError extends Error {
  override readonly name = 'GoogleJsonResponseException';
}

/** Refusal of a member that the emulator does not have: names class and member. */
export class NotEmulated extends Error {
  override readonly name = 'NotEmulated';
}

/** Thrown by `HostOptions.onCall` to make a service call fail. */
export class HostFault extends Error {
  override readonly name = 'HostFault';
  readonly kind: FaultKind;

  constructor(kind: FaultKind, message?: string) {
    super(message ?? FAULT_TEXT[kind]);
    this.kind = kind;
  }
}

const FAULT_TEXT: Readonly<Record<FaultKind, string>> = {
  exception: 'Service Spreadsheets failed while accessing document.',
  timeout: 'Exceeded maximum execution time',
  quota: 'Service invoked too many times for one day.',
  permission: 'You do not have permission to perform that action.',
  kill: 'The execution was killed.',
};
