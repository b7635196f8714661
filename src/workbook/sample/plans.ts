/** Invented activities of programmes with steps of an individual route, and answers of questionnaires. */
import type { activities } from '../sheets/activities.ts';
import type { questionnaires } from '../sheets/questionnaires.ts';
import { DEMONSTRATION_YEAR, type SampleRow } from './define.ts';

type Activity = SampleRow<typeof activities>;
type Line = readonly [
  title: string,
  stage: NonNullable<Activity['stage']>,
  dueOn: string,
  form: string,
  responsible: string,
  result: string,
  doneOn?: string,
];

const FIRST: readonly Line[] = [
  [
    'Обсудить запрос и составить карту затруднений',
    'PREPARE',
    '2026-09-25',
    'беседа',
    'наставник',
    'карта затруднений',
    '2026-09-21',
  ],
  ['Составить план работы на год', 'DESIGN', '2026-10-09', 'встреча', 'наставник, наставляемый', 'план', '2026-10-05'],
  [
    'Посетить три урока наставника',
    'WORK',
    '2026-10-30',
    'посещение уроков',
    'наставляемый',
    'заметки об уроках',
    '2026-10-28',
  ],
  [
    'Провести и разобрать открытый урок в 6 классе',
    'WORK',
    '2026-11-20',
    'открытый урок',
    'наставляемый',
    'разбор урока',
    '2026-11-16',
  ],
  ['Пройти курсы по формирующему оцениванию', 'WORK', '2027-02-26', 'курсы', 'наставляемый', 'удостоверение'],
  ['Подвести итоги полугодия', 'REFLECT', '2027-01-22', 'беседа', 'наставник', 'анкеты'],
  [
    'Представить опыт на методическом объединении',
    'RESULT',
    '2027-05-21',
    'выступление',
    'наставляемый',
    'материалы выступления',
  ],
];

const GROUP: readonly Line[] = [
  [
    'Познакомить с порядком ведения документов',
    'PREPARE',
    '2026-09-30',
    'консультация',
    'наставник',
    'папка учителя',
    '2026-09-29',
  ],
  [
    'Разобрать рабочие программы',
    'DESIGN',
    '2026-10-16',
    'семинар',
    'наставник',
    'исправленные программы',
    '2026-10-15',
  ],
  ['Провести родительское собрание вдвоём', 'WORK', '2026-12-11', 'собрание', 'наставляемые', 'протокол собрания'],
  ['Обсудить, что изменилось', 'REFLECT', '2027-05-14', 'беседа', 'наставник', 'анкеты'],
];

const rowsOf = (programmeRef: string, from: number, lines: readonly Line[]): Activity[] =>
  lines.map(([title, stage, dueOn, form, responsible, result, doneOn], index) => ({
    id: `ПМ-${String(from + index).padStart(3, '0')}`,
    programmeRef,
    schoolYear: DEMONSTRATION_YEAR,
    title,
    stage,
    dueOn,
    form,
    responsible,
    result,
    ...(doneOn === undefined ? {} : { doneOn }),
  }));

const ROUTE: readonly Activity[] = [
  {
    id: 'ПМ-012',
    programmeRef: 'ПП-001',
    menteeRef: 'НЯ-001',
    schoolYear: DEMONSTRATION_YEAR,
    title: 'Вебинары об уроке от результата',
    stage: 'WORK',
    dueOn: '2026-12-18',
    deficit: 'METHODICAL',
    diagnosis: 'самоанализ урока, 28.09.2026',
    learningFormat: 'NON_FORMAL',
    resource: 'сетевое сообщество учителей математики',
    result: 'цели трёх уроков',
    levelBefore: 1,
  },
  {
    id: 'ПМ-013',
    programmeRef: 'ПП-001',
    menteeRef: 'НЯ-001',
    schoolYear: DEMONSTRATION_YEAR,
    title: 'Самостоятельно изучить цифровые задачники',
    stage: 'WORK',
    dueOn: '2026-11-13',
    doneOn: '2026-11-12',
    deficit: 'DIGITAL',
    diagnosis: 'беседа, 21.09.2026',
    learningFormat: 'INFORMAL',
    resource: 'школьная медиатека',
    result: 'подборка заданий',
    levelBefore: 1,
    levelAfter: 2,
  },
];

export const activityRows: readonly Activity[] = [
  ...rowsOf('ПП-001', 1, FIRST),
  ...rowsOf('ПП-002', 8, GROUP),
  ...ROUTE,
];

type Answer = SampleRow<typeof questionnaires>;

/** Scores in the order of the columns; the last but one is asked of mentors only. */
const scores = (all: readonly number[], involvement?: number): Partial<Answer> => {
  const [
    effectiveness = 5,
    comfort = 5,
    events = 5,
    adaptation = 5,
    skills = 5,
    theory = 5,
    practice = 5,
    support = 5,
    satisfaction = 5,
  ] = all;
  return {
    effectiveness,
    comfort,
    events,
    adaptation,
    skills,
    theory,
    practice,
    support,
    satisfaction,
    ...(involvement === undefined ? {} : { involvement }),
  };
};

const ENTRY = { stage: 'entry', schoolYear: DEMONSTRATION_YEAR } as const;
const LAST_EXIT = { stage: 'exit', schoolYear: '2025/2026', pairRef: 'ПР-009' } as const;

export const questionnaireRows: readonly Answer[] = [
  {
    ...LAST_EXIT,
    id: 'АН-001',
    personRef: 'НЯ-002',
    answeredOn: '2026-05-27',
    ...scores([9, 9, 8, 9, 8, 8, 9, 10, 9]),
    experience: 'NO',
    frequency: 'OFTEN',
    valuable: 'Разбор собраний.',
    wantsMore: 'YES',
    wouldMentor: 'YES',
  },
  {
    ...LAST_EXIT,
    id: 'АН-002',
    personRef: 'НК-002',
    answeredOn: '2026-05-27',
    ...scores([9, 8, 8, 9, 8, 8, 8, 9, 9], 9),
    experience: 'YES',
    experienceText: 'в этой же школе',
    frequency: 'OFTEN',
    wantsMore: 'YES',
  },
  {
    id: 'АН-003',
    personRef: 'КР-001',
    stage: 'exit',
    schoolYear: '2025/2026',
    answeredOn: '2026-05-29',
    criterion1: 2,
    criterion2: 2,
    criterion3: 1,
    criterion4: 2,
    criterion5: 2,
    criterion6: 2,
    criterion7: 1,
    criterion8: 2,
    criterion9: 2,
    strengths: 'Опытные наставники, поддержка директора.',
    weaknesses: 'Мало времени на совместные уроки.',
    opportunities: 'Педагогический институт рядом.',
    threats: 'Высокая нагрузка молодых учителей.',
  },
  {
    ...ENTRY,
    id: 'АН-004',
    personRef: 'НЯ-001',
    pairRef: 'ПР-001',
    answeredOn: '2026-09-21',
    ...scores([7, 8, 6, 5, 6, 5, 5, 8, 7]),
    experience: 'NO',
  },
  {
    ...ENTRY,
    id: 'АН-005',
    personRef: 'НК-001',
    pairRef: 'ПР-001',
    answeredOn: '2026-09-21',
    ...scores([8, 9, 7, 7, 7, 8, 7, 8, 8], 8),
    experience: 'YES',
  },
  {
    ...ENTRY,
    id: 'АН-006',
    personRef: 'НЯ-011',
    pairRef: 'ПР-003',
    answeredOn: '2026-09-22',
    ...scores([6, 7, 6, 6, 5, 6, 5, 7, 7]),
    experience: 'NO',
  },
];
