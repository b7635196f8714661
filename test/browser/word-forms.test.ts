/** A name that no rule can decline for certain: the panel stops, the curator mends the form, the paper carries it. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, FrameLocator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { OpenReply } from '../../src/local/server/messages.ts';
import { wholeText } from '../documents/filled.ts';
import { ask, type TestServer } from '../local/server/running-server.ts';
import { panelProblems } from './accessible.ts';
import { launchBrowser } from './chromium.ts';
import { GridPage } from './grid-page.ts';
import { startSchool } from './school-server.ts';

let browser: Browser;
let server: TestServer;
let grid: GridPage;
let panel: FrameLocator;

const press = (name: string | RegExp): Promise<void> =>
  panel
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();

beforeAll(async () => {
  browser = await launchBrowser();
  server = await startSchool();
  grid = await GridPage.open(browser, server.url);
  panel = grid.sidebar();
}, 120_000);

afterAll(async () => {
  expect(grid.errors, 'errors of the page').toEqual([]);
  await grid.close();
  await browser.close();
  await server.close();
  rmSync(server.dataDir, { recursive: true, force: true });
});

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await grid.page.screenshot({ path: resolve('.build/word-forms-failed.png') });
});

describe('a name nobody vouches for', { timeout: 120_000 }, () => {
  it('is looked at once, and the paper carries the curator’s form', async () => {
    await grid.page.getByRole('tab', { name: 'Педагоги', exact: true }).click();
    await grid.settle();
    await grid.type('B6', 'Заяц Лев Игоревич');
    await grid.choose('Наставничество', 'Создать документ');
    await press('Согласие наставника');
    await panel.getByText(/Отмечено: \d+ из \d+/).waitFor({ timeout: 60_000 });
    await press('Снять все');
    await panel.getByLabel(/ПР-004/).check();
    await press('Создать проект');
    const form = panel.getByLabel('Родительный (кого)');
    await form.waitFor({ timeout: 60_000 });
    expect(await form.inputValue()).toBe('Зайца Льва Игоревича');
    await panel.getByText('семья может склонять её по-своему').waitFor();
    await panel.getByText(/В документе: «.*Зайца Льва Игоревича/).waitFor();
    expect(await panelProblems(grid.page)).toEqual([]);
    await grid.page.screenshot({ path: resolve('.build/word-forms.png') });
    await form.fill('Заяца Льва Игоревича');
    await press('Всё верно, создать проект');
    await panel.getByText('Проект готов').waitFor({ timeout: 60_000 });
    const [file = ''] = readdirSync(server.dataDir, { recursive: true })
      .map(String)
      .filter((name) => name.endsWith('.docx'));
    expect(wholeText(readFileSync(join(server.dataDir, file)))).toContain('Заяца Льва Игоревича');
  });

  it('is not asked about again', async () => {
    await press('К списку документов');
    await press(/^Отменить проект/);
    await panel.getByText('отмечен отменённым').waitFor({ timeout: 60_000 });
    await grid.choose('Наставничество', 'Создать документ');
    await press('Согласие наставника');
    await panel.getByText(/Отмечено: \d+ из \d+/).waitFor({ timeout: 60_000 });
    await press('Снять все');
    await panel.getByLabel(/ПР-004/).check();
    await press('Создать проект');
    await panel.getByText('Проект готов').waitFor({ timeout: 60_000 });
  });
});

describe('a person whose gender nothing tells', { timeout: 120_000 }, () => {
  it('is asked about before the paper is made, and the answer stays in the table', async () => {
    await grid.page.getByRole('tab', { name: 'Педагоги', exact: true }).click();
    await grid.settle();
    await grid.type('B6', 'Коваль Саша');
    // «Пол» of the same row: Enter has gone one row down.
    for (const key of ['ArrowUp', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Delete'])
      await grid.page.keyboard.press(key);
    await grid.settle();
    await grid.choose('Наставничество', 'Создать документ');
    await press('Согласие наставника');
    await panel.getByText(/Отмечено: \d+ из \d+/).waitFor({ timeout: 60_000 });
    await press('Снять все');
    await panel.getByLabel(/ПР-004/).check();
    await press('Создать проект');
    await panel.getByText('По имени пол не определить: укажите пол.').waitFor({ timeout: 60_000 });
    const make = panel.getByRole('button', { name: 'Всё верно, создать проект', exact: true });
    expect(await make.isDisabled()).toBe(true);
    await panel.getByRole('radio', { name: 'женщина' }).check();
    expect(await panel.getByLabel('Родительный (кого)').inputValue()).toBe('Коваль Саши');
    expect(await panelProblems(grid.page)).toEqual([]);
    await grid.page.screenshot({ path: resolve('.build/gender-asked.png') });
    await make.click();
    await panel.getByText('Проект готов').waitFor({ timeout: 60_000 });
    const { view } = await ask<OpenReply>(server, { kind: 'view' });
    expect(view.sheets.find(({ title }) => title === 'Педагоги')?.cells['6,6']?.display).toBe('ж');
  });
});
