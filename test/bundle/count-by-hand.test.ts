/**
 * The demonstration school counted with a pencil: from the texts people see on the sheets, without any of our rules, and
 * compared with the panel, «Показатели», a frozen row of «Мониторинг» and the report D-35.
 */
import { describe, expect, it } from 'vitest';
import { demonstrationTable, TODAY, type TestTable } from './table.ts';

type Row = Readonly<Record<string, string>>;

const table = demonstrationTable();
table.call('saveSettings', {
  values: {
    indicatorSets: 'те и другие',
    enterprises: '12',
    pupilsForMentees: '40',
    pupilsForMentors: '15',
  },
  namesAccepted: false,
});

/** Rows of a sheet by their headers; the header is the first row with «Код». */
function rowsOf(from: TestTable, title: string): Row[] {
  const { cells, rows, columns } = from.sheet(title);
  const text = (row: number, column: number): string => cells[`${row},${column}`]?.display ?? '';
  const across = Array.from({ length: columns }, (_, index) => index + 1);
  const header = Array.from({ length: rows }, (_, index) => index + 1).find((row) => text(row, 1) === 'Код') ?? 1;
  return Array.from({ length: rows - header }, (_, index) => header + 1 + index)
    .map((row): Row => Object.fromEntries(across.map((column) => [text(header, column), text(row, column)])))
    .filter((row) => row['Код'] !== '');
}

/** 05.10.2026 → 2026-10-05, also of «5.10.26» that somebody typed as text; '' stays ''. */
const iso = (text = ''): string =>
  text
    .split('.')
    .reverse()
    .map((part, index) => (part === '' ? '' : index === 0 && part.length === 2 ? `20${part}` : part.padStart(2, '0')))
    .join('-');
const codeIn = (text = ''): string => text.split(' ')[0] ?? '';
const by = (text: string | undefined, date: string): boolean => text !== undefined && text !== '' && iso(text) <= date;
const percent = (part: number, whole: number): string =>
  whole === 0
    ? 'нет данных'
    : `${(Math.floor((2000 * part + whole) / (2 * whole)) / 10).toFixed(1).replace('.', ',')} %`;

const staff = rowsOf(table, 'Педагоги');
const mentees = rowsOf(table, 'Наставляемые');
const mentors = rowsOf(table, 'Наставники');
const pairs = rowsOf(table, 'Пары');
const programmes = rowsOf(table, 'Программы');
const organizations = rowsOf(table, 'Организации');
const curators = rowsOf(table, 'Кураторы');
const answers = rowsOf(table, 'Анкеты');

/** Pairs whose people have entered by the date: order and programme, the programme running within the school year. */
function entered(date: string): Row[] {
  const from = `${date.slice(5) >= '09-01' ? date.slice(0, 4) : Number(date.slice(0, 4)) - 1}-09-01`;
  return pairs.filter(
    (pair) =>
      by(pair['Дата приказа'], date) &&
      programmes.some((programme) => {
        const ends = [programme['Окончание'], programme['Завершена'], pair['Завершена'], pair['Прекращена досрочно']]
          .filter((day, index) => day !== undefined && day !== '' && (index === 0 || iso(day) <= date))
          .map(iso)
          .sort();
        return (
          (programme['Пара (пары группы)'] ?? '')
            .split(';')
            .map((one) => codeIn(one.trim()))
            .includes(pair['Код'] ?? '') &&
          by(programme['Утверждена'], date) &&
          !by(programme['Отменена'], date) &&
          iso(programme['Начало']) <= date &&
          (ends[0] ?? '') >= from
        );
      }),
  );
}

const monthsOf = (start: string, date: string): number => {
  const [a = [], b = []] = [iso(start), date].map((day) => day.split('-').map(Number));
  return ((b[0] ?? 0) - (a[0] ?? 0)) * 12 + (b[1] ?? 0) - (a[1] ?? 0) - ((b[2] ?? 0) < (a[2] ?? 0) ? 1 : 0);
};

