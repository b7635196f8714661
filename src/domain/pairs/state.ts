/** The state of a pair on a day: a pure function of its dates and numbers, with the reason in words. */
import { formatDay, type Day } from '../day.ts';
import { enrolledOn } from './enrolled-on.ts';
import type { PairFacts } from './facts.ts';
import { endOf } from './end-of-pair.ts';
import type { PairStateCode } from './states.ts';

/** A state with its grounds. */
export interface PairState {
  readonly state: PairStateCode;
  /** Why it is so, as a person would say it. */
  readonly reason: string;
  /** What to do to get further; absent when nothing is to be done. */
  readonly next?: string;
  /** Since which day, when a dated fact brought the state about. */
  readonly since?: Day;
}

/** Either the day on which a step was made or what it still lacks. */
type Step =
  | { readonly day: Day; readonly lacks?: undefined }
  | { readonly lacks: { readonly reason: string; readonly next: string } };

const lacks = (reason: string, next: string): Step => ({ lacks: { reason, next } });
const latest = (days: readonly Day[]): Day => days.reduce((last, day) => (day > last ? day : last), '');

function later(day: Day | undefined, today: Day): string {
  return day !== undefined && day > today ? ` (записано на ${formatDay(day)})` : '';
}

/** PROPOSED → AGREED: everybody whose consent the law asks for has given it. */
function agreed(facts: PairFacts, today: Day): Step {
  const consents = [
    { of: 'наставника', day: facts.mentorConsentOn, needed: true },
    { of: 'наставляемого', day: facts.menteeConsentOn, needed: true },
    { of: 'законного представителя', day: facts.representativeConsentOn, needed: facts.needsRepresentative },
  ].filter(({ needed }) => needed);
  const missing = consents.filter(({ day }) => day === undefined || day > today);
  if (missing.length === 0) return { day: latest(consents.map(({ day }) => day ?? '')) };
  const whose = missing.map(({ of, day }) => of + later(day, today));
  const last = whose.pop() ?? '';
  const list = whose.length === 0 ? last : `${whose.join(', ')} и ${last}`;
  const order = facts.orderOn === undefined ? '' : ', хотя приказ уже записан';
  return lacks(
    `ждёт согласия ${list}${order}`,
    `Получите письменное согласие (${missing.map(({ of }) => of).join(', ')}) и запишите его дату.`,
  );
}

/** Day on which the agreement that art. 351.8 of the Labour Code asks for is in force; '' when none is needed. */
function agreement(facts: PairFacts, today: Day): Day | undefined {
  if (!facts.labourCode || facts.inJobFunction) return '';
  if ((facts.agreementNumber ?? '') === '') return undefined;
  return facts.agreementOn !== undefined && facts.agreementOn > today ? undefined : (facts.agreementOn ?? '');
}

/** AGREED → ASSIGNED: an order not older than the consents, and the agreement on pay. */
function assigned(facts: PairFacts, today: Day, agreedOn: Day): Step {
  const { orderOn } = facts;
  const hasNumber = (facts.orderNumber ?? '') !== '';
  if (orderOn === undefined && !hasNumber) {
    return lacks('нет приказа', 'Создайте приказ о закреплении, подпишите его и запишите номер и дату.');
  }
  if (!hasNumber) return lacks('у приказа нет номера', 'Запишите номер приказа.');
  if (orderOn === undefined) return lacks('у приказа нет даты', 'Запишите дату приказа.');
  if (orderOn > today) {
    return lacks(`нет приказа${later(orderOn, today)}`, 'Дождитесь дня приказа или исправьте его дату.');
  }
  if (orderOn < agreedOn) {
    return lacks(
      `приказ от ${formatDay(orderOn)} раньше согласия от ${formatDay(agreedOn)}`,
      'Проверьте даты согласий и приказа: приказ издают после согласий.',
    );
  }
  const agreementOn = agreement(facts, today);
  if (agreementOn === undefined) {
    return lacks(
      `нет дополнительного соглашения (или отметки, что наставничество входит в обязанности)${later(facts.agreementOn, today)}`,
      'Запишите номер и дату дополнительного соглашения или отметьте, что наставничество входит в обязанности.',
    );
  }
  return { day: latest([orderOn, agreementOn]) };
}

/** ASSIGNED → ACTIVE: the personal programme is approved. */
function active(facts: PairFacts, today: Day, assignedOn: Day): Step {
  const approvedOn = facts.programmeApprovedOn;
  if (approvedOn === undefined || approvedOn > today) {
    return lacks(
      `нет утверждённой программы${later(approvedOn, today)}`,
      'Утвердите персонализированную программу и запишите дату утверждения на листе «Программы».',
    );
  }
  return { day: latest([assignedOn, enrolledOn(assignedOn, approvedOn) ?? '']) };
}

function isPaused(facts: PairFacts, on: Day, activeOn: Day): boolean {
  const { pausedOn, resumedOn } = facts;
  if (pausedOn === undefined || pausedOn > on || pausedOn < activeOn) return false;
  return resumedOn === undefined || resumedOn > on || resumedOn < pausedOn;
}

/** State of a running pair: active, or paused until it is resumed. */
function running(facts: PairFacts, today: Day, activeOn: Day): PairState {
  const { pausedOn, programmeEndsOn } = facts;
  if (pausedOn !== undefined && isPaused(facts, today, activeOn)) {
    return {
      state: 'PAUSED',
      reason: `приостановлена с ${formatDay(pausedOn)}`,
      next: 'Когда работа продолжится, запишите дату возобновления; срок программы от перерыва не растёт.',
      since: pausedOn,
    };
  }
  if (programmeEndsOn !== undefined && programmeEndsOn < today) {
    return {
      state: 'ACTIVE',
      reason: `срок программы истёк ${formatDay(programmeEndsOn)}`,
      next: 'Проведите итоговую встречу, запишите результаты и дату завершения.',
      since: activeOn,
    };
  }
  return { state: 'ACTIVE', reason: `действует с ${formatDay(activeOn)}`, since: activeOn };
}

/** The state of a pair on the day. */
export function pairState(facts: PairFacts, today: Day): PairState {
  const agreedStep = agreed(facts, today);
  const assignedStep = agreedStep.lacks ? agreedStep : assigned(facts, today, agreedStep.day);
  const { rejectedOn } = facts;
  // Once an order has fixed the pair it can only be ended, not rejected.
  if (rejectedOn !== undefined && rejectedOn <= today && (assignedStep.lacks || assignedStep.day > rejectedOn)) {
    return { state: 'REJECTED', reason: `отклонена ${formatDay(rejectedOn)}`, since: rejectedOn };
  }
  if (agreedStep.lacks) return { state: 'PROPOSED', ...agreedStep.lacks };
  if (assignedStep.lacks) return { state: 'AGREED', ...assignedStep.lacks, since: agreedStep.day };

  const activeStep = active(facts, today, assignedStep.day);
  const end = endOf(facts, today, {
    assignedOn: assignedStep.day,
    activeOn: activeStep.lacks ? undefined : activeStep.day,
    pausedOn: (day) => !activeStep.lacks && isPaused(facts, day, activeStep.day),
  });
  if (end?.state) return end;
  const now: PairState = activeStep.lacks
    ? { state: 'ASSIGNED', ...activeStep.lacks, since: assignedStep.day }
    : running(facts, today, activeStep.day);
  return end ? { ...now, reason: end.reason, next: end.next } : now;
}
