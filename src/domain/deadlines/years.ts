/** Gives every dated part its year: stated, taken from its neighbours in a list, or found in the plan's period. */
import type { Day } from '../day.ts';
import { daysBetween, partsOf } from '../day.ts';
import type { Dated, DatedSpan, Setting } from './elements.ts';
import type { PlanPeriod } from './reading.ts';

/** A part with its days, and what had to be decided for it. */
export interface Placed {
  readonly span: DatedSpan;
  readonly shape: Dated['shape'];
  readonly lead: Dated['lead'];
  readonly explicit: boolean;
  readonly guesses: readonly string[];
}

/** A reason not to read the text. */
export interface Refused {
  readonly reason: string;
}

const NO_DAY = 'Такого дня нет в календаре: проверьте число и месяц.';

function placed(dated: Dated, span: DatedSpan, guesses: readonly string[] = []): Placed {
  const { shape, lead, explicit } = dated;
  return { span, shape, lead, explicit, guesses: [...dated.guesses, ...guesses] };
}

function isInside(span: DatedSpan, plan: PlanPeriod): boolean {
  return (span.from ?? span.to) >= plan.from && span.to <= plan.to;
}

function distance(span: DatedSpan, plan: PlanPeriod): number {
  if (span.to < plan.from) return daysBetween(span.to, plan.from);
  const from = span.from ?? span.to;
  return from > plan.to ? daysBetween(plan.to, from) : 0;
}

/** Every year in which the part could begin, with the days that decide and the days themselves. */
function candidates(dated: Dated, plan: PlanPeriod): { anchor: DatedSpan; span: DatedSpan }[] {
  const all: { anchor: DatedSpan; span: DatedSpan }[] = [];
  for (let year = partsOf(plan.from).year - 1; year <= partsOf(plan.to).year + 1; year += 1) {
    const span = dated.at(year);
    const anchor = (dated.anchor ?? dated.at)(year);
    if (span && anchor) all.push({ anchor, span });
  }
  return all;
}

/** All placings inside the plan, for what comes every year. */
export function everyYear(dated: Dated, setting: Setting): Placed[] {
  return candidates(dated, setting.plan)
    .filter(({ anchor }) => isInside(anchor, setting.plan))
    .map(({ span }) => placed(dated, span));
}

/** How near before a school plan's start a like date must lie to be a rival (August against the plan's last month). */
const RIVAL_DAYS = 31;

/** The one placing by the plan's period. */
function byPlan(dated: Dated, setting: Setting): Placed | Refused {
  const { plan } = setting;
  const all = candidates(dated, plan);
  const inside = all.filter(({ anchor }) => isInside(anchor, plan));
  const [first, second] = inside;
  // «Август-сентябрь» of a plan of several school years begins before its first September.
  const acrossStart = all.find(({ anchor }) => (anchor.from ?? anchor.to) < plan.from && anchor.to >= plan.from);
  const earliest = acrossStart ?? first;
  if (earliest && second) return placed(dated, earliest.span, ['План длится больше года: взят первый такой срок.']);
  if (first) {
    const rival = all.some(({ anchor }) => {
      return anchor.to < plan.from && daysBetween(anchor.from ?? anchor.to, plan.from) <= RIVAL_DAYS;
    });
    return placed(
      dated,
      first.span,
      rival && setting.isSchoolPlan ? ['Год не указан: взят срок внутри плана, а не перед его началом.'] : [],
    );
  }
  const years = partsOf(plan.to).year - partsOf(plan.from).year + 3;
  // 29 February that no year of the plan has: a later leap year would be a guess too far.
  if (all.length < years && dated.shape === 'date') return { reason: NO_DAY };
  const guess = 'Год не указан, и внутри плана такого срока нет целиком: взят ближайший.';
  const ends = all.find(({ anchor }) => anchor.to >= plan.from && anchor.to <= plan.to);
  const nearest = all.reduce<(typeof all)[number] | undefined>(
    (best, one) => (!best || distance(one.anchor, plan) < distance(best.anchor, plan) ? one : best),
    undefined,
  );
  const chosen = ends ?? nearest;
  return chosen ? placed(dated, chosen.span, [guess]) : { reason: NO_DAY };
}

/** «сентябрь, декабрь, май 2027»: the latest placing not after the neighbour on the right. */
function beforeNeighbour(dated: Dated, next: Day): DatedSpan | undefined {
  const { year } = partsOf(next);
  return [year, year - 1]
    .map((candidate) => dated.at(candidate))
    .find((span): span is DatedSpan => span !== undefined && span.to <= next);
}

function afterNeighbour(dated: Dated, previous: Day): DatedSpan | undefined {
  const { year } = partsOf(previous);
  return [year, year + 1]
    .map((candidate) => dated.at(candidate))
    .find((span): span is DatedSpan => span !== undefined && span.to > previous);
}

/** Places a list of dated parts; a refusal of one refuses all. */
export function placeAll(parts: readonly Dated[], setting: Setting): Placed[] | Refused {
  const result = parts.map((part): Placed | Refused | undefined => {
    const thisYear = part.isCurrent && setting.today !== undefined ? partsOf(setting.today).year : undefined;
    const year = part.year ?? thisYear;
    if (year === undefined) return undefined;
    const span = part.at(year);
    return span ? placed(part, span) : { reason: NO_DAY };
  });
  for (let i = parts.length - 2; i >= 0; i -= 1) {
    const [part, next] = [parts[i], result[i + 1]];
    if (!part || result[i] || !next || 'reason' in next) continue;
    const span = beforeNeighbour(part, next.span.to);
    const explicit = next.explicit && span?.to.slice(0, 4) === next.span.to.slice(0, 4);
    if (span) result[i] = neighbourly(part, span, explicit, setting);
  }
  for (let i = 1; i < parts.length; i += 1) {
    const [part, previous] = [parts[i], result[i - 1]];
    if (!part || result[i] || !previous || 'reason' in previous) continue;
    const span = afterNeighbour(part, previous.span.to);
    if (span) result[i] = neighbourly(part, span, false, setting);
  }
  const whole = parts.map((part, i) => result[i] ?? byPlan(part, setting));
  const refused = whole.find((one): one is Refused => 'reason' in one);
  return refused ?? whole.filter((one): one is Placed => !('reason' in one));
}

function neighbourly(part: Dated, span: DatedSpan, explicit: boolean, setting: Setting): Placed {
  const sure = explicit || isInside(span, setting.plan);
  return {
    ...placed(part, span, sure ? [] : ['Год взят по соседнему сроку.']),
    explicit: explicit && part.guesses.length === 0,
  };
}
