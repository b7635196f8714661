/** Invented documents, curators and consents of the demonstration. */
import type { consents } from '../sheets/consents.ts';
import type { curators } from '../sheets/curators.ts';
import type { documents } from '../sheets/documents.ts';
import { DEMONSTRATION_YEAR, type SampleRow } from './define.ts';

const NEW = { schoolYear: DEMONSTRATION_YEAR } as const;
const SIGNED = { ...NEW, state: 'SIGNED' } as const;

export const documentRows: readonly SampleRow<typeof documents>[] = [
  {
    ...SIGNED,
    id: 'ДК-001',
    kind: 'D-01',
    number: '101-О',
    date: '2026-08-28',
    link: 'https://school.example/docs/101',
  },
  {
    ...SIGNED,
    id: 'ДК-002',
    kind: 'D-02',
    number: '102-О',
    date: '2026-08-28',
    link: 'https://school.example/docs/102',
  },
  { ...SIGNED, id: 'ДК-003', kind: 'D-04', number: '103-О', date: '2026-08-31', forWhom: 'КР-001' },
  {
    ...SIGNED,
    id: 'ДК-004',
    kind: 'D-06',
    number: '118-О',
    date: '2026-09-14',
    forWhom: 'ПР-001; ПР-002; ПР-003; ПР-007; ПР-008; ПР-011',
    link: 'https://school.example/docs/118',
  },
  { ...SIGNED, id: 'ДК-005', kind: 'D-06', number: '124-О', date: '2026-09-25', forWhom: 'ПР-016' },
  { ...SIGNED, id: 'ДК-006', kind: 'D-06', number: '125-О', date: '2026-09-28', forWhom: 'ПР-017' },
  { ...SIGNED, id: 'ДК-007', kind: 'D-06', number: '131-О', date: '2026-10-12', forWhom: 'ПР-004' },
  { ...SIGNED, id: 'ДК-008', kind: 'D-07', number: '145-О', date: '2026-11-12', forWhom: 'ПР-008' },
  {
    id: 'ДК-009',
    schoolYear: '2025/2026',
    kind: 'D-06',
    number: '142-О',
    date: '2025-11-17',
    forWhom: 'ПР-009',
    state: 'SIGNED',
  },
];

export const curatorRows: readonly SampleRow<typeof curators>[] = [
  {
    id: 'КР-001',
    fullName: 'Гордеев Павел Степанович',
    organization: 'ОО-001',
    organizationType: 'GENERAL',
    position: 'заместитель директора по учебно-воспитательной работе',
    contact: 'kurator@school.example',
    orderNumber: '103-О',
    orderOn: '2026-08-31',
    trainingTitle: 'Куратор наставничества в образовательной организации',
    trainingHours: 36,
    trainingOn: '2026-09-18',
    trainingDocument: '2026-0418',
    forms: ['TEACHER_TEACHER', 'HEAD_TEACHER', 'STUDENT_STUDENT', 'EMPLOYER_PUPIL'],
    siteUrl: 'https://school.example/nastavnichestvo',
    pdConsentOn: '2026-08-31',
    updatedOn: '2026-09-04',
  },
];

const PAPER = { keptAt: 'папка «Наставничество», кабинет 12' } as const;

export const consentRows: readonly SampleRow<typeof consents>[] = [
  { ...PAPER, id: 'СГ-001', personRef: 'НК-001', kind: 'MENTORING', givenOn: '2026-09-09', pairRef: 'ПР-001' },
  { ...PAPER, id: 'СГ-002', personRef: 'НЯ-001', kind: 'MENTORING', givenOn: '2026-09-10', pairRef: 'ПР-001' },
  { ...PAPER, id: 'СГ-003', personRef: 'НК-011', kind: 'PROCESSING', givenOn: '2026-10-19', till: '2027-08-31' },
  { ...PAPER, id: 'СГ-004', personRef: 'НЯ-012', kind: 'REPRESENTATIVE_PROCESSING', givenOn: '2026-10-21' },
  { ...PAPER, id: 'СГ-005', personRef: 'НЯ-012', kind: 'REPRESENTATIVE', givenOn: '2026-11-11', pairRef: 'ПР-012' },
  { ...PAPER, id: 'СГ-006', personRef: 'НЯ-013', kind: 'REPRESENTATIVE', givenOn: '2026-09-25', pairRef: 'ПР-017' },
  { ...PAPER, id: 'СГ-007', personRef: 'ПД-003', kind: 'PROCESSING', givenOn: '2026-08-31' },
];
