/** The server's end of the table's thread: requests go in, replies and questions come out. */
import { MessageChannel, Worker } from 'node:worker_threads';
import type { Answer, Question } from '../host.ts';
import type { TableRequest } from './messages.ts';
import { HostRefusal } from './refusal.ts';
import type { TableOptions, TableReply } from './table.ts';
import type { ThreadMessage } from './thread-protocol.ts';

export interface PendingQuestion {
  readonly id: number;
  readonly question: Question;
}

export interface TableThread {
  /** Carries one request out. Rejects with a HostRefusal whose text is for the person. */
  ask<K extends TableRequest['kind']>(
    request: Extract<TableRequest, { readonly kind: K }>,
  ): Promise<Extract<TableReply, { readonly kind: K }>>;
  /** The question that blocks the thread now. */
  question(): PendingQuestion | undefined;
  /** False when another page has answered already. */
  answer(id: number, answer: Answer): boolean;
  close(): Promise<void>;
}

export interface ThreadEvents {
  question(pending: PendingQuestion): void;
  /** The thread died: a sentence for the person. */
  died(sentence: string): void;
}

interface Waiting {
  readonly resolve: (reply: TableReply) => void;
  readonly reject: (error: Error) => void;
}

/** Starts the thread and waits until the table is loaded; rejects with the sentence when it cannot be. */
export async function startTableThread(
  script: URL,
  options: Omit<TableOptions, 'ask'>,
  events: ThreadEvents,
): Promise<TableThread> {
  const signal = new SharedArrayBuffer(4);
  const flag = new Int32Array(signal);
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(script, {
    workerData: { options, signal, answers: port2 },
    transferList: [port2],
    execArgv: [],
  });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let questions = 0;
  let pending: PendingQuestion | undefined;
  let closing = false;

  function fail(sentence: string): void {
    for (const { reject } of waiting.values()) reject(new HostRefusal(sentence));
    waiting.clear();
    if (!closing) events.died(sentence);
  }

  function settle(id: number, act: (who: Waiting) => void): void {
    const who = waiting.get(id);
    waiting.delete(id);
    if (who !== undefined) act(who);
  }

  await new Promise<void>((resolve, reject) => {
    worker.on('message', (message: ThreadMessage) => {
      if (message.kind === 'ready') resolve();
      else if (message.kind === 'refused') reject(new HostRefusal(message.sentence));
      else if (message.kind === 'reply') settle(message.id, (who) => who.resolve(message.reply));
      else if (message.kind === 'failed') settle(message.id, (who) => who.reject(new HostRefusal(message.sentence)));
      else {
        questions += 1;
        pending = { id: questions, question: message.question };
        events.question(pending);
      }
    });
    worker.on('error', (error) => {
      reject(error);
      fail(`Локальный стенд остановился: ${error.message}. Запустите его снова: npm start`);
    });
    worker.on('exit', () => fail('Локальный стенд остановлен. Запустите его снова: npm start'));
  }).catch(async (error: unknown) => {
    closing = true;
    await worker.terminate();
    throw error;
  });

  return {
    ask(request) {
      last += 1;
      const id = last;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve: resolve as (reply: TableReply) => void, reject });
        worker.postMessage({ id, request });
      });
    },
    question: () => pending,
    answer(id, answer) {
      if (pending?.id !== id) return false;
      pending = undefined;
      port1.postMessage({ answer });
      Atomics.store(flag, 0, 1);
      Atomics.notify(flag, 0);
      return true;
    },
    async close() {
      closing = true;
      await worker.terminate();
      port1.close();
    },
  };
}
