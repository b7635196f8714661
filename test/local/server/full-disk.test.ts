/** A disk that is full or may not be written to, while the server runs: it says so, takes the change back, and goes on being read. */
import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startServer, type RunningServer } from '../../../src/local/server/start-server.ts';
import type { OpenReply } from '../../../src/local/server/messages.ts';
import { ask, FIRST_PORT, FIXTURE, newFolder, post } from './running-server.ts';

let folder: string;
let build: string;
let server: RunningServer | undefined;

beforeEach(() => {
  folder = newFolder();
  build = newFolder();
});
afterEach(async () => {
  await server?.close();
  for (const path of [folder, build]) rmSync(path, { recursive: true, force: true });
});

const flag = (): string => join(build, 'fault.json');
const breakDisk = (code: string): void => writeFileSync(flag(), JSON.stringify({ code }));
const mendDisk = (): void => rmSync(flag());

/** The built server whose table thread meets a failing disk while the flag is there. */
async function startBroken(): Promise<RunningServer> {
  const contents = `
    import { existsSync, readFileSync } from 'node:fs';
    import { failingDisk } from './test/local/server/failing-disk.ts';
    const flag = ${JSON.stringify(flag())};
    failingDisk(${JSON.stringify(folder)}, () => existsSync(flag) ? JSON.parse(readFileSync(flag, 'utf8')) : undefined);
    await import(${JSON.stringify(pathToFileURL(resolve('.build/worker.mjs')).href)});`;
  buildSync({
    stdin: { contents, resolveDir: resolve('.'), loader: 'ts' },
    outfile: join(build, 'worker.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['file:*'],
  });
  if (!existsSync(join(build, 'page'))) symlinkSync(resolve('.build/page'), join(build, 'page'));
  return startServer({ dataDir: folder, distDir: FIXTURE, buildDir: build, port: FIRST_PORT + 300 });
}

interface Seen {
  readonly sheet: number;
  readonly text: string;
}

async function look(from: RunningServer): Promise<Seen> {
  const { view } = await ask<OpenReply>(from, { kind: 'view' });
  return { sheet: view.sheets[0]?.id ?? 0, text: view.sheets[0]?.cells['40,1']?.display ?? '' };
}

async function refusal(from: RunningServer, request: object): Promise<string> {
  const response = await post(from, '/api/table', request);
  expect(response.status).toBe(409);
  return ((await response.json()) as { readonly refusal: string }).refusal;
}

it.each([
  ['full', 'ENOSPC', /^На диске нет места: изменение не сохранено\. Освободите место и повторите/],
  ['read-only', 'EROFS', /закрыта для записи: изменение не сохранено\. Разрешите запись/],
  ['without rights', 'EACCES', /закрыта для записи: изменение не сохранено\. Разрешите запись/],
])('a disk %s', async (_how, code, sentence) => {
  server = await startBroken();
  const { sheet } = await look(server);
  const edit = (text: string): object => ({ kind: 'edit', edit: { sheet, row: 40, column: 1, texts: [[text]] } });
  await ask(server, edit('было'));

  breakDisk(code);
  expect(await refusal(server, edit('стало'))).toMatch(sentence);
  expect(await refusal(server, { kind: 'act', act: { kind: 'insertRows', sheet, at: 1, count: 1 } })).toMatch(sentence);
  const content = Buffer.from('PK').toString('base64');
  const made = { kind: 'run', function: 'makeDocument', args: ['Приказ', content], caller: 'sidebar' };
  const { error } = await ask<{ readonly error?: { readonly message: string } }>(server, made);
  expect(error?.message).toMatch(sentence);

  // Reading goes on: the page, the table as it was, the file to take away.
  expect(await look(server)).toEqual({ sheet, text: 'было' });
  expect((await fetch(server.url)).status).toBe(200);
  expect((await fetch(new URL('/api/table.xlsx', server.url))).status).toBe(200);
  expect(await ask(server, { kind: 'documents' })).toMatchObject({ documents: [] });

  mendDisk();
  await ask(server, edit('стало'));
  await server.close();
  server = await startBroken();
  expect(await look(server)).toEqual({ sheet, text: 'стало' });
  expect(readFileSync(join(folder, 'table.json'), 'utf8')).not.toContain('стало');
});
