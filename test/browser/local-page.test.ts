/** The local host's page in a real browser, over the small add-on of test/local/server. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Document, Packer, Paragraph } from 'docx';
import ExcelJS from 'exceljs';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OpenReply } from '../../src/local/server/messages.ts';
import { ask, startFixture, stopAndRemove, type TestServer } from '../local/server/running-server.ts';
import { launchBrowser } from './chromium.ts';
import { GridPage } from './grid-page.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
/** Widths that the fixture gives its first sheet. */
const WIDTHS = { 2: 200 };

let browser: Browser;
let server: TestServer;
let grid: GridPage;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser.close());

/** One page for all tests of a group, as a person has one all day; a page for each took half of the time. */
function onePage(): void {
  beforeAll(async () => {
    server = await startFixture({ now: Date.UTC(2026, 10, 22, 9) });
    grid = await GridPage.open(browser, server.url, WIDTHS);
  });
  afterEach(() => {
    expect(grid.errors, 'errors of the page').toEqual([]);
    expect(grid.foreign, 'requests to elsewhere').toEqual([]);
  });
  afterAll(async () => {
    await grid.close();
    await stopAndRemove(server);
  });
}

/** What the messages say that came since the last look. */
async function toasts(): Promise<string[]> {
  const all = grid.page.locator('.toast');
  const texts = await all.allTextContents();
  for (let left = texts.length; left > 0; left -= 1) await all.first().getByRole('button').click();
  return texts;
}

async function serverCell(key: string) {
  const { view } = await ask<OpenReply>(server, { kind: 'view' });
  return view.sheets[0]?.cells[key];
}

