/**
 * The main story in a table of codes: set-up, people by code, pair, order with names from the key, signing, undo.
 * After the key is open nothing leaves the page, and no name ever reaches the table.
 */
import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import PizZip from 'pizzip';
import type { Browser, FrameLocator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { OpenReply } from '../../src/local/server/messages.ts';
import { ask, startFixture, type TestServer } from '../local/server/running-server.ts';
import { panelProblems } from './accessible.ts';
import { launchBrowser } from './chromium.ts';
import { GridPage } from './grid-page.ts';

let browser: Browser;
let server: TestServer;
let grid: GridPage;
let panel: FrameLocator;

const press = (name: string): Promise<void> => panel.getByRole('button', { name, exact: true }).click();

async function open(item: string, heading: string): Promise<void> {
  await grid.choose('Наставничество', item);
  await panel.getByRole('heading', { level: 1, name: heading }).waitFor();
}

/** Everything the table holds, as the server has it. */
async function tableText(): Promise<string> {
  return JSON.stringify(await ask<OpenReply>(server, { kind: 'view' }));
}

/** What the panel's frame says to the page (each call of google.script.run is such a message), and all requests, from now on. */
async function listen(): Promise<() => Promise<string[]>> {
  const requests: string[] = [];
  grid.page.on('request', (request) => {
    if (!/^(?:blob|data):/.test(request.url())) {
      requests.push(decodeURIComponent(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
    }
  });
  await grid.page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    window.addEventListener('message', ({ data }) => said.push(JSON.stringify(data)));
  });
  return async () => [...requests, ...(await grid.page.evaluate(() => (window as unknown as { said: string[] }).said))];
}

const NAMES = /Петров|Сидоров|Орлов/;
const KEY = [
  'Код участника;Ф.И.О.;Должность',
  'НК-001;Петров Пётр Ильич;',
  'НЯ-001;Сидорова Анна Львовна;',
  'РУКОВОДИТЕЛЬ;Орлова Вера Николаевна;',
].join('\r\n');

beforeAll(async () => {
  browser = await launchBrowser();
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

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await grid.page.screenshot({ path: resolve('.build/code-mode-failed.png') });
});

describe('a school that holds people as codes', { timeout: 240_000 }, () => {
  it('is set up without asking for a name', async () => {
    await grid.choose('Наставничество', 'Открыть панель');
    await press('Подготовить таблицу');
    await panel.getByRole('heading', { name: 'Несколько ответов' }).waitFor({ timeout: 120_000 });
    await panel.getByRole('radio', { name: /Коды/ }).check();
    expect(await panel.getByLabel('ФИО руководителя').count()).toBe(0);
    await panel.getByLabel('Полное название организации').fill('Муниципальное бюджетное учреждение «Школа № 5»');
    await panel.getByLabel('Краткое название организации').fill('МБУ «Школа № 5»');
    await panel.getByLabel('Населённый пункт').fill('с. Ключи');
    await panel.getByLabel('Должность руководителя').fill('директор');
    await panel.getByLabel('Учебный год').fill('2026/2027');
    await press('Сохранить и начать');
    await panel.getByRole('heading', { name: 'МБУ «Школа № 5»' }).waitFor({ timeout: 60_000 });
  });

  it('enters people by code, and their pair', async () => {
    await grid.page.getByRole('tab', { name: 'Педагоги', exact: true }).click();
    await grid.settle();
    await grid.select('B2');
    await grid.paste('\tучитель математики\n\tучитель истории');
    await grid.select('A2');
    await grid.choose('Наставничество', 'Сделать наставником выбранного педагога');
    await grid.page.getByText('Записано под кодом НК-001').waitFor({ timeout: 60_000 });
    await open('Добавить наставляемого', 'Новый наставляемый');
    await panel.getByLabel(/^Педагог/).selectOption({ index: 2 });
    await panel.getByRole('checkbox', { name: 'методика обучения и преподавания' }).check();
    await panel
      .getByLabel(/^Категория/)
      .first()
      .selectOption({ label: 'молодой специалист' });
    await press('Добавить');
    await panel.getByText('Записано под кодом НЯ-001').waitFor({ timeout: 60_000 });
    await open('Добавить пару или группу', 'Пара или группа');
    await panel
      .getByLabel(/^Наставник/)
      .first()
      .selectOption({ index: 1 });
    await panel.getByRole('checkbox', { name: /^НЯ-001/ }).check();
    await panel.getByLabel(/^Форма наставничества/).selectOption({ label: 'учитель – учитель' });
    await panel.getByText('Согласия', { exact: true }).click();
    await panel.getByLabel(/^Согласие наставника/).fill('2026-09-01');
    await panel.getByLabel(/^Согласие наставляемого/).fill('2026-09-02');
    await press('Записать');
    await panel.getByText('Записано: ПР-001.').waitFor({ timeout: 60_000 });
  });

  it('makes the order with codes, and with names on this computer only', async () => {
    await open('Подготовить приказ о закреплении', 'Приказ о закреплении');
    await press('Создать проект приказа');
    await panel.getByText('Проект готов').waitFor({ timeout: 60_000 });
    await press('Вписать имена');
    const input = panel.getByLabel('Файл-ключ (.xlsx или .csv)');
    await input.waitFor({ timeout: 60_000 });
    const heard = await listen();
    await input.setInputFiles({ name: 'ключ.csv', mimeType: 'text/csv', buffer: Buffer.from(KEY) });
    await panel.getByText('Прочитано имён: 3.').waitFor();
    expect(await panelProblems(grid.page), 'open key').toEqual([]);
    const [download] = await Promise.all([grid.page.waitForEvent('download'), press('Сохранить с именами')]);
    const text = new PizZip(readFileSync(await download.path())).file('word/document.xml')?.asText() ?? '';
    for (const name of [/Петров Пётр Ильич/, /Сидорова Анна Львовна/, /В\.\s?Н\.\s?Орлова/]) expect(text).toMatch(name);
    expect(text).not.toContain('НК-001');
    await panel.getByText(/^Сохранено на компьютер/).waitFor();
    expect(await heard(), 'said while the key is open').toEqual([]);
    // Leaving forgets the key: the panel speaks again, and knows no name any more.
    await press('Закрыть файл-ключ');
    await press('Приказ подписан');
    await panel.getByRole('heading', { level: 1, name: 'Документы' }).waitFor();
    expect((await heard()).length).toBeGreaterThan(0);
    expect(JSON.stringify(await heard())).not.toMatch(NAMES);
    expect(await tableText()).not.toMatch(NAMES);
  });

  it('signs the order, sees it in the pair, and takes it back', async () => {
    await open('Открыть список документов', 'Документы');
    await press('Подписан');
    await panel.getByLabel(/Номер приказа/).fill('147-П');
    await panel.getByLabel(/Дата приказа/).fill('2026-09-03');
    await press('Записать номер и дату');
    await panel.getByText('Пар, получивших номер и дату: 1').waitFor({ timeout: 60_000 });
    await open('Отменить последнее действие', 'Журнал');
    await press('Отменить это действие');
    await panel.getByText('Отменено:').waitFor({ timeout: 60_000 });
    expect(await tableText()).not.toMatch(NAMES);
  });

  it('shows who may be removed, and the way to names and back to codes', async () => {
    await open('Убрать человека из таблицы', 'Убрать человека');
    await panel.getByText('Таких людей нет.').waitFor();
    expect(await panelProblems(grid.page), 'Кому пора').toEqual([]);
    await grid.page.getByRole('tab', { name: 'Наставляемые', exact: true }).click();
    await grid.settle();
    await grid.select('A2');
    await press('Убрать человека из выбранной строки');
    await panel.getByText('Закончатся пары:').waitFor();
    expect(await panelProblems(grid.page), 'Убрать человека').toEqual([]);
    await press('Не убирать');
    await open('Выбрать имена или коды', 'Имена или коды');
    await panel.getByText('Вернуться к именам').click();
    expect(await panelProblems(grid.page), 'codes').toEqual([]);
    await panel.getByRole('checkbox', { name: /Я понимаю/ }).check();
    await press('Вести таблицу с именами');
    await panel.getByRole('heading', { name: 'Перейти на коды' }).waitFor();
    await panel.getByText('Заполнить имена из файла-ключа').click();
    expect(await panelProblems(grid.page), 'names').toEqual([]);
  });
});
