/** Reports from a frozen snapshot: plan and fact, people by name, what changed, the method, and what never shows. */
import { describe, expect, it } from 'vitest';
import type { DocumentKind } from '../../src/documents/define.ts';
import { snapshotFrom, type Snapshot } from '../../src/domain/indicators/index.ts';
import type { Cell } from '../../src/workbook/cell.ts';
import { snapshotCells } from '../../src/workbook/stored-snapshot.ts';
import { latestSnapshot } from '../../src/documents/figure-report.ts';
import { documentById } from '../../src/documents/index.ts';
import type { Book } from '../../src/workbook/book.ts';
import { filledWith, firstAnswers, wholeText } from './filled.ts';
import { sampleBook, SCHOOL } from './sample-book.ts';
import { SNAPSHOTS } from './sample-snapshots.ts';

const DAY = '2027-05-21';
const kindOf = (id: string): DocumentKind => documentById(id)!;

async function textOf(id: string, code: string, answers = {}, book: Book = sampleBook()): Promise<string> {
  const kind = kindOf(id);
  const all = { ...firstAnswers(kind, book, DAY), ...answers };
  return wholeText(await filledWith(kind, kind.data(book, [code], all, DAY)));
}

describe('the report of the curator', () => {
  it('sets fact against plan, with the number behind each share', async () => {
    const text = await textOf('D-35', 'СН-002');
    expect(text).toContain('на 20.05.2027');
    expect(text).toMatch(/100,0 %\n100,0 %\n0,0\n2 из 2/);
    expect(text).toContain('нет данных');
  });
  it('names who is counted and by which papers', async () => {
    const text = await textOf('D-35', 'СН-001');
    expect(text).toContain(
      'Цой Виктор Робертович\nприказ № 15-к от 05.10.2026, программа ПП-001 утверждена 12.11.2026',
    );
    expect(text).toContain('Не хватает одного документа');
    expect(text).toContain('Саламова Заира Исаевна');
  });
  it('explains what changed since the earlier date, person by person', async () => {
    const text = await textOf('D-35', 'СН-002');
    expect(text).toContain('Изменения с 20.12.2026');
    expect(text).toContain('было 50,0 %, стало 100,0 %');
    expect(text).toMatch(/Саламова Заира Исаевна: теперь учтён/);
    expect(await textOf('D-35', 'СН-001')).not.toContain('Изменения с');
  });
  it('shows before and after of those who answered both times, by role only', async () => {
    const text = await textOf('D-35', 'СН-002');
    expect(text).toContain('Этап 2 (вход)\nЭтап 2 (выход)\n');
    expect(text).toContain('Наставляемые\n1\n–\n–\nмало ответов');
    expect(await textOf('D-35', 'СН-001')).not.toContain('До и после программы');
  });
  it('prints the method, and never the answers of one person', async () => {
    const text = await textOf('D-35', 'СН-002');
    expect(text).toContain('средний балл анкеты не ниже 7,0 из 10');
    expect(text).toContain('мало ответов');
    expect(text).not.toMatch(/средний балл (8|6,9|7),/);
  });
  it.each(['D-32', 'D-35', 'D-36'])('marks few answers beside the share itself (%s)', async (id) => {
    expect(await textOf(id, 'СН-002')).toContain('2 из 3, мало ответов');
  });
  it('says by which act the plan is set, and of which type the organisations are', async () => {
    const text = await textOf('D-35', 'СН-002');
    expect(text).toContain('План: приказ управления № 5.');
    expect(text).toContain('Тип организаций: общее образование.');
    expect(text).toContain('Мало ответов.');
  });
  it('compares with the earlier snapshot of the same type of organisations, the later of two of one date', async () => {
    const [autumn = {}, spring = {}] = SNAPSHOTS;
    const stored = snapshotFrom(autumn)!;
    const other = (id: string, changes: Partial<Snapshot>): Record<string, Cell> => ({
      ...autumn,
      id,
      ...snapshotCells({ ...stored, ...changes }),
    });
    const figures = stored.figures.map((one) => (one.indicator === '2' ? { ...one, value: 12.5 } : one));
    const clubs = other('СН-010', { organizationType: 'ADDITIONAL', figures: [] });
    const again = other('СН-011', { figures });
    const text = async (rows: readonly Record<string, Cell>[]): Promise<string> =>
      textOf('D-35', 'СН-002', {}, sampleBook({ monitoring: [autumn, ...rows, spring] }));
    expect(await text([clubs])).toContain('было 50,0 %, стало 100,0 %');
    expect(await text([again])).toContain('было 12,5 %, стало 100,0 %');
  });
  it('shows SWOT and conclusions only where something was written', async () => {
    const text = await textOf('D-35', 'СН-002', {
      strengths: 'опытные наставники\n- поддержка директора',
      conclusions: '',
    });
    expect(text).toContain('– опытные наставники;');
    expect(text).toContain('– поддержка директора.');
    expect(text).not.toContain('Слабые стороны');
    expect(text).not.toContain('Выводы');
  });
  it('is the same a year later, whatever has happened to the table', async () => {
    const before = await textOf('D-35', 'СН-002');
    const emptied = sampleBook(
      { pairs: SCHOOL.pairs ?? [], programmes: [], mentees: SCHOOL.mentees ?? [] },
      { youngAge: 20 },
    );
    expect(await textOf('D-35', 'СН-002', {}, emptied)).toBe(before);
  });
  it('cannot be made without a snapshot or from a damaged one', () => {
    const kind = kindOf('D-35');
    expect(kind.check(sampleBook(), [], {}, DAY).map(({ code }) => code)).toContain('document.snapshot');
    const damaged = sampleBook({ monitoring: [{ id: 'СН-009', data1: '#{' }] });
    expect(kind.check(damaged, ['СН-009'], {}, DAY).map(({ code }) => code)).toContain('document.snapshot');
    expect(kind.check(sampleBook(), ['СН-002'], {}, DAY)).toEqual([]);
  });
  it('offers the latest snapshot', () => {
    expect(latestSnapshot(sampleBook())).toBe('СН-002');
    expect(latestSnapshot(sampleBook({ monitoring: [] }))).toBeUndefined();
  });
});

