/** The measure itself: what counts as right, wrong in silence, refused and assumed. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { evaluateDeadlines } from '../../eval/deadlines.ts';

const plan = { from: '2026-09-01', to: '2027-08-31' };

function evaluate(samples: unknown): { code: number; lines: string[]; errors: string[] } {
  const lines: string[] = [];
  const errors: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  vi.spyOn(console, 'error').mockImplementation((line: string) => void errors.push(line));
  return { code: evaluateDeadlines(typeof samples === 'string' ? samples : JSON.stringify(samples)), lines, errors };
}

afterEach(() => vi.restoreAllMocks());

describe('the evaluation of deadlines', () => {
  it('counts right readings, of them the assumed ones', () => {
    const { code, lines } = evaluate([
      { text: 'до 15.10.2026', plan, expect: { kind: 'date', from: null, to: '2026-10-15', due: ['2026-10-15'] } },
      { text: '1 раз в полугодие', plan, expect: { kind: 'recurring', due: ['2027-05-20', '2026-12-20'] } },
      { text: 'еженедельно', plan, expect: { kind: 'recurring' } },
      { text: 'Иванова М. П.', plan, expect: { kind: 'unknown' } },
    ]);
    expect(code).toBe(0);
    expect(lines).toEqual(['right 4 of 4; wrong and silent 0; refused 0; assumed 2']);
  });

  it('takes an alternative expectation', () => {
    const also = [{ kind: 'date', due: ['2026-10-15'] }];
    const { lines } = evaluate([{ text: 'до 15.10.2026', plan, expect: { kind: 'range', due: ['2026-10-15'] }, also }]);
    expect(lines).toEqual(['right 1 of 1; wrong and silent 0; refused 0; assumed 0']);
  });

  it('tells refused, wrong and silent, and wrong but marked apart, a line each', () => {
    const { code, lines } = evaluate([
      { text: 'на педсовете', plan, expect: { kind: 'dependent', due: [] } },
      { text: 'до 15.10.2026', plan, expect: { kind: 'date', due: ['2026-10-16'] } },
      { text: 'до середины ноября', plan, expect: { kind: 'date', due: ['2026-11-16'] } },
    ]);
    expect(code).toBe(1);
    expect(lines).toEqual([
      '#1 "на педсовете": refused: unknown, expected dependent',
      '#2 "до 15.10.2026": wrong and silent: date 2026-10-15, expected date 2026-10-16',
      '#3 "до середины ноября": wrong, marked assumed: date 2026-11-15, expected date 2026-11-16',
      'right 0 of 3; wrong and silent 1; refused 1; assumed 0',
    ]);
  });

  it.each([['not json'], ['{}'], ['[{"text": 1}]'], ['[null]']])('refuses the file %s', (text) => {
    const { code, lines, errors } = evaluate(text);
    expect(code).toBe(2);
    expect(lines).toEqual([]);
    expect(errors).toHaveLength(1);
  });
});
