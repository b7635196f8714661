/** The difference between two snapshots, person by person: who came into a figure, who went out of it, and why. */
import { formatDay } from '../day.ts';
import type { Snapshot, SnapshotFigure, SnapshotLine } from './snapshot.ts';
import { shareText } from './share.ts';

/** What happened to a person between two snapshots. */
export type Change = 'entered' | 'left' | 'joinedBase' | 'leftBase' | 'leftCounted' | 'joinedCounted';

export interface PersonDifference {
  readonly code: string;
  readonly change: Change;
  /** One sentence, for the report. */
  readonly why: string;
}

export interface FigureDifference {
  readonly indicator: string;
  readonly before: SnapshotFigure | undefined;
  readonly after: SnapshotFigure | undefined;
  /** «1 из 3 (33,3 %) → 2 из 4 (50,0 %)». */
  readonly summary: string;
  readonly people: readonly PersonDifference[];
  /** Reasons besides people: another rule, other settings, another typed denominator. */
  readonly causes: readonly string[];
}

function changeOf(before: SnapshotLine | undefined, after: SnapshotLine | undefined): Change | undefined {
  if (before && after) return before.counted === after.counted ? undefined : after.counted ? 'entered' : 'left';
  if (after) return after.counted ? 'joinedCounted' : 'joinedBase';
  if (before) return before.counted ? 'leftCounted' : 'leftBase';
  return undefined;
}

const SAYING: Readonly<Record<Change, (why: string) => string>> = {
  entered: (why) => `теперь учтён: ${why}`,
  left: (why) => `больше не учтён: ${why}`,
  joinedCounted: (why) => `появился среди тех, от кого считается доля, и учтён: ${why}`,
  joinedBase: (why) => `появился среди тех, от кого считается доля, но не учтён: ${why}`,
  leftCounted: (why) => `больше не входит в число тех, от кого считается доля; был учтён: ${why}`,
  leftBase: (why) => `больше не входит в число тех, от кого считается доля; не был учтён: ${why}`,
};

function peopleOf(before: SnapshotFigure | undefined, after: SnapshotFigure | undefined): PersonDifference[] {
  const linesOf = (figure: SnapshotFigure | undefined): Map<string, SnapshotLine> =>
    new Map((figure?.lines ?? []).map((line) => [line.code, line]));
  const [old, now] = [linesOf(before), linesOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((code): PersonDifference[] => {
    const change = changeOf(old.get(code), now.get(code));
    if (change === undefined) return [];
    const why = (now.get(code) ?? old.get(code))?.why ?? '';
    return [{ code, change, why: SAYING[change](why) }];
  });
}

const figureText = (figure: SnapshotFigure | undefined): string =>
  figure === undefined ? 'не считался' : `${figure.numerator} из ${figure.denominator} (${shareText(figure.value)})`;

/** Text of a value that does not depend on the order of its keys. */
function stable(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  const record = value as Readonly<Record<string, unknown>>;
  return `{${Object.keys(record)
    .filter((key) => record[key] !== undefined)
    .sort()
    .map((key) => `${key}:${stable(record[key])}`)
    .join()}}`;
}

function causesOf(a: Snapshot, b: Snapshot, before?: SnapshotFigure, after?: SnapshotFigure): string[] {
  const causes: string[] = [];
  if (before && after && before.rule !== after.rule) causes.push('изменилось правило подсчёта');
  if (stable(a.settings) !== stable(b.settings)) causes.push('изменились настройки подсчёта');
  if (a.organizationType !== b.organizationType) causes.push('снимки сделаны для разных типов организаций');
  if (before && after && before.denominator !== after.denominator && before.denominator !== before.lines.length) {
    causes.push('изменилось указанное в настройках число, от которого считается доля');
  }
  return causes;
}

/** Explains the difference of two snapshots, indicator by indicator in the order of the later one. */
export function compareSnapshots(before: Snapshot, after: Snapshot): FigureDifference[] {
  const codes = [...after.figures, ...before.figures].map(({ indicator }) => indicator);
  const find = (snapshot: Snapshot, code: string): SnapshotFigure | undefined =>
    snapshot.figures.find(({ indicator }) => indicator === code);
  return [...new Set(codes)].map((indicator) => {
    const [old, now] = [find(before, indicator), find(after, indicator)];
    return {
      indicator,
      before: old,
      after: now,
      summary: `${formatDay(before.date)}: ${figureText(old)} → ${formatDay(after.date)}: ${figureText(now)}`,
      people: peopleOf(old, now),
      causes: causesOf(before, after, old, now),
    };
  });
}
