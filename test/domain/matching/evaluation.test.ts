/** `npm run -s eval -- matching`: what it prints and answers. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { evaluateMatching } from '../../eval/matching.ts';

const right = {
  id: 'right',
  score: [
    [5, null],
    [4, 3],
  ],
  capacity: [1, 1],
  demand: [1, 1],
  existing: [[0, 0]],
  expected: { totalFirst: { total: 8, pairs: 2, keptExisting: 1 }, coverageFirst: { pairs: 2, total: 8 } },
};

describe('the evaluation', () => {
  let lines: string[] = [];
  beforeEach(() => {
    lines = [];
    vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('counts instances that are right under both policies', () => {
    expect(evaluateMatching(JSON.stringify([right, right]))).toBe(0);
    expect(lines).toEqual(['optimal 2 of 2']);
  });

  it('prints a line for every figure that differs', () => {
    const wrong = {
      ...right,
      id: 7,
      expected: { ...right.expected, totalFirst: { total: 9, pairs: 2, keptExisting: 0 } },
    };
    expect(evaluateMatching(JSON.stringify([right, wrong]))).toBe(1);
    expect(lines).toEqual([
      '7 totalFirst: total 8, expected 9',
      '7 totalFirst: keptExisting 1, expected 0',
      'optimal 1 of 2',
    ]);
  });

  it('a refusal is a failure with its sentence', () => {
    expect(
      evaluateMatching(
        JSON.stringify([
          {
            ...right,
            score: [
              [0.5, 1],
              [1, 1],
            ],
          },
        ]),
      ),
    ).toBe(1);
    expect(lines[0]).toContain('refused: Балл «0.5»');
  });

  it('a file that is no list of instances is refused', () => {
    expect(evaluateMatching('{')).toBe(2);
    expect(evaluateMatching('{}')).toBe(2);
  });

  it('broken instances fail and do not stop the rest', () => {
    expect(evaluateMatching(JSON.stringify([null, {}, right]))).toBe(1);
    expect(lines[lines.length - 1]).toBe('optimal 1 of 3');
  });
});
