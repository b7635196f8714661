/**
 * Papers from the demonstration school through the page: fourteen mentors' consents in one go with the server killed in
 * the middle, and an order that adds a pair to the first one; each in at most five clicks, nothing typed twice.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, FrameLocator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SheetView } from '../../src/local/host.ts';
import type { OpenReply } from '../../src/local/server/messages.ts';
import { ask, FIRST_PORT, newFolder } from '../local/server/running-server.ts';
import { panelProblems } from './accessible.ts';
import { launchBrowser } from './chromium.ts';
import { GridPage } from './grid-page.ts';

const PORT = FIRST_PORT + 200;
const folder = newFolder();
let child: ChildProcess | undefined;
let url = '';
let browser: Browser;
let grid: GridPage;
let panel: FrameLocator;

/** The built server in a process of its own, so that it can be killed; over the same folder it goes on where it was. */
async function startServer(): Promise<void> {
  const options = JSON.stringify({ dataDir: folder, distDir: 'dist', port: PORT, now: Date.UTC(2026, 10, 22, 9) });
  const script = `
    const { startServer } = await import(${JSON.stringify(resolve('.build/server.mjs'))});
    console.log((await startServer(${options})).url);`;
  const started = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child = started;
  url = await new Promise<string>((done, failed) => {
    started.stdout.once('data', (text: Buffer) => done(text.toString().trim()));
    started.once('exit', (code) => failed(new Error(`the server ended with ${code}`)));
  });
}

async function killServer(): Promise<void> {
  const gone = new Promise((done) => child?.once('exit', done));
  child?.kill('SIGKILL');
  await gone;
}

async function sheet(title: string): Promise<SheetView | undefined> {
  const { view } = await ask<OpenReply>({ url, close: async () => undefined }, { kind: 'view' });
  return view.sheets.find((candidate) => candidate.title === title);
}

/** Texts of a column of «Документы», below its header. */
async function column(header: string): Promise<string[]> {
  const seen = await sheet('Документы');
  const cells = Object.entries(seen?.cells ?? {});
  const at = cells.find(([place, { v }]) => place.startsWith('1,') && v === header)?.[0].split(',')[1];
  return cells
    .filter(([place]) => place.endsWith(`,${at ?? ''}`) && !place.startsWith('1,'))
    .map(([, cell]) => cell.display);
}

async function press(name: string | RegExp): Promise<void> {
  await panel.getByRole('button', { name, exact: typeof name === 'string' }).click();
}

beforeAll(async () => {
  browser = await launchBrowser();
  await startServer();
  grid = await GridPage.open(browser, url);
  panel = grid.sidebar();
}, 120_000);

afterAll(async () => {
  await grid.close();
  await browser.close();
  await killServer();
  rmSync(folder, { recursive: true, force: true });
});

// What the user saw when a step failed tells more than the message of the test.
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await grid.page.screenshot({ path: resolve('.build/papers-failed.png') });
});

