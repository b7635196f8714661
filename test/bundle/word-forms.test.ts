/** «Склонение» on the built bundle: a paper waits until its doubtful forms are looked at; the correction wins for ever. */
import { beforeAll, describe, expect, it } from 'vitest';
import { fillTemplate, type Doubt } from '../../src/documents/fill.ts';
import { wholeText } from '../documents/filled.ts';
import { makePapers, requestFor } from './papers-made.ts';
import { readyTable, type TestTable } from './table.ts';

const MENTOR = 'Заяц Лев Игоревич';
const MENTEE = 'Ким Саша';

/** A pair of two people whose names no rule can decline for certain. */
function pairOfDoubts(): TestTable {
  const table = readyTable();
  for (const fullName of [MENTOR, MENTEE])
    table.call('saveRecord', { sheet: 'staff', code: '', values: { fullName, position: 'учитель' } });
  table.call('saveRecord', { sheet: 'mentors', code: '', values: { staffRef: 'ПД-001 · Заяц Л. И.' } });
  table.call('saveRecord', { sheet: 'mentees', code: '', values: { staffRef: 'ПД-002 · Ким С.' } });
  table.call('addPairs', { values: { mentorRef: 'НК-001', form: 'учитель – учитель' }, mentees: ['НЯ-001'] });
  return table;
}

/** The first paper of a begun job as the panel fills it. */
function filled(table: TestTable, job: string): { readonly text: string; readonly doubts: readonly Doubt[] } {
  const step = table.call('nextPapers', { job, whole: true });
  const [paper] = step.papers;
  if (!paper) throw new Error('Nothing to fill');
  const doubts: Doubt[] = [];
  const bytes = fillTemplate(step.templates[paper.template] ?? '', paper.data, (doubt) => doubts.push(doubt));
  return { text: wholeText(bytes), doubts };
}

const row = (nominative: string, inCase: 'genitive' | 'dative', form: string) =>
  ({ declined: 'person', nominative, inCase, form }) as const;

describe('a paper with forms nobody vouches for', { timeout: 120_000 }, () => {
  let table: TestTable;
  let job: string;

  beforeAll(() => {
    table = pairOfDoubts();
    job = table.call('startPapers', requestFor(table, 'D-08', ['ПР-001'])).job;
  });

  it('names them with the case and the reason, and asks for the gender that nothing tells', () => {
    const { doubts } = filled(table, job);
    const told = doubts.map(({ text, inCase, form, asksGender }) => [text, inCase, form, asksGender]);
    expect(told).toContainEqual([MENTOR, 'genitive', 'Зайца Льва Игоревича', false]);
    expect(told).toContainEqual([MENTEE, 'genitive', MENTEE, true]);
    expect(doubts.find(({ text }) => text === MENTEE)?.code).toBe('НЯ-001');
  });

  it('is not made while they are unreviewed, and nothing is registered', () => {
    const request = requestFor(table, 'D-08', ['ПР-001']);
    const stopped = makePapers(table, request).stopped;
    expect(stopped?.code).toBe('papers.unreviewed');
    expect(stopped?.message).toMatch(/Не проверено, как склоняются: «Зайца Льва Игоревича», «Ким Саша».*подтвердите/);
    expect(table.call('documentList', {})).toEqual([]);
  });

  it('is made after the review, with the curator’s form and the gender on the person’s row', () => {
    const forms = [row(MENTOR, 'genitive', 'Заяца Льва Игоревича'), row(MENTEE, 'genitive', 'Ким Саши')];
    table.call('saveWordForms', { forms, genders: [{ code: 'НЯ-001', gender: 'female' }] });
    expect(table.shown('Педагоги', 3, 'Пол')).toBe('ж');
    const { text, doubts } = filled(table, job);
    expect(doubts).toEqual([]);
    expect(text).toContain('Заяца Льва Игоревича');
    expect(text).toContain('Ким Саши');
    expect(makePapers(table, requestFor(table, 'D-08', ['ПР-001'])).made).toHaveLength(1);
  });

  it('keeps one row for a name: another case goes beside the first, and undo takes it back', () => {
    table.call('saveWordForms', { forms: [row(MENTOR, 'dative', 'Заяцу Льву Игоревичу')], genders: [] });
    expect(table.shown('Склонение', 2, 'Именительный (кто, что)')).toBe(MENTOR);
    expect(table.shown('Склонение', 2, 'Родительный (кого, чего)')).toBe('Заяца Льва Игоревича');
    expect(table.shown('Склонение', 2, 'Дательный (кому, чему)')).toBe('Заяцу Льву Игоревичу');
    expect(table.shown('Склонение', 4, 'Именительный (кто, что)')).toBe('');
    table.call('undo', {});
    expect(table.shown('Склонение', 2, 'Дательный (кому, чему)')).toBe('');
  });

  it('takes a row typed by hand, even one that does not say what is declined', () => {
    const hand = pairOfDoubts();
    hand.type('Склонение', 2, 'Именительный (кто, что)', [[MENTOR.toLowerCase()]]);
    hand.type('Склонение', 2, 'Родительный (кого, чего)', [['Заяца Льва Игоревича']]);
    const { text, doubts } = filled(hand, hand.call('startPapers', requestFor(hand, 'D-08', ['ПР-001'])).job);
    expect(text).toContain('Заяца Льва Игоревича');
    expect(doubts.map((doubt) => doubt.text)).toEqual([MENTEE]);
  });

  it('refuses a blank form', () => {
    const blank = table.reply('saveWordForms', { forms: [row(MENTOR, 'dative', ' ')], genders: [] });
    expect(blank).toMatchObject({ ok: false, code: 'forms.blank' });
  });

  it('forgets a name that has changed, and the check says that the forms are nobody’s', () => {
    const found = () => table.call('checkRecords', {}).issues.filter(({ code }) => code.indexOf('wordForms.') === 0);
    expect(found()).toEqual([]);
    table.type('Педагоги', 2, 'ФИО', [['Зайцев Лев Игоревич']]);
    expect(found().map(({ code }) => code)).toEqual(['wordForms.nobody']);
    table.type('Склонение', 4, 'Именительный (кто, что)', [[MENTEE]]);
    table.type('Склонение', 4, 'Что склоняется', [['имя человека']]);
    expect(found().map(({ code }) => code)).toEqual(['wordForms.nobody', 'wordForms.double']);
  });
});

