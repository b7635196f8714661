/** What a pair's papers say on a day: whether they make its people «вошедшие», and if not, which paper is missing. */
import { formatDay, type Day } from '../day.ts';
import { enrolledOn } from '../pairs/enrolled-on.ts';
import { latestEnd } from '../programmes/term.ts';
import type { MissingPaper, Paper } from './define.ts';
import type { Period } from './period.ts';
import type { PairValues, ProgrammeValues } from './records.ts';

/** A programme with its code. */
export interface Programme {
  readonly code: string;
  readonly values: ProgrammeValues;
}

/** Papers of a pair: its programmes, and those of its group that do not name it. */
export interface PairPapers {
  readonly code: string;
  readonly pair: PairValues;
  readonly programmes: readonly Programme[];
  readonly groupProgrammes: readonly Programme[];
}

/** An order and an approved programme that count together. */
export interface Entry {
  readonly pair: string;
  readonly enteredOn: Day;
  readonly papers: readonly Paper[];
  /** The pair has been ended early by the day. */
  readonly leftOn: Day | undefined;
  readonly withoutTerm: boolean;
}

/** Why a pair does not count. */
export interface Lack {
  readonly pair: string;
  readonly reason: string;
  readonly missing?: MissingPaper;
  readonly nearly: boolean;
  readonly record: string;
}

export type PairFinding =
  { readonly entry: Entry; readonly lack?: undefined } | { readonly entry?: undefined; readonly lack: Lack };

const isBy = (day: Day | undefined, date: Day): day is Day => day !== undefined && day <= date;
const on = (day: Day): string => formatDay(day);

/** Last day a programme really ran, by what is known on the date: it may be finished, or its pair ended, before its term. */
function lastDay(programme: ProgrammeValues, pair: PairValues, start: Day, date: Day): Day {
  // A term that nobody wrote down cannot be longer than the law allows (S0 1.6).
  const ends = [programme.endsOn ?? latestEnd(start)];
  for (const day of [programme.finishedOn, pair.completedOn, pair.terminatedOn]) if (isBy(day, date)) ends.push(day);
  return ends.reduce((first, day) => (day < first ? day : first));
}

/** Why an ordered pair and an approved programme still do not count; undefined when they do. */
function objection(
  { code, values }: Programme,
  { pair }: PairPapers,
  enteredOn: Day,
  period: Period,
): string | undefined {
  const start = values.startsOn ?? values.approvedOn ?? enteredOn;
  if (values.endsOn !== undefined && values.endsOn < start && values.startsOn !== undefined) {
    return `в программе ${code} окончание раньше начала`;
  }
  const ended = [pair.terminatedOn, pair.completedOn].filter((day): day is Day => isBy(day, period.to)).sort()[0];
  if (ended !== undefined && ended < enteredOn) {
    return `пара закончилась ${on(ended)}, раньше чем появились и приказ, и утверждённая программа (${on(enteredOn)})`;
  }
  if (start > period.to) return `программа ${code} начинается ${on(start)}, позже отчётной даты`;
  const last = lastDay(values, pair, start, period.to);
  if (last < period.from)
    return `программа ${code} закончилась ${on(last)}, до начала отчётного периода (${on(period.from)})`;
  return undefined;
}

/** Whether the pair's row holds an order that counts; a table without the column of numbers keeps dates alone. */
function orderFault(pair: PairValues, date: Day): string | undefined {
  if (pair.orderOn === undefined) return 'нет приказа о закреплении';
  if (pair.orderOn > date) return `приказ только ${on(pair.orderOn)}, позже отчётной даты`;
  if ('orderNumber' in pair && (pair.orderNumber ?? '') === '') return `у приказа от ${on(pair.orderOn)} нет номера`;
  return undefined;
}

/** What is missing of the programme; undefined when one is approved by the day. */
function programmeFault(
  papers: PairPapers,
  date: Day,
): { missing: MissingPaper; reason: string; record: string } | undefined {
  const living = papers.programmes.filter(({ values }) => !isBy(values.cancelledOn, date));
  if (living.some(({ values }) => isBy(values.approvedOn, date))) return undefined;
  const [first] = living;
  if (first) {
    const { approvedOn } = first.values;
    const when =
      approvedOn === undefined ? 'не утверждена' : `утверждена только ${on(approvedOn)}, позже отчётной даты`;
    return { missing: 'approval', reason: `программа ${first.code} ${when}`, record: first.code };
  }
  const ofGroup = papers.groupProgrammes.find(({ values }) => !isBy(values.cancelledOn, date));
  if (ofGroup) {
    const reason = `в программе группы ${ofGroup.code} не названа пара ${papers.code}`;
    return { missing: 'listing', reason, record: ofGroup.code };
  }
  const [cancelled] = papers.programmes;
  const reason = cancelled ? `программа ${cancelled.code} отменена` : 'нет персонализированной программы';
  return { missing: 'programme', reason, record: papers.code };
}

