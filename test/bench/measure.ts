/** How the bench measures, judges and prints: medians of CPU time, and a verdict for each figure beside its bar. */

/** How a figure grew from one size of the data to the next. */
export interface Growth {
  /** So many times the figure before. */
  readonly times: number;
  /** While the data grew so many times. */
  readonly rows: number;
  /** The most `times` may be. */
  readonly most: number;
}

/** One figure with its bar. */
export interface Line {
  readonly what: string;
  /** CPU time as a median, a count of service calls, or a size. */
  readonly value: number;
  readonly unit: 'ms' | 'calls' | 'KB';
  /** The most it may be; absent when the figure is printed to be read only. */
  readonly bar?: number;
  /** The bar is an aim: over it is a warning, and only twice of it fails the run. */
  readonly aim?: boolean;
  readonly growth?: Growth;
  /** Verdict of a bench that judges more than the figure: a wrong answer is never fast enough. */
  readonly ok?: boolean;
  readonly beside?: string;
}

export type Verdict = 'holds' | 'over the aim' | 'BROKEN' | 'GROWS' | 'WRONG ANSWER' | '';

const RUNS = 5;
const WARM_RUNS = 5;
/** Time may grow a little faster than the data: caches of the processor are of one size. */
const SLACK = 1.5;

/** The middle of some figures. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Milliseconds of CPU, median of five after warm runs. */
export function cpu(work: () => unknown, warm = WARM_RUNS): number {
  for (let run = 0; run < warm; run += 1) work();
  return median(Array.from({ length: RUNS }, () => spent(work)));
}

/** Milliseconds of CPU of one run: what others do on the computer meanwhile does not count. */
export function spent(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Lines of one work at several sizes, each with its growth from the one before. */
export function growing(lines: readonly { readonly rows: number; readonly line: Line }[]): Line[] {
  return lines.map(({ rows, line }, index) => {
    const before = lines[index - 1];
    if (!before) return line;
    const factor = rows / before.rows;
    // Calls of services do not grow with the rows at all (design.md §6).
    const most = line.unit === 'calls' ? 1 : SLACK * factor;
    return { ...line, growth: { times: ratio(line.value, before.line.value), rows: factor, most } };
  });
}

/** Nothing that stays nothing has not grown. */
function ratio(value: number, before: number): number {
  return value === before ? 1 : value / before;
}

export function verdictOf({ value, bar, aim, ok, growth }: Line): Verdict {
  if (ok === false && (bar === undefined || value <= bar)) return 'WRONG ANSWER';
  if (growth && growth.times > growth.most) return 'GROWS';
  if (bar === undefined) return growth ? 'holds' : '';
  if (value <= bar) return 'holds';
  return aim === true && value < 2 * bar ? 'over the aim' : 'BROKEN';
}

/** Verdicts that fail the run. */
export const FAILING: readonly Verdict[] = ['BROKEN', 'GROWS', 'WRONG ANSWER'];

const WIDTHS = [72, 9, 5, 9, 17, 12] as const;

function cells(texts: readonly string[]): string {
  return texts
    .map((text, column) => (column === 1 ? text.padStart(WIDTHS[1]) : text.padEnd(WIDTHS[column] ?? 0)))
    .join('  ')
    .trimEnd();
}

const shown = (value: number): string => (Number.isInteger(value) ? String(value) : value.toFixed(1));

/** Heading of the printed table. */
export function heading(): string {
  const names = cells(['what', 'figure', '', 'bar', 'growth', 'verdict', 'beside']);
  return `${names}\n${'─'.repeat(WIDTHS.reduce((sum, width) => sum + width + 2, 8))}`;
}

/** One line of the printed table. */
export function printed(line: Line): string {
  const { what, value, unit, bar, growth, beside = '' } = line;
  const limit = bar === undefined ? '' : `≤ ${shown(bar)}`;
  const grew = growth ? `×${growth.times.toFixed(1)} for ×${shown(growth.rows)}` : '';
  return cells([what, shown(value), unit, limit, grew, verdictOf(line), beside]);
}
