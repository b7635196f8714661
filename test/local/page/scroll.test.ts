/** Scrolling behind frozen rows and columns whose sizes differ from those that scroll. */
import { describe, expect, it } from 'vitest';
import { scrollStart } from '../../../src/local/page/grid/scroll.ts';

describe('the line that the grid is told', () => {
  it.each<[what: string, target: number, frozen: number, sizes: readonly number[], start: number]>([
    ['nothing frozen: the line itself', 12, 0, [], 12],
    ['a frozen header of usual height: one line less', 12, 1, [], 11],
    ['a frozen header four rows high: four lines less', 12, 1, [84], 8],
    ['hidden columns before the target take no room', 6, 2, [80, 240, 0, 0, 0, 100], 1],
    ['a frozen line needs no scrolling', 0, 1, [84], 0],
    ['the first line that scrolls', 1, 1, [84], 0],
  ])('%s', (_what, target, frozen, sizes, start) => {
    expect(scrollStart(target, frozen, (line) => sizes[line] ?? 21)).toBe(start);
  });
});
