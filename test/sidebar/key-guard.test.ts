/** While the key of names is open nothing leaves the panel: no call, and there is no other way out of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { holdCalls, releaseCalls } from '../../src/sidebar/parts/key-guard.ts';
import { call, Refusal } from '../../src/sidebar/server.ts';

const sent: string[] = [];
const run = {
  onSuccess: (_: unknown): void => undefined,
  withSuccessHandler(handler: (reply: unknown) => void) {
    this.onSuccess = handler;
    return this;
  },
  withFailureHandler() {
    return this;
  },
  callCommand(name: string) {
    sent.push(name);
    this.onSuccess({ ok: true, value: [] });
  },
};
Object.assign(globalThis, { google: { script: { run, host: {} } } });

afterEach(() => {
  releaseCalls();
  sent.length = 0;
});

describe('the panel with an open key', () => {
  it('sends nothing until the key is closed', async () => {
    holdCalls();
    const refusal = await call('documentList', {}).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Refusal);
    expect((refusal as Refusal).message).toMatch(/Закрыть файл-ключ/);
    expect(sent).toEqual([]);
    releaseCalls();
    await call('documentList', {});
    expect(sent).toEqual(['documentList']);
  });

  it('has one way to the table and none to the network', () => {
    const files = readdirSync('src/sidebar', { encoding: 'utf8', recursive: true }).filter((path) =>
      /\.tsx?$/.test(path),
    );
    expect(files.length).toBeGreaterThan(20);
    const ways =
      /\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|new Image\b|\.src\s*=|<(?:img|iframe|script)\b|importScripts|\bimport\s*\(|google\.script\.run|\.callCommand\(/;
    const found = files.filter((path) => ways.test(readFileSync(join('src/sidebar', path), 'utf8')));
    expect(found).toEqual(['server.ts']);
  });
});
