/** A pair that is under way and has not met for so many days: since the last meeting held, else since it began. */
import { daysBetween, formatDay, type Day } from '../../domain/day.ts';
import { defineAttention } from './define.ts';

export const longSinceMeeting = defineAttention({
  code: 'MEETING',
  needs: ['pairs', 'meetings'],
  find({ book, census, today, days }) {
    const last = new Map<string, Day>();
    const hold = (pair: string, day: Day): void => {
      if (day <= today && day > (last.get(pair) ?? '')) last.set(pair, day);
    };
    for (const { values } of book.tables.meetings.rows) {
      const { pairRef, heldOn } = values;
      if (pairRef === undefined || heldOn === undefined) continue;
      // A meeting of a group is written on any one of its rows.
      const group = census.pairByCode(pairRef)?.row.values.groupCode;
      if (group === undefined) hold(pairRef, heldOn);
      else for (const { row } of census.group(group)) if (row.code !== undefined) hold(row.code, heldOn);
    }
    return census.pairs().flatMap(({ row, state, facts }) => {
      if (state.state !== 'ACTIVE' || row.code === undefined) return [];
      const met = last.get(row.code);
      const resumed =
        row.values.resumedOn !== undefined && row.values.resumedOn <= today ? row.values.resumedOn : undefined;
      const began = [facts.orderOn, facts.programmeApprovedOn, resumed].reduce<Day | undefined>(
        (latest, day) => (day !== undefined && day > (latest ?? '') ? day : latest),
        undefined,
      );
      const since = met !== undefined && met > (resumed ?? '') ? met : began;
      if (since === undefined) return [];
      const passed = daysBetween(since, today);
      if (passed <= days) return [];
      const fact = met === undefined ? 'встреч ещё не было' : `последняя встреча ${formatDay(met)}`;
      const who = census.labelAt('pairs', row);
      const action = { kind: 'open', label: 'Записать встречу', place: 'meeting', record: row.code } as const;
      return [{ sheet: 'pairs', record: row.code, who, fact, days: passed, action }];
    });
  },
});
