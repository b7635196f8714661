/** A questionnaire that nobody has filled in: at entry after the order, in January, and in May or at the end of the pair (H.6). */
import { daysBetween, formatDay, schoolYearOf, type Day } from '../../domain/day.ts';
import type { PairView } from '../checks/census/pair-view.ts';
import { answersOf } from '../programmes/answers-of.ts';
import { defineAttention, type AttentionFinding } from './define.ts';

type Stage = 'entry' | 'middle' | 'exit';

const TITLES: Readonly<Record<Stage, string>> = {
  entry: 'анкета на входе',
  middle: 'промежуточная анкета',
  exit: 'итоговая анкета',
};

/** From when each questionnaire of the school year is waited for. */
function dueDays({ row, state }: PairView, today: Day): readonly (readonly [Stage, Day])[] {
  const { orderOn, completedOn, terminatedOn } = row.values;
  if (orderOn === undefined || orderOn > today || state.state === 'REJECTED') return [];
  const year = schoolYearOf(today);
  const spring = year.slice(5);
  const ended = [completedOn, terminatedOn].filter((day): day is Day => day !== undefined).sort()[0];
  const last: Day = ended === undefined || ended > `${spring}-05-15` ? `${spring}-05-15` : ended;
  const days: (readonly [Stage, Day])[] = [];
  // Pairs of earlier years have had their questionnaires.
  if (schoolYearOf(orderOn) === year) days.push(['entry', orderOn]);
  if (orderOn <= `${spring}-01-15` && (ended === undefined || ended > `${spring}-01-15`)) {
    days.push(['middle', `${spring}-01-15`]);
  }
  if (schoolYearOf(last) === year) days.push(['exit', last]);
  return days.filter(([, day]) => day <= today);
}

export const questionnaireLate = defineAttention({
  code: 'QUESTIONNAIRE',
  needs: ['questionnaires', 'pairs', 'mentees', 'mentors'],
  find({ book, census, today, days }) {
    const year = schoolYearOf(today);
    const given = new Set(
      answersOf(book)
        .filter(({ values }) => values.answeredOn !== undefined && schoolYearOf(values.answeredOn) === year)
        .map(({ values }) => `${values.person ?? ''} ${values.stage ?? ''}`),
    );
    const found = new Map<string, AttentionFinding>();
    for (const pair of census.pairs()) {
      for (const [stage, due] of dueDays(pair, today)) {
        const passed = daysBetween(due, today);
        if (passed <= days) continue;
        for (const person of [pair.mentee, pair.mentor]) {
          const code = person?.code;
          if (person === undefined || code === undefined || given.has(`${code} ${stage}`)) continue;
          // Somebody of several pairs is reminded once of each questionnaire.
          const key = `${code} ${stage}`;
          if ((found.get(key)?.days ?? -1) >= passed) continue;
          found.set(key, {
            sheet: person.sheet,
            record: code,
            who: person.label,
            fact: `не заполнена ${TITLES[stage]}, ждём с ${formatDay(due)}`,
            days: passed,
            action: {
              kind: 'open',
              label: 'Напечатать анкету',
              place: 'newDocument',
              record: person.sheet === 'mentees' ? 'D-51' : 'D-51-mentor',
            },
          });
        }
      }
    }
    return [...found.values()];
  },
});
