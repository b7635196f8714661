/** «Почти вошли»: teachers who lack exactly one paper while a reporting date draws near (`indicators.md` H.2). */
import { daysBetween, formatDay, schoolYearOf, type Day } from '../../domain/day.ts';
import { enrolments, periodOf, reportingDates } from '../../domain/indicators/index.ts';
import type { Book } from '../book.ts';
import { indicatorDataOf, indicatorSettingsOf } from '../indicators.ts';
import { defineAttention } from './define.ts';
import { missingPaperAction } from './missing-paper.ts';

/** The next reporting date, today included; that of the next school year when this one's are past. */
export function nextReportingDate(book: Book, today: Day): Day | undefined {
  const year = schoolYearOf(today);
  const following = `${Number(year.slice(0, 4)) + 1}/${Number(year.slice(0, 4)) + 2}`;
  const dates = [year, following].flatMap((one) => reportingDates(one, book.settings.reportingDates));
  return dates.find((date) => date >= today);
}

export const nearlyEntered = defineAttention({
  code: 'NEARLY',
  needs: ['pairs', 'programmes', 'mentees'],
  find({ book, census, today, days }) {
    const date = nextReportingDate(book, today);
    if (date === undefined || daysBetween(today, date) > days) return [];
    const found = enrolments(indicatorDataOf(book), 'mentee', periodOf(date, indicatorSettingsOf(book.settings)));
    return [...found].flatMap(([code, { entries, lacks }]) => {
      const [lack] = lacks;
      const row = book.tables.mentees.byCode.get(code);
      if (entries.length > 0 || !lack?.nearly || lack.missing === undefined || !row) return [];
      const action = missingPaperAction(lack.missing, lack.record);
      if (!action) return [];
      const fact = `не войдёт в показатели на ${formatDay(date)}: ${lack.reason}`;
      const who = census.labelAt('mentees', row);
      return [{ sheet: 'mentees', record: code, who, fact, days: -daysBetween(today, date), action }];
    });
  },
});
