/** Reading a page's request: size limit, JSON, and a check of every field that leads somewhere. */
import type { IncomingMessage } from 'node:http';
import type { Json, UserAct, UserEdit } from '../host.ts';
import type { AnswerBody, TableRequest } from './messages.ts';
import { HostRefusal } from './refusal.ts';

/** A pasted block or a document filled in the sidebar; Apps Script's own limit is about 50 MB. */
const LIMIT = 60_000_000;

export async function readJson(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    const bytes = part as Buffer;
    size += bytes.length;
    if (size > LIMIT) throw new HostRefusal('Слишком много данных за один раз (больше 60 МБ).');
    parts.push(bytes);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8'));
  } catch {
    throw new HostRefusal('Запрос не разобран: ожидался JSON.');
  }
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields {
  if (typeof value !== 'object' || value === null) throw new HostRefusal('Запрос не разобран.');
  return value as Fields;
}

function wholeNumber(fields: Fields, name: string): number {
  const value = fields[name];
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
    throw new HostRefusal(`Запрос не разобран: ${name}.`);
  }
  return value;
}

function text(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value !== 'string') throw new HostRefusal(`Запрос не разобран: ${name}.`);
  return value;
}

/** The request to the table, or a refusal. */
export function tableRequest(body: unknown): TableRequest {
  const fields = fieldsOf(body);
  switch (fields['kind']) {
    case 'open':
      return { kind: 'open' };
    case 'view':
      return { kind: 'view' };
    case 'documents':
      return { kind: 'documents' };
    case 'copy':
      return { kind: 'copy' };
    case 'edit':
      return { kind: 'edit', edit: userEdit(fieldsOf(fields['edit'])) };
    case 'act':
      return { kind: 'act', act: userAct(fieldsOf(fields['act'])) };
    case 'run': {
      const args = fields['args'];
      return {
        kind: 'run',
        function: text(fields, 'function'),
        args: Array.isArray(args) ? (args as readonly Json[]) : [],
        // The page can claim nothing higher than what a person at the keyboard may do.
        caller: fields['caller'] === 'sidebar' ? 'sidebar' : 'menu',
      };
    }
    default:
      throw new HostRefusal('Запрос не разобран: kind.');
  }
}

function userEdit(fields: Fields): UserEdit {
  const texts = fields['texts'];
  const isBlock =
    Array.isArray(texts) &&
    texts.length > 0 &&
    texts.every((row) => Array.isArray(row) && row.length > 0 && row.every((item) => typeof item === 'string'));
  if (!isBlock) throw new HostRefusal('Запрос не разобран: texts.');
  return {
    sheet: wholeNumber(fields, 'sheet'),
    row: Math.max(1, wholeNumber(fields, 'row')),
    column: Math.max(1, wholeNumber(fields, 'column')),
    texts: texts as readonly (readonly string[])[],
  };
}

const ACTS: Readonly<Record<UserAct['kind'], readonly string[]>> = {
  insertRows: ['sheet', 'at', 'count'],
  deleteRows: ['sheet', 'at', 'count'],
  insertColumns: ['sheet', 'at', 'count'],
  deleteColumns: ['sheet', 'at', 'count'],
  moveColumns: ['sheet', 'at', 'count', 'before'],
  renameSheet: ['sheet'],
  deleteSheet: ['sheet'],
  copySheet: ['sheet'],
  showSheet: ['sheet'],
  hideSheet: ['sheet'],
  sortRange: ['sheet', 'column'],
  addSheet: [],
  renameTable: [],
  setWidth: ['sheet', 'at', 'count', 'size'],
  setHeight: ['sheet', 'at', 'count', 'size'],
  select: ['sheet', 'row', 'column'],
};

function userAct(fields: Fields): UserAct {
  const kind = text(fields, 'kind');
  if (!Object.hasOwn(ACTS, kind)) throw new HostRefusal('Запрос не разобран: act.');
  for (const name of ACTS[kind as UserAct['kind']]) wholeNumber(fields, name);
  if (kind === 'renameSheet' || kind === 'addSheet' || kind === 'renameTable') text(fields, 'title');
  if (kind === 'sortRange') {
    const area = fieldsOf(fields['area']);
    for (const name of ['row', 'column', 'rows', 'columns']) wholeNumber(area, name);
  }
  return fields as unknown as UserAct;
}

const BUTTONS = ['OK', 'CANCEL', 'YES', 'NO', 'CLOSE'] as const;

export function answerBody(body: unknown): AnswerBody {
  const fields = fieldsOf(body);
  const answer = fieldsOf(fields['answer']);
  const button = BUTTONS.find((name) => name === answer['button']);
  if (button === undefined) throw new HostRefusal('Запрос не разобран: button.');
  const typed = answer['text'];
  return { id: wholeNumber(fields, 'id'), answer: typeof typed === 'string' ? { button, text: typed } : { button } };
}
