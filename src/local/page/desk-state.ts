/** What the page shows at a moment. */
import type { Answer, MenuItem, Question, WorkbookView } from '../host.ts';
import type { PageShown } from '../server/messages.ts';
import type { Selection } from './grid/events.ts';

/** A frame with the add-on's HTML. */
export type FrameShown = Extract<PageShown, { readonly kind: 'sidebar' | 'dialog' }>;

export interface Asked extends Question {
  readonly key: string;
  answer(answer: Answer): void;
}

export interface Toast {
  readonly key: number;
  readonly title: string;
  readonly text: string;
}

export interface DeskState {
  readonly view?: WorkbookView;
  readonly menu: readonly MenuItem[];
  readonly selection?: Selection;
  readonly running: number;
  readonly questions: readonly Asked[];
  readonly toasts: readonly Toast[];
  readonly sidebar?: FrameShown;
  readonly dialog?: FrameShown;
  /** List of documents, or one of them, is open. */
  readonly documents?: { readonly opened?: string };
  /** Groups of columns that the person has opened or closed on this page. */
  readonly switchedGroups: ReadonlySet<string>;
  readonly offline: boolean;
}
