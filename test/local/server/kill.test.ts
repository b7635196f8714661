/** A thousand edits of a server that is killed at random moments: every one that it acknowledged is there. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { OpenReply } from '../../../src/local/server/messages.ts';
import type { RunningServer } from '../../../src/local/server/start-server.ts';
import { unpackView } from '../../../src/local/server/packed-view.ts';
import { randomFrom } from '../../domain/matching/people.ts';
import { ask, FIRST_PORT, FIXTURE, newFolder } from './running-server.ts';

const EDITS = 1000;
const KILLS = 10;
/** Long enough that the journal outgrows its bar several times and new generations of the table are begun. */
const LONG = 'слово '.repeat(700);
/** Two pages type at once, each in a column of its own. */
const PAGES = [10, 12];

let folder: string;
let child: ChildProcess | undefined;

beforeEach(() => {
  folder = newFolder();
});
afterEach(() => {
  child?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** The built server in a process of its own, over the small add-on: an edit with the real one costs ten times as much. */
function spawnServer(): ChildProcess {
  const options = JSON.stringify({ dataDir: folder, distDir: FIXTURE, port: FIRST_PORT + 100 });
  const script = `
    const { startServer } = await import(${JSON.stringify(pathToFileURL(resolve('.build/server.mjs')).href)});
    console.log((await startServer(${options})).url);`;
  return spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'pipe'] });
}

/** What `npm start` runs. */
function spawnCommand(): ChildProcess {
  return spawn(process.execPath, ['.build/server.mjs', '--data', folder, '--no-open'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

async function startProcess(): Promise<RunningServer> {
  const started = spawnServer();
  child = started;
  let errors = '';
  started.stderr?.on('data', (text: Buffer) => (errors += text.toString()));
  const url = await new Promise<string>((done, failed) => {
    started.stdout?.once('data', (text: Buffer) => done(/http:\S+/.exec(text.toString())?.[0] ?? ''));
    started.once('exit', (code) => failed(new Error(`the server ended with ${code}: ${errors}`)));
  });
  return { url, close: async () => undefined };
}

interface Table {
  readonly sheet: number;
  readonly notice: string | undefined;
  text(key: string): string;
}

async function look(server: RunningServer): Promise<Table> {
  const { view: packed, notice } = await ask<OpenReply>(server, { kind: 'open' });
  const view = unpackView(packed);
  const sheet = view.sheets[0];
  return { sheet: sheet?.id ?? 0, notice, text: (key) => sheet?.cells[key]?.display ?? '' };
}

it(`loses none of ${EDITS} edits in ${KILLS} kills`, { timeout: 240_000 }, async () => {
  const seed = Date.now() % 100_000;
  const random = randomFrom(seed);
  /** Text of each cell that the server has said is saved; and the one it was asked to save when it died. */
  const saved = new Map<string, string>();
  const asked = new Map<string, string>();
  let edits = 0;

  /** Types down a column, over what stands there, until the server is gone. */
  async function type(server: RunningServer, sheet: number, column: number, typed: () => void): Promise<void> {
    for (;;) {
      edits += 1;
      typed();
      const [row, number] = [30 + random(60), edits];
      const key = `${row},${column}`;
      const text = `правка ${number} ${random(4) === 0 ? LONG : ''}`.trim();
      asked.set(key, text);
      try {
        await ask(server, { kind: 'edit', edit: { sheet, row, column, texts: [[text]] } });
      } catch {
        return;
      }
      saved.set(key, text);
      asked.delete(key);
    }
  }

  async function compare(server: RunningServer): Promise<number> {
    const table = await look(server);
    expect(table.notice, `seed ${seed}`).toBeUndefined();
    for (const [key, text] of saved) {
      const found = table.text(key);
      // An edit that was on its way may have been saved, but nobody was told so.
      if (found !== asked.get(key)) expect(found, `${key}, seed ${seed}`).toBe(text);
      saved.set(key, found);
    }
    asked.clear();
    return table.sheet;
  }

  let kills = 0;
  for (; kills < KILLS || edits < EDITS; kills += 1) {
    const server = await startProcess();
    const sheet = await compare(server);
    const victim = child;
    const gone = victim ? once(victim, 'exit') : Promise.resolve();
    const last = edits + 20 + random(160);
    const kill = (): void => {
      if (edits >= last && killing === undefined) killing = setTimeout(() => victim?.kill('SIGKILL'), random(40));
    };
    let killing: ReturnType<typeof setTimeout> | undefined;
    await Promise.all(PAGES.map((column) => type(server, sheet, column, kill)));
    await gone;
  }
  const server = await startProcess();
  await compare(server);
  expect(saved.size).toBeGreaterThan(100);
  expect(existsSync(join(folder, 'table.previous.json')), 'generations were begun').toBe(true);
  console.log(`${edits} edits, ${kills} kills, seed ${seed}`);

  // The lock of the killed ones was taken over each time; a living one keeps its folder.
  const second = spawnCommand();
  let words = '';
  second.stderr?.on('data', (text: Buffer) => (words += text.toString()));
  const [code] = (await once(second, 'exit')) as [number];
  expect(code).toBe(1);
  expect(words).toMatch(/^Эта таблица уже открыта другим запуском .*--data ПАПКА\n$/s);
});
