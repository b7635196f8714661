/** A programme whose last day is near or past and which nobody has finished. */
import { daysBetween, formatDay } from '../../domain/day.ts';
import { programmeState } from '../../domain/programmes/state.ts';
import { defineAttention, openCard } from './define.ts';

const UNDER_WAY: readonly string[] = ['APPROVED', 'RUNNING', 'CORRECTION', 'REFLECTION'];

export const programmeEnds = defineAttention({
  code: 'PROGRAMME_ENDS',
  needs: ['programmes', 'pairs'],
  find({ book, census, today, days }) {
    return book.tables.programmes.rows.flatMap((row) => {
      const { endsOn, pairRefs } = row.values;
      if (row.code === undefined || endsOn === undefined) return [];
      if (UNDER_WAY.indexOf(programmeState(row.values, today)) < 0) return [];
      const pairs = (pairRefs ?? []).map((code) => census.pairByCode(code));
      if (pairs.length > 0 && pairs.every((pair) => pair?.isOver === true)) return [];
      const passed = daysBetween(endsOn, today);
      if (passed < -days) return [];
      const fact =
        passed > 0
          ? `программа закончилась ${formatDay(endsOn)}, итог не подведён`
          : `программа до ${formatDay(endsOn)}`;
      const who = census.labelAt('programmes', row);
      return [
        {
          sheet: 'programmes',
          record: row.code,
          who,
          fact,
          days: passed,
          action: openCard('Открыть программу', row.code),
        },
      ];
    });
  },
});
