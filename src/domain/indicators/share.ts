/** A share in per cent, and how it is written where nothing can be counted. */

/** What stands in place of a figure without a denominator: never 0, never 100. */
export const NO_DATA = 'нет данных';

/**
 * Share in per cent, one decimal, half up; undefined when there is nothing to take a share of. Whole numbers only, so
 * that no binary fraction can turn 12,25 the wrong way.
 */
export function shareOf(numerator: number, denominator: number): number | undefined {
  if (denominator <= 0) return undefined;
  return Math.floor((2000 * numerator + denominator) / (2 * denominator)) / 10;
}

/** A figure with one decimal as Russian papers write it: «66,7». */
export function decimalText(value: number): string {
  const tenths = Math.round(value * 10 + 1e-9);
  return `${Math.trunc(tenths / 10)},${Math.abs(tenths % 10)}`;
}

/** «66,7 %» or «нет данных». */
export function shareText(value: number | undefined): string {
  return value === undefined ? NO_DATA : `${decimalText(value)} %`;
}
