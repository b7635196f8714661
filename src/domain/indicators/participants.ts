/** «Сведения для статистики»: how many people take part in each role (S1 6.1); sex is not asked for (H.7-12). */
import type { Day } from '../day.ts';
import { enrolments, type Side } from './enrolment.ts';
import { periodOf } from './period.ts';
import { byCode, type IndicatorData } from './records.ts';
import type { IndicatorSettings } from './settings.ts';

export interface ParticipantsLine {
  readonly side: Side;
  readonly who: 'teachers' | 'others';
  readonly title: string;
  readonly people: number;
}

function count(
  data: IndicatorData,
  side: Side,
  date: Day,
  settings: IndicatorSettings,
): [teachers: number, others: number] {
  const people = byCode<{ readonly staffRef?: string | undefined }>(side === 'mentee' ? data.mentees : data.mentors);
  const teachers = new Set<string>();
  const others = new Set<string>();
  for (const [code, { entries }] of enrolments(data, side, periodOf(date, settings))) {
    if (entries.length === 0) continue;
    const staffRef = people.get(code)?.staffRef;
    if (staffRef === undefined) others.add(code);
    else teachers.add(staffRef);
  }
  return [teachers.size, others.size];
}

/** People who have entered programmes of the period, each once in a role. */
export function participants(data: IndicatorData, date: Day, settings: IndicatorSettings): ParticipantsLine[] {
  const [menteeTeachers, menteeOthers] = count(data, 'mentee', date, settings);
  const [mentorTeachers, mentorOthers] = count(data, 'mentor', date, settings);
  return [
    { side: 'mentee', who: 'teachers', title: 'Наставляемые – педагоги', people: menteeTeachers },
    { side: 'mentee', who: 'others', title: 'Наставляемые – обучающиеся и студенты', people: menteeOthers },
    { side: 'mentor', who: 'teachers', title: 'Наставники – педагоги', people: mentorTeachers },
    { side: 'mentor', who: 'others', title: 'Наставники – остальные', people: mentorOthers },
  ];
}
