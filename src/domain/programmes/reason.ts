/** Why a programme is in its state on a day, in words: the dates it follows from, and what it waits for. */
import { formatDay, type Day } from '../day.ts';
import { programmeState, type ProgrammeFacts } from './state.ts';

/** Dates of a programme with what people wrote beside them. */
export interface ToldProgramme extends ProgrammeFacts {
  readonly endsOn?: Day | undefined;
  readonly cancelReason?: string | undefined;
}

const on = (day: Day | undefined): string => (day === undefined ? '' : ` ${formatDay(day)}`);

/** Of an approved programme: its term, and that it is over when it is. */
function termReason({ approvedOn, reapprovedOn, startsOn, endsOn }: ToldProgramme, today: Day): string {
  const anew = reapprovedOn !== undefined && reapprovedOn <= today ? `, исправленная –${on(reapprovedOn)}` : '';
  const approved = `Утверждена${on(approvedOn)}${anew}.`;
  if (startsOn === undefined) return `${approved} Не указано, когда начинается.`;
  if (startsOn > today) return `${approved} Начнётся${on(startsOn)}.`;
  if (endsOn === undefined) return `${approved} Идёт с${on(startsOn)}, окончание не указано.`;
  return endsOn < today
    ? `${approved} Срок закончился${on(endsOn)}: подведите итоги и завершите программу.`
    : `${approved} Идёт с${on(startsOn)} по${on(endsOn)}.`;
}

/** Why the programme has not been approved. */
function draftReason({ approvedOn, reviewOn }: ToldProgramme, isInReview: boolean): string {
  const waits =
    approvedOn === undefined
      ? 'Не утверждена: нет даты утверждения'
      : `День утверждения${on(approvedOn)} ещё не наступил`;
  return `${isInReview ? `На согласовании с${on(reviewOn)}. ` : ''}${waits}, поэтому наставляемый пока не считается вошедшим.`;
}

/** The sentence beside the state. */
export function programmeReason(facts: ToldProgramme, today: Day): string {
  const state = programmeState(facts, today);
  switch (state) {
    case 'DRAFT':
    case 'REVIEW':
      return draftReason(facts, state === 'REVIEW');
    case 'APPROVED':
    case 'RUNNING':
      return termReason(facts, today);
    case 'CORRECTION':
      return `Исправляется с${on(facts.correctionOn)}: утвердите исправленную. Утверждена впервые${on(facts.approvedOn)}, вошедшие считаются с этого дня.`;
    case 'REFLECTION':
      return `Итоги подводят с${on(facts.reflectionOn)}: впишите итог и завершите программу.`;
    case 'DONE':
      return `Завершена${on(facts.finishedOn)}.`;
    case 'CANCELLED': {
      const reason = (facts.cancelReason ?? '').trim();
      return `Отменена${on(facts.cancelledOn)}${reason === '' ? ', причина не указана' : `: ${reason}`}.`.replace(
        /\.\.$/,
        '.',
      );
    }
  }
}
