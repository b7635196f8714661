/**
 * The curator's own template through the page: made one's own, loaded from the computer, edited in the data folder; a
 * certificate in it within five clicks; the tags copied; every new view for a keyboard and a reader, in 300 pixels.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import PizZip from 'pizzip';
import type { Browser, FrameLocator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { defaultTemplate } from '../documents/filled.ts';
import { stopAndRemove, type TestServer } from '../local/server/running-server.ts';
import { panelProblems } from './accessible.ts';
import { launchBrowser } from './chromium.ts';
import { GridPage } from './grid-page.ts';
import { startSchool } from './school-server.ts';

const MENU = 'Наставничество';
const PICTURES = resolve('docs/images');
const KIND = 'Грамота, благодарственное письмо, сертификат наставника';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

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

/** Saves a picture for the guide. */
async function picture(name: string): Promise<void> {
  await grid.settle();
  await grid.page.screenshot({ path: resolve(PICTURES, `${name}.png`) });
}

const problems = (): Promise<string[]> => panelProblems(grid.page);

/** A .docx with its text changed, as a word processor would save it. */
function changed(docx: Buffer, change: (xml: string) => string): Buffer {
  const zip = new PizZip(docx);
  zip.file('word/document.xml', change(zip.file('word/document.xml')?.asText() ?? ''));
  return zip.generate({ type: 'nodebuffer' });
}

const defaultFile = async (): Promise<Buffer> => Buffer.from(await defaultTemplate('D-29'), 'base64');

async function load(name: string, buffer: Buffer): Promise<void> {
  await panel().getByLabel('Загрузить .docx с компьютера').setInputFiles({ name, mimeType: DOCX, buffer });
}

/** A certificate for the mentor of the selected row. @returns its text and the number of clicks. */
async function certificate(): Promise<{ readonly text: string; readonly clicks: number }> {
  let clicks = 0;
  await grid.choose(MENU, 'Документ для этой строки');
  clicks += 2;
  await press(KIND);
  clicks += 1;
  await press('Создать проект');
  clicks += 1;
  await panel().getByText('Проект готов').waitFor({ timeout: 60_000 });
  await panel()
    .getByRole('link', { name: /^Открыть ДК-/ })
    .click();
  clicks += 1;
  const paper = grid.page.getByRole('region', { name: 'Страницы документа' });
  await paper.getByText('БЛАГОДАРСТВЕННОЕ ПИСЬМО').waitFor({ timeout: 30_000 });
  const text = await paper.innerText();
  await grid.page.getByRole('button', { name: 'Закрыть окно' }).click();
  return { text, clicks };
}

it('a certificate in the curator’s own edited template', async () => {
  await grid.choose(MENU, 'Настроить шаблоны документов');
  await panel().getByRole('button', { name: KIND }).waitFor({ timeout: 60_000 });
  expect(await problems()).toEqual([]);
  await press(KIND);
  await panel().getByText('Документы делаются по исходному шаблону.').waitFor();
  expect(await problems()).toEqual([]);

  // A mistake is named with what was meant, and nothing is stored.
  await load(
    'с ошибкой.docx',
    changed(await defaultFile(), (xml) => xml.replace('{кто.дат}', '{ктоо.дат}')),
  );
  await panel().getByText('В файле ошибки, поэтому он не загружен.').waitFor();
  await panel().getByText('Возможно, имелось в виду «кто».').waitFor();
  expect(await problems()).toEqual([]);
  expect(readdirSync(server.dataDir, { recursive: true }).filter((name) => String(name).endsWith('.docx'))).toEqual([]);

  await load(
    'наша.docx',
    changed(await defaultFile(), (xml) => xml.replace('>вручается', '>с благодарностью вручается')),
  );
  await panel().getByText('Файл загружен и стал своим вариантом.').waitFor({ timeout: 60_000 });
  await press('Проверить шаблон');
  await panel().getByText('Ошибок нет, документы делать можно.').waitFor();
  await picture('12-шаблон');
  expect(await problems()).toEqual([]);

  await grid.page.getByRole('tab', { name: 'Наставники', exact: true }).click();
  await grid.settle();
  await grid.select('A2');
  const first = await certificate();
  expect(first.clicks).toBeLessThanOrEqual(5);
  expect(first.text).toContain('с благодарностью вручается');
  expect(first.text).not.toMatch(/undefined|\{|\}/);

  // On this computer the template is a file of the data folder: what is saved there holds for the next paper.
  const documents = join(server.dataDir, 'documents');
  const file = join(documents, readdirSync(documents).find((name) => name.startsWith('Шаблон')) ?? '');
  writeFileSync(
    file,
    changed(readFileSync(file), (xml) => xml.replace('с благодарностью вручается', 'с низким поклоном вручается')),
  );
  await grid.select('A3');
  expect((await certificate()).text).toContain('с низким поклоном вручается');

  // A mistake made there stops the next paper before anything is begun.
  writeFileSync(
    file,
    changed(readFileSync(file), (xml) => xml.replace('{руководитель.подпись}', '')),
  );
  await grid.select('A4');
  await grid.choose(MENU, 'Документ для этой строки');
  await press(KIND);
  await press('Создать проект');
  await panel().getByText('Документ не создан.').waitFor();
  await panel().getByText('В шаблоне больше нет вставки «{руководитель.подпись}»').waitFor();
  expect(await problems()).toEqual([]);

  await grid.choose(MENU, 'Настроить шаблоны документов');
  await press(KIND);
  await press('Вернуть исходный');
  await panel().getByText('Исходный шаблон возвращён.').waitFor();
  await panel().getByText('Документы делаются по исходному шаблону.').waitFor();
});

it('the tags are searched, shown with examples from the table, and copied', async () => {
  await grid.choose(MENU, 'Настроить шаблоны документов');
  await press(KIND);
  await panel().getByLabel('Найти вставку').fill('кто кому');
  await panel().getByRole('button', { name: 'Скопировать {кто.кому}' }).click();
  await panel()
    .getByText(/Скопировано\.|нажмите Ctrl\+C/)
    .waitFor();
  await picture('13-вставки');
  expect(await problems()).toEqual([]);
  await panel().getByLabel('Найти вставку').fill('');
  await panel().getByText('кому вручается').click();
  const [genitive, accusative] = await Promise.all(
    ['{кто.род}', '{кто.вин}'].map((tag) =>
      panel()
        .getByRole('button', { name: `Скопировать ${tag}` })
        .boundingBox(),
    ),
  );
  // «Кого» stands as its two cases side by side.
  expect(genitive?.y).toBe(accusative?.y);
  expect(await problems()).toEqual([]);
  await panel().getByLabel('Найти вставку').fill('небылица');
  await panel().getByText('Такой вставки нет.').waitFor();
});
