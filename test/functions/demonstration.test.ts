/** The demonstration school: formulas, the panel's rules and a plain count of the records give the same figures. */
import { describe, expect, it } from 'vitest';
import { INDICATORS, NO_DATA } from '../../src/domain/indicators/index.ts';
import { pairStateTitle } from '../../src/domain/pairs/states.ts';
import type { Cell } from '../../src/workbook/cell.ts';
import { takeCensus } from '../../src/workbook/checks/census/census.ts';
import { indicatorDataOf, indicatorSettingsOf } from '../../src/workbook/indicators.ts';
import { DEMONSTRATION_DAY, demonstrationCells, demonstrationSettings } from '../../src/workbook/sample/index.ts';
import { sheets } from '../../src/workbook/sheets/index.ts';
import { bookOf, gridOf, type Records } from '../workbook/checks/book-of.ts';
import { day, run } from './sheets.ts';

const records = Object.fromEntries(
  sheets
    .filter(({ key }) => key !== 'settings' && key !== 'dictionaries')
    .map(({ key }) => [key, demonstrationCells(key).map(({ cells }) => ({ ...cells }))]),
) as Records;
const book = bookOf(records, { settings: demonstrationSettings });
const settingRows = Object.entries(demonstrationSettings).map(([key, value]) => ({ key, value }));
const ranges = [
  ...(
    [
      'programmes',
      'staff',
      'mentors',
      'pairs',
      'mentees',
      'organizations',
      'curators',
      'partners',
      'questionnaires',
    ] as const
  ).map((key) => gridOf(key, records[key] ?? [])),
  gridOf('settings', settingRows),
];

/** The rule of H.2 and H.3 once more, as one would count with a pencil: over texts of cells, without any of our code. */
function byHand(belongs: (teacher: Readonly<Record<string, Cell>>) => boolean, date: string): string[] {
  const dayOf = (cell: Cell | undefined): string => (typeof cell === 'object' ? cell.day : '');
  const code = (cell: Cell | undefined): string => String(cell ?? '').slice(0, 6);
  const from = `${date.slice(5) >= '09-01' ? date.slice(0, 4) : Number(date.slice(0, 4)) - 1}-09-01`;
  const isBy = (cell: Cell | undefined): boolean => dayOf(cell) !== '' && dayOf(cell) <= date;
  return (records.staff ?? [])
    .filter((teacher) => belongs(teacher) && !(isBy(teacher['leftOn']) && dayOf(teacher['leftOn']) < date))
    .filter((teacher) => teacher['hiredOn'] === '' || teacher['hiredOn'] === undefined || isBy(teacher['hiredOn']))
    .filter((teacher) =>
      (records.mentees ?? []).some(
        (mentee) =>
          code(mentee['staffRef']) === teacher['id'] &&
          (records.pairs ?? []).some(
            (pair) =>
              code(pair['menteeRef']) === mentee['id'] &&
              isBy(pair['orderOn']) &&
              (records.programmes ?? []).some(
                (programme) =>
                  String(programme['pairRefs']).includes(String(pair['id'])) &&
                  isBy(programme['approvedOn']) &&
                  !isBy(programme['cancelledOn']) &&
                  dayOf(programme['startsOn']) <= date &&
                  dayOf(programme['endsOn']) >= from,
              ),
          ),
      ),
    )
    .map((teacher) => String(teacher['id']))
    .sort();
}

describe.each([DEMONSTRATION_DAY, '2026-12-20', '2027-05-20', '2026-05-29'])(
  'the demonstration school on %s',
  (date) => {
    it.each(INDICATORS.map(({ code }) => code))('indicator %s is the same in a cell and in the panel', (code) => {
      const rule = INDICATORS.find((one) => one.code === code)!;
      const { value } = rule.count(indicatorDataOf(book), date, 'GENERAL', indicatorSettingsOf(book.settings));
      expect(run('MENTORING_INDICATOR', code, day(date), 'общее образование', ...ranges)).toBe(value ?? NO_DATA);
    });

    it('satisfaction needs the questionnaires, and says so without them', () => {
      const without = ranges.filter((range) => !range[0]?.includes('Кто отвечает'));
      expect(run('MENTORING_INDICATOR', '4', day(date), '', ...without)).toMatch(/^⚠ Добавьте/);
    });

    it('is what a count by hand gives', () => {
      const count = (code: string): string[] =>
        INDICATORS.find((one) => one.code === code)!
          .count(indicatorDataOf(book), date, undefined, indicatorSettingsOf(book.settings))
          .counted.map((line) => line.code);
      const year = Number(date.slice(0, 4));
      const threeYears = `${year - 3}${date.slice(4)}`;
      expect(count('1')).toEqual(byHand((one) => year - Number(one['birthYear']) < 35, date));
      // 36 full months and not a 37th: the month after the third anniversary has not run out.
      const month = new Date(Date.UTC(year - 3, Number(date.slice(5, 7)) - 2, Number(date.slice(8))))
        .toISOString()
        .slice(0, 10);
      const started = (one: Readonly<Record<string, Cell>>): string =>
        typeof one['experienceStart'] === 'object' ? one['experienceStart'].day : '';
      expect(threeYears > month).toBe(true);
      expect(count('2')).toEqual(byHand((one) => started(one) > month && started(one) <= date, date));
    });
  },
);

it('states of pairs are those of the column «Состояние»', () => {
  const views = takeCensus(book, DEMONSTRATION_DAY).pairs();
  const codes = views.map(({ row }) => [row.code ?? '']);
  expect(codes.length).toBeGreaterThan(10);
  expect(run('MENTORING_PAIR_STATE', codes, day(DEMONSTRATION_DAY), ...ranges)).toEqual(
    views.map(({ state }) => [pairStateTitle(state.state)]),
  );
});
