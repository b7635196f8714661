/** A report frozen on its date, so that it can be reproduced later whatever happens to the table. */
import type { Day } from '../day.ts';
import type { Count, Indicator } from './define.ts';
import { participants, type ParticipantsLine } from './participants.ts';
import { targetYearOf } from './period.ts';
import type { IndicatorData } from './records.ts';
import { influence, type InfluenceLine } from './influence.ts';
import type { IndicatorSettings } from './settings.ts';
import { targetFor, type Target } from './targets.ts';

/** One person behind a frozen figure. */
export interface SnapshotLine {
  readonly code: string;
  readonly counted: boolean;
  /** Why counted, or why not. */
  readonly why: string;
  /** Exactly one paper is missing. */
  readonly nearly?: boolean;
}

export interface SnapshotFigure {
  readonly indicator: string;
  readonly rule: string;
  readonly numerator: number;
  readonly denominator: number;
  readonly value: number | undefined;
  readonly lines: readonly SnapshotLine[];
  readonly remarks: readonly string[];
  /** Mean index of satisfaction × 10, per cent. */
  readonly meanIndex?: number;
  /** The target the figure was compared with, as it stood then. */
  readonly target?: Target;
}

/** How many records were in a state, by the title people saw. */
export interface StateCount {
  readonly state: string;
  readonly count: number;
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
  readonly participants: readonly ParticipantsLine[];
  /** Before and after, by role. */
  readonly influence: readonly InfluenceLine[];
  /** Pairs and programmes by state on the reporting date; snapshots of earlier versions have none. */
  readonly states?: { readonly pairs: readonly StateCount[]; readonly programmes: readonly StateCount[] };
}

function frozen({ code, rule }: Indicator, count: Count, target: Target | undefined): SnapshotFigure {
  const { numerator, denominator, value, counted, notCounted, remarks, meanIndex } = count;
  const lines = [
    ...counted.map((line): SnapshotLine => ({ code: line.code, counted: true, why: line.why })),
    ...notCounted.map((line): SnapshotLine => {
      return { code: line.code, counted: false, why: line.reason, ...(line.nearly ? { nearly: true } : {}) };
    }),
  ];
  return {
    indicator: code,
    rule,
    numerator,
    denominator,
    value,
    lines,
    remarks,
    ...(meanIndex === undefined ? {} : { meanIndex }),
    ...(target === undefined ? {} : { target }),
  };
}

/** Counts the indicators and freezes them with their targets; the result is plain data that survives JSON. */
export function takeSnapshot(
  indicators: readonly Indicator[],
  data: IndicatorData,
  facts: Pick<Snapshot, 'date' | 'takenOn' | 'takenBy' | 'organizationType' | 'settings' | 'states'>,
  typedTargets: readonly Target[] = [],
): Snapshot {
  const { date, organizationType, settings } = facts;
  return {
    ...facts,
    figures: indicators.map((indicator) => {
      const query = { indicator: indicator.code, year: targetYearOf(date), organizationType };
      return frozen(indicator, indicator.count(data, date, organizationType, settings), targetFor(typedTargets, query));
    }),
    participants: participants(data, date, settings),
    influence: influence(data, date, settings),
  };
}
