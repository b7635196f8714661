/** A reporting date that has passed without a snapshot of the figures: the report on it could not be repeated. */
import { daysBetween, formatDay, schoolYearOf } from '../../domain/day.ts';
import { reportingDates } from '../../domain/indicators/index.ts';
import { defineAttention } from './define.ts';

export const reportDue = defineAttention({
  code: 'REPORT',
  needs: ['monitoring', 'pairs'],
  find({ book, today, days }) {
    // A table that only begins has nothing to report on yet.
    const first = book.tables.pairs.rows.reduce<string | undefined>((earliest, { values }) => {
      const { orderOn } = values;
      return orderOn !== undefined && (earliest === undefined || orderOn < earliest) ? orderOn : earliest;
    }, undefined);
    const frozen = new Set(book.tables.monitoring.rows.map(({ values }) => values.date));
    return reportingDates(schoolYearOf(today), book.settings.reportingDates)
      .filter((date) => date < today && first !== undefined && date >= first && !frozen.has(date))
      .filter((date) => daysBetween(date, today) > days)
      .map((date) => ({
        sheet: 'monitoring' as const,
        record: date,
        who: `Отчётная дата ${formatDay(date)}`,
        fact: 'показатели не зафиксированы',
        days: daysBetween(date, today),
        action: { kind: 'open' as const, label: 'Зафиксировать показатели', place: 'monitoring' as const },
      }));
  },
});
