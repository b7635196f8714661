/** The two questions about a term: from today on, to the end of the school year. */
import { addDays, schoolYearOf, type Day } from '../domain/day.ts';
import { termFault } from '../domain/programmes/term.ts';
import type { DocumentInput } from './define.ts';

/** 31 May of the school year a day falls in; a term that would be too short runs into the next one. */
function endOfYear(from: Day): Day {
  const end = `${schoolYearOf(from).slice(5)}-05-31`;
  return termFault(from, end) === undefined ? end : addDays(from, 270);
}

export function termInputs(fromTitle: string, toTitle: string): readonly DocumentInput[] {
  return [
    {
      key: 'from',
      title: fromTitle,
      kind: 'day',
      required: true,
      help: 'Первый день; у пар с программой в таблице будет срок программы.',
      initial: (_book, today) => today,
    },
    {
      key: 'to',
      title: toTitle,
      kind: 'day',
      required: true,
      help: 'Последний день: не меньше трёх месяцев и не больше года.',
      initial: (_book, today) => endOfYear(today),
    },
  ];
}