function entryOf(papers: PairPapers, programme: Programme, enteredOn: Day, date: Day): Entry {
  const { pair, code } = papers;
  const { orderOn, orderNumber, terminatedOn } = pair;
  const { approvedOn, startsOn, endsOn } = programme.values;
  return {
    pair: code,
    enteredOn,
    papers: [
      {
        kind: 'order',
        record: code,
        ...((orderNumber ?? '') === '' ? {} : { number: orderNumber ?? '' }),
        ...(orderOn === undefined ? {} : { on: orderOn }),
      },
      { kind: 'programme', record: programme.code, ...(approvedOn === undefined ? {} : { on: approvedOn }) },
    ],
    leftOn: isBy(terminatedOn, date) ? terminatedOn : undefined,
    withoutTerm: startsOn === undefined || endsOn === undefined,
  };
}

/** The earliest entry over the approved programmes, or the objection to the first of them. */
function judge(papers: PairPapers, period: Period): PairFinding {
  const objections: { reason: string; record: string }[] = [];
  let best: Entry | undefined;
  for (const programme of papers.programmes) {
    const { approvedOn, cancelledOn } = programme.values;
    const enteredOn = enrolledOn(papers.pair.orderOn, approvedOn);
    if (enteredOn === undefined || enteredOn > period.to || isBy(cancelledOn, period.to)) continue;
    const reason = objection(programme, papers, enteredOn, period);
    if (reason !== undefined) objections.push({ reason, record: programme.code });
    else if (!best || enteredOn < best.enteredOn) best = entryOf(papers, programme, enteredOn, period.to);
  }
  if (best) return { entry: best };
  const { reason, record } = objections[0] ?? { reason: 'нет утверждённой программы', record: papers.code };
  return { lack: { pair: papers.code, reason, nearly: false, record } };
}

/**
 * The counting rule of S0 (footnote *; `indicators.md` H.2) for one pair: an order names the person and a personal
 * programme for this person is approved, both by the reporting date, and the programme runs within the period.
 */
export function findingOf(papers: PairPapers, period: Period): PairFinding {
  const { pair, code } = papers;
  const date = period.to;
  const lack = (reason: string, more: Partial<Lack> = {}): PairFinding => ({
    lack: { pair: code, reason, nearly: false, record: code, ...more },
  });
  if (isBy(pair.rejectedOn, date) && (pair.orderOn === undefined || pair.orderOn > pair.rejectedOn)) {
    return lack(`пара ${code} отклонена ${on(pair.rejectedOn)}`);
  }
  const order = orderFault(pair, date);
  const programme = programmeFault(papers, date);
  if (order === undefined && programme === undefined) return judge(papers, period);
  const ended = [pair.terminatedOn, pair.completedOn].filter((day): day is Day => isBy(day, date)).sort()[0];
  if (ended !== undefined) return lack(`пара ${code} закончилась ${on(ended)}: ${order ?? programme?.reason ?? ''}`);
  if (order !== undefined && programme !== undefined) {
    return lack(`пара ${code}: ${order}, ${programme.reason}`, { missing: 'order' });
  }
  if (order !== undefined) {
    // The programme alone must be one that would count: else an order would not help.
    const would = judge(
      {
        ...papers,
        pair: { ...pair, orderOn: pair.orderOn !== undefined && pair.orderOn <= date ? pair.orderOn : date },
      },
      period,
    );
    if (would.lack) return lack(`пара ${code}: ${order}; ${would.lack.reason}`);
    return lack(`программа утверждена, но ${order}`, { missing: 'order', nearly: true });
  }
  const number = (pair.orderNumber ?? '') === '' ? '' : ` № ${pair.orderNumber ?? ''}`;
  return lack(`есть приказ${number} от ${on(pair.orderOn ?? date)}, но ${programme?.reason ?? ''}`, {
    nearly: true,
    ...(programme ? { missing: programme.missing, record: programme.record } : {}),
  });
}