describe('papers from the demonstration school', { timeout: 240_000 }, () => {
  it('makes the consents of fourteen mentors, the server killed in the middle', async () => {
    let clicks = 0;
    await grid.choose('Наставничество', 'Создать документ');
    clicks += 2;
    await press('Согласие наставника на распространение персональных данных');
    clicks += 1;
    await panel.getByText('Отмечено: 14 из 14').waitFor({ timeout: 60_000 });
    await panel.getByLabel(/^Где публикуются сведения/).fill('https://school.example');
    expect(await panelProblems(grid.page), 'rows and questions of a paper').toEqual([]);
    await press('Создать проекты: 14');
    clicks += 1;
    await panel.getByText(/Создано: (?:5|10) из 14/).waitFor({ timeout: 60_000 });
    // The next step is under way: it dies wherever it is.
    await killServer();
    await startServer();
    await panel.getByRole('button', { name: 'Продолжить' }).or(panel.getByText('Готово проектов: 14 из 14')).waitFor({
      timeout: 60_000,
    });
    if (await panel.getByRole('button', { name: 'Продолжить' }).isVisible()) {
      await press('Продолжить');
      clicks += 1;
    }
    await panel.getByText('Готово проектов: 14 из 14').waitFor({ timeout: 120_000 });
    expect(clicks).toBeLessThanOrEqual(5);

    const consents = (await column('Для кого')).filter((text) => /^НК-\d+$/.test(text));
    expect(new Set(consents).size).toBe(14);
    expect(consents).toHaveLength(14);
    expect(await column('№')).toEqual(
      expect.arrayContaining(Array.from({ length: 14 }, (_, index) => `${index + 1}-С`)),
    );
    const files = readdirSync(folder, { recursive: true })
      .map(String)
      .filter((name) => name.endsWith('.docx'));
    expect(files).toHaveLength(14);
  });

  it('marks the whole pile as signed by one date', async () => {
    await grid.choose('Наставничество', 'Открыть список документов');
    await press('Отметить несколько подписанными');
    await panel.getByText('Отмечено: 14 из 14').waitFor();
    await panel.getByLabel(/^Дата на документах/).fill('2026-11-20');
    expect(await panelProblems(grid.page), 'several papers signed').toEqual([]);
    await press('Записать дату');
    await panel.getByText('Отмечено подписанными: 14.').waitFor({ timeout: 60_000 });
    expect((await column('Состояние')).filter((state) => state === 'проект')).toEqual([]);
  });

  it('adds a pair to the order with a reference to it', async () => {
    let clicks = 0;
    await grid.choose('Наставничество', 'Создать документ');
    clicks += 2;
    await press('Приказ о дополнении приказа новыми парами (группами)');
    clicks += 1;
    await panel.getByLabel(/^Какой приказ дополняется/).waitFor({ timeout: 60_000 });
    expect(await panel.getByLabel(/^Какой приказ дополняется/).inputValue()).toMatch(/^от \d\d\.\d\d\.2026 № \d+-О$/);
    await press('Создать проект');
    clicks += 1;
    await panel.getByText('Проект готов').waitFor({ timeout: 60_000 });
    await panel.getByRole('link', { name: /^Открыть ДК-/ }).click();
    clicks += 1;
    expect(clicks).toBeLessThanOrEqual(5);
    const paper = grid.page.getByRole('region', { name: 'Страницы документа' });
    await paper.getByText('ПРИКАЗ', { exact: true }).waitFor({ timeout: 30_000 });
    const text = await paper.innerText();
    expect(text).toMatch(/О дополнении приказа от \d\d\.\d\d\.2026 №\s\d+-О/);
    expect(text).toMatch(/№\s*____/);
    expect(text).not.toMatch(/undefined|\{|\}/);
    await grid.page.getByRole('button', { name: 'Закрыть окно' }).click();
  });

  it('shows the papers of a row and everything for a pair, and ends a pair with its order', async () => {
    await grid.page.getByRole('tab', { name: 'Пары', exact: true }).click();
    await grid.settle();
    await grid.select('A3');
    await grid.choose('Наставничество', 'Документ для этой строки');
    await panel.getByText('ПР-002 · ').waitFor({ timeout: 60_000 });
    expect(await panelProblems(grid.page), 'papers of a row').toEqual([]);
    await press('Всё для этой пары');
    await panel.getByText('Что сделать').waitFor({ timeout: 60_000 });
    expect(await panelProblems(grid.page), 'everything for a pair').toEqual([]);
    await press('Создать проекты: 1');
    await panel.getByText('Проект готов').waitFor({ timeout: 60_000 });

    await grid.choose('Наставничество', 'Документ для этой строки');
    await press('Прекратить пару');
    await panel.getByLabel(/^Причина прекращения/).selectOption({ label: 'увольнение' });
    await panel.getByLabel(/^Прекращена досрочно/).fill('2026-11-20');
    expect(await panelProblems(grid.page), 'ending a pair').toEqual([]);
    await press('Записать и подготовить приказ');
    await panel.getByText('Отмечено: 1 из 17').waitFor({ timeout: 60_000 });
    await press('Создать проект');
    await panel.getByText('Проект готов').waitFor({ timeout: 60_000 });
    expect(await column('Вид документа')).toContain('приказ о прекращении или изменении закрепления');
    await panel.getByRole('button', { name: 'Приказ подписан' }).click();
    await panel.getByRole('heading', { name: 'Документы', exact: true }).waitFor();
  });
});
