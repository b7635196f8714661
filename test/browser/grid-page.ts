/** Drives the local host's page in tests: cells by their names, the formula line, what the sidebar holds. */
import type { Browser, FrameLocator, Page } from 'playwright-core';

/** Left edge of the cells and height of the column letters, in pixels. */
const HEADER = { width: 46, height: 20 };
/** Usual sizes of rows and columns. */
const ROW = 21;
const COLUMN = 100;

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** `B3` as a cell. */
export function cellOf(address: string): Cell {
  const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...(letters ?? '')].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row), column };
}

export class GridPage {
  readonly page: Page;
  /** Requests that left for anywhere but the server. */
  readonly foreign: string[] = [];
  /** Errors of the page's own scripts. */
  readonly errors: string[] = [];
  readonly #widths: Readonly<Record<number, number>>;

  private constructor(page: Page, url: string, widths: Readonly<Record<number, number>>) {
    this.page = page;
    this.#widths = widths;
    page.on('pageerror', (error) => this.errors.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(url) && !/^(?:data|blob):/.test(request.url())) this.foreign.push(request.url());
    });
  }

  /** Opens the page and waits for the grid. `widths` are those of the first sheet's columns that are not usual. */
  static async open(browser: Browser, url: string, widths: Readonly<Record<number, number>> = {}): Promise<GridPage> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      locale: 'ru-RU',
      acceptDownloads: true,
    });
    const opened = new GridPage(await context.newPage(), url, widths);
    await opened.page.goto(url);
    await opened.#waitForGrid();
    return opened;
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.#waitForGrid();
  }

  async #waitForGrid(): Promise<void> {
    await this.page.locator('.grid[data-ready]').waitFor();
    await this.page.waitForFunction(() => (document.querySelector('.place')?.textContent ?? '') !== '');
    await this.settle();
  }

  /** Waits until nothing is running and what came back is drawn. */
  async settle(): Promise<void> {
    await this.page.waitForFunction(() => document.querySelector('.running')?.textContent === '');
    await this.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  }

  /** Clicks a cell that can be seen without scrolling. */
  async click(address: string, options: { readonly button?: 'right' } = {}): Promise<void> {
    const { row, column } = cellOf(address);
    const box = await this.page.locator('.grid').boundingBox();
    if (box === null) throw new Error('there is no grid');
    let x = HEADER.width;
    for (let before = 1; before < column; before += 1) x += this.#widths[before] ?? COLUMN;
    x += (this.#widths[column] ?? COLUMN) / 2;
    const y = box.y + HEADER.height + ROW * (row - 0.5);
    const lower = await this.#reach(box.x + x, y, row);
    if (options.button === 'right') await this.page.mouse.click(box.x + x, y + lower, options);
  }

  /** Clicks lower and lower until the row is hit: rows above it are higher where a heading takes several lines. */
  async #reach(x: number, y: number, row: number): Promise<number> {
    let lower = 0;
    for (let probe = 0; probe < 8; probe += 1) {
      await this.page.mouse.click(x, y + lower);
      const missed = row - cellOf(await this.#settledPlace()).row;
      if (missed === 0) break;
      lower += ROW * missed;
    }
    return lower;
  }

  /** The place shown once it no longer changes: a slow computer shows the former cell for a while after a click. */
  async #settledPlace(): Promise<string> {
    let before = '';
    for (let look = 0; look < 20; look += 1) {
      await this.page.waitForTimeout(80);
      const now = await this.place();
      if (look >= 2 && now === before) return now;
      before = now;
    }
    return before;
  }

  /** Makes a cell the active one. */
  async select(address: string): Promise<void> {
    await this.click(address);
    await this.page.waitForFunction((place) => document.querySelector('.place')?.textContent === place, address);
  }

  /** Types into a cell, as a person does: click, letters, Enter. */
  async type(address: string, text: string, end = 'Enter'): Promise<void> {
    await this.select(address);
    // The grid opens its editor at the first letter and loses those that come too quickly.
    await this.page.keyboard.type(text, { delay: 40 });
    await this.page.keyboard.press(end);
    await this.settle();
  }

  /** Pastes a text at the active cell, as Ctrl+V does. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate((pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    }, text);
    await this.settle();
  }

  /** What stands in a cell, as the formula line shows it. */
  async content(address: string): Promise<string> {
    await this.select(address);
    return this.page.locator('.formula-line input').inputValue();
  }

  async place(): Promise<string> {
    return (await this.page.locator('.place').textContent()) ?? '';
  }

  /** Chooses in the menu bar: menu, then items from the outside in. */
  async choose(menu: string, ...items: readonly string[]): Promise<void> {
    await this.page.getByRole('menubar').getByRole('menuitem', { name: menu, exact: true }).click();
    for (const item of items)
      await this.page.getByRole('menu').getByRole('menuitem', { name: item, exact: true }).click();
  }

  sidebar(): FrameLocator {
    return this.page.frameLocator('.sidebar iframe');
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
