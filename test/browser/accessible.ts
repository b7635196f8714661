/** What stands between the panel and everybody: serious findings of axe, and whatever asks for more than its 300 pixels. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
/** Width Google gives a sidebar; it cannot be changed. */
const PANEL_WIDTH = 300;

interface Axe {
  run(at: object): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>;
}

/** A line for each problem of the open panel; none is what every view must give. */
export async function panelProblems(page: Page): Promise<string[]> {
  const frame = page.frames().find((one) => one.parentFrame() !== null);
  if (!frame) throw new Error('The panel is not open');
  await frame.evaluate(await readFile(AXE, 'utf8'));
  return frame.evaluate(async (most) => {
    const { axe } = window as unknown as { axe: Axe };
    const { violations } = await axe.run(document);
    // The page hides what sticks out, so its own scrollWidth tells little: every element is measured.
    const edge = Math.min(most, document.documentElement.clientWidth) + 1;
    const sticksOut = (element: Element): boolean => {
      const scrolls =
        getComputedStyle(element).overflowX !== 'visible' && !/^(?:INPUT|SELECT|TEXTAREA)$/.test(element.tagName);
      return element.getBoundingClientRect().right > edge || (scrolls && element.scrollWidth > element.clientWidth + 1);
    };
    const wide = [...document.querySelectorAll('body *')]
      .filter(sticksOut)
      .map((element) => `wider than ${most} pixels: ${element.outerHTML.slice(0, 160)}`);
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    return [...wide, ...serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)];
  }, PANEL_WIDTH);
}