/** Part and whole of every indicator on a day. */
function counted(date: string): Record<string, readonly [number, number]> {
  const year = Number(date.slice(0, 4));
  const ours = staff.filter((one) => one['Принят в организацию'] === '' || by(one['Принят в организацию'], date));
  const here = ours.filter((one) => one['Уволен'] === '' || iso(one['Уволен']) >= date);
  const now = entered(date);
  const menteesIn = new Set(now.map((pair) => codeIn(pair['Наставляемый'])));
  const mentorsIn = new Set(now.map((pair) => codeIn(pair['Наставник'])));
  const teachersIn = new Set(
    mentees.filter((one) => menteesIn.has(one['Код'] ?? '')).map((one) => codeIn(one['Педагог'])),
  );
  const share = (belongs: (one: Row) => boolean): readonly [number, number] => {
    const all = here.filter(belongs);
    return [all.filter((one) => teachersIn.has(one['Код'] ?? '')).length, all.length];
  };
  const novices = share((one) => {
    const start = one['Начало педагогического стажа'] ?? '';
    return by(start, date) && monthsOf(start, date) <= 36;
  });
  const schools = organizations.filter((one) => one['Тип организации'] === 'общее образование');
  const introduced = schools.filter(
    (one) =>
      by(one['Дата приказа о внедрении'], date) &&
      by(one['Положение утверждено'], date) &&
      by(one['Дорожная карта утверждена'], date) &&
      curators.some(
        (curator) => codeIn(one['Куратор']) === curator['Код'] && by(curator['Дата приказа о назначении'], date),
      ),
  );
  const ages = (people: readonly Row[], inside: ReadonlySet<string>, from: number, to: number): number =>
    people.filter((one) => {
      const age = year - Number(one['Год рождения'] ?? one['Год рождения наставляемого']);
      const isTeacher = [one['Педагог'], one['Партнёр']].some((text) => (text ?? '') !== '');
      return inside.has(one['Код'] ?? '') && !isTeacher && age >= from && age <= to;
    }).length;
  const partners = new Set(
    mentors
      .filter((one) => mentorsIn.has(one['Код'] ?? ''))
      .map((one) => codeIn(one['Партнёр']))
      .filter((code) => code !== ''),
  );
  const first = `${date.slice(5) >= '09-01' ? year : year - 1}-09-01`;
  const satisfied = (prefix: string): readonly [number, number] => {
    const last = new Map<string, Row>();
    const said = answers.filter(
      (one) =>
        codeIn(one['Кто отвечает']).startsWith(prefix) &&
        one['Когда'] !== 'на входе' &&
        by(one['Дата ответа'], date) &&
        iso(one['Дата ответа']) >= first,
    );
    for (const one of said) last.set(codeIn(one['Кто отвечает']), one);
    const means = [...last.values()].map((one) => Number((one['Средний балл'] ?? '').replace(',', '.')));
    return [means.filter((mean) => mean >= 7).length, means.length];
  };
  return {
    '1': share((one) => year - Number(one['Год рождения']) < 35),
    '2': novices,
    '3': [introduced.length, schools.length],
    '4': satisfied('НЯ'),
    '5': satisfied('НК'),
    Ф1: [ages(mentees, menteesIn, 10, 19), 40],
    Ф2: [ages(mentors, mentorsIn, 15, 19), 15],
    Ф3: novices,
    Ф4: [partners.size, 12],
    Ф5: satisfied('НЯ'),
    Ф6: satisfied('НК'),
  };
}

/** Fails where a header has been renamed: a column that is not there would silently count as blank. */
it('every column the pencil reads is there', () => {
  const read: readonly (readonly [readonly Row[], readonly string[]])[] = [
    [staff, ['Год рождения', 'Начало педагогического стажа', 'Принят в организацию', 'Уволен']],
    [mentees, ['Педагог', 'Год рождения наставляемого']],
    [mentors, ['Педагог', 'Партнёр', 'Год рождения']],
    [pairs, ['Наставник', 'Наставляемый', 'Дата приказа', 'Завершена', 'Прекращена досрочно']],
    [programmes, ['Пара (пары группы)', 'Начало', 'Окончание', 'Утверждена', 'Отменена', 'Завершена']],
    [
      organizations,
      ['Тип организации', 'Дата приказа о внедрении', 'Положение утверждено', 'Дорожная карта утверждена'],
    ],
    [curators, ['Дата приказа о назначении']],
    [answers, ['Кто отвечает', 'Когда', 'Дата ответа', 'Средний балл']],
  ];
  for (const [rows, headers] of read) expect(Object.keys(rows[0] ?? {})).toEqual(expect.arrayContaining([...headers]));
});

const bare = (of: string): string => of.replace(', мало ответов', '');
const DATES = ['2025-12-20', '2026-05-20', '2026-05-29', '2026-11-22', '2026-12-20', '2027-05-20'];

describe.each(DATES)('the demonstration school on %s', (date) => {
  const hand = Object.entries(counted(date)).map(([code, [part, whole]]) => {
    return { code, value: percent(part, whole), of: whole === 0 ? '' : `${part} из ${whole}` };
  });

  it('the panel shows what a pencil counts, for every indicator', () => {
    const { lines } = table.call('figureList', { date, organizationType: '' });
    expect(lines.map(({ code, value, of }) => ({ code, value, of: bare(of) }))).toEqual(hand);
  });

  it.skipIf(date > TODAY)('and so do the frozen row of «Мониторинг» and the report D-35', () => {
    const [curator = ''] = table.call('snapshotList', {}).curators;
    const { code } = table.call('freezeFigures', { date, organizationType: '', curator });
    const row = rowsOf(table, 'Мониторинг').find((one) => one['Код'] === code) ?? {};
    const frozen = hand.map(({ code: of }) => row[`Показатель ${of}, %`] ?? '');
    expect(
      frozen.map((text) =>
        text === '' ? 'нет данных' : `${Number(text.replace(',', '.')).toFixed(1).replace('.', ',')} %`,
      ),
    ).toEqual(hand.map(({ value }) => value));
    const { data } = table.call('prepareDocument', { kind: 'D-35', codes: [code], inputs: {} });
    const printed = data['показатели'] as readonly Readonly<Record<string, string>>[];
    expect(printed.map((line) => [line['код'], line['факт'], bare(line['учтено'] ?? '')])).toEqual(
      hand.map(({ code: of, value, of: numbers }) => [of, value, numbers === '' ? '–' : numbers]),
    );
    table.call('undo', {});
  });
});

it('«Показатели» shows what a pencil counts today', () => {
  const { cells, rows } = table.sheet('Показатели');
  const at = (row: number, header: string): string =>
    cells[`${row},${table.column('Показатели', header)}`]?.display ?? '';
  const shown = Array.from({ length: rows - 1 }, (_, index) => index + 2)
    .filter((row) => (cells[`${row},1`]?.display ?? '') !== '')
    .map((row) => [at(row, '№'), at(row, 'Факт, %'), at(row, 'Учтено'), at(row, 'Из скольких')]);
  expect(shown).toEqual(
    Object.entries(counted(TODAY)).map(([code, [part, whole]]) => [
      code,
      percent(part, whole).replace(/(,0)? %$/, ''),
      String(part),
      String(whole),
    ]),
  );
});
