/** The roadmap of the demonstration school in a real browser: the timeline with today's line, an item marked, a reading mended. */
import type { Browser, FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SheetView } from '../../src/local/host.ts';
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

beforeAll(async () => {
  browser = await launchBrowser();
  server = await startSchool();
  grid = await GridPage.open(browser, server.url);
});
afterAll(async () => {
  expect(grid.errors, 'errors of the page').toEqual([]);
  expect(grid.foreign, 'requests to elsewhere').toEqual([]);
  await grid.close();
  await browser.close();
  await stopAndRemove(server);
});

const panel = (): FrameLocator => grid.sidebar();
const press = (name: string | RegExp): Promise<void> => panel().getByRole('button', { name }).first().click();
const heading = (text: string | RegExp): Promise<void> =>
  panel().getByRole('heading', { level: 1, name: text }).waitFor();

async function sheet(title: string): Promise<SheetView> {
  const { view } = await ask<OpenReply>(server, { kind: 'view' });
  const found = view.sheets.find((one) => one.title === title);
  if (!found) throw new Error(`No sheet «${title}»`);
  return found;
}

describe('the roadmap', () => {
  it('is drawn by weeks with the line of today', async () => {
    await grid.page.getByRole('tab', { name: 'План-график', exact: true }).click();
    await grid.settle();
    const { cells } = await sheet('План-график');
    const texts = Object.values(cells).map((cell) => cell.display ?? '');
    expect(texts.some((text) => text.startsWith('Сегодня 22.11.2026'))).toBe(true);
    expect(texts.filter((text) => text.endsWith('│')).length).toBeGreaterThan(10);
  });

  it('shows in the panel what is overdue, and marks it done', async () => {
    await grid.choose(MENU, 'Открыть дорожную карту');
    await heading('Дорожная карта');
    await panel().getByLabel('Состояние').selectOption('просрочено');
    expect(await panel().locator('li.card').count()).toBe(1);
    expect(await panelProblems(grid.page)).toEqual([]);
    await press('Открыть пункт 2.4');
    await heading(/2\.4/);
    expect(await panelProblems(grid.page)).toEqual([]);
    await panel().getByText('до 15.11.2026 – просрочено').click();
    await press('Записать отметку');
    await panel().getByText('Выполнение отмечено.').waitFor();
    await panel().getByText('выполнено с опозданием').first().waitFor();
  });

  it('mends one reading from the keyboard, and the sheet shows it', async () => {
    await press('← К списку');
    await press('Открыть пункт 3.2');
    await heading(/3\.2/);
    await panel().getByText('Исправить прочтение').click();
    const field = panel().getByLabel('Читать срок как');
    await field.focus();
    await field.pressSequentially('ежеквартально');
    await field.press('Tab');
    await grid.page.keyboard.press('Enter');
    await panel().getByText('Прочтение исправлено.').waitFor();
    const { cells } = await sheet('Дорожная карта');
    const readings = Object.values(cells).map((cell) => cell.display ?? '');
    expect(readings.some((text) => /раз в квартал.* – по вашему исправлению/.test(text))).toBe(true);
  });

  it('offers ready plans with every changed date before writing', async () => {
    await grid.choose(MENU, 'Взять готовую дорожную карту');
    await heading('Готовая дорожная карта');
    expect(await panelProblems(grid.page)).toEqual([]);
    await panel()
      .getByLabel(/Школьная карта: учитель – учитель/)
      .check();
    await press('Посмотреть сроки');
    await heading('Школьная карта: учитель – учитель');
    expect(await panelProblems(grid.page)).toEqual([]);
    expect(await panel().getByText('Станет: Август-сентябрь 2026 г.').count()).toBe(1);
    await press('Записать');
    await panel().getByText('Записано пунктов: 10.').waitFor();
  });
});