it('the order on results annexes plan and fact and gives the curator tasks', async () => {
  const text = await textOf('D-36', 'СН-002');
  expect(text).toContain('Об итогах реализации дорожной карты и достижении показателей наставничества');
  expect(text).toContain('довести результаты до сведения педагогического коллектива;');
  expect(text).toContain('Результаты мониторинга наставничества на 20.05.2027');
});

it('statistics count participants by role and name no number of a form', async () => {
  const text = await textOf('D-37', 'СН-002');
  expect(text).toMatch(/Наставляемые – педагоги\n2/);
  expect(text).not.toMatch(/форм[аы] №/);
});

it('the report of a mentor lists the meetings held and leaves lines for what nobody typed', async () => {
  const book = sampleBook({
    pairs: (SCHOOL.pairs ?? []).map((row) => ({ ...row, orderNumber: '5', orderOn: { day: '2026-09-01' } })),
    meetings: [
      {
        id: 'ВС-001',
        pairRef: 'ПР-001',
        type: 'регулярная встреча',
        heldOn: { day: '2026-10-02' },
        result: 'план урока',
      },
      { id: 'ВС-002', pairRef: 'ПР-003', type: 'регулярная встреча', heldOn: { day: '2026-10-03' }, result: 'чужая' },
    ],
  });
  const text = await textOf('D-34', 'ПР-002', {}, book);
  expect(text).toContain('план урока');
  expect(text).not.toContain('чужая');
  expect(text).toMatch(/Что было трудно\n_{20,}/);
});

it.each([
  ['D-51', 'АНКЕТА НАСТАВЛЯЕМОГО', 'сами стать наставником'],
  ['D-51-mentor', 'АНКЕТА НАСТАВНИКА', 'Насколько наставляемый был вовлечён'],
  ['D-51-curator', 'АНКЕТА КУРАТОРА', '15–18 – оптимальный'],
])('%s is a form to print', async (id, title, words) => {
  const text = await textOf(id, '');
  expect(text).toContain(title);
  expect(text).toContain(words);
});
