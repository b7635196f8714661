/** What the server answers at which address. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { isTrashed } from '../emulator/model/drive.ts';
import { tableXlsx } from '../xlsx/table-xlsx.ts';
import type { DriveEntry } from './drive-folder.ts';
import { readableName } from './drive-folder.ts';
import type { EventHub } from './event-hub.ts';
import type { Frames } from './frames.ts';
import { COMMON_HEADERS, FRAME_POLICY, PAGE_POLICY, refusalOf } from './guard.ts';
import type {
  CopyReply,
  DocumentsReply,
  EditReply,
  OpenReply,
  Refusal,
  RunReply,
  TableRequest,
  ViewPatch,
  ViewReply,
} from './messages.ts';
import { unpackView } from './packed-view.ts';
import { hasOffice, toPdf } from './pdf.ts';
import { HostRefusal } from './refusal.ts';
import { answerBody, readJson, tableRequest } from './requests.ts';
import type { TableThread } from './table-thread.ts';

export interface RouteParts {
  readonly port: number;
  readonly pageDir: string;
  readonly thread: TableThread;
  readonly hub: EventHub;
  readonly frames: Frames;
  /** Serves a copy's folder and returns its address. */
  openCopy(folder: string): Promise<string>;
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Files of the page, by address. */
const PAGE_FILES: Readonly<Record<string, { readonly file: string; readonly type: string }>> = {
  '/': { file: 'page.html', type: 'text/html; charset=utf-8' },
  '/main.js': { file: 'main.js', type: 'text/javascript; charset=utf-8' },
  '/main.css': { file: 'main.css', type: 'text/css; charset=utf-8' },
};

export function createRoutes(parts: RouteParts): RequestListener {
  return (request, response) => {
    for (const [name, value] of Object.entries(COMMON_HEADERS)) response.setHeader(name, value);
    const refusal = refusalOf(request, parts.port);
    if (refusal !== undefined) {
      send(response, 403, 'text/plain; charset=utf-8', refusal);
      return;
    }
    route(parts, request, response).catch((error: unknown) => {
      if (!(error instanceof HostRefusal)) console.error(error);
      const words = error instanceof Error ? error.message : String(error);
      if (response.headersSent) response.end();
      else sendJson(response, { refusal: words } satisfies Refusal, 409);
    });
  };
}

async function route(parts: RouteParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = pathOf(request);
  const page = PAGE_FILES[path];
  if (request.method === 'POST') await post(parts, path, request, response);
  else if (request.method !== 'GET') notFound(response);
  else if (page !== undefined && Object.hasOwn(PAGE_FILES, path)) {
    if (path === '/') response.setHeader('Content-Security-Policy', PAGE_POLICY);
    send(response, 200, page.type, readFileSync(join(parts.pageDir, page.file)));
  } else if (path === '/api/events') {
    const pending = parts.thread.question();
    parts.hub.join(response, pending === undefined ? [] : [{ kind: 'question', ...pending }]);
  } else if (path === '/api/table.xlsx') await sendTable(parts, response);
  else if (path.startsWith('/frame/')) sendFrame(parts, path.slice('/frame/'.length), response);
  else if (path.startsWith('/api/documents/'))
    await sendDocument(parts, path.slice('/api/documents/'.length), response);
  else notFound(response);
}

/** Path of the address; of one that cannot be read, a path where nothing is. */
function pathOf(request: IncomingMessage): string {
  const address = request.url ?? '/';
  return URL.canParse(address, 'http://127.0.0.1') ? new URL(address, 'http://127.0.0.1').pathname : '/?';
}

async function post(
  parts: RouteParts,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (path === '/api/table') sendJson(response, await tableReply(parts, tableRequest(await readJson(request))));
  else if (path === '/api/answer') {
    const { id, answer } = answerBody(await readJson(request));
    if (parts.thread.answer(id, answer)) parts.hub.tell({ kind: 'answered', id });
    sendJson(response, {});
  } else notFound(response);
}

type PageReply =
  OpenReply | EditReply | RunReply | DocumentsReply | CopyReply | ViewReply | { readonly patch: ViewPatch };

