/** D-06: what the order says of pairs and groups, and when it refuses. */
import { describe, expect, it } from 'vitest';
import { assignment } from '../../src/documents/kinds/d-06-assignment.ts';
import { filledWith, firstAnswers, wholeText } from './filled.ts';
import { changed, sampleBook, TODAY, type Rows } from './sample-book.ts';

const ALL = ['ПР-001', 'ПР-002', 'ПР-003'];

async function orderText(book = sampleBook(), codes = ALL, answers = {}): Promise<string> {
  const all = { ...firstAnswers(assignment, book, TODAY), ...answers };
  return wholeText(await filledWith(assignment, assignment.data(book, codes, all, TODAY)));
}

function problems(rows: Rows, answers = {}, codes = ALL, settings = {}): string[] {
  const book = sampleBook(rows, settings);
  return assignment
    .check(book, codes, { ...firstAnswers(assignment, book, TODAY), ...answers }, TODAY)
    .map(({ code, severity, record, column }) => [code, severity, record, column].filter(Boolean).join(' '));
}

describe('the order that fixes pairs', () => {
  it('leaves room for number and date until it is signed', async () => {
    const text = await orderText();
    expect(text).toContain('№ ____');
    expect(text).toContain('___ ______________ 20___ г.');
  });

  it('names the act on labour only when a teacher mentors a teacher', async () => {
    expect(await orderText(sampleBook(), ['ПР-001', 'ПР-002'])).toContain('со статьёй 351.8 Трудового кодекса');
    expect(await orderText(sampleBook(), ['ПР-003'])).not.toContain('351.8');
  });

  it('keeps names in the nominative in the annex and shows a group as one line', async () => {
    const text = await orderText();
    expect(text).toContain(
      'группа ГР-001:\nЦой Виктор Робертович, учитель физики\nСаламова Заира Исаевна, педагог-психолог',
    );
    expect(text).toContain('Бадмаев Арсалан Баирович, 9 А класс');
    expect(text.match(/Иванова Мария Петровна,\n/g)).toHaveLength(1);
  });

  it('puts the curator into the dative and numbers points without holes', async () => {
    const text = await orderText();
    expect(text).toContain('3. Заместителю директора по учебно-воспитательной работе Сидоровой Анне Ивановне');
    expect(text).toContain('4. Контроль за исполнением настоящего приказа оставляю за собой.');
  });

  it('asks everybody it names to sign that they have read it', async () => {
    const text = await orderText();
    const sheet = text.slice(text.indexOf('С приказом ознакомлены'), text.indexOf('Приложение'));
    for (const name of [
      'Сидорова Анна',
      'Иванова Мария',
      'Ткаченко Олег',
      'Цой Виктор',
      'Саламова Заира',
      'Бадмаев Арсалан',
    ]) {
      expect(sheet).toContain(name);
    }
  });

  it('shows codes alone where the table holds codes', async () => {
    const rows = { mentors: [{ id: 'НК-002', fullName: 'НК-002', position: 'инженер' }] };
    const text = await orderText(sampleBook(rows, { headName: undefined }, 'codes'), ['ПР-003']);
    expect(text).toContain('НК-002');
    expect(text).not.toContain('Бадмаев');
  });
});

describe('what stands in the way of the order', () => {
  it('is nothing when everybody has consented', () => {
    expect(problems({}).filter((problem) => problem.includes('error'))).toEqual([]);
  });

  it.each([
    [
      'a missing consent of the mentor',
      changed('pairs', 'ПР-001', { mentorConsentOn: '' }),
      {},
      'document.noConsent error ПР-001 mentorConsentOn',
    ],
    [
      'a missing consent of a parent',
      changed('pairs', 'ПР-003', { parentConsentOn: '' }),
      {},
      'document.noConsent error ПР-003 parentConsentOn',
    ],
    [
      'a consent later than the order',
      {},
      { date: '2026-08-25' },
      'document.consentLater error ПР-001 menteeConsentOn',
    ],
    [
      'a pair that is over',
      changed('pairs', 'ПР-002', { state: 'Прекращена досрочно' }),
      {},
      'document.pairOver error ПР-002 state',
    ],
    [
      'a pair with an order',
      changed('pairs', 'ПР-002', { orderNumber: '12', orderOn: { day: '2026-08-30' } }),
      {},
      'document.alreadyAssigned error ПР-002 orderNumber',
    ],
    [
      'an unknown mentee',
      changed('pairs', 'ПР-003', { menteeRef: 'НЯ-099' }),
      {},
      'document.noPerson error ПР-003 menteeRef',
    ],
    [
      'a point about the site without consents',
      {},
      { publication: 'да' },
      'document.noPublicationConsent error НЯ-001 publicationConsentOn',
    ],
    ['a reversed term', {}, { from: '2026-09-10', to: '2026-09-01' }, 'document.term error'],
  ])('%s', (_title, rows, answers, expected) => {
    expect(problems(rows, answers)).toContain(expected);
  });

  it('an empty choice and missing settings', () => {
    expect(problems({}, {}, [])).toContain('document.noRows error');
    expect(problems({}, {}, ALL, { headName: undefined })).toContain('document.setting.headName error headName value');
  });

  it('half a group is a warning that names the member left out', () => {
    expect(problems({}, {}, ['ПР-001'])).toContain('document.groupTorn warning ПР-002 groupCode');
  });

  it('a date of signing before the consents', () => {
    const issues = assignment.checkSigned?.(sampleBook(), ALL, '2026-08-20') ?? [];
    expect(issues.filter(({ severity }) => severity === 'error')).toHaveLength(7);
  });
});
