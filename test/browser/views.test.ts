/**
 * Every view that the menu opens, over the demonstration school: it comes up without an error, the keyboard is inside it,
 * axe finds nothing serious and nothing is wider than the panel. The second steps nobody else opens are looked at too.
 */
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { viewCommands } from '../../src/commands/panel-views.ts';
import { startFixture, stopAndRemove, type TestServer } from '../local/server/running-server.ts';
import { panelProblems } from './accessible.ts';
import { launchBrowser } from './chromium.ts';
import { GridPage } from './grid-page.ts';

const PICTURES = process.env['PICTURES'];

let browser: Browser;
let server: TestServer;
let grid: GridPage;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await startFixture({ distDir: resolve('dist'), now: Date.UTC(2026, 10, 22, 9) });
  grid = await GridPage.open(browser, server.url);
  // Some views speak of the selected row.
  await grid.page.getByRole('tab', { name: 'Пары', exact: true }).click();
  await grid.settle();
  await grid.select('A3');
});
afterAll(async () => {
  expect(grid.errors, 'errors of the page').toEqual([]);
  expect(grid.foreign, 'requests to elsewhere').toEqual([]);
  await grid.close();
  await browser.close();
  await stopAndRemove(server);
});

/** Waits until the view stands: its heading, and nothing that says the table is being read. */
async function opened(): Promise<void> {
  const panel = grid.sidebar();
  await panel.getByRole('heading', { level: 1 }).waitFor({ timeout: 60_000 });
  await grid.settle();
  await panel.locator('p.quiet[role=status]').waitFor({ state: 'detached', timeout: 60_000 });
}

async function look(name: string): Promise<void> {
  await opened();
  if (PICTURES !== undefined) {
    const frame = grid.page.frames().find((one) => one.parentFrame() !== null);
    const height = await frame?.evaluate(() => document.documentElement.scrollHeight);
    await grid.page.setViewportSize({ width: 1280, height: Math.max(800, (height ?? 0) + 200) });
    await grid.page.locator('.sidebar').screenshot({ path: `${PICTURES}/${name}.png` });
    await grid.page.setViewportSize({ width: 1280, height: 800 });
  }
  expect(await panelProblems(grid.page), name).toEqual([]);
}

const press = async (name: string | RegExp): Promise<void> =>
  grid.sidebar().getByRole('button', { name }).first().click();

it.each(viewCommands.map(({ id, title }) => ({ id, title })))(
  '«$title»',
  { timeout: 90_000 },
  async ({ id, title }) => {
    await grid.choose('Наставничество', title);
    await look(id);
    expect(await grid.sidebar().getByRole('alert').allTextContents(), 'errors shown').toEqual([]);
  },
);

it('a programme is drafted, and its activities shown', { timeout: 90_000 }, async () => {
  await grid.choose('Наставничество', 'Составить программу');
  await opened();
  await grid
    .sidebar()
    .getByLabel(/^Для какой пары/)
    .selectOption({ index: 1 });
  await press('Предложить программу');
  await grid.sidebar().getByLabel(/^Цель/).waitFor();
  await look('programme-draft');
});

it('answers are read, and their columns shown', { timeout: 90_000 }, async () => {
  await grid.choose('Наставничество', 'Забрать ответы анкет');
  await opened();
  await grid
    .sidebar()
    .getByLabel('Таблица с ответами')
    .fill('Отметка времени\tКто вы\tОцените, насколько Вам помог наставник (1–10)\n01.12.2026\tИванова\t8');
  await press('Прочитать');
  await grid.sidebar().getByRole('heading', { level: 1, name: 'Проверьте столбцы' }).waitFor();
  await look('answers-columns');
});

it('a pasted plan is read, and its deadlines shown', { timeout: 90_000 }, async () => {
  await grid.choose('Наставничество', 'Перенести план из файла');
  await opened();
  await grid
    .sidebar()
    .getByRole('textbox')
    .first()
    .fill(
      '№\tМероприятие\tСроки\tОтветственный\n1\tФормирование базы наставников\tдо 15 сентября 2026\tКуратор\n2\tВстреча\tежемесячно\tНаставник',
    );
  await press('Разобрать вставленное');
  await look('import-columns');
});
