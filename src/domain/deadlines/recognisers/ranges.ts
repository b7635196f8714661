/** Recognisers of stretches with two ends: dates, months and years, with or without years of their own. */
import { daysBetween } from '../../day.ts';
import type { DatedSpan, Element, Recogniser, Setting } from '../elements.ts';
import { matchAt } from '../pattern.ts';
import type { Line } from '../pattern.ts';
import { dated, refusal } from './dated.ts';
import { endpointAt, firstDay, guessesOf, lastDay, neverHappens, NO_SUCH_DAY } from './endpoint.ts';
import type { Endpoint } from './endpoint.ts';
import { monthSpan } from './periods.ts';

const BACKWARD = 'Конец срока раньше его начала.';

/** «с 1 по 15 октября», «сентябрь 2026 – май 2027», «20–25 ноября», «от 01.09 до 15.09.2026», «2026–2027 годы». */
export const dateRange: Recogniser = (line, at, setting) => {
  const lead =
    matchAt(line, at, 'in? whole? period starting? since|ot') ??
    matchAt(line, at, 'starting? since') ??
    matchAt(line, at, 'ot');
  const plain = lead ? undefined : (matchAt(line, at, 'in|on|during|for period?') ?? { next: at });
  const start = endpointAt(line, lead?.next ?? plain?.next ?? at, true);
  if (!start) return yearRange(line, plain?.next ?? at, setting);
  const between =
    matchAt(line, start.next, lead ? 'po|until|dash|by' : 'dash|slash') ??
    (start.month ? matchAt(line, start.next, 'po|until') : undefined);
  if (!between) return undefined;
  let end = endpointAt(line, between.next);
  // «сентябрь-октябрь-ноябрь» is one stretch.
  while (end && end.day === undefined) {
    const more = matchAt(line, end.next, 'dash');
    const further = more && endpointAt(line, more.next);
    if (!further) break;
    end = further;
  }
  if (!end) return undefined;
  // «сентябрь/октябрь» is a stretch, «декабрь/май» two months.
  const areNeighbours = start.day === undefined && end.day === undefined && ((start.month ?? 0) % 12) + 1 === end.month;
  if (between.found[0]?.sym === 'slash' && !areNeighbours) return undefined;
  return rangeOf(start, end);
};

function rangeOf(start: Endpoint, end: Endpoint): { element: Element; next: number } | undefined {
  if (start.month === undefined && end.day === undefined) return undefined;
  const open: Endpoint = {
    ...start,
    month: start.month ?? end.month ?? 0,
    ...(start.month === undefined && end.year !== undefined ? { year: end.year } : {}),
  };
  if (neverHappens(open) || neverHappens(end)) return { element: refusal(NO_SUCH_DAY), next: end.next };
  const [startKey, endKey] = [(open.month ?? 0) * 40 + (open.day ?? 0), (end.month ?? 0) * 40 + (end.day ?? 32)];
  const wraps = startKey > endKey;
  if (wraps && (open.month === end.month || start.month === undefined)) {
    return { element: refusal(BACKWARD), next: end.next };
  }
  const year = open.year ?? (end.year === undefined ? undefined : end.year - (wraps ? 1 : 0));
  const at = (first: number): DatedSpan | undefined => {
    const last = end.year ?? first + (wraps ? 1 : 0);
    const [from, to] = [firstDay(open, first), lastDay(end, last)];
    return from !== undefined && to !== undefined ? { from, to } : undefined;
  };
  const span = year === undefined ? undefined : at(year);
  if (span && (span.from ?? '') > span.to) return { element: refusal(BACKWARD), next: end.next };
  const guesses = [...guessesOf(start), ...guessesOf(end)];
  const isStated = end.day !== undefined && end.year !== undefined && (open.year !== undefined || !wraps);
  if (
    open.year === undefined &&
    end.year !== undefined &&
    wraps &&
    span &&
    daysBetween(span.from ?? '', span.to) > 300
  ) {
    guesses.push('Год начала не указан: взят предыдущий.');
  }
  const explicit = isStated && guesses.length === 0 && open.day !== undefined;
  return { element: dated('range', at, year, { explicit, guesses }), next: end.next };
}

/** «2021–2022 годы»; two bare neighbouring years may mean a school year, which the reading says. */
function yearRange(line: Line, at: number, setting: Setting): { element: Element; next: number } | undefined {
  const match = matchAt(line, at, 'year dash year') ?? matchAt(line, at, 'since year po|until year');
  const years = match?.found.filter((token) => token?.sym === 'year') ?? [];
  const [first, last] = [years[0]?.year, years[1]?.year];
  if (!match || first === undefined || last === undefined) return undefined;
  if (last < first) return { element: refusal(BACKWARD), next: match.next };
  const hasWord = /[а-я]/.test(years[1]?.text ?? '');
  if (!hasWord && last === first + 1 && setting.isSchoolPlan) return undefined;
  const guesses = hasWord || last > first + 1 ? [] : ['Годы поняты как календарные.'];
  const span = { from: monthSpan(first, 1).from, to: monthSpan(last, 12).to };
  return { element: dated('range', () => span, first, { guesses }), next: match.next };
}

/** «2026-2027» in a school plan, without a word for what kind of year it is. */
export const bareSchoolYear: Recogniser = (line, at, setting) => {
  const match = matchAt(line, at, 'on? year dash year');
  const first = match?.found[1]?.year;
  if (!match || first === undefined || match.found[3]?.year !== first + 1) return undefined;
  const span = { from: monthSpan(first, 9).from, to: monthSpan(first + 1, 5).to };
  const guesses = ['Годы поняты как учебный год.'];
  return setting.isSchoolPlan
    ? { element: dated('range', () => span, first, { guesses }), next: match.next }
    : undefined;
};
