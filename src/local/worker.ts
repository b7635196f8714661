/** Entry of the table's thread: all executions are synchronous here, and a question to the person blocks only this thread. */
import type { MessagePort } from 'node:worker_threads';
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import type { Answer, Question } from './host.ts';
import { HostRefusal } from './server/refusal.ts';
import { Table } from './server/table.ts';
import type { ThreadAnswer, ThreadMessage, ThreadRequest, ThreadStart } from './server/thread-protocol.ts';

const port = parentPort;
if (port === null) throw new Error('This file is the table thread; start the server with: npm start');

const start = workerData as ThreadStart & { readonly answers: MessagePort };
const signal = new Int32Array(start.signal);

function tell(message: ThreadMessage): void {
  port?.postMessage(message);
}

/** Ui.alert and Ui.prompt: the thread sleeps until the page has answered. */
function ask(question: Question): Answer {
  Atomics.store(signal, 0, 0);
  tell({ kind: 'question', question });
  Atomics.wait(signal, 0, 0);
  const received = receiveMessageOnPort(start.answers) as { readonly message: ThreadAnswer } | undefined;
  return received?.message.answer ?? { button: 'CLOSE' };
}

function sentence(error: unknown): string {
  if (error instanceof HostRefusal) return error.message;
  // A service refused what the person asked for; the emulator has put it into the person's words.
  if (error instanceof Error && error.name === 'Exception') return error.message;
  console.error(error);
  return `Локальный стенд ошибся: ${error instanceof Error ? error.message : String(error)}`;
}

function serve(table: Table): void {
  port?.on('message', ({ id, request }: ThreadRequest) => {
    try {
      tell({ kind: 'reply', id, reply: table.answer(request) });
    } catch (error) {
      tell({ kind: 'failed', id, sentence: sentence(error) });
    }
  });
}

try {
  serve(new Table({ ...start.options, ask }));
  tell({ kind: 'ready' });
} catch (error) {
  tell({ kind: 'refused', sentence: sentence(error) });
}
