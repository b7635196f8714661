/** What every view of the panel is given. */
import type { JSX } from 'preact';
import type { Route } from './main.tsx';

export interface ViewProps {
  /** Code of the record the view is about, when it is about one. */
  readonly record: string | undefined;
  /** Codes of rows the view begins with. */
  readonly rows?: readonly string[] | undefined;
  readonly go: (route: Route) => void;
}

export type View = (props: ViewProps) => JSX.Element;
