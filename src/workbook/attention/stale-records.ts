/** Records of people that nobody has looked through for so many days (S0, CU-5: «не реже одного раза в год»). */
import { daysBetween, formatDay } from '../../domain/day.ts';
import type { SheetKey } from '../define.ts';
import type { Table } from '../rows.ts';
import { defineAttention, type AttentionFinding } from './define.ts';

const SHEETS = ['staff', 'mentees', 'mentors', 'curators', 'organizations'] as const satisfies readonly SheetKey[];

export const staleRecords = defineAttention({
  code: 'STALE',
  needs: [],
  find({ book, census, today, days }) {
    return SHEETS.flatMap((sheet) => {
      const table: Table = book.tables[sheet];
      return table.rows.flatMap((row): AttentionFinding[] => {
        const values = row.values as Readonly<Record<string, unknown>>;
        const { updatedOn, status } = values;
        const left = values['leftOn'] ?? values['dismissedOn'];
        const isPast = status === 'LEFT' || (typeof left === 'string' && left <= today);
        if (row.code === undefined || typeof updatedOn !== 'string' || isPast) return [];
        const passed = daysBetween(updatedOn, today);
        if (passed <= days) return [];
        return [
          {
            sheet,
            record: row.code,
            who: census.labelAt(sheet, row),
            fact: `запись сверяли ${formatDay(updatedOn)}`,
            days: passed,
            action: { kind: 'show', label: 'Показать строку', sheet, record: row.code, column: 'updatedOn' },
          },
        ];
      });
    });
  },
});
