/** Messages between the server's thread and the table's thread. */
import type { Answer, Question } from '../host.ts';
import type { TableRequest } from './messages.ts';
import type { TableOptions, TableReply } from './table.ts';

/** What a new thread gets: the table's place, and the means to wait for a person's answer. */
export interface ThreadStart {
  readonly options: Omit<TableOptions, 'ask'>;
  /** One number: 0 while the person is asked, 1 when the answer lies in `answers`. */
  readonly signal: SharedArrayBuffer;
}

export interface ThreadRequest {
  readonly id: number;
  readonly request: TableRequest;
}

export interface ThreadAnswer {
  readonly answer: Answer;
}

export type ThreadMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'refused'; readonly sentence: string }
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'reply'; readonly id: number; readonly reply: TableReply }
  | { readonly kind: 'failed'; readonly id: number; readonly sentence: string };
