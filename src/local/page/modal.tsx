/** A window over the page: takes the keyboard, closes by Escape, gives the keyboard back. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly class?: string;
  readonly style?: { readonly width: string; readonly height: string };
  readonly children: ComponentChildren;
  onCancel(): void;
}

export function Modal({ label, children, onCancel, style, ...rest }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    const shown = dialog.current;
    shown?.showModal();
    return () => {
      // As long as it is open, nothing outside it can take the keyboard.
      shown?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class={`modal ${rest.class ?? ''}`}
      aria-label={label}
      style={style}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
      // The grid listens to keys of the whole document.
      onKeyDown={(event) => event.stopPropagation()}
    >
      {children}
    </dialog>
  );
}
