/** Tells the server which block is selected, once the selection rests: scripts ask for the active range. */
import { callTable } from './api.ts';
import type { Selection } from './grid/events.ts';

/** How long a selection must rest, in milliseconds. */
const REST = 150;

export interface SelectionSender {
  send(selection: Selection): void;
  /** Sends at once what has not been sent: before anything that a script may look at. */
  flush(): void;
}

export function createSelectionSender(): SelectionSender {
  let unsent: Selection | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function flush(): void {
    clearTimeout(timer);
    if (unsent === undefined) return;
    const { sheet, top, left, rows, columns, row, column } = unsent;
    unsent = undefined;
    const block = rows > 1 || columns > 1 ? { row: top, column: left, rows, columns } : { row, column };
    // A selection that could not be told is told by the next one.
    void callTable<'act'>({ kind: 'act', act: { kind: 'select', sheet, ...block } }).catch(() => undefined);
  }

  return {
    send(selection) {
      unsent = selection;
      clearTimeout(timer);
      timer = setTimeout(flush, REST);
    },
    flush,
  };
}
