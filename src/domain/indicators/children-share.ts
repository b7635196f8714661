/** Shares of children (Ф1, Ф2): people of an age by year of birth who have entered, against a typed number. */
import type { Day } from '../day.ts';
import { BY_YEAR_MARK, isWithinAge } from '../people/age.ts';
import type { Count, Counted, NotCounted, Undecided } from './define.ts';
import { countedLine, enrolments, notCountedLine, type Side } from './enrolment.ts';
import { typeFilter } from './organization-type.ts';
import { periodOf } from './period.ts';
import { byCode, type IndicatorData, type MenteeValues, type MentorValues } from './records.ts';
import type { IndicatorSettings } from './settings.ts';
import { shareOf } from './share.ts';
import { sorted } from './staff-share.ts';

const LOCAL_REMARK =
  'Местный аналог федерального показателя: доля считается от обучающихся организации, а не от всех детей территории.';

/** The typed number the share is taken of; undefined while nobody has typed it. */
function population(settings: IndicatorSettings, side: Side): number | undefined {
  const { childrenBase, pupilsForMentees, pupilsForMentors, childrenForMentees, childrenForMentors } = settings;
  if (childrenBase === 'pupils') return side === 'mentee' ? pupilsForMentees : pupilsForMentors;
  return side === 'mentee' ? childrenForMentees : childrenForMentors;
}

/** Whether the person is no teacher, as far as the row tells. */
function isNoTeacher(values: MenteeValues & MentorValues, data: IndicatorData): boolean {
  const { staffRef, partnerRef, experienceStart, category } = values;
  if (staffRef !== undefined || partnerRef !== undefined || experienceStart !== undefined) return false;
  return category === undefined || !data.isTeacherCategory(category);
}

/** Children of the age who have entered on this side, as a share of the typed number. */
export function childrenShare(
  data: IndicatorData,
  date: Day,
  organizationType: string | undefined,
  settings: IndicatorSettings,
  side: Side,
): Count {
  const bounds = side === 'mentee' ? settings.limits.menteePupilAge : settings.limits.mentorPupilAge;
  const people = byCode<MenteeValues & MentorValues>(side === 'mentee' ? data.mentees : data.mentors);
  const entered = enrolments(data, side, periodOf(date, settings));
  const own = typeFilter(data, organizationType)(undefined) === 'yes';
  const counted: Counted[] = [];
  const notCounted: NotCounted[] = [];
  const undecided: Undecided[] = [];
  for (const [code, values] of people) {
    const enrolment = entered.get(code);
    if (!own || !isNoTeacher(values, data)) continue;
    if (values.birthYear === undefined) {
      if (enrolment) undecided.push({ code, reason: 'не указан год рождения' });
      continue;
    }
    if (!isWithinAge(values.birthYear, date, bounds)) continue;
    const age = Number(date.slice(0, 4)) - values.birthYear;
    const marks = age === bounds.from || age === bounds.to ? [BY_YEAR_MARK] : [];
    const line = enrolment && countedLine(code, enrolment, marks);
    if (line) counted.push(line);
    else notCounted.push(notCountedLine(code, enrolment));
  }
  const typed = population(settings, side);
  return {
    numerator: counted.length,
    denominator: typed ?? 0,
    value: typed === undefined ? undefined : shareOf(counted.length, typed),
    counted: sorted(counted),
    notCounted: sorted(notCounted),
    undecided: sorted(undecided),
    remarks: [
      ...(settings.childrenBase === 'pupils' ? [LOCAL_REMARK] : []),
      ...(typed === undefined ? ['Число детей, от которого считается доля, не указано в настройках.'] : []),
      ...(typed !== undefined && typed < counted.length
        ? ['Вошедших больше, чем указано детей: проверьте число в настройках.']
        : []),
    ],
  };
}
