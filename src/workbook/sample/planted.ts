/** Mistakes planted in the demonstration, so that the checks have something to show: what stands in the cell, and what is said. */
import type { Cell } from '../cell.ts';
import type { SheetKey } from '../define.ts';

export interface Planted {
  readonly sheet: SheetKey;
  readonly record: string;
  readonly column: string;
  /** What stands there instead of a good value; '' for a blank. */
  readonly cell: Cell;
  /** Code of the finding. */
  readonly issue: string;
}

export const planted: readonly Planted[] = [
  { sheet: 'staff', record: 'ПД-034', column: 'hiredOn', cell: '1.9.26', issue: 'cell.day.text' },
  // The capital letter of the first name is Latin.
  {
    sheet: 'staff',
    record: 'ПД-037',
    column: 'fullName',
    cell: 'Фомичёв  Pоман Алексеевич',
    issue: 'cell.name.spelling',
  },
  { sheet: 'staff', record: 'ПД-040', column: 'experienceStart', cell: '', issue: 'required.experienceStart' },
  {
    sheet: 'mentees',
    record: 'НЯ-016',
    column: 'mainRequest',
    cell: 'учебная мотивация и успеваемость; рабта с родителями',
    issue: 'cell.multi.unknown',
  },
  // Both pupils have agreed, the parents have not been asked yet.
  { sheet: 'pairs', record: 'ПР-015', column: 'parentConsentOn', cell: '', issue: 'pair.noRepresentative' },
  { sheet: 'meetings', record: 'ВС-006', column: 'heldOn', cell: '31.11.2026', issue: 'cell.day.unreal' },
];