async function tableReply(parts: RouteParts, request: TableRequest): Promise<PageReply> {
  const { thread, frames } = parts;
  switch (request.kind) {
    case 'open': {
      const { outcome, patch, view, notice } = await thread.ask<'open'>(request);
      announce(parts, patch);
      return {
        ...runReply(frames, outcome, patch),
        view,
        revision: patch.to,
        ...(notice === undefined ? {} : { notice }),
      };
    }
    case 'edit': {
      const { outcome, patch } = await thread.ask<'edit'>(request);
      announce(parts, patch);
      const { accepted, reason, warning, trigger } = outcome;
      return {
        accepted,
        patch,
        shown: frames.publish(trigger?.shown ?? []),
        ...(reason === undefined ? {} : { reason }),
        ...(warning === undefined ? {} : { warning }),
        ...(trigger?.error === undefined ? {} : { error: trigger.error }),
      };
    }
    case 'run': {
      const { outcome, patch } = await thread.ask<'run'>(request);
      announce(parts, patch);
      return runReply(frames, outcome, patch);
    }
    case 'act': {
      const { patch } = await thread.ask<'act'>(request);
      announce(parts, patch);
      return { patch };
    }
    case 'view': {
      const { view, revision } = await thread.ask<'view'>(request);
      return { view, revision };
    }
    case 'copy': {
      const { folder } = await thread.ask<'copy'>(request);
      return { folder, url: await parts.openCopy(folder) };
    }
    default:
      return await documents(thread);
  }
}

function runReply(
  frames: Frames,
  outcome: {
    readonly value?: RunReply['value'];
    readonly error?: RunReply['error'];
    readonly shown: Parameters<Frames['publish']>[0];
  },
  patch: ViewPatch,
): RunReply {
  return {
    patch,
    shown: frames.publish(outcome.shown),
    ...(outcome.value === undefined ? {} : { value: outcome.value }),
    ...(outcome.error === undefined ? {} : { error: outcome.error }),
  };
}

function announce(parts: RouteParts, patch: ViewPatch): void {
  if (patch.to !== patch.from) parts.hub.tell({ kind: 'patch', patch });
}

async function entriesOf(thread: TableThread): Promise<readonly DriveEntry[]> {
  const { entries } = await thread.ask<'documents'>({ kind: 'documents' });
  const files = entries.map(({ file }) => file);
  return entries.filter((entry) => entry.path !== undefined && !isTrashed(entry.file, files));
}

async function documents(thread: TableThread): Promise<DocumentsReply> {
  const entries = await entriesOf(thread);
  const lines = entries.map(({ file, size }) => {
    const { id, name, mimeType, createdTime } = file;
    return { id, name, mimeType, createdTime, size };
  });
  lines.sort((one, other) => (one.createdTime < other.createdTime ? 1 : -1));
  return { documents: lines, pdf: await hasOffice() };
}

/** `<id>.docx` or `<id>.pdf`; the id is looked up in the list, never made into a path. */
async function sendDocument(parts: RouteParts, asked: string, response: ServerResponse): Promise<void> {
  const [, id, kind] = /^([\w-]+)\.(docx|pdf)$/.exec(asked) ?? [];
  const entry = (await entriesOf(parts.thread)).find(({ file }) => file.id === id);
  if (entry?.path === undefined) {
    notFound(response);
    return;
  }
  const content = await readFile(entry.path);
  const name = readableName(entry.file.name).replace(/\.docx$/i, '');
  if (kind === 'pdf') {
    attach(response, `${name}.pdf`);
    send(response, 200, 'application/pdf', await toPdf(content));
  } else {
    attach(response, `${name}.docx`);
    send(response, 200, DOCX, content);
  }
}

async function sendTable(parts: RouteParts, response: ServerResponse): Promise<void> {
  const { view } = await parts.thread.ask<'view'>({ kind: 'view' });
  const bytes = await tableXlsx(unpackView(view));
  attach(response, `${readableName(view.title)}.xlsx`);
  send(response, 200, XLSX, bytes);
}

function sendFrame(parts: RouteParts, name: string, response: ServerResponse): void {
  const html = parts.frames.html(name);
  if (html === undefined) {
    notFound(response);
    return;
  }
  response.setHeader('Content-Security-Policy', FRAME_POLICY);
  send(response, 200, 'text/html; charset=utf-8', html);
}

function attach(response: ServerResponse, name: string): void {
  response.setHeader('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`);
}

function notFound(response: ServerResponse): void {
  send(response, 404, 'text/plain; charset=utf-8', 'Здесь ничего нет.');
}

function sendJson(response: ServerResponse, body: object, status = 200): void {
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(body));
}

function send(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  response.writeHead(status, { 'Content-Type': type });
  response.end(body);
}
