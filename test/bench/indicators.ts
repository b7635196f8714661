/** Bench of indicators: the function of a cell over a large staff, and the rule alone, in CPU time. */
import { runCellFunction } from '../../src/functions/index.ts';
import { INDICATORS } from '../../src/domain/indicators/index.ts';
import { DEFAULT_INDICATOR_SETTINGS } from '../../src/domain/indicators/settings.ts';
import type { Cell } from '../../src/workbook/cell.ts';
import { sheetOf } from '../../src/workbook/sheets/index.ts';
import { APPROVED, ORDERED, schoolOf } from '../domain/indicators/school.ts';

/** One measured figure; `bar` is the most it may be. */
export interface IndicatorRow {
  readonly what: string;
  readonly value: number;
  readonly unit: 'ms';
  readonly bar: number;
  readonly ok: boolean;
}

const RUNS = 5;
const WARM_UP = 5;
const DATE: Cell = { day: '2026-12-20' };

/** Measures all rows; takes about three seconds. */
export function benchIndicators(): IndicatorRow[] {
  return [
    functionRow('indicator function over 5,000 staff rows', 5_000, 50),
    functionRow('indicator function over 20,000 staff rows', 20_000, 200),
    listRow(),
    ruleRow(),
  ];
}

/** A sheet with all its columns, filled as schools fill it. */
function sheetRange(key: 'staff' | 'mentees' | 'pairs' | 'programmes', rows: number): Cell[][] {
  const columns = Object.entries(sheetOf(key).columns);
  const cells = Array.from({ length: rows }, (_, index) => columns.map(([name]) => cellOf(key, name, index + 1)));
  return [columns.map(([, { header }]) => header), ...cells];
}

function numbered(prefix: string, number: number): string {
  return `${prefix}-${String(number).padStart(3, '0')}`;
}

function cellOf(key: 'staff' | 'mentees' | 'pairs' | 'programmes', column: string, number: number): Cell {
  const prefix = { staff: 'ПД', mentees: 'НЯ', pairs: 'ПР', programmes: 'ПП' }[key];
  const values: Readonly<Record<string, Cell>> = {
    id: numbered(prefix, number),
    fullName: 'Иванова Мария Петровна',
    position: 'учитель математики',
    birthYear: 1960 + (number % 42),
    experienceStart: { day: number % 9 === 0 ? '2025-09-01' : '2005-09-01' },
    staffRef: `${numbered('ПД', number * 9)} · Иванова М. П.`,
    mentorRef: 'НК-001 · Сафин Р. И.',
    menteeRef: `${numbered('НЯ', number)} · Иванова М. П.`,
    orderNumber: '15-к',
    orderOn: { day: '2026-10-05' },
    pairRefs: numbered('ПР', number),
    startsOn: { day: '2026-11-01' },
    endsOn: { day: '2027-05-31' },
    approvedOn: { day: '2026-11-12' },
  };
  return values[column] ?? '';
}

function rangesFor(staff: number): Cell[][][] {
  const paired = Math.floor(staff / 18);
  return [
    sheetRange('staff', staff),
    ...(['pairs', 'programmes', 'mentees'] as const).map((key) => sheetRange(key, paired)),
  ];
}

function functionRow(what: string, staff: number, bar: number): IndicatorRow {
  const ranges = rangesFor(staff);
  const expected = (100 * Math.floor(staff / 18)) / Math.floor(staff / 9);
  return row(what, bar, () => {
    const share = runCellFunction('MENTORING_INDICATOR', ['2', DATE, '', ...ranges]);
    return typeof share === 'number' && Math.abs(share - expected) < 0.05;
  });
}

function listRow(): IndicatorRow {
  const ranges = rangesFor(5_000);
  const size = Math.floor(5_000 / 18) + 1;
  return row('list of the enrolled over 5,000 staff rows', 50, () => {
    const list = runCellFunction('MENTORING_ENROLLED', [DATE, '', ...ranges]);
    return Array.isArray(list) && list.length === size;
  });
}

/** All eleven rules over records that have been read already: what the panel and a snapshot cost. */
function ruleRow(): IndicatorRow {
  const teachers = Array.from({ length: 5_000 }, (_, index) =>
    index % 9 === 0 ? { pairs: [{ pair: ORDERED, programme: APPROVED }] } : {},
  );
  const data = schoolOf(teachers);
  return row('all indicators over 5,000 records', 150, () =>
    INDICATORS.every((one) => one.count(data, '2026-12-20', undefined, DEFAULT_INDICATOR_SETTINGS).numerator >= 0),
  );
}

/** Median of CPU time over warm runs; a wrong answer is never fast enough. */
function row(what: string, bar: number, isRight: () => boolean): IndicatorRow {
  const times: number[] = [];
  let right = true;
  for (let run = 0; run < WARM_UP + RUNS; run += 1) {
    const before = process.cpuUsage();
    right = isRight() && right;
    const spent = process.cpuUsage(before);
    if (run >= WARM_UP) times.push((spent.user + spent.system) / 1000);
  }
  const value = times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
  return { what, value, unit: 'ms', bar, ok: right && value <= bar };
}
