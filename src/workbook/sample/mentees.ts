/** Eighteen invented mentees: teachers of every category, pupils, a student. */
import type { mentees } from '../sheets/mentees.ts';
import type { SampleRow } from './define.ts';

type Mentee = SampleRow<typeof mentees>;

/** A teacher: name, year of birth and experience stand on «Педагоги». */
function teacher(
  id: string,
  staffRef: string,
  category: string,
  mainRequest: readonly string[],
  deficits: readonly string[],
  strengths: string,
): Mentee {
  return {
    id,
    staffRef,
    category,
    mainRequest,
    ...(deficits.length === 0 ? {} : { deficits }),
    strengths,
    channels: ['IN_PERSON'],
    convenientTimes: ['AFTER_LESSONS'],
    status: 'SELECTED',
    updatedOn: '2026-09-04',
  };
}

/** A pupil: contact and consent of the parents, no surname of theirs is needed here. */
function pupil(
  id: string,
  fullName: string,
  birthYear: number,
  gender: 'male' | 'female',
  grade: string,
  mainRequest: readonly string[],
  consentOn: string,
): Mentee {
  return {
    id,
    fullName,
    birthYear,
    gender,
    grade,
    mainRequest,
    category: 'PUPIL',
    contact: `+7 900 000-${id.slice(-2)}-${id.slice(-2)}`,
    pdConsentOn: consentOn,
    representativePdConsentOn: consentOn,
    channels: ['IN_PERSON'],
    convenientTimes: ['AFTER_LESSONS', 'SATURDAY'],
    status: 'SELECTED',
    updatedOn: consentOn,
  };
}

export const menteeRows: readonly Mentee[] = [
  teacher(
    'НЯ-001',
    'ПД-021',
    'YOUNG_SPECIALIST',
    ['TEACHING_METHODS', 'LESSONS'],
    ['METHODICAL'],
    'увлечена олимпиадными задачами',
  ),
  teacher(
    'НЯ-002',
    'ПД-022',
    'YOUNG_SPECIALIST',
    ['LESSONS', 'PARENTS'],
    ['METHODICAL', 'COMMUNICATIVE'],
    'ладит с детьми',
  ),
  teacher(
    'НЯ-003',
    'ПД-023',
    'YOUNG_SPECIALIST',
    ['SUBJECT_CONTENT', 'LESSONS'],
    ['SUBJECT', 'METHODICAL'],
    'любит опыты и приборы',
  ),
  teacher('НЯ-004', 'ПД-024', 'NEWCOMER', ['ADAPTATION'], [], 'пятнадцать лет опыта'),
  teacher(
    'НЯ-005',
    'ПД-025',
    'YOUNG_SPECIALIST',
    ['TEACHING_METHODS', 'EXTRACURRICULAR'],
    ['METHODICAL'],
    'свободно говорит на двух языках',
  ),
  teacher(
    'НЯ-006',
    'ПД-026',
    'YOUNG_SPECIALIST',
    ['SUBJECT_CONTENT', 'TEACHING_METHODS'],
    ['SUBJECT'],
    'ведёт театральный кружок',
  ),
  teacher(
    'НЯ-007',
    'ПД-027',
    'COMMUNICATION',
    ['COMMUNICATION', 'PARENTS'],
    ['COMMUNICATIVE'],
    'знает предмет глубоко',
  ),
  teacher('НЯ-008', 'ПД-028', 'NEW_TECHNOLOGIES', ['DIGITAL'], ['DIGITAL'], 'большой методический опыт'),
  teacher(
    'НЯ-009',
    'ПД-029',
    'YOUNG_SPECIALIST',
    ['TEACHING_METHODS', 'EXTRACURRICULAR'],
    ['METHODICAL'],
    'мастер спорта по лёгкой атлетике',
  ),
  teacher('НЯ-010', 'ПД-030', 'NEWCOMER', ['ADAPTATION', 'UPBRINGING'], [], 'собирает хоры'),
  teacher(
    'НЯ-011',
    'ПД-031',
    'YOUNG_SPECIALIST',
    ['LESSONS', 'ADAPTATION'],
    ['METHODICAL', 'PSYCHOLOGICAL'],
    'рисует, поёт, шьёт кукол',
  ),
  pupil('НЯ-012', 'Ощепков Назар Витальевич', 2011, 'male', '9 А', ['CAREER_CHOICE'], '2026-10-21'),
  pupil('НЯ-013', 'Батуева Алтана Эрдэмовна', 2012, 'female', '8 Б', ['TALENT'], '2026-09-22'),
  pupil('НЯ-014', 'Гилязов Самат Ринатович', 2011, 'male', '9 Б', ['CAREER_CHOICE', 'TALENT'], '2026-10-21'),
  pupil('НЯ-015', 'Устюжанина Злата Борисовна', 2010, 'female', '10 А', ['CAREER_CHOICE'], '2026-10-22'),
  pupil('НЯ-016', 'Хасиев Адам Лечиевич', 2013, 'male', '7 В', ['STUDY_MOTIVATION'], '2026-11-09'),
  {
    id: 'НЯ-017',
    fullName: 'Кравцова Ульяна Глебовна',
    birthYear: 2007,
    gender: 'female',
    grade: 'группа 2-1 педагогического колледжа',
    mainRequest: ['CAREER_CHOICE', 'TEACHING_METHODS'],
    category: 'STUDENT',
    contact: '+7 900 000-17-17',
    pdConsentOn: '2026-11-10',
    channels: ['IN_PERSON', 'ONLINE'],
    convenientTimes: ['EVENING'],
    status: 'CANDIDATE',
    updatedOn: '2026-11-10',
  },
  pupil('НЯ-018', 'Сивцев Эрчим Дмитриевич', 2014, 'male', '6 А', ['STUDY_MOTIVATION', 'ADAPTATION'], '2026-11-06'),
];
