/** Small pieces that every view is built of: buttons, messages, headings with a way back. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** A button; at most one primary stands in a view. */
export function Button(props: {
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  readonly primary?: boolean;
  readonly link?: boolean;
  readonly wide?: boolean;
  readonly disabled?: boolean;
  readonly label?: string;
}): JSX.Element {
  const classes = [props.primary ? 'primary' : '', props.link ? 'link' : '', props.wide ? 'wide' : '']
    .filter(Boolean)
    .join(' ');
  return (
    <button
      type="button"
      class={classes}
      disabled={props.disabled === true}
      aria-label={props.label}
      onClick={props.onPress}
    >
      {props.children}
    </button>
  );
}

/**
 * A link to a document. The address stands in a cell that anybody may have typed into: only one that leads to a page is
 * a link (`javascript:` would run in the panel), any other is told as text.
 */
export function DocumentLink(props: { readonly to: string; readonly children: ComponentChildren }): JSX.Element {
  return /^https?:\/\//i.test(props.to) ? <a href={props.to}>{props.children}</a> : <span>{props.children}</span>;
}

/**
 * A remark: done, warning, error or plain. Errors are announced at once, the rest when the reader pauses. What is done
 * comes into sight: the button that did it may stand at the end of a long form.
 */
export function Message(props: {
  readonly kind: 'done' | 'warning' | 'error' | 'plain';
  readonly children: ComponentChildren;
}): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (props.kind === 'done') place.current?.scrollIntoView({ block: 'nearest' });
  }, [props.kind]);
  return (
    <div ref={place} class={`message ${props.kind}`} role={props.kind === 'error' ? 'alert' : 'status'}>
      {props.children}
    </div>
  );
}

/** Heading of a view. It takes the focus when the view opens, so that the keyboard and the screen reader follow. */
export function Heading(props: { readonly children: ComponentChildren }): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    // The button that led here may have stood low in the view before.
    window.scrollTo(0, 0);
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {props.children}
    </h1>
  );
}

/** What stands while the table works. */
export function Working(props: { readonly children: ComponentChildren }): JSX.Element {
  return (
    <p role="status" class="quiet">
      {props.children}
    </p>
  );
}

/** Progress of a job in steps, with a way to stop between them. */
export function Progress(props: {
  readonly done: number;
  readonly total: number;
  readonly title: string;
  readonly onCancel?: () => void;
}): JSX.Element {
  return (
    <div>
      <p role="status">{props.title}</p>
      <progress max={props.total} value={props.done} aria-label={props.title} />
      {props.onCancel ? <Button onPress={props.onCancel}>Остановить</Button> : null}
    </div>
  );
}
