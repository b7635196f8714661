/** Who has entered the programmes of a period, as mentees and as mentors: each person once, whatever the number of pairs. */
import { formatDay, type Day } from '../day.ts';
import type { Counted, NotCounted } from './define.ts';
import {
  findingOf,
  type Entry,
  type Lack,
  type PairFinding,
  type PairPapers,
  type Programme,
} from './papers-of-pair.ts';
import type { Period } from './period.ts';
import { byCode, type IndicatorData } from './records.ts';

export type Side = 'mentee' | 'mentor';

/** What somebody's pairs came to. */
export interface Enrolment {
  readonly entries: readonly Entry[];
  readonly lacks: readonly Lack[];
}

/** A mark on people whose pairs have all been ended early: they did enter, and that is shown separately (H.2). */
export const LEFT_MARK = 'выбыл';
const NO_TERM_MARK = 'срок программы не указан';

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Papers of all pairs by pair. */
function pairPapers(data: IndicatorData): PairPapers[] {
  const pairs = byCode(data.pairs);
  const own = new Map<string, Programme[]>();
  const ofGroup = new Map<string, Programme[]>();
  // By code, so that of several programmes the same one gives the reason whatever the order of rows.
  const programmes = [...byCode(data.programmes)].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [code, values] of programmes) {
    const groups = new Set<string>();
    for (const pairCode of new Set(values.pairRefs ?? [])) {
      push(own, pairCode, { code, values });
      const group = pairs.get(pairCode)?.groupCode;
      if (group !== undefined) groups.add(group);
    }
    for (const group of groups) push(ofGroup, group, { code, values });
  }
  return [...pairs].map(([code, pair]) => ({
    code,
    pair,
    programmes: own.get(code) ?? [],
    groupProgrammes: (pair.groupCode === undefined ? undefined : ofGroup.get(pair.groupCode)) ?? [],
  }));
}

/** Enrolments by the code of the mentee or mentor. */
export function enrolments(data: IndicatorData, side: Side, period: Period): ReadonlyMap<string, Enrolment> {
  const findings = new Map<string, PairFinding[]>();
  for (const papers of pairPapers(data)) {
    const person = side === 'mentee' ? papers.pair.menteeRef : papers.pair.mentorRef;
    if (person !== undefined) push(findings, person, findingOf(papers, period));
  }
  const result = new Map<string, Enrolment>();
  for (const [person, found] of findings) result.set(person, gather(found));
  return result;
}

function gather(findings: readonly PairFinding[]): Enrolment {
  const entries: Entry[] = [];
  const lacks: Lack[] = [];
  for (const { entry, lack } of findings) {
    if (entry) entries.push(entry);
    else if (lack) lacks.push(lack);
  }
  const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  entries.sort((a, b) => order(a.enteredOn, b.enteredOn) || order(a.pair, b.pair));
  lacks.sort((a, b) => Number(b.nearly) - Number(a.nearly) || order(a.pair, b.pair));
  return { entries, lacks };
}

/** Joins what one person's several records came to. */
export function joined(enrolments: readonly (Enrolment | undefined)[]): Enrolment {
  const known = enrolments.filter((one): one is Enrolment => one !== undefined);
  return gather([
    ...known.flatMap(({ entries }) => entries.map((entry): PairFinding => ({ entry }))),
    ...known.flatMap(({ lacks }) => lacks.map((lack): PairFinding => ({ lack }))),
  ]);
}

/** The person as a line of the numerator; undefined when no pair counts. */
export function countedLine(code: string, { entries }: Enrolment, marks: readonly string[] = []): Counted | undefined {
  const [first] = entries;
  if (!first) return undefined;
  const [order, programme] = first.papers;
  const day = (on: Day | undefined): string => (on === undefined ? '' : ` от ${formatDay(on)}`);
  const number = order?.number === undefined ? '' : ` № ${order.number}`;
  const approved = programme?.on === undefined ? '' : ` ${formatDay(programme.on)}`;
  const all = [
    ...marks,
    ...(entries.every(({ leftOn }) => leftOn !== undefined) ? [LEFT_MARK] : []),
    ...(first.withoutTerm ? [NO_TERM_MARK] : []),
  ];
  return {
    code,
    why: `приказ${number}${day(order?.on)}, программа ${programme?.record ?? ''} утверждена${approved}`,
    papers: first.papers,
    marks: all,
    enteredOn: first.enteredOn,
  };
}

/** The person as a line outside the numerator: the nearest of the reasons. */
export function notCountedLine(code: string, enrolment: Enrolment | undefined): NotCounted {
  const lack = enrolment?.lacks[0];
  if (!lack) return { code, reason: 'нет пары', missing: 'pair', nearly: false };
  return {
    code,
    reason: lack.reason,
    nearly: lack.nearly,
    record: lack.record,
    ...(lack.missing === undefined ? {} : { missing: lack.missing }),
  };
}
