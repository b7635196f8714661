/** Calls to the server: one after another, in the order in which the person acted. */
import type { Answer } from '../host.ts';
import type {
  CopyReply,
  DocumentsReply,
  EditReply,
  OpenReply,
  RunReply,
  TableRequest,
  ViewPatch,
  ViewReply,
} from '../server/messages.ts';

interface Replies {
  readonly open: OpenReply;
  readonly view: ViewReply;
  readonly edit: EditReply;
  readonly act: { readonly patch: ViewPatch };
  readonly run: RunReply;
  readonly documents: DocumentsReply;
  readonly copy: CopyReply;
}

/** The server's refusal, or that it cannot be reached: a sentence for the person. */
export class CallFailed extends Error {}

let last: Promise<unknown> = Promise.resolve();

/**
 * Asks the table. A browser opens six connections to one server: were calls sent at once, the answer to a question of
 * the script could not get through behind those that wait for it.
 */
export function callTable<K extends TableRequest['kind']>(
  request: Extract<TableRequest, { readonly kind: K }>,
): Promise<Replies[K]> {
  const turn = last.then(() => post('/api/table', request));
  last = turn.catch(() => undefined);
  return turn as Promise<Replies[K]>;
}

/** Answers a question of a running script, past the queue. */
export async function answerQuestion(id: number, answer: Answer): Promise<void> {
  await post('/api/answer', { id, answer });
}

async function post(path: string, body: unknown): Promise<unknown> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => {
    throw new CallFailed(
      'Нет связи с локальным стендом. Запустите его снова: npm start. Последнее действие не сохранено.',
    );
  });
  if (response.ok) return response.json();
  const text = await response.text();
  throw new CallFailed(refusalIn(text));
}

function refusalIn(text: string): string {
  try {
    const found: unknown = JSON.parse(text);
    if (typeof found === 'object' && found !== null && 'refusal' in found) return String(found.refusal);
  } catch {
    // A plain text is the sentence itself.
  }
  return text;
}

/** The bytes of a document. */
export async function fetchDocument(id: string): Promise<Blob> {
  const response = await fetch(documentAddress(id, 'docx'));
  if (!response.ok) throw new CallFailed('Документ не найден в папке с данными.');
  return response.blob();
}

export function documentAddress(id: string, kind: 'docx' | 'pdf'): string {
  return `/api/documents/${encodeURIComponent(id)}.${kind}`;
}
