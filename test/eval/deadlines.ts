/** `npm run -s eval -- deadlines FILE.json`: reads other people's deadlines and counts right, wrong in silence, refused and assumed. */
import { readDeadline } from '../../src/domain/deadlines/index.ts';
import type { Reading } from '../../src/domain/deadlines/index.ts';

interface Expected {
  readonly kind: string;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly due?: readonly string[] | null;
}

interface Sample {
  readonly text: string;
  readonly plan: { readonly from: string; readonly to: string };
  readonly expect: Expected;
  readonly also?: readonly Expected[];
}

/** Prints a line for every difference and the totals; 0 only when nothing is wrong in silence. */
export function evaluateDeadlines(text: string): number {
  const samples = readSamples(text);
  if (typeof samples === 'string') {
    console.error(samples);
    return 2;
  }
  const count = { right: 0, wrong: 0, refused: 0, assumed: 0 };
  samples.forEach((sample, index) => {
    const reading = readDeadline(sample.text, { plan: sample.plan });
    const isAssumed = reading.assumed.length > 0;
    if ([sample.expect, ...(sample.also ?? [])].some((expected) => agrees(reading, expected))) {
      count.right += 1;
      if (isAssumed) count.assumed += 1;
      return;
    }
    const isRefused = reading.kind === 'unknown' && sample.expect.kind !== 'unknown';
    if (isRefused) count.refused += 1;
    else if (!isAssumed) count.wrong += 1;
    const verdict = isRefused ? 'refused' : isAssumed ? 'wrong, marked assumed' : 'wrong and silent';
    console.log(
      `#${index + 1} ${JSON.stringify(sample.text)}: ${verdict}: ${shown(reading)}, expected ${shown(sample.expect)}`,
    );
  });
  console.log(
    `right ${count.right} of ${samples.length}; wrong and silent ${count.wrong}; refused ${count.refused}; assumed ${count.assumed}`,
  );
  return count.wrong === 0 ? 0 : 1;
}

function readSamples(text: string): readonly Sample[] | string {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (!Array.isArray(value)) return 'The file must hold an array of samples.';
    const bad = value.findIndex((one) => !isSample(one));
    return bad < 0 ? (value as Sample[]) : `Sample #${bad + 1} must hold text, plan {from, to} and expect {kind}.`;
  } catch (error) {
    return `The file is not JSON: ${String(error)}`;
  }
}

function isSample(value: unknown): boolean {
  const sample = value as Partial<Sample> | null;
  return (
    typeof sample?.text === 'string' &&
    typeof sample.plan?.from === 'string' &&
    typeof sample.plan.to === 'string' &&
    typeof sample.expect?.kind === 'string'
  );
}

/** Kind and due days; a recurring expectation without days leaves them open. */
function agrees(reading: Reading, expected: Expected): boolean {
  if (reading.kind !== expected.kind) return false;
  const due = [...(expected.due ?? [])].sort();
  if (expected.kind === 'recurring' && due.length === 0) return true;
  return due.join() === reading.due.join();
}

function shown(reading: Expected): string {
  const due = reading.due ?? [];
  return due.length > 0 ? `${reading.kind} ${due.join(', ')}` : reading.kind;
}
