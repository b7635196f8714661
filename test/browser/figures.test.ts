/** From an order and an approved programme to the changed indicator, its list, the frozen snapshot and the report D-35, in a real browser. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Browser, FrameLocator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { startFixture, stopAndRemove, type TestServer } from '../local/server/running-server.ts';
import { launchBrowser } from './chromium.ts';
import { GridPage } from './grid-page.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const MENU = 'Наставничество';
const PICTURES = process.env['PICTURES'];

let browser: Browser;
let server: TestServer;
let grid: GridPage;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser.close());
beforeEach(async () => {
  server = await startFixture({ distDir: resolve('dist'), now: Date.UTC(2026, 10, 22, 9) });
  grid = await GridPage.open(browser, server.url);
});
afterEach(async () => {
  expect(grid.errors, 'errors of the page').toEqual([]);
  expect(grid.foreign, 'requests to elsewhere').toEqual([]);
  await grid.close();
  await stopAndRemove(server);
});

const panel = (): FrameLocator => grid.sidebar();
const press = async (name: string | RegExp): Promise<void> => panel().getByRole('button', { name }).first().click();
const heading = async (text: string): Promise<void> => panel().getByRole('heading', { level: 1, name: text }).waitFor();

async function picture(name: string): Promise<void> {
  if (PICTURES !== undefined) await grid.page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: true });
}

/** Serious findings of axe in the panel, and whether it asks for more than its 300 pixels. */
async function problems(): Promise<string[]> {
  const frame = grid.page.frames().find((one) => one !== grid.page.mainFrame());
  if (!frame) throw new Error('no panel');
  await frame.evaluate(await readFile(AXE, 'utf8'));
  return frame.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    const wide = document.documentElement.scrollWidth > 300 ? ['wider than 300 px'] : [];
    return [...serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`), ...wide];
  });
}

it(
  'an order and an approved programme change the figure, its list, the snapshot and the report',
  { timeout: 240_000 },
  async () => {
    await grid.choose(MENU, 'Посмотреть показатели');
    await heading('Показатели');
    const first = panel().getByRole('listitem').filter({ hasText: '1. Педагоги до 35 лет' });
    await first.getByText('40,0 %').waitFor();
    await picture('figures');
    expect(await problems()).toEqual([]);

    // «Почти вошли»: the button leads to the programme, which is approved there.
    await press('Из чего сложилось число: показатель 1');
    await heading('Из чего сложилось число');
    await panel().getByText('программа ПП-003 не утверждена').waitFor();
    await picture('details');
    expect(await problems()).toEqual([]);
    await press(/^Открыть программу: ПД-023/);
    await heading('ПП-003');
    await picture('card');
  },
);
