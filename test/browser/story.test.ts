/**
 * The whole story of a new user on the built add-on: an empty table, first answers, three people (one with a wrong
 * date), the mend by its jump, a pair with consents, the order in at most five clicks, its signing, the pair's state,
 * undo. The pictures of docs/ are made by this very run.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, FrameLocator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { OpenReply } from '../../src/local/server/messages.ts';
import { ask, startFixture, type TestServer } from '../local/server/running-server.ts';
import { panelProblems } from './accessible.ts';
import { launchBrowser } from './chromium.ts';
import { cellOf, GridPage } from './grid-page.ts';

const PICTURES = resolve('docs/images');

let browser: Browser;
let server: TestServer;
let grid: GridPage;
let panel: FrameLocator;

/** Saves a picture for the guide. */
async function picture(name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await grid.settle();
  await grid.page.screenshot({ path: resolve(PICTURES, `${name}.png`) });
}

/** Opens a view of the panel from the menu, as a user does. */
async function open(item: string, heading: string): Promise<void> {
  await grid.choose('Наставничество', item);
  await panel.getByRole('heading', { level: 1, name: heading }).waitFor();
}

async function press(name: string): Promise<void> {
  await panel.getByRole('button', { name, exact: true }).click();
}

beforeAll(async () => {
  // Days in the pictures stand as in a school's browser. Not for tests that download: without that language on the machine
  // the browser cannot write a Russian file name.
  browser = await launchBrowser({ LANG: 'ru_RU.UTF-8' });
  server = await startFixture({ distDir: 'dist', empty: true, now: Date.UTC(2026, 10, 22, 9) });
  grid = await GridPage.open(browser, server.url);
  panel = grid.sidebar();
});

afterAll(async () => {
  expect(grid.errors, 'errors of the page').toEqual([]);
  expect(grid.foreign, 'requests to elsewhere').toEqual([]);
  await grid.close();
  await browser.close();
  await server.close();
  rmSync(server.dataDir, { recursive: true, force: true });
});

// What the user saw when a step failed tells more than the message of the test.
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await grid.page.screenshot({ path: resolve('.build/story-failed.png') });
});

/** What a deputy head would paste from an old list: name, post, subject, year of birth, sex, start of teaching. */
const PEOPLE = [
  ['Петров Пётр Ильич', 'учитель математики', 'математика', '1975', 'м', '01.09.1998'],
  ['Иванова Мария Олеговна', 'учитель истории', 'история', '1988', 'ж', '01.09.2010'],
  ['Сидорова Анна Львовна', 'учитель математики', 'математика', '2001', 'ж', '31.11.2024'],
];

/** How far down the panel is scrolled, in pixels. */
async function scrolled(): Promise<number> {
  return panel.locator('body').evaluate(() => window.scrollY);
}

/** What a cell shows, as the server has it. */
async function shown(title: string, address: string): Promise<string> {
  const { row, column } = cellOf(address);
  const { view } = await ask<OpenReply>(server, { kind: 'view' });
  const sheet = view.sheets.find((candidate) => candidate.title === title);
  return sheet?.cells[`${row},${column}`]?.display ?? '';
}

/** Opens a tab at the bottom. */
async function tab(title: string): Promise<void> {
  await grid.page.getByRole('tab', { name: title, exact: true }).click();
  await grid.settle();
}

