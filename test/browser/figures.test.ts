/** From an order and an approved programme to the changed indicator, its list, the frozen snapshot and the report D-35, in a real browser. */
import type { Browser, FrameLocator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { stopAndRemove, type TestServer } from '../local/server/running-server.ts';
import { panelProblems } from './accessible.ts';
import { launchBrowser } from './chromium.ts';
import { GridPage } from './grid-page.ts';
import { startSchool } from './school-server.ts';

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
  server = await startSchool();
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

it('an order and an approved programme change the figure, its list, the snapshot and the report', async () => {
  await grid.choose(MENU, 'Посмотреть показатели');
  await heading('Показатели');
  const first = panel().getByRole('listitem').filter({ hasText: '1. Педагоги до 35 лет' });
  await first.getByText('40,0 %').waitFor();
  await picture('figures');
  expect(await panelProblems(grid.page)).toEqual([]);

  // «Почти вошли»: the button leads to the programme, which is approved there.
  await press('Из чего сложилось число: показатель 1');
  await heading('Из чего сложилось число');
  await panel().getByText('программа ПП-003 не утверждена').waitFor();
  await picture('details');
  expect(await panelProblems(grid.page)).toEqual([]);
  await press(/^Открыть программу: ПД-023/);
  await panel()
    .getByRole('heading', { level: 1, name: /^ПП-003/ })
    .waitFor();
  await press('Изменить');
  await panel().getByText('Согласование и утверждение').click();
  await panel().getByLabel('Утверждена', { exact: true }).fill('2026-11-20');
  await press('Сохранить');
  await panel().getByText('реализуется').waitFor();

  // The figure has grown by one, and its list by this person with both papers.
  await grid.choose(MENU, 'Посмотреть показатели');
  await first.getByText('50,0 %').waitFor();
  await press('Из чего сложилось число: показатель 1');
  await panel()
    .getByRole('button', { name: 'Показать: программа ПП-003 от 20.11.2026, ПД-023 · Исаев Р. М.' })
    .waitFor();
  await panel().getByRole('button', { name: 'Показать: приказ № 131-О от 12.10.2026, ПД-023 · Исаев Р. М.' }).click();
  await expect.poll(() => grid.page.locator('.place').textContent()).toBe('A5');

  // Frozen by the curator on today's date, compared with the spring, reported.
  await grid.choose(MENU, 'Зафиксировать показатели');
  await heading('Мониторинг');
  await panel().getByLabel('На какой день').selectOption('2026-11-22');
  const curator = panel().getByLabel(/^Кто фиксирует/);
  if ((await curator.inputValue()) === '') await curator.selectOption({ index: 1 });
  await panel().getByRole('button', { name: 'Зафиксировать', exact: true }).click();
  await panel().getByText('зафиксированы: снимок СН-003').waitFor();
  // The panel asks for the snapshots anew; what is pressed before they are there compares the old ones.
  await grid.settle();
  await press('Сравнить');
  await panel().getByText('Исаев Р. М.').first().waitFor();
  await picture('monitoring');
  expect(await panelProblems(grid.page)).toEqual([]);
  await press('Подготовить отчёт куратора');
  await panel().getByLabel('Сильные стороны программы').fill('опытные наставники');
  await picture('report-form');
  await press('Создать проект');
  await panel()
    .getByText(/Проект готов/)
    .waitFor();
  await picture('report');
  await grid.choose(MENU, 'Открыть список документов');
  await panel().getByText('итоговый аналитический отчёт куратора').waitFor();
}, 240_000);

it('what needs attention leads to its rows, and a formula gives the figure', async () => {
  await grid.choose(MENU, 'Посмотреть, что требует внимания');
  await heading('Требует внимания');
  await panel().getByRole('listitem').first().waitFor();
  await picture('attention');
  expect(await panelProblems(grid.page)).toEqual([]);
  await grid.choose(MENU, 'Вставить формулу');
  await heading('Вставить формулу');
  await panel().getByLabel('Показатель *').selectOption({ index: 1 });
  expect(await panelProblems(grid.page)).toEqual([]);
  // A sheet of one's own: columns of the add-on are not written into.
  await grid.choose('Лист', 'Добавить лист');
  await grid.page.getByLabel('Название листа').fill('Мой лист');
  await grid.page.keyboard.press('Enter');
  await grid.page.getByRole('tab', { name: 'Мой лист' }).click();
  await grid.settle();
  await grid.click('B3');
  await press('Вставить в выбранную ячейку');
  await panel()
    .getByText(/^=MENTORING_INDICATOR/)
    .waitFor();
  await picture('formula');
}, 240_000);
