/** How the bench measures, judges and prints: medians of CPU time, and a verdict for each figure beside its bar. */

/** One figure with its bar. */
export interface Line {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** The most it may be; absent when the figure is printed to be read only. */
  readonly bar?: number;
  /** The bar is an aim: over it is a warning, and only twice of it fails the run. */
  readonly aim?: boolean;
  /** Verdict of a bench that judges more than the time: a wrong answer is never fast enough. */
  readonly ok?: boolean;
  readonly beside?: string;
}

export type Verdict = 'holds' | 'over the aim' | 'BROKEN' | 'WRONG ANSWER' | '';

const RUNS = 5;

/** The middle of some figures. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Milliseconds of CPU, median of five after two warm runs. */
export function cpu(work: () => unknown): number {
  for (let run = 0; run < 2; run += 1) work();
  return median(
    Array.from({ length: RUNS }, () => {
      const before = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    }),
  );
}

export function verdictOf({ value, bar, aim, ok }: Line): Verdict {
  if (bar === undefined) return '';
  if (ok === false && value <= bar) return 'WRONG ANSWER';
  if (value <= bar) return 'holds';
  return aim === true && value < 2 * bar ? 'over the aim' : 'BROKEN';
}

/** One line of the printed table. */
export function printed(line: Line): string {
  const { what, value, unit, bar, beside } = line;
  const figure = Number.isInteger(value) ? String(value) : value.toFixed(1);
  const limit = bar === undefined ? '' : `≤ ${Number.isInteger(bar) ? String(bar) : bar.toFixed(1)}`;
  const more = beside === undefined ? '' : `  (${beside})`;
  return `${what.padEnd(76)} ${figure.padStart(8)} ${unit.padEnd(6)} ${limit.padEnd(9)} ${verdictOf(line)}${more}`.trimEnd();
}
