/** The running server: who is let in, what is kept, what a script may ask. */
import { request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WorkbookView } from '../../../src/local/host.ts';
import type { EditReply, OpenReply, RunReply } from '../../../src/local/server/messages.ts';
import { ask, FIXTURE, post, startFixture, stopAndRemove, type TestServer } from './running-server.ts';
import { unpackView } from '../../../src/local/server/packed-view.ts';
import { startServer } from '../../../src/local/server/start-server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startFixture();
});
afterAll(() => stopAndRemove(server));

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** A request exactly as given: `fetch` would tidy up the path and the headers. */
function raw(path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET', body = ''): Promise<Reply> {
  const { port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (text += part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

async function view(): Promise<WorkbookView> {
  return unpackView((await ask<OpenReply>(server, { kind: 'view' })).view);
}

async function cellText(key: string): Promise<string | undefined> {
  return (await view()).sheets[0]?.cells[key]?.display;
}

function edit(row: number, column: number, texts: readonly (readonly string[])[], sheet?: number): Promise<EditReply> {
  return ask<EditReply>(server, { kind: 'edit', edit: { sheet: sheet ?? firstSheet, row, column, texts } });
}

let firstSheet = 0;
beforeAll(async () => {
  firstSheet = (await view()).sheets[0]?.id ?? 0;
});

describe('who is let in', () => {
  const own = (): string => server.url.slice(0, -1);

  it('listens on this computer only: at no other of its addresses', async () => {
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const { port } = new URL(server.url);
    const others = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
    const outer = others
      .filter(({ internal }) => !internal)
      .map(({ address, scopeid }) => (scopeid === undefined || scopeid === 0 ? address : undefined));
    // Another address of this computer itself tells a server that listens everywhere, where there is no network.
    for (const host of ['127.0.0.2', '::1', ...outer.filter((address) => address !== undefined)]) {
      const answer = await new Promise<string>((done) => {
        const socket = connect({ host, port: Number(port) }, () => done('connected'));
        socket.setTimeout(2_000, () => done('silence'));
        socket.on('error', () => done('refused'));
        socket.on('close', () => done('closed'));
      });
      expect(answer, host).not.toBe('connected');
    }
  });

  it('gives the page with a policy that allows nothing from elsewhere', async () => {
    const page = await raw('/');
    expect(page.status).toBe(200);
    expect(page.headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'");
    expect(page.text).not.toMatch(/https?:\/\//);
  });

  it.each([
    ['a foreign Host', { Host: 'evil.example' }],
    ['a Host with another port', { Host: '127.0.0.1:1' }],
    ['a name that only begins like ours', { Host: '127.0.0.1.evil.example' }],
    ['a foreign Origin', { Origin: 'https://evil.example' }],
    ['an opaque Origin, as a sandboxed frame has', { Origin: 'null' }],
    ['a page of another site', { 'Sec-Fetch-Site': 'cross-site' }],
  ])('refuses %s', async (_name, headers) => {
    expect((await raw('/api/table.xlsx', headers)).status).toBe(403);
    const body = JSON.stringify({ kind: 'documents' });
    expect((await raw('/api/table', { 'Content-Type': 'application/json', ...headers }, 'POST', body)).status).toBe(
      403,
    );
  });

  it('refuses a request that names no Host', async () => {
    const answer = await new Promise<string>((done) => {
      const socket = connect({ host: '127.0.0.1', port: Number(new URL(server.url).port) });
      socket.end('GET /api/table.xlsx HTTP/1.0\r\n\r\n');
      socket.once('data', (text) => done(String(text)));
    });
    expect(answer).toMatch(/^HTTP\/1\.1 403/);
  });

  it('lets a link on another page open the table, and no more', async () => {
    const headers = { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Dest': 'document' };
    expect((await raw('/', headers)).status).toBe(200);
    expect((await raw('/api/table.xlsx', headers)).status).toBe(403);
  });

  it('refuses a form of another site: only JSON is taken', async () => {
    const body = JSON.stringify({ kind: 'documents' });
    expect((await raw('/api/table', { 'Content-Type': 'text/plain' }, 'POST', body)).status).toBe(403);
    const headers = { 'Content-Type': 'application/json', Origin: own() };
    expect((await raw('/api/table', headers, 'POST', body)).status).toBe(200);
  });

  it.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2f..%2fpackage.json',
    '/page.html',
    '/worker.mjs',
    '/frame/../main.js/../../x',
    '/frame/__proto__',
    '/api/documents/..%2F..%2Fpackage.docx',
    '/api/documents/%2Fetc%2Fpasswd.docx',
    '/api/documents/index.docx',
    '/api/documents/index.json',
    '/api/documents/%00.docx',
    '/api/documents/..%5C..%5Ctable.docx',
    '/api/documents/%E0%A4%A.docx',
    '/api/documents/%252e%252e%252ftable.docx',
    '//etc/passwd',
    '/table.json',
    '/lock.json',
    '/documents/index.json',
    '/main.js%00.html',
    '/constructor',
    '/__proto__',
    '/toString',
  ])('has nothing at %s', async (path) => {
    expect((await raw(path)).status).toBe(404);
  });

  it.each([
    {},
    { kind: 'nothing' },
    { kind: 'edit' },
    { kind: 'edit', edit: { sheet: 1, row: 1, column: 1, texts: [] } },
    { kind: 'edit', edit: { sheet: 1, row: 1, column: 1, texts: [[5]] } },
    { kind: 'edit', edit: { sheet: 1, row: -1, column: 1, texts: [['x']] } },
    { kind: 'act', act: { kind: 'toString' } },
    { kind: 'act', act: { kind: 'insertRows', sheet: 1, at: 1.5, count: 1 } },
    { kind: 'run' },
    'текст',
    null,
  ])('refuses %j in a sentence and goes on', async (body) => {
    const response = await post(server, '/api/table', body);
    expect(response.status).toBe(409);
    expect(((await response.json()) as { refusal: string }).refusal).toContain('Запрос не разобран');
  });
});

describe('edits', () => {
  it('enters a day as typed and shows it', async () => {
    expect((await edit(2, 4, [['1.9.26']])).accepted).toBe(true);
    expect(await cellText('2,4')).toBe('01.09.2026');
  });

  it('refuses what validation forbids, with its words, and changes nothing', async () => {
    const reply = await edit(2, 3, [['выдумана']]);
    expect(reply).toMatchObject({ accepted: false, reason: 'Выберите состояние из списка.' });
    expect(reply.patch.from).toBe(reply.patch.to);
    expect(await cellText('2,3')).toBe('');
  });

  it('warns at a protected cell and enters it', async () => {
    expect(await edit(1, 6, [['Ещё']])).toMatchObject({ accepted: true });
    expect(await edit(1, 2, [['Наставник']])).toMatchObject({ accepted: true, warning: 'Заголовки' });
  });

  it('runs onEdit and sends the note that it wrote', async () => {
    const reply = await edit(8, 2, [['ошибка']]);
    const [part] = reply.patch.sheets;
    expect(part).toMatchObject({ kind: 'cells', cells: { '8,2': { note: 'Проверка: так нельзя' } } });
  });

  it('shows one toast for a pasted block', async () => {
    const reply = await edit(10, 1, [
      ['а', 'б'],
      ['в', 'г'],
    ]);
    expect(reply.shown).toEqual([expect.objectContaining({ kind: 'toast', text: 'Вставлено строк: 2' })]);
  });

  it('enters although onEdit fails, and tells the failure', async () => {
    const reply = await edit(12, 2, [['сбой']]);
    expect(reply).toMatchObject({ accepted: true, error: { message: 'onEdit упал' } });
    expect(await cellText('12,2')).toBe('сбой');
  });

  it('counts a native formula, refuses an unknown function, runs the add-on’s own', async () => {
    await edit(14, 8, [['2,5', '=H14*2', '=QUERY(H14;"")', '=DOUBLE(H14)']]);
    const cells = (await view()).sheets[0]?.cells;
    expect(cells?.['14,9']).toMatchObject({ v: 5, f: '=H14*2' });
    expect(cells?.['14,10']).toMatchObject({ e: '#NAME?', why: 'Функции QUERY на локальном стенде нет.' });
    expect(cells?.['14,11']).toMatchObject({ v: 5 });
    await edit(14, 8, [['10']]);
    expect(await cellText('14,9')).toBe('20');
  });
});

describe('acts', () => {
  it('inserts and deletes rows', async () => {
    const before = (await view()).sheets[0]?.rows ?? 0;
    await ask(server, { kind: 'act', act: { kind: 'insertRows', sheet: firstSheet, at: 30, count: 2 } });
    expect((await view()).sheets[0]?.rows).toBe(before + 2);
    await ask(server, { kind: 'act', act: { kind: 'deleteRows', sheet: firstSheet, at: 30, count: 2 } });
    expect((await view()).sheets[0]?.rows).toBe(before);
  });

  it('refuses in a sentence what cannot be done, and keeps the table', async () => {
    const before = await view();
    const response = await post(server, '/api/table', {
      kind: 'act',
      act: { kind: 'deleteRows', sheet: firstSheet, at: 1, count: 5000 },
    });
    expect(response.status).toBe(409);
    expect(await response.text()).toContain('обновите страницу и повторите');
    expect((await view()).sheets).toEqual(before.sheets);
  });

  it('tells scripts the selected cell', async () => {
    await ask(server, { kind: 'act', act: { kind: 'select', sheet: firstSheet, row: 4, column: 2 } });
    const reply = await ask<RunReply>(server, { kind: 'run', function: 'activeCell', args: [], caller: 'sidebar' });
    expect(reply.value).toBe('Пары!B4');
  });

  it('tells the page when a script moved the active cell, and only then', async () => {
    const moved = await ask<RunReply>(server, { kind: 'run', function: 'goToCell', args: ['C7'], caller: 'sidebar' });
    expect(moved.patch).toMatchObject({ jump: true, activeCell: { row: 7, column: 3 } });
    const still = await ask<RunReply>(server, { kind: 'run', function: 'addTwo', args: [1, 2], caller: 'sidebar' });
    expect(still).toMatchObject({ value: 3, patch: { jump: false } });
  });
});

describe('questions of a script', () => {
  /** Reads events until one of the kind comes. */
  async function nextEvent(kind: string, act: () => void): Promise<Record<string, unknown>> {
    const response = await fetch(new URL('/api/events', server.url));
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    act();
    for (let text = ''; ;) {
      const part = await reader?.read();
      text += part?.value ?? '';
      const found = [...text.matchAll(/^data: (.*)$/gm)].map(
        ([, data]) => JSON.parse(data ?? '') as Record<string, unknown>,
      );
      const event = found.find((candidate) => candidate['kind'] === kind);
      if (event !== undefined) {
        await reader?.cancel();
        return event;
      }
    }
  }

  it('wait for the person, past other requests, and are answered once', async () => {
    let running: Promise<RunReply> | undefined;
    const event = await nextEvent('question', () => {
      running = ask<RunReply>(server, { kind: 'run', function: 'askPerson', args: [], caller: 'menu' });
    });
    expect(event['question']).toEqual({ kind: 'alert', title: 'Вопрос', text: 'Продолжить?', buttons: 'YES_NO' });
    const again = await nextEvent('question', () => undefined);
    expect(again['id'], 'a page that opens meanwhile sees the question too').toBe(event['id']);
    await post(server, '/api/answer', { id: event['id'], answer: { button: 'NO' } });
    await post(server, '/api/answer', { id: event['id'], answer: { button: 'YES' } });
    expect((await running)?.shown).toEqual([expect.objectContaining({ text: 'Ответ: нет' })]);
  });
});

describe('files', () => {
  it('gives the table as .xlsx', async () => {
    const response = await fetch(new URL('/api/table.xlsx', server.url));
    expect(response.headers.get('content-disposition')).toContain("filename*=UTF-8''");
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(await response.arrayBuffer());
    expect(book.worksheets[0]?.getCell('A2').value).toBe('ПР-001');
  });

  it('keeps what the add-on makes on Drive, lists it and gives it back', async () => {
    const content = Buffer.from('PK\u0003\u0004 not really a document').toString('base64');
    const made = await ask<RunReply>(server, {
      kind: 'run',
      function: 'makeDocument',
      args: ['Приказ № 1', content],
      caller: 'sidebar',
    });
    if (made.error !== undefined) {
      // The emulator reads what it converts; a document that is none is refused like on Google.
      expect(made.error.message).not.toBe('');
      return;
    }
    const list = await ask<{ documents: { id: string; name: string }[] }>(server, { kind: 'documents' });
    expect(list.documents).toMatchObject([{ id: made.value, name: 'Приказ № 1' }]);
  });

  it('makes a copy that is a table of its own', async () => {
    const copy = await ask<{ url: string; folder: string }>(server, { kind: 'copy' });
    expect(copy.folder.startsWith(server.dataDir)).toBe(true);
    const other = { url: copy.url, close: async () => undefined };
    const opened = await ask<OpenReply>(other, { kind: 'open' });
    expect(opened.view.sheets[0]?.cells['2,1']?.display).toBe('ПР-001');
    const sheet = opened.view.sheets[0]?.id;
    await ask(other, { kind: 'edit', edit: { sheet, row: 2, column: 1, texts: [['ПР-900']] } });
    expect(await cellText('2,1')).toBe('ПР-001');
  });
});

describe('starting', () => {
  it('opens a filled school, or an empty table when asked', async () => {
    const empty = await startFixture({ empty: true });
    const { view: opened } = await ask<OpenReply>(empty, { kind: 'open' });
    expect(opened.sheets).toHaveLength(1);
    expect(Object.keys(opened.sheets[0]?.cells ?? {})).toEqual([]);
    await stopAndRemove(empty);
    expect((await view()).sheets.map(({ title }) => title)).toEqual(['Пары', 'Журнал']);
  });

  it('takes the next port when one is taken', async () => {
    const other = await startFixture();
    expect(other.url).not.toBe(server.url);
    await stopAndRemove(other);
  });

  it('refuses a folder that another server has', async () => {
    await expect(startServer({ dataDir: server.dataDir, distDir: FIXTURE })).rejects.toThrow(
      /уже открыта другим запуском/,
    );
  });

  it('says how to build an add-on that is not there, and leaves the folder free', async () => {
    await expect(startFixture({ dataDir: `${server.dataDir}/other`, distDir: '/nowhere' })).rejects.toThrow(
      /npm run build/,
    );
    const later = await startFixture({ dataDir: `${server.dataDir}/other` });
    await later.close();
  });

  it('keeps everything through a restart', async () => {
    const first = await startFixture();
    const { view: before } = await ask<OpenReply>(first, { kind: 'open' });
    await ask(first, {
      kind: 'edit',
      edit: { sheet: before.sheets[0]?.id, row: 3, column: 2, texts: [['Сидорова О. В.']] },
    });
    await first.close();
    const second = await startFixture({ dataDir: first.dataDir });
    const { view: after } = await ask<OpenReply>(second, { kind: 'open' });
    expect(after.sheets[0]?.cells['3,2']?.display).toBe('Сидорова О. В.');
    await stopAndRemove(second);
  });

  it('shows scripts the day that it was told', async () => {
    const fixed = await startFixture({ now: Date.UTC(2026, 8, 1, 9) });
    const { view: opened } = await ask<OpenReply>(fixed, { kind: 'open' });
    const sheet = opened.sheets[0]?.id;
    await ask(fixed, { kind: 'edit', edit: { sheet, row: 5, column: 8, texts: [['=TODAY()']] } });
    const { view: after } = await ask<OpenReply>(fixed, { kind: 'view' });
    expect(after.sheets[0]?.cells['5,8']?.v).toBe(46_266);
    await stopAndRemove(fixed);
  });
});
