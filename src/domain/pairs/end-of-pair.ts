/** How a pair ends: completed with results, or terminated early with a reason and, under the Labour Code, a notice. */
import { formatDay, type Day } from '../day.ts';
import type { PairFacts } from './facts.ts';
import { earliestEnd } from './notice.ts';

/** The pair's earlier steps. */
interface Steps {
  readonly assignedOn: Day;
  readonly activeOn: Day | undefined;
  /** Whether the pair was paused on a day. */
  readonly pausedOn: (day: Day) => boolean;
}

/** An end that has come. */
interface End {
  readonly state: 'COMPLETED' | 'TERMINATED';
  readonly reason: string;
  readonly since: Day;
}

/** An end that is written down but may not count yet. */
interface Hindered {
  readonly state?: undefined;
  readonly reason: string;
  readonly next: string;
}

const hindered = (reason: string, next: string): Hindered => ({ reason, next });

/** ACTIVE → COMPLETED. */
function completed(facts: PairFacts, today: Day, steps: Steps): End | Hindered | undefined {
  const { completedOn } = facts;
  if (completedOn === undefined || completedOn > today) return undefined;
  if (steps.activeOn === undefined) {
    return hindered(
      'завершение записано, но нет утверждённой программы',
      'Запишите дату утверждения программы или уберите дату завершения.',
    );
  }
  if (completedOn < steps.activeOn) {
    return hindered(
      `завершение ${formatDay(completedOn)} раньше начала (${formatDay(steps.activeOn)})`,
      'Проверьте дату завершения и дату утверждения программы.',
    );
  }
  if (steps.pausedOn(completedOn)) {
    return hindered(
      'завершение записано, но пара приостановлена',
      'Запишите дату возобновления не позже даты завершения или прекратите пару досрочно.',
    );
  }
  if (facts.hasResults === false) {
    return hindered('завершение записано, но нет результатов', 'Запишите результаты программы.');
  }
  return { state: 'COMPLETED', reason: `завершена ${formatDay(completedOn)}`, since: completedOn };
}

/** ASSIGNED, ACTIVE or PAUSED → TERMINATED. */
function terminated(facts: PairFacts, today: Day, steps: Steps): End | Hindered | undefined {
  const { terminatedOn, noticeOn } = facts;
  if (terminatedOn === undefined || terminatedOn > today) return undefined;
  if (terminatedOn < steps.assignedOn) {
    return hindered(
      `прекращение ${formatDay(terminatedOn)} раньше закрепления (${formatDay(steps.assignedOn)})`,
      'Проверьте дату прекращения и дату приказа.',
    );
  }
  if (!facts.hasEndReason) return hindered('прекращение записано без причины', 'Выберите причину прекращения.');
  if (!facts.labourCode || !facts.noticeReason) {
    return {
      state: 'TERMINATED',
      reason: `прекращена досрочно ${formatDay(terminatedOn)}`,
      since: terminatedOn,
    };
  }
  if (noticeOn === undefined || noticeOn > today) {
    return hindered(
      'прекращение записано без дня предупреждения (статья 351.8 ТК РФ)',
      'Запишите день письменного предупреждения: прекратить можно не раньше чем через три рабочих дня.',
    );
  }
  const earliest = earliestEnd(noticeOn, facts.addWorkingDays);
  // Too short a notice does not undo the end, it moves it to the first lawful day; the check warns about the date.
  const since = earliest > terminatedOn ? earliest : terminatedOn;
  if (since > today) {
    return hindered(
      `прекращается ${formatDay(since)}: предупреждение дано ${formatDay(noticeOn)}, нужно три рабочих дня`,
      `Исправьте дату прекращения: не раньше ${formatDay(since)}.`,
    );
  }
  return { state: 'TERMINATED', reason: `прекращена досрочно ${formatDay(since)}`, since };
}

/** The end that counts on the day, or why a written one does not; undefined when none is written. */
export function endOf(facts: PairFacts, today: Day, steps: Steps): End | Hindered | undefined {
  const done = completed(facts, today, steps);
  const stopped = terminated(facts, today, steps);
  if (done?.state && stopped?.state) return done.since <= stopped.since ? done : stopped;
  if (done?.state) return done;
  if (stopped?.state) return stopped;
  return done ?? stopped;
}
