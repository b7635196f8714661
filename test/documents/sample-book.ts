/** A small school held in memory, for tests of documents: read by the real definitions from grids of cells. */
import type { Book } from '../../src/workbook/book.ts';
import type { Cell } from '../../src/workbook/cell.ts';
import type { DecodeContext, RecordSheet, SheetKey } from '../../src/workbook/define.ts';
import { builtInDictionaries } from '../../src/workbook/dictionaries/index.ts';
import { readTable, type Table } from '../../src/workbook/rows.ts';
import { defaultSettings } from '../../src/workbook/settings/index.ts';
import { sheets } from '../../src/workbook/sheets/index.ts';
import { SNAPSHOTS } from './sample-snapshots.ts';

export type Row = Readonly<Record<string, Cell>>;
export type Rows = Partial<Record<SheetKey, readonly Row[]>>;

const day = (text: string): Cell => ({ day: text });

/** Four teachers, two mentors, three mentees, one pair and one group, all with consents. */
export const SCHOOL: Rows = {
  staff: [
    {
      id: 'ПД-001',
      fullName: 'Иванова Мария Петровна',
      position: 'учитель математики',
      birthYear: 1975,
      pdConsentOn: day('2026-08-20'),
      publicationConsentOn: day('2026-08-20'),
    },
    {
      id: 'ПД-002',
      fullName: 'Цой Виктор Робертович',
      position: 'учитель физики',
      birthYear: 1999,
      pdConsentOn: day('2026-08-20'),
    },
    {
      id: 'ПД-003',
      fullName: 'Саламова Заира Исаевна',
      position: 'педагог-психолог',
      birthYear: 2000,
      pdConsentOn: day('2026-08-20'),
    },
  ],
  mentors: [
    { id: 'НК-001', staffRef: 'ПД-001', sourceCategory: 'активный педагог' },
    {
      id: 'НК-002',
      fullName: 'Ткаченко Олег Львович',
      position: 'инженер',
      place: 'ООО «Заря»',
      sourceCategory: 'предприятие',
      birthYear: 1980,
    },
  ],
  mentees: [
    { id: 'НЯ-001', staffRef: 'ПД-002', category: 'молодой специалист' },
    { id: 'НЯ-002', staffRef: 'ПД-003', category: 'молодой специалист' },
    {
      id: 'НЯ-003',
      fullName: 'Бадмаев Арсалан Баирович',
      category: 'обучающийся',
      grade: '9 А',
      birthYear: 2011,
      representativeName: 'Бадмаева Сэсэг Доржиевна',
    },
  ],
  curators: [
    {
      id: 'КР-001',
      fullName: 'Сидорова Анна Ивановна',
      position: 'заместитель директора по учебно-воспитательной работе',
    },
  ],
  partners: [{ id: 'ПТ-001', name: 'Общество с ограниченной ответственностью «Заря»', gives: 'наставники, экскурсии' }],
  roadmap: [
    {
      id: 'МР-001',
      num: '1.1',
      section: 'Нормативное регулирование',
      title: 'Издать приказ о внедрении целевой модели наставничества',
      deadlineText: 'до 10.09.2026',
      responsible: 'директор',
      resultDoc: 'приказ',
      status: 'выполнено',
      doneOn: day('2026-08-28'),
    },
    {
      id: 'МР-002',
      num: '2.1',
      section: 'Мониторинг',
      title: 'Подвести итоги полугодия',
      deadlineText: '1 раз в полугодие, не позднее 20 декабря и 20 мая',
      responsible: 'куратор',
      resultDoc: 'аналитическая справка',
      status: 'не начато',
      nextDue: day('2026-12-20'),
    },
  ],
  pairs: [
    pair('ПР-001', 'НК-001', 'НЯ-001', { groupCode: 'ГР-001' }),
    pair('ПР-002', 'НК-001', 'НЯ-002', { groupCode: 'ГР-001' }),
    pair('ПР-003', 'НК-002', 'НЯ-003', {
      form: 'работодатель – ученик',
      parentConsentOn: day('2026-08-24'),
      topics: 'выбор профессии и образовательной траектории',
    }),
  ],
};

function pair(id: string, mentorRef: string, menteeRef: string, more: Row): Row {
  return {
    id,
    mentorRef,
    menteeRef,
    state: 'Согласована',
    form: 'учитель – учитель',
    kinds: 'традиционное (один-на-один)',
    topics: 'методика обучения и преподавания; работа с родителями',
    mentorConsentOn: day('2026-08-25'),
    menteeConsentOn: day('2026-08-26'),
    ...more,
  };
}

