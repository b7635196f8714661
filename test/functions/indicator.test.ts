/** Figures, lists and states over ranges: any order of ranges and columns, blank rows, bad ranges, many rows. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_INDICATOR_SETTINGS, INDICATORS } from '../../src/domain/indicators/index.ts';
import type { Cell } from '../../src/workbook/cell.ts';
import { indicatorDataOf } from '../../src/workbook/indicators.ts';
import { takeCensus } from '../../src/workbook/checks/census/census.ts';
import { pairStateTitle } from '../../src/domain/pairs/states.ts';
import { bookOf } from '../workbook/checks/book-of.ts';
import { day, range, run, smallSchool } from './sheets.ts';

const DATE = day('2026-12-20');
const { staff, mentees, mentors, pairs, programmes } = smallSchool();
const figure = (...ranges: readonly unknown[]): unknown => run('MENTORING_INDICATOR', '2', DATE, '', ...ranges);

describe('MENTORING_INDICATOR', () => {
  it('counts the teachers who have both papers', () => {
    expect(figure(staff, pairs, programmes, mentees)).toBe(33.3);
    expect(run('MENTORING_INDICATOR', 'Ф3', '20.12.2026', 'школа', staff, pairs, programmes, mentees)).toBe(33.3);
    expect(run('MENTORING_INDICATOR', 2, day('2026-10-20'), '', staff, pairs, programmes, mentees)).toBe(0);
  });
  it('takes a column of indicators for a column of figures', () => {
    expect(run('MENTORING_INDICATOR', [['1'], ['2'], ['']], DATE, '', staff, pairs, programmes, mentees)).toEqual([
      [33.3],
      [33.3],
      [''],
    ]);
  });
  it('equals the panel: the same rule over the same rows', () => {
    const records = (grid: Cell[][], keys: readonly string[]): Record<string, Cell>[] =>
      grid.slice(1).map((row) => Object.fromEntries(keys.map((key, index) => [key, row[index] ?? ''])));
    const book = bookOf({
      staff: records(staff, ['id', 'fullName', 'birthYear', 'experienceStart']),
      mentees: records(mentees, ['id', 'fullName', 'staffRef']),
      pairs: records(pairs, [
        'id',
        'mentorRef',
        'menteeRef',
        'form',
        'mentorConsentOn',
        'menteeConsentOn',
        'orderNumber',
        'orderOn',
      ]),
      programmes: records(programmes, ['id', 'pairRefs', 'startsOn', 'endsOn', 'approvedOn']),
    });
    for (const code of ['1', '2', 'Ф3']) {
      const rule = INDICATORS.find((one) => one.code === code)!;
      const { value } = rule.count(indicatorDataOf(book), '2026-12-20', undefined, DEFAULT_INDICATOR_SETTINGS);
      expect(run('MENTORING_INDICATOR', code, DATE, '', staff, pairs, programmes, mentees)).toBe(value);
    }
  });
  it('reads settings and organisations when they are given', () => {
    const settings = [
      ['Ключ', 'Значение'],
      ['youngSpecialistMonths', 20],
    ];
    expect(figure(staff, pairs, programmes, mentees, settings)).toBe(100);
    const organizations = range(
      'organizations',
      ['id', 'name', 'type'],
      [['ОО-001', 'Школа № 1', 'общее образование']],
    );
    const placed = [[...staff[0]!, 'Организация'], ...staff.slice(1).map((row) => [...row, 'ОО-001'])];
    const ofType = (type: string): unknown =>
      run('MENTORING_INDICATOR', '2', DATE, type, placed, pairs, programmes, mentees, organizations);
    expect([ofType('общее образование'), ofType('дополнительное образование')]).toEqual([33.3, 'нет данных']);
  });
  it('asks for «Организации» where teachers of named organisations are chosen by type', () => {
    const placed = [[...staff[0]!, 'Организация'], ...staff.slice(1).map((row) => [...row, 'ОО-001'])];
    const ofType = (type: string): unknown =>
      run('MENTORING_INDICATOR', '2', DATE, type, placed, pairs, programmes, mentees);
    expect(ofType('общее образование')).toBe('⚠ Добавьте диапазон листа «Организации» вместе с заголовками.');
    expect(ofType('')).toBe(33.3);
    expect(run('MENTORING_ENROLLED', DATE, 'школа', placed, pairs, programmes, mentees)).toBe(
      '⚠ Добавьте диапазон листа «Организации» вместе с заголовками.',
    );
  });
  it('counts organisations and questionnaires', () => {
    const organizations = range(
      'organizations',
      ['id', 'name', 'type', 'introductionOn', 'regulationOn', 'roadmapOn', 'curatorRef'],
      [
        ['ОО-001', 'Школа № 1', 'школа', day('2026-09-01'), day('2026-09-01'), day('2026-09-01'), 'КР-001'],
        ['ОО-002', 'Школа № 2', 'школа', day('2026-09-01'), day('2026-09-01'), day('2026-09-01'), ''],
      ],
    );
    expect(run('MENTORING_INDICATOR', '3', DATE, 'общее образование', organizations)).toBe(50);
    const answers = [
      ['Участник', 'Дата', 'Этап', 'Комфорт', 'Польза', 'Что понравилось'],
      ['НЯ-001', day('2027-05-12'), 'выход', 8, 8, 'встречи'],
      ['НЯ-002 · Сафин Р. И.', day('2027-05-12'), 'итоговая', 6, '7,8', ''],
      ['НЯ-003', day('2027-05-12'), 'выход', 7, 7, ''],
      ['НК-001', day('2027-05-12'), 'выход', 2, 3, ''],
    ];
    const on = day('2027-05-20');
    expect(run('MENTORING_INDICATOR', '4', on, '', answers)).toBe(66.7);
    expect(run('MENTORING_INDICATOR', '5', on, '', answers)).toBe(0);
  });

  it.each([
    ['no indicator', '', [staff, pairs], ''],
    ['no staff', '2', [staff.slice(0, 1), pairs, programmes, mentees], 'нет данных'],
    ['an unknown indicator', '9', [staff], '⚠ Показателя «9» нет. Возможны: 1, 2, 3, 4, 5, Ф1, Ф2, Ф3, Ф4, Ф5, Ф6.'],
    [
      'a sheet is not given',
      '2',
      [staff, pairs, programmes],
      '⚠ Добавьте диапазон листа «Наставляемые» вместе с заголовками.',
    ],
    ['no ranges at all', '2', [], '⚠ Добавьте диапазон листа «Наставляемые» вместе с заголовками.'],
    [
      'a range without headers',
      '2',
      [staff.slice(1), pairs, programmes, mentees],
      '⚠ В диапазоне, который начинается с «ПД-001», не найдена строка заголовков. Возьмите лист вместе с заголовками, например Педагоги!A:Z.',
    ],
    ['a sheet given twice', '2', [staff, staff], '⚠ Лист «Педагоги» передан дважды: оставьте один диапазон.'],
    [
      'a needed column is missing',
      '2',
      [staff.map((row) => row.slice(0, 3)), pairs, programmes, mentees],
      '⚠ Лист «Педагоги»: не найден столбец «Начало педагогического стажа».',
    ],
    [
      'a needed column stands twice',
      '2',
      [staff.map((row) => [...row, row[3]!]), pairs, programmes, mentees],
      '⚠ Лист «Педагоги»: столбец «Начало педагогического стажа» встречается дважды.',
    ],
    [
      'questionnaires are not given',
      '4',
      [staff],
      '⚠ Добавьте диапазон с ответами анкет: столбцы «Участник», «Дата» и столбцы с баллами.',
    ],
  ])('%s', (_what, code, ranges, answer) => {
    expect(run('MENTORING_INDICATOR', code, DATE, '', ...ranges)).toBe(answer);
  });
  it.each([
    ['a date that is none', 'скоро', '', '⚠ Отчётная дата: «скоро» – не дата, нужна в виде 20.12.2026.'],
    ['an empty cell for the date', '', '', ''],
    ['no date', undefined, '', '⚠ Отчётная дата: укажите дату.'],
    [
      'an unknown type',
      DATE,
      'завод',
      '⚠ Тип организации «завод» неизвестен. Возможны: «общее образование», «дополнительное образование», «дошкольное образование», «среднее профессиональное образование», «иное».',
    ],
  ])('%s', (_what, date, type, answer) => {
    expect(run('MENTORING_INDICATOR', '2', date, type, staff, pairs, programmes, mentees)).toBe(answer);
  });

  it.each([
    ['Программы', [staff, pairs, programmes.slice(1), mentees], 'ПП-001'],
    ['Пары', [staff, pairs.slice(1), programmes, mentees], 'ПР-001'],
    ['Наставляемые', [staff, pairs, programmes, mentees.slice(1)], 'НЯ-001'],
  ])('without headers the range of «%s» is told by its codes in the advice', (title, ranges, start) => {
    expect(figure(...ranges)).toBe(
      `⚠ В диапазоне, который начинается с «${start}», не найдена строка заголовков. Возьмите лист вместе с заголовками, например ${title}!A:Z.`,
    );
  });
  it.each([
    ['the header stands twice', (header: Cell[]): Cell[][] => [header, header]],
    [
      'the columns are numbered under the header',
      (header: Cell[]): Cell[][] => [header, header.map((_, at) => at + 1)],
    ],
    ['numbers of columns are texts', (header: Cell[]): Cell[][] => [header, header.map((_, at) => String(at + 1))]],
    [
      'headings of groups stand above',
      (header: Cell[]): Cell[][] => [header.map((_, at) => ['Общее', ''][at] ?? ''), header],
    ],
    [
      'a title of a known word stands above',
      (header: Cell[]): Cell[][] => [header.map((_, at) => (at === 0 ? 'Наставник' : '')), header],
    ],
  ])('two header rows: %s', (_what, headers) => {
    const ranges = [staff, pairs, programmes, mentees, mentors].map(([header = [], ...rows]) => [
      ...headers(header),
      ...rows,
    ]);
    expect(figure(...ranges)).toBe(33.3);
    expect(run('MENTORING_ENROLLED', DATE, '', ...ranges)).toHaveLength(2);
    expect(run('MENTORING_PAIR_STATE', 'ПР-001', DATE, ...ranges)).toBe('Действует');
  });
  it('takes the line of the panel or of «Сводка» for the indicator', () => {
    for (const { code, short, title } of INDICATORS.filter(({ needs }) => needs.staff !== undefined))
      for (const spelling of [`${code}. ${short}`, title, `показатель ${code}`])
        expect(run('MENTORING_INDICATOR', spelling, DATE, '', staff, pairs, programmes, mentees)).toBe(33.3);
  });
  it('reads on past title rows, blank rows and a second header row', () => {
    const blank = staff[0]!.map((): Cell => '');
    const titled = [
      ['Педагоги школы', '', '', ''],
      blank,
      ...staff.slice(0, 3),
      blank,
      staff[0]!,
      ...staff.slice(3),
      blank,
    ];
    expect(figure(titled, pairs, programmes, mentees)).toBe(33.3);
  });
  it('does not depend on the order of ranges, rows and columns, nor on foreign columns', () => {
    const shuffled = (grid: Cell[][], order: readonly number[], seed: number): Cell[][] => {
      const [header = [], ...rows] = grid.map((row) => [...row, 'Своё']);
      const places = header.map((_, index) => index).sort((a, b) => (order[a] ?? 0) - (order[b] ?? 0));
      const turned = rows.map((_, index) => rows[(index + seed) % rows.length]!);
      return [header, ...turned].map((row) => places.map((place) => row[place] ?? ''));
    };
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), fc.nat(20), (order, seed) => {
        const ranges = [staff, pairs, programmes, mentees].map((grid) => shuffled(grid, order, seed));
        const turned = ranges.map((_, index) => ranges[(index + seed) % 4]);
        expect(figure(...turned)).toBe(33.3);
      }),
      { numRuns: 60 },
    );
  });
  it('counts 20,000 rows', () => {
    const many = Array.from({ length: 20_000 }, (_, index): Cell[] => [
      `ПД-${String(index + 1).padStart(3, '0')}`,
      '',
      1990,
      day(index < 8 ? '2025-09-01' : '2001-09-01'),
    ]);
    expect(figure([staff[0]!, ...many], pairs, programmes, mentees)).toBe(12.5);
  });
  it('counts 20,000 rows of every sheet, listed and by state as well', () => {
    const rows = 20_000;
    const many = (prefix: string, rest: (own: string) => Cell[]): Cell[][] =>
      Array.from({ length: rows }, (_, index) => {
        const own = String(index + 1).padStart(3, '0');
        return [`${prefix}-${own}`, ...rest(own)];
      });
    const [, first = []] = pairs;
    const [, programme = []] = programmes;
    const ranges = [
      [staff[0]!, ...many('ПД', () => ['', 2000, day('2025-09-01')])],
      // Every second pair has a programme.
      [programmes[0]!, ...many('ПП', (own) => [`ПР-${String(2 * Number(own))}`, ...programme.slice(2)])],
      [mentees[0]!, ...many('НЯ', (own) => ['', `ПД-${own}`])],
      [pairs[0]!, ...many('ПР', (own) => ['НК-001', `НЯ-${own}`, ...first.slice(3)])],
      mentors,
    ];
    expect(figure(...ranges)).toBe(50);
    expect(run('MENTORING_ENROLLED', DATE, '', ...ranges)).toHaveLength(rows / 2 + 1);
    const states = run('MENTORING_PAIR_STATE', ranges[3], DATE, ...ranges.filter((_, at) => at !== 3)) as string[][];
    expect(states.slice(0, 3)).toEqual([['Состояние'], ['Закреплена'], ['Действует']]);
    expect(states).toHaveLength(rows + 1);
  });
});

describe('MENTORING_ENROLLED', () => {
  it('lists who has entered, with the papers', () => {
    expect(run('MENTORING_ENROLLED', DATE, '', staff, pairs, programmes, mentees)).toEqual([
      ['Наставляемый', 'Педагог', 'Вошёл в программу', 'Приказ', 'Программа', 'Отметка'],
      ['НЯ-001', 'ПД-001', '12.11.2026', '№ 15-к от 05.10.2026', 'ПП-001', ''],
    ]);
  });
  it('takes sheets in place of the type', () => {
    expect(run('MENTORING_ENROLLED', DATE, pairs, programmes, mentees)).toHaveLength(2);
  });
  it.each([
    ['nobody yet', [day('2026-10-20'), '', pairs, programmes, mentees], 'вошедших нет'],
    ['no date', ['', '', pairs, programmes, mentees], ''],
    ['no ranges', [DATE], ''],
    ['a missing sheet', [DATE, '', pairs, mentees], '⚠ Добавьте диапазон листа «Программы» вместе с заголовками.'],
  ])('%s', (_what, values, answer) => {
    expect(run('MENTORING_ENROLLED', ...values)).toBe(answer);
  });
});

describe('MENTORING_PAIR_STATE', () => {
  const state = (pair: unknown, date: unknown = DATE): unknown =>
    run('MENTORING_PAIR_STATE', pair, date, staff, pairs, programmes, mentees, mentors);
  it('says what the column «Состояние» says', () => {
    expect(state('ПР-001')).toBe('Действует');
    expect(state('пр-2')).toBe('Закреплена');
    expect(state('ПР-001', day('2026-10-20'))).toBe('Закреплена');
    expect(state('ПР-001', day('2026-09-21'))).toBe('Согласована');
    expect(state([['ПР-002'], [''], ['ПР-001']])).toEqual([['Закреплена'], [''], ['Действует']]);
  });
  it('stands beside the rows when the whole sheet or its column is given', () => {
    const beside = [['Состояние'], ['Действует'], ['Закреплена']];
    expect(run('MENTORING_PAIR_STATE', pairs, DATE, programmes, mentees, mentors, staff)).toEqual(beside);
    expect(state(pairs.map((row) => [row[0]]))).toEqual(beside);
  });
  it('follows the same census as the checks do', () => {
    const book = bookOf({
      mentors: [{ id: 'НК-001' }],
      mentees: [{ id: 'НЯ-001' }],
      pairs: [{ id: 'ПР-001', mentorRef: 'НК-001', menteeRef: 'НЯ-001', form: 'учитель – учитель' }],
    });
    const view = takeCensus(book, '2026-12-20').pairByCode('ПР-001')!;
    const bare = range(
      'pairs',
      ['id', 'mentorRef', 'menteeRef', 'form'],
      [['ПР-001', 'НК-001', 'НЯ-001', 'учитель – учитель']],
    );
    expect(run('MENTORING_PAIR_STATE', 'ПР-001', DATE, bare, programmes, mentees, mentors)).toBe(
      pairStateTitle(view.state.state),
    );
  });
  it.each([
    ['', ''],
    ['НК-001', '⚠ «НК-001» – не код пары вида ПР-003.'],
    ['ПР-090', '⚠ Пары ПР-090 на листе «Пары» нет.'],
  ])('of «%s» is «%s»', (pair, answer) => {
    expect(state(pair)).toBe(answer);
  });
});