describe('an act of the school’s own among the grounds', { timeout: 120_000 }, () => {
  it('is looked at like a name, and the order then says it as the curator does', () => {
    const table = readyTable();
    table.call('saveSettings', { values: { acts: 'Зырянка района от 01.09.2026 № 5' }, namesAccepted: false });
    const { job } = table.call('startPapers', requestFor(table, 'D-01', []));
    const step = table.call('nextPapers', { job, whole: true });
    expect(step.doubts).toMatchObject([{ declined: 'organisation', text: 'Зырянка района', inCase: 'instrumental' }]);
    const form = { declined: 'organisation', nominative: 'Зырянка района', inCase: 'instrumental' } as const;
    table.call('saveWordForms', { forms: [{ ...form, form: 'Зырянкою района' }], genders: [] });
    const again = table.call('nextPapers', { job, whole: true });
    expect(again.doubts).toEqual([]);
    expect(JSON.stringify(again.papers[0]?.data)).toContain('с Зырянкою района от 01.09.2026 № 5');
  });

  it('asks nothing of the acts the add-on knows', () => {
    const table = readyTable();
    const { job } = table.call('startPapers', requestFor(table, 'D-01', []));
    expect(table.call('nextPapers', { job, whole: true }).doubts).toEqual([]);
  });
});

describe('the gender of a teacher who is a mentee', { timeout: 120_000 }, () => {
  it('is taken back in both rows', () => {
    const table = readyTable();
    table.call('saveRecord', { sheet: 'staff', code: '', values: { fullName: 'Ким Ольга', position: 'учитель' } });
    table.call('saveRecord', { sheet: 'mentees', code: '', values: { staffRef: 'ПД-001' } });
    table.call('saveWordForms', { forms: [], genders: [{ code: 'НЯ-001', gender: 'female' }] });
    const shown = (): string[] => ['Педагоги', 'Наставляемые'].map((sheet) => table.shown(sheet, 2, 'Пол'));
    expect(shown()).toEqual(['ж', 'ж']);
    expect(table.call('undo', {}).conflicts).toEqual([]);
    table.call('checkRecords', {});
    expect(shown()).toEqual(['', '']);
  });
});

describe('«Склонение» in a table that gives up names', { timeout: 120_000 }, () => {
  const texts = (table: TestTable): string =>
    table.host
      .view()
      .sheets.map(({ id }) => JSON.stringify(table.host.sheetView(id)))
      .join('\n');

  const reviewed = (): TestTable => {
    const table = pairOfDoubts();
    table.call('saveWordForms', {
      forms: [
        row(MENTOR, 'genitive', 'Заяца Льва Игоревича'),
        { declined: 'position', nominative: 'СММ-менеджер', inCase: 'genitive', form: 'СММ-менеджера' },
      ],
      genders: [],
    });
    return table;
  };

  it('hands the forms over to the key and keeps only those of posts', () => {
    const table = reviewed();
    const { rows } = table.call('keyForCodes', {});
    expect(rows[0]).toContain('родительный');
    expect(rows.find(([code]) => code === 'НК-001')).toContain('Заяца Льва Игоревича');
    table.call('toCodes', { tableSaved: true, keySaved: true });
    expect(texts(table)).not.toMatch(/Заяц|Зайц|Игоревич/);
    expect(texts(table)).toContain('СММ-менеджера');
    const name = table.reply('saveWordForms', { forms: [row(MENTOR, 'genitive', 'Зайца')], genders: [] });
    expect(name).toMatchObject({ ok: false, code: 'forms.names' });
  });

  it('loses the forms of a person who is removed, in the journal too', () => {
    const table = reviewed();
    table.call('removePerson', { code: 'НК-001', accepted: true });
    expect(texts(table)).not.toMatch(/Заяц|Зайц/);
    expect(texts(table)).toContain('СММ-менеджера');
    expect(texts(table)).toContain(MENTEE);
  });
});