describe('the grid', () => {
  onePage();

  it('takes what is typed and shows what the server made of it', async () => {
    await grid.type('D2', '1.9.26');
    expect(await grid.place()).toBe('D3');
    expect(await grid.content('D2')).toBe('01.09.2026');
    expect(await serverCell('2,4')).toMatchObject({ v: 46_266, display: '01.09.2026' });
  });

  it('takes the Russian text, its spaces and its capital letters as they are typed', async () => {
    await grid.type('B4', 'Ёлкина-Щукина  Ю. Э.', 'Tab');
    expect(await serverCell('4,2')).toMatchObject({ v: 'Ёлкина-Щукина  Ю. Э.' });
    expect(await grid.place()).toBe('C4');
  });

  it('leaves a cell alone when the person presses Escape', async () => {
    await grid.type('B2', 'другое', 'Escape');
    expect(await grid.content('B2')).toBe('Иванова М. П.');
  });

  it('pastes a block and shows one message for it', async () => {
    await toasts();
    await grid.select('A5');
    await grid.paste('ПР-005\tКотова Е. А.\nПР-006\t"Орлов\nД. С."\n');
    expect((await serverCell('6,2'))?.v).toBe('Орлов\nД. С.');
    expect(await toasts()).toEqual([expect.stringContaining('Вставлено строк: 2')]);
  });

  it('fills the selected block with one copied cell', async () => {
    await grid.select('B6');
    await grid.page.keyboard.press('Shift+ArrowDown');
    await grid.paste('итог');
    expect((await serverCell('7,2'))?.v).toBe('итог');
  });

  it('says why a value is refused, and the cell is as before', async () => {
    await grid.type('C2', 'выдумана');
    const dialog = grid.page.getByRole('dialog', { name: 'Не принято' });
    await expect.poll(() => dialog.textContent()).toContain('Выберите состояние из списка.');
    await grid.page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    expect(await grid.content('C2')).toBe('');
    expect((await serverCell('2,3'))?.v).toBeUndefined();
  });

  it('warns at a protected cell and takes the value', async () => {
    await toasts();
    await grid.type('A1', 'Шифр');
    expect(await toasts()).toEqual([expect.stringContaining('Заголовки')]);
    expect((await serverCell('1,1'))?.v).toBe('Шифр');
  });

  it('empties cells by Delete', async () => {
    await grid.select('B2');
    await grid.page.keyboard.press('Delete');
    await expect.poll(async () => (await serverCell('2,2'))?.v).toBeUndefined();
  });

  it('ticks a box by a click', async () => {
    await grid.click('E2');
    await expect.poll(async () => (await serverCell('2,5'))?.v).toBe(true);
    await grid.click('E2');
    await expect.poll(async () => (await serverCell('2,5'))?.v).toBe(false);
  });

  it('opens a formula for editing as a formula, and shows its value', async () => {
    await grid.type('G4', '2,5');
    await grid.type('H4', '=G4*2');
    expect(await serverCell('4,8')).toMatchObject({ v: 5, f: '=G4*2' });
    await grid.select('H4');
    await grid.page.keyboard.press('F2');
    await grid.page.keyboard.type('+1', { delay: 40 });
    await grid.page.keyboard.press('Enter');
    await grid.settle();
    expect(await serverCell('4,8')).toMatchObject({ v: 6, f: '=G4*2+1' });
  });

  it('shows the sentence under an error beside the formula', async () => {
    await grid.type('G5', '=QUERY(A1)');
    await grid.select('G5');
    await expect
      .poll(() => grid.page.locator('.cell-error').textContent())
      .toBe('Функции QUERY на локальном стенде нет.');
  });

  it('changes a cell from the formula line', async () => {
    await grid.select('B3');
    const line = grid.page.locator('.formula-line input');
    await line.fill('Новая Н. Н.');
    await line.press('Enter');
    await expect.poll(async () => (await serverCell('3,2'))?.v).toBe('Новая Н. Н.');
  });

  it('keeps everything through a reload', async () => {
    await grid.type('B4', 'Сидорова О. В.');
    await grid.reload();
    expect(await grid.content('B4')).toBe('Сидорова О. В.');
  });

  it('shows what another page changed', async () => {
    const sheet = (await ask<OpenReply>(server, { kind: 'view' })).view.sheets[0]?.id;
    await ask(server, { kind: 'edit', edit: { sheet, row: 9, column: 2, texts: [['из другого окна']] } });
    await expect.poll(() => grid.content('B9')).toBe('из другого окна');
  });

  it('keeps the letters of an open cell while the table changes around it', async () => {
    await grid.select('B4');
    await grid.page.keyboard.type('Ёлкина', { delay: 40 });
    // A new sheet makes the page draw everything anew: it must wait until the cell is closed.
    await ask(server, { kind: 'act', act: { kind: 'addSheet', title: 'Новый' } });
    await grid.page.getByRole('tab', { name: 'Новый' }).waitFor();
    await grid.page.keyboard.type(' Юлия', { delay: 40 });
    await grid.page.keyboard.press('Enter');
    await grid.settle();
    expect((await serverCell('4,2'))?.v).toBe('Ёлкина Юлия');
    await expect.poll(() => grid.content('B4')).toBe('Ёлкина Юлия');
  });

  it('sends a dragged width to the server, so that it lasts', async () => {
    const box = await grid.page.locator('.grid').boundingBox();
    if (box === null) throw new Error('there is no grid');
    // The border at the right of column A: 46 pixels of row numbers and a usual column.
    const [x, y] = [box.x + 46 + 100 - 1, box.y + 10];
    await grid.page.mouse.move(x - 20, y);
    await grid.page.mouse.move(x, y, { steps: 4 });
    await grid.page.mouse.down();
    await grid.page.mouse.move(x + 60, y, { steps: 8 });
    await grid.page.mouse.up();
    const width = async (): Promise<number | undefined> => {
      const { view } = await ask<OpenReply>(server, { kind: 'view' });
      return view.sheets[0]?.widths[1];
    };
    await expect.poll(width).toBeGreaterThan(140);
    expect(await width()).toBeLessThan(180);
  });
});

