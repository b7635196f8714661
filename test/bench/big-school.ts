/** A large invented school as grids: teachers, every fifth of them a mentor, every fifth a mentee, and their pairs. */
import type { Cell } from '../../src/workbook/cell.ts';
import type { SheetKey } from '../../src/workbook/define.ts';
import { makeCode } from '../../src/workbook/codes.ts';
import { sheetOf } from '../../src/workbook/sheets/index.ts';

const LETTERS = 'абвгдежзик';
const wordOf = (count: number): string => [...String(count)].map((digit) => LETTERS[Number(digit)]).join('');

/** Grid of a sheet from records by column key. */
function gridOf(key: SheetKey, records: readonly Readonly<Record<string, Cell>>[]): Cell[][] {
  const columns = Object.entries(sheetOf(key).columns);
  return [
    columns.map(([, column]) => column.header),
    ...records.map((record) => columns.map(([name]) => record[name] ?? '')),
  ];
}

/** Grids of the four bases: for `teachers` teachers a fifth as many mentors, mentees and pairs. */
export function bigSchool(teachers: number): Partial<Record<SheetKey, Cell[][]>> {
  const fifth = Math.floor(teachers / 5);
  const consent = { day: '2026-09-01' };
  const each = <T>(count: number, make: (index: number) => T): T[] =>
    Array.from({ length: count }, (_, index) => make(index));
  return {
    staff: gridOf(
      'staff',
      each(teachers, (index) => ({
        id: makeCode('ПД', index + 1),
        fullName: `Орлов${wordOf(index)} Пётр Ильич`,
        position: 'учитель математики',
        subject: 'математика',
        birthYear: 1970 + (index % 30),
        gender: 'м',
        experienceStart: { day: '2005-09-01' },
        pdConsentOn: consent,
      })),
    ),
    mentors: gridOf(
      'mentors',
      each(fifth, (index) => ({
        id: makeCode('НК', index + 1),
        staffRef: makeCode('ПД', index * 5 + 1),
        competences: 'работа с родителями',
      })),
    ),
    mentees: gridOf(
      'mentees',
      each(fifth, (index) => ({
        id: makeCode('НЯ', index + 1),
        staffRef: makeCode('ПД', index * 5 + 2),
        mainRequest: 'работа с родителями',
        category: 'молодой специалист',
      })),
    ),
    pairs: gridOf(
      'pairs',
      each(fifth, (index) => ({
        id: makeCode('ПР', index + 1),
        mentorRef: makeCode('НК', index + 1),
        menteeRef: makeCode('НЯ', index + 1),
        form: 'учитель – учитель',
        mentorConsentOn: consent,
        menteeConsentOn: consent,
      })),
    ),
  };
}
