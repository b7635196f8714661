/** A report frozen on its date, so that it can be reproduced later whatever happens to the table. */
import type { Day } from '../day.ts';
import type { Count, Indicator } from './define.ts';
import type { IndicatorData } from './records.ts';
import type { IndicatorSettings } from './settings.ts';

/** One person behind a frozen figure. */
export interface SnapshotLine {
  readonly code: string;
  readonly counted: boolean;
  /** Why counted, or why not. */
  readonly why: string;
}

export interface SnapshotFigure {
  readonly indicator: string;
  readonly rule: string;
  readonly numerator: number;
  readonly denominator: number;
  readonly value: number | undefined;
  readonly lines: readonly SnapshotLine[];
  readonly remarks: readonly string[];
}

export interface Snapshot {
  /** The reporting date. */
  readonly date: Day;
  /** The day it was taken. */
  readonly takenOn: Day;
  /** Code of the curator who took it. */
  readonly takenBy: string;
  readonly organizationType?: string | undefined;
  readonly settings: IndicatorSettings;
  readonly figures: readonly SnapshotFigure[];
}

function frozen({ code, rule }: Indicator, count: Count): SnapshotFigure {
  const { numerator, denominator, value, counted, notCounted, remarks } = count;
  const lines = [
    ...counted.map((line): SnapshotLine => ({ code: line.code, counted: true, why: line.why })),
    ...notCounted.map((line): SnapshotLine => ({ code: line.code, counted: false, why: line.reason })),
  ];
  return { indicator: code, rule, numerator, denominator, value, lines, remarks };
}

/** Counts the indicators and freezes them; the result is plain data that survives JSON. */
export function takeSnapshot(
  indicators: readonly Indicator[],
  data: IndicatorData,
  facts: Pick<Snapshot, 'date' | 'takenOn' | 'takenBy' | 'organizationType' | 'settings'>,
): Snapshot {
  const { date, organizationType, settings } = facts;
  return {
    ...facts,
    figures: indicators.map((indicator) => frozen(indicator, indicator.count(data, date, organizationType, settings))),
  };
}
