/** The main story without a mouse: set-up, people, pair, order and signing by Tab, arrows, Space, Enter and F6 alone. */
import { resolve } from 'node:path';
import type { Browser, Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startFixture, stopAndRemove, type TestServer } from '../local/server/running-server.ts';
import { launchBrowser } from './chromium.ts';
import { GridPage } from './grid-page.ts';

let browser: Browser;
let server: TestServer;
let grid: GridPage;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await startFixture({ distDir: resolve('dist'), empty: true, now: Date.UTC(2026, 10, 22, 9) });
  grid = await GridPage.open(browser, server.url);
});
afterAll(async () => {
  expect(grid.errors, 'errors of the page').toEqual([]);
  await grid.close();
  await browser.close();
  await stopAndRemove(server);
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await grid.page.screenshot({ path: resolve('.build/keyboard-failed.png') });
});

async function key(name: string): Promise<void> {
  await grid.page.keyboard.press(name);
  // Out of the panel's frame the way is told by a message.
  if (name.endsWith('F6')) await grid.page.waitForTimeout(200);
}
const text = (typed: string): Promise<void> => grid.page.keyboard.type(typed, { delay: 20 });

/** What has the keyboard: the label of a field, the text of a button; empty for nothing in particular. */
function focused(where: { evaluate: Frame['evaluate'] }): Promise<string> {
  return where.evaluate(() => {
    const at = document.activeElement;
    if (at === null || at === document.body) return '';
    const label = 'labels' in at ? (at as HTMLInputElement).labels?.[0]?.textContent : undefined;
    const group = at.closest('.grid') === null ? '' : 'grid';
    return (group || (at.getAttribute('aria-label') ?? label ?? at.textContent ?? '')).trim();
  });
}

function panel(): Frame {
  const frame = grid.page.frames().find((one) => one.parentFrame() !== null);
  if (frame === undefined) throw new Error('The panel is not open');
  return frame;
}

/** Presses a key until what has the keyboard begins as asked. */
async function press(name: string, until: string, where: () => { evaluate: Frame['evaluate'] }): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 120; presses += 1) {
    const at = await focused(where());
    if (at.startsWith(until)) return;
    passed.push(at);
    await key(name);
  }
  throw new Error(`${name} never came to «${until}»: ${passed.join(' | ')}`);
}
const reach = (name: string): Promise<void> => press('Tab', name, panel);

const inMenuBar = (): Promise<boolean> =>
  grid.page.evaluate(() => document.activeElement?.closest('.menu-bar') instanceof HTMLElement);

/** Opens a menu item: F6 to the menu bar, arrows, Enter. */
async function choose(item: string): Promise<void> {
  for (let part = 0; part < 6 && !(await inMenuBar()); part += 1) await key('F6');
  await press('ArrowLeft', 'Наставничество', () => grid.page);
  await key('Enter');
  await press('ArrowDown', item, () => grid.page);
  await key('Enter');
}

/** The view has come and took the keyboard to its heading. */
async function opened(heading: string): Promise<void> {
  await grid.sidebar().getByRole('heading', { level: 1, name: heading }).waitFor({ timeout: 120_000 });
  expect(await focused(panel())).toBe(heading);
  await grid.sidebar().locator('p.quiet[role=status]').waitFor({ state: 'detached', timeout: 60_000 });
}

async function fill(name: string, typed: string): Promise<void> {
  await reach(name);
  await text(typed);
}

/** A list: letters choose, as natively. */
async function pick(name: string, index: number): Promise<void> {
  await reach(name);
  for (let step = 0; step < index; step += 1) await key('ArrowDown');
}

async function tick(name: string): Promise<void> {
  await reach(name);
  await key('Space');
}

async function act(name: string): Promise<void> {
  await reach(name);
  await key('Enter');
}

const said = (words: string): Promise<void> => grid.page.getByText(words).waitFor({ timeout: 60_000 });
const told = (words: string): Promise<void> => grid.sidebar().getByText(words).waitFor({ timeout: 60_000 });

describe('without a mouse', { timeout: 240_000 }, () => {
  it('a school is set up', async () => {
    await choose('Открыть панель');
    await opened('Куратор наставничества');
    await act('Подготовить таблицу');
    await opened('Несколько ответов');
    await tick('Имена');
    await tick('Я понимаю');
    await fill('Полное название организации', 'Муниципальное бюджетное учреждение «Школа № 5»');
    await fill('Краткое название организации', 'МБУ «Школа № 5»');
    await fill('Населённый пункт', 'с. Ключи');
    await fill('ФИО руководителя', 'Орлова Вера Николаевна');
    await fill('Должность руководителя', 'директор');
    await fill('Учебный год', '2026/2027');
    await act('Сохранить и начать');
    await opened('МБУ «Школа № 5»');
  });

  it('two teachers are typed into the grid, one becomes a mentor, the other a mentee', async () => {
    await press('F6', 'Сводка', () => grid.page);
    await key('ArrowRight');
    await key('Enter');
    await grid.settle();
    await key('Shift+F6');
    await key('ArrowDown');
    await key('ArrowRight');
    await text('Петров Пётр Ильич');
    await key('Enter');
    await text('Сидорова Анна Львовна');
    await key('Enter');
    await grid.settle();
    await key('ArrowUp');
    await key('ArrowUp');
    await choose('Сделать наставником выбранного педагога');
    await said('Записано под кодом НК-001');
    await choose('Добавить наставляемого');
    await opened('Новый наставляемый');
    await pick('Педагог', 2);
    await tick('методика обучения и преподавания');
    await pick('Категория', 2);
    await act('Добавить');
    await told('Записано под кодом НЯ-001');
  });

  it('a pair is entered with its consents', async () => {
    await choose('Добавить пару или группу');
    await opened('Пара или группа');
    await pick('Наставник', 1);
    await tick('НЯ-001');
    await pick('Форма наставничества', 1);
    await act('Согласия');
    await fill('Согласие наставника', '09012026');
    await fill('Согласие наставляемого', '09022026');
    await act('Записать');
    await told('Записано: ПР-001.');
  });

  it('the order is made, opened, left by Escape, and signed', async () => {
    await choose('Подготовить приказ о закреплении');
    await opened('Приказ о закреплении');
    await act('Создать проект приказа');
    await told('Проект готов');
    await act('Открыть ДК-');
    await grid.page
      .getByRole('region', { name: 'Страницы документа' })
      .getByText('ПРИКАЗ', { exact: true })
      .waitFor({ timeout: 30_000 });
    await key('Escape');
    await act('Приказ подписан');
    await opened('Документы');
    await fill('Номер приказа', '147-П');
    await fill('Дата приказа', '09032026');
    await act('Записать номер и дату');
    await told('Пар, получивших номер и дату: 1');
  });
});
