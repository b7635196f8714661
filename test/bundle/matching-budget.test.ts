/** Matching of 300 mentees and 100 mentors: how often the table is read and written, whatever the number of people. */
import { describe, expect, it } from 'vitest';
import type { InputOf } from '../../src/commands/rpc.ts';
import { NO_CONSTRAINTS } from '../../src/domain/matching/index.ts';
import { readyTable, type TestTable } from './table.ts';

const SUBJECTS = ['математика', 'физика', 'химия', 'биология', 'история', 'русский язык', 'технология'];
const TOPICS = [
  'предметное содержание',
  'методика обучения и преподавания',
  'воспитательная деятельность',
  'работа с родителями',
  'цифровые технологии',
];

const code = (prefix: string, index: number): string => `${prefix}-${String(index + 1).padStart(3, '0')}`;
const pick = (list: readonly string[], index: number): string => list[index % list.length] ?? '';

/** Pastes a column of texts. */
function paste(table: TestTable, title: string, header: string, texts: readonly string[]): void {
  const sheet = table.sheet(title);
  const column = table.column(title, header);
  table.host.edit({ sheet: sheet.id, row: 2, column, texts: texts.map((text) => [text]) });
}

/** People typed straight into the bases, as after a paste from another table. */
function bigSchool(mentors: number, mentees: number): TestTable {
  const table = readyTable();
  const column = (count: number, text: (index: number) => string): string[] =>
    Array.from({ length: count }, (_, index) => text(index));
  paste(
    table,
    'Наставники',
    'Код',
    column(mentors, (index) => code('НК', index)),
  );
  paste(
    table,
    'Наставники',
    'ФИО наставника',
    column(mentors, (index) => `Опытнов Олег Ильич ${index}`),
  );
  paste(
    table,
    'Наставники',
    'Основные компетенции наставника',
    column(mentors, (index) => pick(TOPICS, index)),
  );
  paste(
    table,
    'Наставники',
    'Категория наставника',
    column(mentors, () => 'активный педагог'),
  );
  paste(
    table,
    'Наставники',
    'Предмет, направление',
    column(mentors, (index) => pick(SUBJECTS, index)),
  );
  paste(
    table,
    'Наставники',
    'Статус',
    column(mentors, () => 'отобран'),
  );
  paste(
    table,
    'Наставляемые',
    'Код',
    column(mentees, (index) => code('НЯ', index)),
  );
  paste(
    table,
    'Наставляемые',
    'ФИО наставляемого',
    column(mentees, (index) => `Новикова Анна Ильинична ${index}`),
  );
  paste(
    table,
    'Наставляемые',
    'Основной запрос наставляемого',
    column(mentees, (index) => pick(TOPICS, index * 3)),
  );
  paste(
    table,
    'Наставляемые',
    'Категория',
    column(mentees, () => 'молодой специалист'),
  );
  paste(
    table,
    'Наставляемые',
    'Предмет, направление',
    column(mentees, (index) => pick(SUBJECTS, index * 5)),
  );
  return table;
}

const reads = (calls: readonly string[]): number => calls.filter((name) => /\.getValues$/.test(name)).length;
const writes = (calls: readonly string[]): number => calls.filter((name) => /\.set(Value|Values)$/.test(name)).length;

describe('300 mentees and 100 mentors', () => {
  const table = bigSchool(100, 300);
  const start = table.call('matchingStart', {});
  const request: InputOf<'proposePairs'> = {
    mentees: [],
    form: start.form,
    roleModel: '',
    kind: '',
    policy: 'totalFirst',
    weights: {},
    constraints: { ...NO_CONSTRAINTS, locked: [], forbidden: [], later: [], groups: [] },
    existing: [],
  };
  const proposal = table.call('proposePairs', request);
  const proposeCalls = table.lastCalls();
  const pairs = proposal.pairs.map(({ mentee, mentor, group, locked, mark }) => ({
    mentee,
    mentor,
    group,
    locked,
    mark,
  }));
  const saved = table.call('saveMatching', { request, pairs, digest: proposal.digest, anyway: false });
  const saveCalls = table.lastCalls();

  it('are all paired', () => {
    expect(proposal.totals).toMatchObject({ mentees: 300, mentors: 100, pairs: 300 });
    expect(saved.codes).toHaveLength(300);
  });

  it('the proposal reads each sheet it needs once and writes nothing', () => {
    // Settings, dictionaries, staff, mentors, mentees, pairs, programmes, consents, preferences, organisations, partners.
    expect(reads(proposeCalls)).toBeLessThanOrEqual(11);
    expect(writes(proposeCalls)).toBe(0);
  });

  it('writing reads no sheet more than twice and writes each changed block once', () => {
    // The same sheets, «Журнал» and «Подборы»; «Пары» is read again right before it is written.
    expect(reads(saveCalls)).toBeLessThanOrEqual(14);
    // The run, the intent and its end, and the blocks of neighbouring filled columns of «Пары».
    expect(writes(saveCalls)).toBeLessThanOrEqual(12);
  });

  it('costs as many calls as a matching of three people', () => {
    const small = bigSchool(2, 3);
    const few = small.call('proposePairs', request);
    expect(reads(small.lastCalls())).toBe(reads(proposeCalls));
    const shown = few.pairs.map(({ mentee, mentor, group, locked, mark }) => ({ mentee, mentor, group, locked, mark }));
    small.call('saveMatching', { request, pairs: shown, digest: few.digest, anyway: false });
    expect(reads(small.lastCalls())).toBe(reads(saveCalls));
    expect(writes(saveCalls)).toBeLessThanOrEqual(writes(small.lastCalls()) + 2);
  });

  it('is taken back whole by one press', () => {
    expect(table.call('undo', {}).conflicts).toEqual([]);
    expect(table.call('matchRuns', {})[0]?.present).toBe(0);
  });
});
