/** Starts the built local host over a folder of its own, with the small add-on that lies beside. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startServer, type RunningServer } from '../../../src/local/server/start-server.ts';

export const FIXTURE = resolve('test/local/server/fixture-addon');

export interface TestServer extends RunningServer {
  readonly dataDir: string;
}

/** A new folder for a table; the test removes it. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'mentoring-test-'));
}

/** Ports from here on are tried; far from the usual one, so that a person's own server is left alone. */
export const FIRST_PORT = 18_700;

export async function startFixture(
  options: {
    readonly dataDir?: string;
    readonly empty?: boolean;
    readonly now?: number;
    readonly distDir?: string;
  } = {},
): Promise<TestServer> {
  const { dataDir = newFolder(), distDir = FIXTURE, ...rest } = options;
  const server = await startServer({ dataDir, distDir, port: FIRST_PORT, ...rest });
  return { ...server, dataDir };
}

export async function stopAndRemove(server: TestServer): Promise<void> {
  await server.close();
  rmSync(server.dataDir, { recursive: true, force: true });
}

/** Sends a request to the table as the page does; fails on a refusal unless the test wants it. */
export async function ask<T = Record<string, unknown>>(server: RunningServer, request: object): Promise<T> {
  const response = await post(server, '/api/table', request);
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as T;
}

export function post(server: RunningServer, path: string, body: unknown): Promise<Response> {
  return fetch(new URL(path, server.url), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
}
