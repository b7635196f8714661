/**
 * A school whose names, texts and addresses are scripts: every view of the panel, the sheets, a window of the page and a
 * paper show them, and none of them runs.
 */
import { resolve } from 'node:path';
import type { Browser, Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { viewCommands } from '../../src/commands/panel-views.ts';
import type { CommandName, InputOf, OutputOf, Reply } from '../../src/commands/rpc.ts';
import type { RunReply } from '../../src/local/server/messages.ts';
import { filledFiles } from '../bundle/papers-made.ts';
import { ask, newFolder, startFixture, stopAndRemove, type TestServer } from '../local/server/running-server.ts';
import { launchBrowser } from './chromium.ts';
import { GridPage } from './grid-page.ts';
import { HOSTILE_TEXTS, makeHostileSchool, RAN } from './hostile-names.ts';

let browser: Browser;
let server: TestServer;
let grid: GridPage;
/** What ran, in any frame. */
const ran: string[] = [];

beforeAll(async () => {
  const dataDir = newFolder();
  makeHostileSchool(dataDir, ['Ясногорская СОШ № 27', 'п. Ясногорский', 'Ермакова Нина Аркадьевна']);
  server = await startFixture({ dataDir, distDir: resolve('dist'), now: Date.UTC(2026, 10, 22, 9) });
  browser = await launchBrowser();
  grid = await GridPage.open(browser, server.url);
  await grid.page.context().exposeFunction(RAN, (what: string) => ran.push(what));
  grid.page.on('dialog', (dialog) => {
    ran.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  // What stood in the table when the page opened must have been counted too.
  await grid.reload();
});
afterAll(async () => {
  await grid.close();
  await browser.close();
  await stopAndRemove(server);
});

function panelFrame(): Frame {
  const frame = grid.page.frames().find((one) => one.parentFrame() !== null);
  if (!frame) throw new Error('The panel is not open');
  return frame;
}

/** Waits until the view stands and whatever it opens on a press stands open. */
async function opened(): Promise<void> {
  const panel = grid.sidebar();
  await panel.getByRole('heading', { level: 1 }).waitFor({ timeout: 60_000 });
  await grid.settle();
  await panel.locator('p.quiet[role=status]').waitFor({ state: 'detached', timeout: 60_000 });
  await panelFrame().evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
  });
  await grid.settle();
}

/** Links that would run, and elements that only a text of the table can have brought in. */
async function smuggled(): Promise<string[]> {
  const look = (): string[] =>
    [
      ...document.querySelectorAll(
        'a[href^="javascript:" i], iframe[srcdoc], img[src="x"], [onerror], [onload], [onfocus]',
      ),
    ].map((element) => element.outerHTML.slice(0, 200));
  const found = await Promise.all(grid.page.frames().map((frame) => frame.evaluate(look)));
  return found.flat();
}

async function expectQuiet(where: string): Promise<void> {
  expect(await smuggled(), where).toEqual([]);
  expect(ran, where).toEqual([]);
}

/** A command of the panel. @throws Error with its sentence when it is refused. */
async function call<K extends CommandName>(name: K, input: InputOf<K>): Promise<OutputOf<K>> {
  const run = { kind: 'run', function: 'callCommand', args: [name, input], caller: 'sidebar' };
  const { value } = await ask<RunReply>(server, run);
  const reply = value as unknown as Reply<OutputOf<K>>;
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}

it('sheets, their tabs and the formula line', { timeout: 120_000 }, async () => {
  const tabs = grid.page.getByRole('tab');
  expect(await tabs.allTextContents()).toContain(HOSTILE_TEXTS[0]);
  for (const tab of await tabs.all()) {
    await tab.click();
    await grid.settle();
    await grid.select('A1');
  }
  await grid.page.getByRole('tab', { name: 'Пары', exact: true }).click();
  await grid.settle();
  await grid.select('A3');
  await expectQuiet('the sheets');
});

it.each(viewCommands.map(({ title }) => title))('«%s»', { timeout: 90_000 }, async (title) => {
  await grid.choose('Наставничество', title);
  await opened();
  await expectQuiet(title);
});

it('a matching, pair by pair', { timeout: 120_000 }, async () => {
  await grid.choose('Наставничество', 'Подобрать пары');
  await opened();
  await grid.sidebar().getByRole('button', { name: 'Подобрать' }).first().click();
  await opened();
  await expectQuiet('the proposal');
});

it('cards of people, pairs, papers, programmes and items', { timeout: 120_000 }, async () => {
  for (const [tab, cell] of [
    ['Педагоги', 'A3'],
    ['Наставляемые', 'A3'],
    ['Наставники', 'A3'],
    ['Программы', 'A3'],
    ['Дорожная карта', 'A3'],
    ['Документы', 'A3'],
  ] as const) {
    await grid.page.getByRole('tab', { name: tab, exact: true }).click();
    await grid.settle();
    await grid.select(cell);
    await grid.choose('Наставничество', 'Показать карточку строки');
    await opened();
    await expectQuiet(`a card of «${tab}»`);
  }
});

it('a paper, its list and its pages', { timeout: 120_000 }, async () => {
  const { initial } = await call('documentChoices', { kind: 'D-18' });
  const request = {
    sets: [{ kind: 'D-18', codes: [] }],
    answers: { 'D-18': { ...initial } },
    together: false,
    seen: [],
  };
  const { job, issues } = await call('startPapers', request);
  expect(job, issues.map(({ message }) => message).join(' ')).not.toBe('');
  const step = await call('nextPapers', { job });
  // No name of this school declines; the curator has looked at each and let it stand.
  const files = filledFiles(step).map((file) => ({ ...file, unreviewed: [] }));
  const { made } = await call('storePapers', { job, files, again: false });
  expect(made).toHaveLength(1);
  await grid.choose('Файл', 'Документы');
  await grid.page.locator('.document-list button').first().click();
  // The plan holds the titles of the roadmap, each of them hostile.
  await expect.poll(() => grid.page.locator('.pages').textContent(), { timeout: 60_000 }).toContain(`${RAN}('`);
  await expectQuiet('a paper');
  await grid.page.getByRole('button', { name: 'Закрыть окно' }).click();
});

it('would have been seen: the same text as HTML runs in the panel', { timeout: 60_000 }, async () => {
  await grid.choose('Наставничество', 'Прочитать справку');
  await opened();
  await panelFrame().evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), HOSTILE_TEXTS[0]);
  await expect.poll(() => ran).toEqual(['img']);
});