export const SETTINGS = {
  organizationName:
    'Муниципальное бюджетное общеобразовательное учреждение «Гадлинская средняя общеобразовательная школа»',
  organizationShortName: 'МБОУ «Гадлинская СОШ»',
  place: 'с. Гадля',
  headName: 'Петров Пётр Петрович',
  headPosition: 'директор',
  schoolYear: '2026/2027',
  founder: 'Администрация муниципального образования «Чемальский район»',
  organizationAddress: '649240, Республика Алтай, с. Гадля, ул. Школьная, д. 1',
};

function tableOf(sheet: RecordSheet, rows: readonly Row[], context: DecodeContext): Table {
  const keys = Object.keys(sheet.columns);
  const grid: Cell[][] = [
    keys.map((key) => sheet.columns[key]?.header ?? ''),
    ...rows.map((row) => keys.map((key): Cell => row[key] ?? '')),
  ];
  return readTable(sheet, { sheetId: 1, title: sheet.title, grid }, context);
}

/** The book of these rows; rows of a sheet replace the sample's. */
export function sampleBook(rows: Rows = {}, settings: object = {}, peopleMode: 'names' | 'codes' = 'names'): Book {
  const context: DecodeContext = { lines: builtInDictionaries, peopleMode };
  const all = { ...SCHOOL, monitoring: SNAPSHOTS, ...rows };
  const tables = Object.fromEntries(sheets.map((sheet) => [sheet.key, tableOf(sheet, all[sheet.key] ?? [], context)]));
  return {
    tables: tables as unknown as Book['tables'],
    settings: { ...defaultSettings, ...SETTINGS, peopleMode, ...settings } as unknown as Book['settings'],
    context,
    missingSheets: [],
    copies: [],
  };
}

/** The rows of a sheet of the sample with one of them changed. */
export function changed(sheet: SheetKey, code: string, change: Row): Rows {
  return { [sheet]: (SCHOOL[sheet] ?? []).map((row) => (row['id'] === code ? { ...row, ...change } : row)) };
}

/** A programme of the group with its plan, and a step of an individual route. */
export const PLANNED: Rows = {
  programmes: [
    {
      id: 'ПП-001',
      pairRefs: 'ПР-001; ПР-002',
      startsOn: day('2026-09-01'),
      endsOn: day('2027-05-31'),
      goal: 'Уверенно вести уроки математики.',
      directions: 'методика обучения и преподавания',
      deficits: 'методические',
    },
  ],
  activities: [
    {
      id: 'ПМ-001',
      programmeRef: 'ПП-001',
      title: 'Открытый урок',
      stage: 'реализационный',
      dueOn: day('2026-12-01'),
      form: 'урок',
      responsible: 'наставляемый',
      result: 'разбор урока',
      doneOn: day('2026-08-31'),
    },
    {
      id: 'ПМ-002',
      programmeRef: 'ПП-001',
      menteeRef: 'НЯ-003',
      title: 'Вебинар об оценивании',
      dueOn: day('2026-11-01'),
      deficit: 'методические',
      learningFormat: 'неформальное',
      resource: 'сетевое сообщество',
      levelBefore: 1,
      levelAfter: 2,
      paper: 'сертификат № 7',
    },
  ],
};

export const TODAY = '2026-09-01';

/** Codes a document of each sheet is tried with. */
export const SAMPLE_CODES: Partial<Record<SheetKey, readonly string[]>> = {
  pairs: ['ПР-001', 'ПР-002', 'ПР-003'],
  programmes: ['ПП-001'],
  mentors: ['НК-001', 'НК-002'],
  mentees: ['НЯ-001', 'НЯ-002', 'НЯ-003'],
  curators: ['КР-001'],
  partners: ['ПТ-001'],
  staff: ['ПД-001', 'ПД-002', 'ПД-003'],
  monitoring: ['СН-001', 'СН-002'],
};

/** Answers a document needs besides the first ones. */
export const SAMPLE_ANSWERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'D-22': { till: '2026-11-30' },
  'D-23': { hours: '12', from: '2026-09-10', till: '2026-11-30' },
  'D-30': {
    awardName: 'муниципальный знак «Лучший наставник»',
    merits: 'Сопровождает молодых специалистов третий год, все они остались в профессии.',
  },
  'D-31': { on: '2027-05-20' },
  'D-43': { event: 'в районном семинаре наставников' },
  'D-07-add': { amends: 'от 01.09.2026 № 12' },
  'D-12': { site: 'https://gadlya.example' },
  'D-12-mentee': { site: 'https://gadlya.example' },
};
