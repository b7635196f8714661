/** Bench of indicators: the function of a cell over a large staff, and the rule alone, in CPU time. */
import { runCellFunction } from '../../src/functions/index.ts';
import { INDICATORS } from '../../src/domain/indicators/index.ts';
import { DEFAULT_INDICATOR_SETTINGS } from '../../src/domain/indicators/settings.ts';
import type { Cell } from '../../src/workbook/cell.ts';
import { sheetOf } from '../../src/workbook/sheets/index.ts';
import { cpu, growing, type Line } from './measure.ts';
import { APPROVED, ORDERED, schoolOf } from '../domain/indicators/school.ts';

const DATE: Cell = { day: '2026-12-20' };

/** Measures all rows; takes about three seconds. */
export function benchIndicators(): Line[] {
  const sizes = [{ rows: 500 }, { rows: 5_000, bar: 50 }, { rows: 20_000 }];
  return [...growing(sizes.map(({ rows, bar }) => ({ rows, line: functionLine(rows, bar) }))), listLine(), ruleLine()];
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

/** Every ninth teacher is a young specialist, every eighteenth of all has a pair. */
function functionLine(staff: number, bar?: number): Line {
  const ranges = rangesFor(staff);
  const expected = (100 * Math.floor(staff / 18)) / Math.floor(staff / 9);
  const isRight = (): boolean => {
    const share = runCellFunction('MENTORING_INDICATOR', ['2', DATE, '', ...ranges]);
    // The function rounds to tenths.
    return typeof share === 'number' && Math.abs(share - expected) < 0.05;
  };
  return judged(`indicator function over ${staff.toLocaleString('en')} staff rows`, isRight, bar);
}

function listLine(): Line {
  const ranges = rangesFor(5_000);
  const size = Math.floor(5_000 / 18) + 1;
  const isRight = (): boolean => {
    const list = runCellFunction('MENTORING_ENROLLED', [DATE, '', ...ranges]);
    return Array.isArray(list) && list.length === size;
  };
  return judged('list of the enrolled over 5,000 staff rows', isRight, 50);
}

/** All rules over records that have been read already: what the panel and a snapshot cost. */
function ruleLine(): Line {
  const teachers = Array.from({ length: 5_000 }, (_, index) =>
    index % 9 === 0 ? { pairs: [{ pair: ORDERED, programme: APPROVED }] } : {},
  );
  const data = schoolOf(teachers);
  const isRight = (): boolean =>
    INDICATORS.every((one) => one.count(data, '2026-12-20', undefined, DEFAULT_INDICATOR_SETTINGS).numerator >= 0);
  return judged('all indicators over 5,000 records', isRight, 150);
}

/** CPU time of a work that says itself whether its answer was right. */
function judged(what: string, isRight: () => boolean, bar?: number): Line {
  let ok = true;
  const value = cpu(() => {
    ok = isRight() && ok;
  });
  return { what, value, unit: 'ms', ok, ...(bar === undefined ? {} : { bar }) };
}