describe('menus', () => {
  onePage();

  it('are reached and left by keyboard', async () => {
    const bar = grid.page.getByRole('menubar');
    await bar.getByRole('menuitem', { name: 'Файл' }).focus();
    await grid.page.keyboard.press('ArrowRight');
    await grid.page.keyboard.press('ArrowRight');
    await grid.page.keyboard.press('ArrowDown');
    await expect.poll(() => grid.page.evaluate(() => document.activeElement?.textContent)).toBe('Открыть панель');
    await grid.page.keyboard.press('Escape');
    expect(await grid.page.getByRole('menu').count()).toBe(0);
    expect(await grid.page.evaluate(() => document.activeElement?.textContent)).toBe('Проба');
  });

  it('run a nested item by keyboard; its question is answered by keyboard', async () => {
    await grid.page.getByRole('menubar').getByRole('menuitem', { name: 'Проба' }).focus();
    for (const key of ['ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowRight', 'Enter']) await grid.page.keyboard.press(key);
    const question = grid.page.getByRole('dialog', { name: 'Вопрос' });
    await question.waitFor();
    await grid.page.keyboard.press('Enter');
    await expect
      .poll(() => grid.page.locator('.toast').allTextContents())
      .toEqual([expect.stringContaining('Ответ: да')]);
  });

  it('ask for a text and give it to the script; Escape gives none', async () => {
    await grid.choose('Проба', 'Ещё', 'Спросить имя');
    await grid.page.getByRole('dialog').getByLabel('Как вас зовут?').fill('Мария');
    await grid.page.keyboard.press('Enter');
    await expect.poll(async () => (await serverCell('5,2'))?.v).toBe('Мария');
    await grid.choose('Проба', 'Ещё', 'Спросить имя');
    await grid.page.getByRole('dialog').waitFor();
    await grid.page.keyboard.press('Escape');
    await grid.settle();
    expect((await serverCell('5,2'))?.v).toBe('Мария');
  });

  it('tell an error of the script in a window', async () => {
    await grid.choose('Проба', 'Ошибиться');
    await expect.poll(() => grid.page.getByRole('dialog').textContent()).toContain('Так задумано');
    await grid.page.keyboard.press('Enter');
    await grid.page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('insert and delete rows, also under the right button', async () => {
    await grid.select('A2');
    await grid.choose('Лист', 'Вставить строку выше');
    await grid.settle();
    expect((await serverCell('3,1'))?.v).toBe('ПР-001');
    await grid.click('A2', { button: 'right' });
    await grid.page.getByRole('menuitem', { name: 'Удалить строку 2' }).click();
    await grid.settle();
    expect((await serverCell('2,1'))?.v).toBe('ПР-001');
  });

  it('add, rename, hide and show sheets', async () => {
    await grid.choose('Лист', 'Добавить лист');
    await grid.page.getByLabel('Название листа').fill('Черновик');
    await grid.page.keyboard.press('Enter');
    const tab = grid.page.getByRole('tab', { name: 'Черновик' });
    await tab.click();
    await grid.choose('Лист', 'Скрыть лист');
    await grid.settle();
    await grid.page.getByRole('button', { name: 'Скрытые листы (2)' }).click();
    await grid.page.getByRole('menuitem', { name: 'Журнал' }).click();
    await grid.settle();
    expect(await grid.page.getByRole('tab', { name: 'Журнал' }).getAttribute('aria-selected')).toBe('true');
  });
});

describe('the sidebar', () => {
  onePage();
  beforeEach(() => grid.choose('Проба', 'Открыть панель'));

  async function output(button: string): Promise<string> {
    const before = await grid.sidebar().locator('#out').textContent();
    await grid.sidebar().getByRole('button', { name: button }).click();
    await expect.poll(() => grid.sidebar().locator('#out').textContent()).not.toBe(before);
    return (await grid.sidebar().locator('#out').textContent()) ?? '';
  }

  it('is 300 pixels wide and calls the server: success with the user object, failure with the message', async () => {
    expect((await grid.page.locator('.sidebar').boundingBox())?.width).toBeCloseTo(300, -1);
    expect(await output('Сложить')).toBe('5 / моё');
    expect(await output('Ошибиться')).toBe('Ошибка: Так задумано');
  });

  it('refuses days in both directions, as the live service does', async () => {
    expect(await output('Отправить дату')).toContain('Отказ: Failed due to illegal value');
    expect(await output('Попросить дату')).toContain('Ошибка:');
  });

  it('has no network, no storage and no way into the page', async () => {
    expect(await output('Выйти в сеть')).toBe('fetch: закрыто, image: закрыто, parent: закрыто, storage: закрыто');
  });

  it('moves the page to the cell that the script made active', async () => {
    await grid.sidebar().getByRole('button', { name: 'Перейти к C3' }).click();
    await expect.poll(() => grid.place()).toBe('C3');
  });

  it('closes itself', async () => {
    await grid.sidebar().getByRole('button', { name: 'Закрыть' }).click();
    await grid.page.locator('.sidebar').waitFor({ state: 'detached' });
  });

  it('leaves place for a window of the add-on', async () => {
    await grid.choose('Проба', 'Открыть окно');
    const frame = grid.page.frameLocator('.addon-dialog iframe');
    await frame.getByRole('button', { name: 'Готово' }).click();
    await grid.page.locator('.addon-dialog').waitFor({ state: 'detached' });
  });
});

describe('files', () => {
  onePage();

  it('downloads the table', async () => {
    const download = grid.page.waitForEvent('download');
    await grid.choose('Файл', 'Скачать .xlsx');
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/\.xlsx$/);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await readFile(await file.path())).buffer as ArrayBuffer);
    expect(book.worksheets[0]?.getCell('B2').value).toBe('Иванова М. П.');
  });

  it('lists the documents, opens one in the page and downloads it', async () => {
    const document = new Document({ sections: [{ children: [new Paragraph('О закреплении наставнических пар')] }] });
    const content = (await Packer.toBuffer(document)).toString('base64');
    await ask(server, { kind: 'run', function: 'makeDocument', args: ['Приказ № 7', content], caller: 'sidebar' });
    await grid.choose('Файл', 'Документы');
    await grid.page.getByRole('button', { name: 'Приказ № 7' }).click();
    await expect.poll(() => grid.page.locator('.pages').textContent()).toContain('О закреплении наставнических пар');
    const download = grid.page.waitForEvent('download');
    await grid.page.getByRole('button', { name: 'Скачать .docx' }).click();
    expect((await download).suggestedFilename()).toBe('Приказ № 7.docx');
    await grid.page.keyboard.press('Escape');
    await grid.page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('opens a copy as a table of its own', async () => {
    await grid.choose('Файл', 'Создать копию');
    const dialog = grid.page.getByRole('dialog', { name: 'Перейти в копию?' });
    await expect.poll(() => dialog.textContent()).toContain('Копия открыта: http://127.0.0.1:');
    await grid.page.keyboard.press('Escape');
  });
});

describe('accessibility', () => {
  onePage();

  async function seriousProblems(): Promise<string[]> {
    await grid.page.evaluate(await readFile(AXE, 'utf8'));
    return grid.page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: {
          run(context: object): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>;
        };
      };
      // The grid itself is drawn by Univer on a canvas; the add-on's frame is judged by its own tests.
      const { violations } = await axe.run({ exclude: [['.grid'], ['iframe']] });
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      return serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    });
  }

  it('finds no serious problem in the page, an open menu, the sidebar, a question and the documents', async () => {
    expect(await seriousProblems()).toEqual([]);
    await grid.page.getByRole('menubar').getByRole('menuitem', { name: 'Лист' }).click();
    expect(await seriousProblems()).toEqual([]);
    await grid.page.keyboard.press('Escape');
    await grid.choose('Проба', 'Открыть панель');
    await grid.page.locator('.sidebar iframe').waitFor();
    expect(await seriousProblems()).toEqual([]);
    await grid.choose('Проба', 'Ещё', 'Спросить имя');
    await grid.page.getByRole('dialog').waitFor();
    expect(await seriousProblems()).toEqual([]);
    await grid.page.keyboard.press('Escape');
    await grid.choose('Файл', 'Документы');
    await grid.page.getByRole('dialog').waitFor();
    expect(await seriousProblems()).toEqual([]);
  });
});
