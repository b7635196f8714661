/** Whether an organisation has introduced mentoring by a day: four papers, and by a setting a first order on a pair. */
import { formatDay, type Day } from '../day.ts';
import type { Count, Counted, MissingPaper, NotCounted, Paper, Undecided } from './define.ts';
import { typeFilter } from './organization-type.ts';
import { byCode, type CuratorValues, type IndicatorData, type OrganizationValues } from './records.ts';
import type { IndicatorSettings } from './settings.ts';
import { shareOf } from './share.ts';
import { sorted } from './staff-share.ts';

interface Gap {
  readonly missing: MissingPaper;
  readonly reason: string;
}

interface Demand {
  readonly kind: Extract<Paper['kind'], 'introductionOrder' | 'regulation' | 'roadmap'>;
  readonly missing: MissingPaper;
  readonly what: string;
  readonly on: (values: OrganizationValues) => Day | undefined;
}

// S0 leaves «внедривших» undefined; the four conditions are H.3, row 3.
const DEMANDS: readonly Demand[] = [
  { kind: 'introductionOrder', missing: 'introductionOrder', what: 'приказа о внедрении', on: (v) => v.introductionOn },
  { kind: 'regulation', missing: 'regulation', what: 'утверждённого Положения', on: (v) => v.regulationOn },
  { kind: 'roadmap', missing: 'roadmap', what: 'утверждённой дорожной карты', on: (v) => v.roadmapOn },
];

function isAppointed({ orderOn, dismissedOn }: CuratorValues, date: Day): boolean {
  return (orderOn === undefined || orderOn <= date) && (dismissedOn === undefined || dismissedOn > date);
}

/** Code of the curator who is appointed on the day, by the organisation's row or by the curator's own. */
function curatorOf(code: string, values: OrganizationValues, data: IndicatorData, date: Day): string | undefined {
  const curators = byCode(data.curators);
  const { curatorRef } = values;
  if (curatorRef !== undefined) {
    const known = curators.get(curatorRef);
    if (known === undefined || isAppointed(known, date)) return curatorRef;
  }
  const own = [...curators].filter(([, one]) => one.organization === code && isAppointed(one, date));
  return own.map(([ownCode]) => ownCode).sort()[0];
}

/** Organisations whose teachers are named in an order by the day. */
function withOrders(data: IndicatorData, date: Day): ReadonlySet<string | undefined> {
  const mentees = byCode(data.mentees);
  const staff = byCode(data.staff);
  const found = new Set<string | undefined>();
  for (const { menteeRef, orderOn } of byCode(data.pairs).values()) {
    if (orderOn === undefined || orderOn > date) continue;
    const teacher = staff.get(mentees.get(menteeRef ?? '')?.staffRef ?? '');
    found.add(teacher?.organization);
  }
  return found;
}

function gapsOf(code: string, values: OrganizationValues, data: IndicatorData, date: Day): Gap[] {
  const gaps = DEMANDS.flatMap(({ missing, what, on }): Gap[] => {
    const day = on(values);
    if (day !== undefined && day <= date) return [];
    const later = day === undefined ? '' : ` (записано на ${formatDay(day)})`;
    return [{ missing, reason: `нет ${what}${later}` }];
  });
  const curator = curatorOf(code, values, data, date);
  return curator === undefined ? [...gaps, { missing: 'curator', reason: 'не назначен куратор' }] : gaps;
}

function papersOf(code: string, values: OrganizationValues, curator: string): Paper[] {
  const papers = DEMANDS.map(({ kind, on }): Paper => {
    const day = on(values);
    const number = kind === 'introductionOrder' ? (values.introductionNumber ?? '') : '';
    return { kind, record: code, ...(number === '' ? {} : { number }), ...(day === undefined ? {} : { on: day }) };
  });
  return [...papers, { kind: 'curator', record: curator }];
}

/** The share of organisations of the type that have introduced mentoring. */
export function introducedShare(
  data: IndicatorData,
  date: Day,
  organizationType: string | undefined,
  settings: IndicatorSettings,
): Count {
  const belongs = typeFilter(data, organizationType);
  const ordered = settings.introductionNeedsPair ? withOrders(data, date) : undefined;
  const organizations = byCode(data.organizations);
  const alone = organizations.size === 1;
  const counted: Counted[] = [];
  const notCounted: NotCounted[] = [];
  const undecided: Undecided[] = [];
  for (const [code, values] of organizations) {
    const answer = belongs(code);
    if (answer === 'unknown') undecided.push({ code, reason: 'не указан тип организации' });
    if (answer !== 'yes') continue;
    const gaps = gapsOf(code, values, data, date);
    // In a table of one organisation its teachers' rows leave the organisation blank.
    const hasPair = !ordered || ordered.has(code) || (alone && ordered.has(undefined));
    if (!hasPair) gaps.push({ missing: 'order', reason: 'нет ни одного приказа о закреплении пар' });
    const [first] = gaps;
    if (!first) {
      const curator = curatorOf(code, values, data, date) ?? '';
      const why = 'приказ о внедрении, Положение, дорожная карта и куратор';
      counted.push({ code, why, papers: papersOf(code, values, curator), marks: [] });
    } else {
      const reason = gaps.map((gap) => gap.reason).join('; ');
      notCounted.push({ code, reason, missing: first.missing, nearly: gaps.length === 1, record: code });
    }
  }
  const denominator = counted.length + notCounted.length;
  return {
    numerator: counted.length,
    denominator,
    value: shareOf(counted.length, denominator),
    counted: sorted(counted),
    notCounted: sorted(notCounted),
    undecided: sorted(undecided),
    remarks: [],
  };
}
