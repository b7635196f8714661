/** What «Отменить» did: the action that was taken back, and all that stayed because somebody had changed it since. */
import type { JSX } from 'preact';
import type { Undone } from '../../commands/undo.ts';
import { Message } from './basics.tsx';

export function UndoneMessage(props: { readonly undone: Undone | undefined }): JSX.Element | null {
  const { undone } = props;
  if (!undone) return null;
  return (
    <Message kind={undone.conflicts.length > 0 ? 'warning' : 'done'}>
      <p>Отменено: {undone.title}.</p>
      {undone.conflicts.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Message>
  );
}
