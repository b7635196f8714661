/** Targets: indicator, year, type of organisation, value, act; the built-in ones end with 2024, later ones are typed by the user. */
import { decimalText } from './share.ts';

/** Whose target it is. A district may not aim below its region (S1). */
export type TargetLevel = 'municipal' | 'regional' | 'federal';

export interface Target {
  readonly indicator: string;
  readonly year: number;
  /** Code of the type of organisation; undefined for all types. */
  readonly organizationType?: string | undefined;
  /** Per cent. */
  readonly value: number;
  readonly level: TargetLevel;
  readonly act: string;
}

const S0 = 'Положение о системе наставничества (приказ МУ «Ножай-Юртовский РОО» от 20.08.2021 № 147-П)';
const FEDERAL = 'распоряжение Минпросвещения России от 25.12.2019 № Р-145';

/** Targets of S0 7.7 for 2022–2024 by type; only indicator 3 differs, in 2022. */
const MUNICIPAL: readonly (readonly [string, string, readonly [number, number, number]])[] = [
  ['1', 'GENERAL', [25, 50, 70]],
  ['1', 'ADDITIONAL', [25, 50, 70]],
  ['2', 'GENERAL', [50, 80, 100]],
  ['2', 'ADDITIONAL', [50, 80, 100]],
  ['3', 'GENERAL', [50, 100, 100]],
  ['3', 'ADDITIONAL', [30, 100, 100]],
  ['4', 'GENERAL', [100, 100, 100]],
  ['4', 'ADDITIONAL', [100, 100, 100]],
  ['5', 'GENERAL', [100, 100, 100]],
  ['5', 'ADDITIONAL', [100, 100, 100]],
];

/** Targets of the federal methodology for 2020–2024 (`indicators.md` H.4). */
const FEDERAL_VALUES: readonly (readonly [string, readonly number[]])[] = [
  ['Ф1', [10, 20, 35, 50, 70]],
  ['Ф2', [2, 4, 6, 8, 10]],
  ['Ф3', [10, 20, 35, 50, 70]],
  ['Ф4', [2, 4, 10, 20, 30]],
  ['Ф5', [50, 55, 60, 70, 85]],
  ['Ф6', [50, 55, 60, 70, 85]],
];

/** Targets known from the sources. */
export function builtInTargets(): Target[] {
  const municipal = MUNICIPAL.flatMap(([indicator, organizationType, values]) =>
    values.map((value, index): Target => {
      return { indicator, year: 2022 + index, organizationType, value, level: 'municipal', act: S0 };
    }),
  );
  const federal = FEDERAL_VALUES.flatMap(([indicator, values]) =>
    values.map((value, index): Target => ({ indicator, year: 2020 + index, value, level: 'federal', act: FEDERAL })),
  );
  return [...municipal, ...federal];
}

/** What a target is looked up by. */
export interface TargetQuery {
  readonly indicator: string;
  readonly year: number;
  readonly organizationType?: string | undefined;
}

const LEVELS: readonly TargetLevel[] = ['municipal', 'regional', 'federal'];

/** Targets that hold for the type: its own before those of all types; asked of all types, one that is the same for each. */
function matching(targets: readonly Target[], type: string | undefined): Target | undefined {
  const own = targets.filter((target) => target.organizationType === type);
  if (own.length > 0) return own[own.length - 1];
  if (type !== undefined) return [...targets].reverse().find((target) => target.organizationType === undefined);
  const values = new Set(targets.map(({ value }) => value));
  return values.size === 1 ? targets[targets.length - 1] : undefined;
}

/**
 * The target a figure is compared with: a typed one before a built-in one, the municipal before the regional before the
 * federal, the last typed of several. Undefined when nobody has set any: types without targets have none (H.7-5).
 */
export function targetFor(typed: readonly Target[], query: TargetQuery): Target | undefined {
  for (const source of [typed, builtInTargets()]) {
    const known = source.filter(({ indicator, year }) => indicator === query.indicator && year === query.year);
    for (const level of LEVELS) {
      const found = matching(
        known.filter((target) => target.level === level),
        query.organizationType,
      );
      if (found) return found;
    }
  }
  return undefined;
}

/** All targets of an indicator in a year, one for each act: S0 and the federal methodology differ, both are shown (H.7-2). */
export function targetsBySource(typed: readonly Target[], query: TargetQuery): Target[] {
  const known = [...builtInTargets(), ...typed].filter(
    ({ indicator, year }) => indicator === query.indicator && year === query.year,
  );
  return LEVELS.flatMap((level) => {
    const found = matching(
      known.filter((target) => target.level === level),
      query.organizationType,
    );
    return found ? [found] : [];
  });
}

/** What is wrong with typed targets. */
export interface TargetWarning {
  readonly code: 'target.belowRegion' | 'target.range';
  readonly target: Target;
  readonly message: string;
  readonly action: string;
}

/** Warns of a municipal target below the regional one (S1: «не ниже региональных») and of values that are no per cent. */
export function targetWarnings(typed: readonly Target[]): TargetWarning[] {
  const isSame = (a: Target, b: Target): boolean => a.indicator === b.indicator && a.year === b.year;
  const isReplaced = (own: Target): boolean =>
    typed.some(
      (other) => isSame(own, other) && own.level === other.level && own.organizationType === other.organizationType,
    );
  const all = [...builtInTargets().filter((target) => !isReplaced(target)), ...typed];
  const regional = all.filter(({ level }) => level === 'regional');
  const isFor = (a: Target, b: Target): boolean =>
    a.organizationType === undefined || b.organizationType === undefined || a.organizationType === b.organizationType;
  return all.flatMap((target): TargetWarning[] => {
    if (!(target.value >= 0 && target.value <= 100)) {
      const message = `Цель показателя ${target.indicator} на ${target.year} год – ${target.value} %.`;
      return [{ code: 'target.range', target, message, action: 'Впишите долю от 0 до 100 %.' }];
    }
    if (target.level !== 'municipal') return [];
    const higher = regional.find(
      (other) => isSame(other, target) && isFor(other, target) && other.value > target.value,
    );
    if (!higher) return [];
    const message = `Цель показателя ${target.indicator} на ${target.year} год (${decimalText(target.value)} %) ниже региональной (${decimalText(higher.value)} %).`;
    return [{ code: 'target.belowRegion', target, message, action: 'Поднимите цель не ниже региональной.' }];
  });
}
