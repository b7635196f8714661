/** Ranges as a formula gets them: a header row and rows of cells, columns named by their keys. */
import type { Cell } from '../../src/workbook/cell.ts';
import type { SheetKey } from '../../src/workbook/define.ts';
import { sheetOf } from '../../src/workbook/sheets/index.ts';
import { runCellFunction } from '../../src/functions/index.ts';

export const day = (text: string): Cell => ({ day: text });

/** Range of a sheet with these columns in this order; a row is its cells. */
export function range(key: SheetKey, columns: readonly string[], rows: readonly (readonly Cell[])[]): Cell[][] {
  const { columns: known } = sheetOf(key);
  const headers = columns.map((column) => {
    const found = (known as Readonly<Record<string, { readonly header: string } | undefined>>)[column];
    if (!found) throw new Error(`No column ${column} on ${key}`);
    return found.header;
  });
  return [headers, ...rows.map((row) => [...row])];
}

export const run = (name: string, ...values: readonly unknown[]): unknown => runCellFunction(name, values);

/** A school of three young teachers: one has entered, one lacks a programme, one has no pair; and one veteran. */
export function smallSchool(): Record<'staff' | 'mentees' | 'mentors' | 'pairs' | 'programmes', Cell[][]> {
  return {
    staff: range(
      'staff',
      ['id', 'fullName', 'birthYear', 'experienceStart'],
      [
        ['ПД-001', 'Иванова Мария Петровна', 2000, day('2025-09-01')],
        ['ПД-002', 'Сафин Ринат Ильдарович', 1999, day('2024-09-01')],
        ['ПД-003', 'Черных Анна Юрьевна', 1998, day('2024-09-01')],
        ['ПД-004', 'Шевченко Олег Ильич', 1970, day('1995-09-01')],
      ],
    ),
    mentees: range(
      'mentees',
      ['id', 'fullName', 'staffRef'],
      [
        ['НЯ-001', 'Иванова Мария Петровна', 'ПД-001 · Иванова М. П.'],
        ['НЯ-002', 'Сафин Ринат Ильдарович', 'ПД-002 · Сафин Р. И.'],
      ],
    ),
    mentors: range(
      'mentors',
      ['id', 'fullName', 'staffRef'],
      [['НК-001', 'Шевченко Олег Ильич', 'ПД-004 · Шевченко О. И.']],
    ),
    pairs: range(
      'pairs',
      [
        'id',
        'mentorRef',
        'menteeRef',
        'form',
        'mentorConsentOn',
        'menteeConsentOn',
        'orderNumber',
        'orderOn',
        'agreementNumber',
      ],
      [
        [
          'ПР-001',
          'НК-001 · Шевченко О. И.',
          'НЯ-001 · Иванова М. П.',
          'учитель – учитель',
          day('2026-09-20'),
          day('2026-09-21'),
          '15-к',
          day('2026-10-05'),
          '3',
        ],
        [
          'ПР-002',
          'НК-001 · Шевченко О. И.',
          'НЯ-002 · Сафин Р. И.',
          'учитель – учитель',
          day('2026-09-20'),
          day('2026-09-22'),
          '15-к',
          day('2026-10-05'),
          '4',
        ],
      ],
    ),
    programmes: range(
      'programmes',
      ['id', 'pairRefs', 'startsOn', 'endsOn', 'approvedOn'],
      [['ПП-001', 'ПР-001', day('2026-11-01'), day('2027-05-31'), day('2026-11-12')]],
    ),
  };
}
