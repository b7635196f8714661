/** The demonstration school paired from the panel in a real browser: at most eight clicks, no typing, by keyboard too. */
import type { Browser, FrameLocator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OpenReply } from '../../src/local/server/messages.ts';
import { ask, stopAndRemove, type TestServer } from '../local/server/running-server.ts';
import { panelProblems } from './accessible.ts';
import { launchBrowser } from './chromium.ts';
import { GridPage } from './grid-page.ts';
import { startSchool } from './school-server.ts';

const MENU = 'Наставничество';

let browser: Browser;
let server: TestServer;
let grid: GridPage;
let clicks = 0;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser.close());

beforeEach(async () => {
  server = await startSchool();
  grid = await GridPage.open(browser, server.url);
  clicks = 0;
});
afterEach(async () => {
  expect(grid.errors, 'errors of the page').toEqual([]);
  expect(grid.foreign, 'requests to elsewhere').toEqual([]);
  await grid.close();
  await stopAndRemove(server);
});

const panel = (): FrameLocator => grid.sidebar();

async function openView(...items: readonly string[]): Promise<void> {
  await grid.choose(MENU, ...items);
  clicks += 1 + items.length;
}

async function press(name: string | RegExp): Promise<void> {
  await panel().getByRole('button', { name }).first().click();
  clicks += 1;
}

async function heading(text: string): Promise<void> {
  await panel().getByRole('heading', { level: 1, name: text }).waitFor();
}

async function matchedRows(): Promise<number> {
  const { view } = await ask<OpenReply>(server, { kind: 'view' });
  const sheet = view.sheets.find(({ title }) => title === 'Пары');
  return Object.values(sheet?.cells ?? {}).filter((cell) => cell.v === 'ПБ-001').length;
}

describe('the wizard', () => {
  it('pairs the demonstration school in at most eight clicks and no typing', async () => {
    await openView('Подобрать пары');
    await heading('Подбор пар. Шаг 1: кого и как');
    await panel().getByText('возможных пар:').waitFor();
    await press('Подобрать пары');
    await heading('Подбор пар. Шаг 2: предложение');
    const proposed = await panel().locator('li.pair').count();
    expect(proposed).toBeGreaterThan(0);
    expect(await matchedRows()).toBe(0);
    await press('Дальше: записать');
    await press('Записать предложенные пары');
    await panel().getByText('подбор ПБ-001').waitFor();
    expect(clicks).toBeLessThanOrEqual(8);
    expect(await matchedRows()).toBe(proposed);
  });

  it('shows every pair and every unpaired person with reasons, and all of it in 300 pixels without serious findings', async () => {
    await openView('Подобрать пары');
    await panel().getByText('возможных пар:').waitFor();
    expect(await panelProblems(grid.page)).toEqual([]);
    await press('Подобрать пары');
    await heading('Подбор пар. Шаг 2: предложение');
    for (const card of await panel().locator('li.pair').all()) {
      expect(await card.locator('.reasons li').count()).toBeGreaterThan(0);
    }
    await press(/^Подробнее/);
    await panel().getByRole('heading', { name: 'Второй кандидат' }).waitFor();
    expect(await panelProblems(grid.page)).toEqual([]);
    await press('Дальше: записать');
    expect(await panelProblems(grid.page)).toEqual([]);
  });

  it('keeps a locked pair through a new proposal, by keyboard alone', async () => {
    await openView('Подобрать пары');
    await panel().getByText('возможных пар:').waitFor();
    await panel().getByRole('button', { name: 'Подобрать пары' }).focus();
    await grid.page.keyboard.press('Enter');
    await heading('Подбор пар. Шаг 2: предложение');
    const first = panel().locator('li.pair').first();
    const names = (await first.locator('p').first().textContent()) ?? '';
    await first.getByRole('button', { name: /^Закрепить/ }).focus();
    await grid.page.keyboard.press('Space');
    await panel().getByText('закреплена', { exact: true }).waitFor();
    const others = panel().locator('li.pair', { hasNotText: names });
    if ((await others.count()) > 0) {
      await others
        .first()
        .getByRole('button', { name: /^Подробнее/ })
        .focus();
      await grid.page.keyboard.press('Enter');
      await panel()
        .getByRole('button', { name: /^Запретить пару/ })
        .focus();
      await grid.page.keyboard.press('Enter');
      await panel().getByText('Запрещена пара:').waitFor();
    }
    expect(await panel().locator('li.pair').allTextContents()).toContainEqual(expect.stringContaining(names));
  });
});

describe('the other views of matching', () => {
  it('rank mentors for the chosen mentee; two presses make the pair', async () => {
    await openView('Подобрать наставника одному');
    const mentee = panel().getByLabel('Наставляемый');
    await mentee.waitFor();
    const free = await mentee.locator('option').allTextContents();
    const label = free.find((text) => text.startsWith('НЯ-') && !text.includes('пара уже есть')) ?? '';
    await mentee.selectOption({ label });
    await panel()
      .getByRole('button', { name: /^Выбрать:/ })
      .first()
      .waitFor();
    expect(await panelProblems(grid.page)).toEqual([]);
    await press(/^Выбрать:/);
    await press(/^Записать пару:/);
    await panel().getByText('подбор ПБ-001').waitFor();
    expect(await matchedRows()).toBe(1);
  });

  it('say who can read the questionnaire, and take an answer', async () => {
    await openView('Записать анкету предпочтений');
    await panel().getByText('Его может открыть каждый').waitFor();
    await panel().getByLabel('Кто отвечает').selectOption({ index: 1 });
    await panel().getByLabel('Первый выбор').selectOption({ index: 1 });
    expect(await panelProblems(grid.page)).toEqual([]);
    await press('Записать ответ');
    await panel().getByText('Ответ записан').waitFor();
  });
});
