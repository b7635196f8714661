/** Figures of a book on a day beside their targets: «Показатели», «Сводка», the panel, snapshots and reports all take them from here. */
import type { Day } from '../domain/day.ts';
import {
  INDICATORS,
  indicatorsOf,
  targetFor,
  targetsBySource,
  targetYearOf,
  type Count,
  type Indicator,
  type IndicatorData,
  type IndicatorSettings,
  type Target,
} from '../domain/indicators/index.ts';
import type { Book } from './book.ts';
import { indicatorDataOf, indicatorSettingsOf } from './indicators.ts';
import { targetsOf } from './targets.ts';

/** One figure with what it is compared with. */
export interface Figure {
  readonly indicator: Indicator;
  readonly count: Count;
  /** The target of the reporting date's calendar year; undefined while nobody has set one. */
  readonly target: Target | undefined;
  /** All targets of that year, one for each act. */
  readonly targets: readonly Target[];
  /** Fact less plan, in per cent points. */
  readonly difference: number | undefined;
}

/** What all figures of one reading share. */
export interface Figures {
  readonly date: Day;
  readonly organizationType: string | undefined;
  readonly data: IndicatorData;
  readonly settings: IndicatorSettings;
  readonly figures: readonly Figure[];
}

/** Code of the built-in type of the school's own organisation. */
export function ownType(book: Book): string | undefined {
  const own = book.settings.organizationType;
  return book.context.lines('organizationTypes').find(({ code }) => code === own)?.base ?? own;
}

/** Indicators the school keeps, by its setting. */
export function keptIndicators(book: Book): readonly Indicator[] {
  const sets = book.settings.indicatorSets;
  return sets === 'both' ? INDICATORS : indicatorsOf(sets ?? 'municipal');
}

/** Tenths less tenths leave binary dust. */
const difference = (fact: number | undefined, plan: number | undefined): number | undefined =>
  fact === undefined || plan === undefined ? undefined : Math.round((fact - plan) * 10) / 10;

/** Counts the indicators on a day for organisations of a type; undefined counts all. */
export function figuresOf(
  book: Book,
  date: Day,
  organizationType: string | undefined = ownType(book),
  indicators: readonly Indicator[] = keptIndicators(book),
): Figures {
  const data = indicatorDataOf(book);
  const settings = indicatorSettingsOf(book.settings);
  const typed = targetsOf(book.tables.targets, book.context);
  const figures = indicators.map((indicator): Figure => {
    const query = { indicator: indicator.code, year: targetYearOf(date), organizationType };
    const count = indicator.count(data, date, organizationType, settings);
    const target = targetFor(typed, query);
    return {
      indicator,
      count,
      target,
      targets: targetsBySource(typed, query),
      difference: difference(count.value, target?.value),
    };
  });
  return { date, organizationType, data, settings, figures };
}
