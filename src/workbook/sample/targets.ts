/** Invented targets of the demonstration's district for the years after 2024, which no source names. */
import type { targets } from '../sheets/targets.ts';
import type { SampleRow } from './define.ts';

type Target = SampleRow<typeof targets>;

const ACT = 'приказ управления образования Ясногорского района от 15.01.2025 № 14';
const VALUES = [
  ['1', 70],
  ['2', 100],
  ['3', 100],
  ['4', 100],
  ['5', 100],
] as const;

export const targetRows: readonly Target[] = [2025, 2026, 2027].flatMap((year, at) =>
  VALUES.map(([indicator, value], index): Target => {
    const number = at * VALUES.length + index + 1;
    return { id: `ЦП-0${number < 10 ? '0' : ''}${number}`, indicator, year, value, act: ACT };
  }),
);
