/** Two frozen snapshots of the small school, for reports: the second differs by one teacher whose programme was approved. */
import { INDICATORS, takeSnapshot, type IndicatorData } from '../../src/domain/indicators/index.ts';
import { snapshotCells } from '../../src/workbook/stored-snapshot.ts';
import {
  answersOf,
  APPROVED,
  INTRODUCED,
  NOVICE,
  ORDERED,
  schoolOf,
  settingsWith,
  VETERAN,
} from '../domain/indicators/school.ts';
import type { Cell } from '../../src/workbook/cell.ts';

/** The first mentee before the programme: 5, and 8 after it. */
const ENTRY = {
  code: 'АН-100',
  values: { person: 'НЯ-001', role: 'mentee', stage: 'entry', answeredOn: '2026-10-10', scores: [5] },
} as const;

const organizations = [{ code: 'ОО-001', values: { ...INTRODUCED, type: 'GENERAL' } }];

/** ПД-002 entered with an order and a programme; ПД-003 has an order, and from the second day a programme. */
function school(approved: boolean): IndicatorData {
  const third = approved ? { pair: ORDERED, programme: APPROVED } : { pair: ORDERED };
  return schoolOf(
    [
      { staff: VETERAN },
      { staff: NOVICE, pairs: [{ pair: ORDERED, programme: APPROVED }] },
      { staff: NOVICE, pairs: [third] },
    ],
    { organizations, answers: [...answersOf([[8], [6.9], [7]]), ENTRY] },
  );
}

function row(id: string, date: string, data: IndicatorData): Readonly<Record<string, Cell>> {
  const facts = { date, takenOn: date, takenBy: 'КР-001', organizationType: 'GENERAL', settings: settingsWith() };
  const target = { indicator: '2', year: 2027, value: 100, level: 'municipal', act: 'приказ управления № 5' } as const;
  const snapshot = takeSnapshot(INDICATORS, data, facts, [target]);
  return { id, date: { day: date }, takenOn: { day: date }, takenBy: 'КР-001', ...snapshotCells(snapshot) };
}

export const SNAPSHOTS = [row('СН-001', '2026-12-20', school(false)), row('СН-002', '2027-05-20', school(true))];
