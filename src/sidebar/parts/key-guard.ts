/**
 * While the key of names is open in the panel, the panel sends nothing: every call is refused here, before it leaves.
 * Order № 140 of Роскомнадзор and the school's own promise to people both rest on this: names stay on the computer.
 */

let open = false;

/** Closes the way to the table: called before the first byte of a key file is read. */
export function holdCalls(): void {
  open = true;
}

/** Opens the way again: called when the key is forgotten. */
export function releaseCalls(): void {
  open = false;
}

/** Whether a key is open. */
export function callsHeld(): boolean {
  return open;
}