describe('a new user', { timeout: 240_000 }, () => {
  it('sets up an empty school', async () => {
    await grid.choose('Наставничество', 'Открыть панель');
    await panel.getByRole('heading', { name: 'Куратор наставничества' }).waitFor();
    await picture('01-начало');
    await press('Подготовить таблицу');
    await panel.getByRole('heading', { name: 'Несколько ответов' }).waitFor({ timeout: 120_000 });
    expect(await panelProblems(grid.page), 'set-up questions').toEqual([]);
    await press('Сохранить и начать');
    await panel.getByText('Выберите, как обозначать людей').waitFor();
    // The button stands at the end: the panel goes up to the first answer that is missing.
    await expect.poll(() => scrolled()).toBeLessThan(300);
    expect(await panelProblems(grid.page), 'set-up with answers missing').toEqual([]);
    await panel.getByRole('radio', { name: /Имена/ }).check();
    await panel.getByRole('checkbox', { name: /Я понимаю/ }).check();
    await panel
      .getByLabel('Полное название организации')
      .fill('Муниципальное бюджетное общеобразовательное учреждение «Ключевская средняя школа»');
    await panel.getByLabel('Краткое название организации').fill('МБОУ «Ключевская СШ»');
    await panel.getByLabel('Населённый пункт').fill('с. Ключи');
    await panel.getByLabel('ФИО руководителя').fill('Орлова Вера Николаевна');
    await panel.getByLabel('Должность руководителя').fill('директор');
    await panel.getByLabel('Учебный год').fill('2026/2027');
    await picture('02-вопросы');
    await press('Сохранить и начать');
    await panel.getByRole('heading', { name: 'МБОУ «Ключевская СШ»' }).waitFor({ timeout: 60_000 });
    expect(await scrolled()).toBe(0);
    await picture('03-главная');
    expect(await panelProblems(grid.page), 'home').toEqual([]);
  });

  it('types three people into the sheet, one with a wrong date', async () => {
    await tab('Педагоги');
    await grid.select('B2');
    await grid.paste(PEOPLE.map((line) => line.join('\t')).join('\n'));
    // Codes come by themselves, and the impossible date stays as typed: nothing is lost.
    expect(await shown('Педагоги', 'A2')).toBe('ПД-001');
    expect(await shown('Педагоги', 'A4')).toBe('ПД-003');
    expect(await shown('Педагоги', 'G4')).toBe('31.11.2024');
    await picture('04-педагоги');
  });

  it('sees the issue, jumps to its cell and mends it', async () => {
    await open('Проверить записи', 'Проверка записей');
    await panel.getByText('такого дня нет').waitFor({ timeout: 60_000 });
    expect(await panelProblems(grid.page), 'check').toEqual([]);
    await picture('05-проверка');
    await press('Показать ячейку: Педагоги, строка 4, Начало педагогического стажа');
    await grid.page.waitForFunction(() => document.querySelector('.place')?.textContent === 'G4');
    await grid.page.keyboard.type('01.09.2024', { delay: 40 });
    await grid.page.keyboard.press('Enter');
    await grid.settle();
    await press('Проверить снова');
    await panel.getByText('такого дня нет').waitFor({ state: 'detached', timeout: 60_000 });
  });

  it('makes a teacher of the list a mentor and enters the mentee', async () => {
    await grid.select('A2');
    await grid.choose('Наставничество', 'Сделать наставником выбранного педагога');
    await grid.page.getByText('Записано под кодом НК-001').waitFor({ timeout: 60_000 });
    await open('Добавить наставляемого', 'Новый наставляемый');
    expect(await panelProblems(grid.page), 'new mentee').toEqual([]);
    await panel.getByLabel(/^Педагог/).selectOption({ label: 'ПД-003 · Сидорова А. Л.' });
    await press('Добавить');
    // Every answer that is missing says so beside itself, a list to tick as well.
    await panel
      .getByRole('group', { name: /^Основной запрос/ })
      .getByRole('alert')
      .waitFor();
    await panel.getByRole('checkbox', { name: 'методика обучения и преподавания' }).check();
    await panel
      .getByLabel(/^Категория/)
      .first()
      .selectOption({ label: 'молодой специалист' });
    await press('Добавить');
    await panel.getByText('Записано под кодом НЯ-001').waitFor({ timeout: 60_000 });
  });

  it('enters a pair with its consents', async () => {
    await open('Добавить пару или группу', 'Пара или группа');
    await panel
      .getByLabel(/^Наставник/)
      .first()
      .selectOption({ index: 1 });
    await panel.getByRole('checkbox', { name: 'НЯ-001 · Сидорова А. Л.' }).check();
    await panel.getByLabel(/^Форма наставничества/).selectOption({ label: 'учитель – учитель' });
    await panel.getByText('Согласия', { exact: true }).click();
    await panel.getByLabel(/^Согласие наставника/).fill('2026-09-01');
    await panel.getByLabel(/^Согласие наставляемого/).fill('2026-09-02');
    expect(await panelProblems(grid.page), 'pair').toEqual([]);
    await picture('06-пара');
    await press('Записать');
    await panel.getByText('Записано: ПР-001.').waitFor({ timeout: 60_000 });
    await expect.poll(() => scrolled()).toBeLessThan(300);
    await tab('Пары');
    expect(await shown('Пары', 'D2')).toBe('Согласована');
  });

  it('makes the order in at most five clicks and opens it', async () => {
    let clicks = 0;
    await grid.choose('Наставничество', 'Подготовить приказ о закреплении');
    clicks += 2;
    await panel.getByRole('heading', { name: 'Приказ о закреплении' }).waitFor();
    expect(await panelProblems(grid.page), 'order').toEqual([]);
    await press('Создать проект приказа');
    clicks += 1;
    await panel.getByText('Проект готов').waitFor({ timeout: 60_000 });
    await picture('07-приказ-готов');
    await panel.getByRole('link', { name: /^Открыть ДК-/ }).click();
    clicks += 1;
    expect(clicks).toBeLessThanOrEqual(5);
    const paper = grid.page.getByRole('region', { name: 'Страницы документа' });
    await paper.getByText('ПРИКАЗ', { exact: true }).waitFor({ timeout: 30_000 });
    const text = await paper.innerText();
    expect(text).toContain('О закреплении');
    expect(text).toContain('Петров Пётр Ильич');
    expect(text).toMatch(/№\s*____/);
    expect(text).not.toMatch(/undefined|\{|\}/);
    await picture('08-приказ');
    await grid.page.getByRole('button', { name: 'Закрыть окно' }).click();
  });

  it('confirms that it is signed: only then the pair gets number and date', async () => {
    await press('Приказ подписан');
    await panel.getByLabel(/Номер приказа/).fill('147-П');
    await panel.getByLabel(/Дата приказа/).fill('2026-09-03');
    await picture('09-подписан');
    expect(await panelProblems(grid.page), 'documents').toEqual([]);
    await press('Записать номер и дату');
    await panel.getByText('Пар, получивших номер и дату: 1').waitFor({ timeout: 60_000 });
    await tab('Пары');
    // The state tells what the order alone does not give: the agreement that art. 351.8 of the Labour Code asks for.
    expect(await shown('Пары', 'E2')).toContain('дополнительного соглашения');
  });

  it('sees the state change once the agreement stands, and takes the last action back', async () => {
    await grid.select('A2');
    await open('Показать карточку строки', 'ПР-001');
    await press('Изменить');
    await panel.getByText('Приказ и соглашение', { exact: true }).click();
    await panel.getByLabel(/№ дополнительного соглашения/).fill('5');
    await panel.getByLabel(/Дата соглашения/).fill('2026-09-03');
    await press('Сохранить');
    await panel.getByText('Закреплена', { exact: true }).first().waitFor({ timeout: 60_000 });
    await picture('10-карточка');
    expect(await panelProblems(grid.page), 'card').toEqual([]);
    expect(await shown('Пары', 'D2')).toBe('Закреплена');
    await open('Отменить последнее действие', 'Журнал');
    await press('Отменить это действие');
    await panel.getByText('Отменено:').waitFor({ timeout: 60_000 });
    await picture('11-журнал');
    expect(await panelProblems(grid.page), 'journal').toEqual([]);
    expect(await shown('Пары', 'D2')).toBe('Согласована');
  });

  it('finds everything again after a reload', async () => {
    await grid.reload();
    await tab('Пары');
    expect(await shown('Пары', 'A2')).toBe('ПР-001');
    expect(await shown('Педагоги', 'G4')).toBe('01.09.2024');
  });
});
