/** A small school without any finding, which tests spoil piece by piece, and what the full check says of it. */
import type { Cell } from '../../../src/workbook/cell.ts';
import { checkBook } from '../../../src/workbook/checks/index.ts';
import { bookOf, day, TODAY, type Records, type Spoiled } from './book-of.ts';

/** Two teachers, one mentor and one mentee among them, all well: what tests change piece by piece. */
export const experienced = {
  id: 'ПД-001',
  fullName: 'Иванова Мария Петровна',
  position: 'учитель математики',
  subject: 'математика',
  birthYear: 1975,
  experienceStart: day('1998-09-01'),
  hiredOn: day('2005-09-01'),
  pdConsentOn: day('2026-09-01'),
};
export const young = {
  id: 'ПД-002',
  fullName: 'Петров Иван Сергеевич',
  position: 'учитель математики',
  subject: 'математика',
  birthYear: 2001,
  experienceStart: day('2025-09-01'),
  hiredOn: day('2025-12-01'),
  pdConsentOn: day('2026-09-01'),
};
export const mentor = {
  id: 'НК-001',
  staffRef: 'ПД-001 · Иванова М. П.',
  sourceCategory: 'активный педагог',
  competences: 'методика обучения и преподавания',
  status: 'отобран',
};
export const mentee = {
  id: 'НЯ-001',
  staffRef: 'ПД-002 · Петров И. С.',
  category: 'молодой специалист',
  mainRequest: 'методика обучения и преподавания',
};
export const activePair = {
  id: 'ПР-001',
  mentorRef: 'НК-001 · Иванова М. П.',
  menteeRef: 'НЯ-001 · Петров И. С.',
  form: 'учитель – учитель',
  roleModel: 'опытный педагог – молодой специалист',
  kinds: 'традиционное (один-на-один)',
  topics: 'методика обучения и преподавания',
  mentorConsentOn: day('2026-09-20'),
  menteeConsentOn: day('2026-09-21'),
  orderNumber: '15-к',
  orderOn: day('2026-10-05'),
  agreementNumber: '3',
  agreementOn: day('2026-10-05'),
};
export const programme = {
  id: 'ПП-001',
  pairRefs: 'ПР-001',
  startsOn: day('2026-11-01'),
  endsOn: day('2027-05-31'),
  goal: 'Уверенно вести уроки',
  approvedOn: day('2026-11-12'),
  approvalNumber: '20',
};

/** A small school without any finding. */
export const wellKept: Records = {
  staff: [experienced, young],
  mentors: [mentor],
  mentees: [mentee],
  pairs: [activePair],
  programmes: [programme],
};

/** A pupil who mentors and one who is mentored, in a pair of their own. */
export const olderPupil = {
  id: 'НК-002',
  fullName: 'Сафина Алия Маратовна',
  birthYear: 2010,
  sourceCategory: 'иное: обучающийся',
  place: 'Ясногорская школа',
  competences: 'учебная мотивация и успеваемость',
  representativePdConsentOn: day('2026-09-01'),
};
export const youngerPupil = {
  id: 'НЯ-002',
  fullName: 'Доржиев Баир',
  birthYear: 2014,
  category: 'обучающийся',
  mainRequest: 'учебная мотивация и успеваемость',
  grade: '6 А',
  representativePdConsentOn: day('2026-09-01'),
};
export const pupilPair = {
  id: 'ПР-002',
  mentorRef: 'НК-002',
  menteeRef: 'НЯ-002',
  form: 'ученик – ученик',
  mentorConsentOn: day('2026-10-01'),
  menteeConsentOn: day('2026-10-01'),
  parentConsentOn: day('2026-10-01'),
  orderNumber: '16',
  orderOn: day('2026-10-05'),
};
export const withPupils = (change: {
  readonly mentor?: Readonly<Record<string, Cell>>;
  readonly mentee?: Readonly<Record<string, Cell>>;
  readonly pair?: Readonly<Record<string, Cell>>;
}): Records => ({
  mentors: [mentor, { ...olderPupil, ...change.mentor }],
  mentees: [mentee, { ...youngerPupil, ...change.mentee }],
  pairs: [activePair, { ...pupilPair, ...change.pair }],
});

/** A second young teacher, for groups and loads. */
export const another = (number: number) => {
  const staffCode = `ПД-${String(100 + number)}`;
  const surname = ['Белов', 'Чернов', 'Серов', 'Краснов', 'Зеленов'][number] ?? 'Синев';
  return {
    staff: { ...young, id: staffCode, fullName: `${surname} Олег Ильич` },
    mentee: { ...mentee, id: `НЯ-${String(100 + number)}`, staffRef: staffCode },
    pair: { ...activePair, id: `ПР-${String(100 + number)}`, menteeRef: `НЯ-${String(100 + number)}` },
  };
};

/** Findings as «code severity sheet row column». */
export function found(records: Records, spoiled: Spoiled = {}): string[] {
  return checkBook(bookOf({ ...wellKept, ...records }, spoiled), { today: TODAY }).map(
    ({ code, severity, sheet, row, column }) => `${code} ${severity} ${sheet} ${row ?? '-'} ${column ?? '-'}`,
  );
}
