/** The one action of a line: a jump to a cell, or a view of the panel where the missing paper begins. */
import type { JSX } from 'preact';
import type { AttentionAction } from '../../workbook/attention/define.ts';
import { call, focusGrid } from '../server.ts';
import type { ViewProps } from '../view.ts';
import { Button } from './basics.tsx';
import type { Calling } from './use-call.ts';

/** Jumps to the row of a record. */
export function jumpToRecord(sheet: string, record: string, column?: string): Promise<unknown> {
  return call('jump', { sheet, record, ...(column === undefined ? {} : { column }) }).then(focusGrid);
}

export function ActionButton(props: {
  readonly action: AttentionAction;
  /** Whom it is about, for those who hear the button alone. */
  readonly about: string;
  readonly go: ViewProps['go'];
  readonly run: Calling['run'];
}): JSX.Element {
  const { action, about, go, run } = props;
  const press = (): void => {
    if (action.kind === 'show') void run(() => jumpToRecord(action.sheet, action.record, action.column));
    else go({ view: action.place, ...(action.record === undefined ? {} : { record: action.record }) });
  };
  return (
    <Button onPress={press} label={`${action.label}: ${about}`}>
      {action.label}
    </Button>
  );
}
