/** Targets typed on «Цели показателей», as rules take them: the panel, the reports and MENTORING_TARGET read them here. */
import type { Target } from '../domain/indicators/index.ts';
import type { DecodeContext } from './define.ts';
import type { Table } from './rows.ts';
import type { targets } from './sheets/targets.ts';

/** Rows that say an indicator, a year and a value; a line of the school's own types of organisations stands for its base. */
export function targetsOf(table: Pick<Table<typeof targets>, 'rows'>, context: DecodeContext): Target[] {
  const bases = new Map(context.lines('organizationTypes').map(({ code, base }) => [code, base ?? code]));
  return table.rows.flatMap(({ values }): Target[] => {
    const { indicator, year, value, organizationType, level, act } = values;
    if (indicator === undefined || year === undefined || value === undefined) return [];
    const type = organizationType === undefined ? undefined : (bases.get(organizationType) ?? organizationType);
    return [{ indicator, year, value, organizationType: type, level: level ?? 'municipal', act: act ?? '' }];
  });
}
