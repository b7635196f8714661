/** A server killed in the middle of edits has every edit that it acknowledged. */
import { spawn, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { OpenReply } from '../../../src/local/server/messages.ts';
import type { RunningServer } from '../../../src/local/server/start-server.ts';
import { ask, FIRST_PORT, FIXTURE, newFolder } from './running-server.ts';

/** Starts and kills; each round ends at another moment. */
const ROUNDS = 6;
const EDITS = 170;

let folder: string;
let child: ChildProcess | undefined;

beforeEach(() => {
  folder = newFolder();
});
afterEach(() => {
  child?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** The built server in a process of its own. */
async function startProcess(): Promise<RunningServer> {
  const options = JSON.stringify({ dataDir: folder, distDir: FIXTURE, port: FIRST_PORT + 100 });
  const script = `
    const { startServer } = await import(${JSON.stringify(resolve('.build/server.mjs'))});
    console.log((await startServer(${options})).url);`;
  const started = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child = started;
  const url = await new Promise<string>((done, failed) => {
    started.stdout.once('data', (text: Buffer) => done(text.toString().trim()));
    started.once('exit', (code) => failed(new Error(`the server ended with ${code}`)));
  });
  return { url, close: async () => undefined };
}

/** Kills the process and waits until it is gone. */
async function killAfter(milliseconds: number): Promise<void> {
  await new Promise((done) => setTimeout(done, milliseconds));
  const gone = new Promise((done) => child?.once('exit', done));
  child?.kill('SIGKILL');
  await gone;
}

it(`loses none of ${ROUNDS * EDITS} edits in ${ROUNDS} kills`, async () => {
  const acknowledged = new Map<string, string>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const server = await startProcess();
    const { view } = await ask<OpenReply>(server, { kind: 'open' });
    const sheet = view.sheets[0];
    for (const [key, text] of acknowledged) expect(sheet?.cells[key]?.display, key).toBe(text);
    const killed = killAfter(60 + round * 90);
    for (let number = 0; number < EDITS; number += 1) {
      const [row, column] = [30 + number, 10 + round];
      const text = `правка ${round}-${number}`;
      try {
        await ask(server, { kind: 'edit', edit: { sheet: sheet?.id, row, column, texts: [[text]] } });
      } catch {
        break;
      }
      acknowledged.set(`${row},${column}`, text);
    }
    await killed;
  }
  const server = await startProcess();
  const { view } = await ask<OpenReply>(server, { kind: 'open' });
  for (const [key, text] of acknowledged) expect(view.sheets[0]?.cells[key]?.display, key).toBe(text);
  expect(acknowledged.size).toBeGreaterThan(ROUNDS);
});
