/** The course of a programme on the built bundle: approval, correction with a readable former version, the end, and what refuses. */
import { describe, expect, it } from 'vitest';
import type { OutputOf } from '../../src/commands/rpc.ts';
import { demonstrationTable, type TestTable } from './table.ts';

function rowOf(table: TestTable, code: string): number {
  const found = Object.entries(table.sheet('Программы').cells).find(([, { v }]) => v === code);
  return Number(found?.[0].split(',')[0]);
}

const shown = (table: TestTable, code: string, header: string): string =>
  table.shown('Программы', rowOf(table, code), header);

const steps = (course: OutputOf<'programmeCourse'>): string[] => course.steps.map(({ code }) => code);

/** A programme just drafted for a pair that has none. */
function drafted(table: TestTable): string {
  const pair = table.call('programmePairs', {}).pairs.find(({ has }) => !has)?.code ?? '';
  const draft = table.call('draftProgramme', { pair, from: '', to: '' });
  const take = draft.activities.filter(({ suits }) => suits).map(({ code }) => code);
  return table.call('saveProgramme', { pair, from: draft.from, to: draft.to, goal: 'Освоить предмет', take }).code;
}

describe('the course of a programme', { timeout: 120_000 }, () => {
  const table = demonstrationTable();
  const code = drafted(table);
  const move = (step: string, answers: Record<string, string>) =>
    table.call('moveProgramme', { code, step, answers: { day: '2026-11-22', ...answers } }).state;
  const refused = (step: string, answers: Record<string, string>) =>
    table.reply('moveProgramme', { code, step, answers });

  it('begins as a draft that can be approved by the head, today', () => {
    const course = table.call('programmeCourse', { code });
    expect(course.state).toBe('черновик');
    expect(steps(course)).toEqual(['APPROVE', 'REVIEW', 'CANCEL']);
    const values = Object.fromEntries((course.steps[0]?.fields ?? []).map(({ key, value }) => [key, value]));
    expect(values).toEqual({ day: '2026-11-22', number: '', by: 'директор' });
  });

  it('says why it is a draft, and what is marked as done moves its progress at once', () => {
    const course = table.call('programmeCourse', { code });
    expect(table.call('card', { code }).reason).toBe(
      'Не утверждена: нет даты утверждения, поэтому наставляемый пока не считается вошедшим.',
    );
    const all = course.activities.length;
    expect(course.progress).toBe(`0 из ${all} (0 %)`);
    const [first] = course.activities;
    expect(first).toMatchObject({ done: false, late: false });
    expect(first?.when).toMatch(/^до \d\d\.\d\d\.\d{4}$/);
    table.call('saveRecord', { sheet: 'activities', code: first?.code ?? '', values: { doneOn: course.today } });
    const after = table.call('programmeCourse', { code });
    expect(after.activities.find((one) => one.code === first?.code)).toMatchObject({
      done: true,
      when: 'выполнено 22.11.2026',
    });
    expect(after.progress).toBe(`1 из ${all} (${Math.round(100 / all)} %)`);
    expect(shown(table, code, 'Выполнение')).toBe(after.progress);
  });

  it('is reached from the card of its pair, and leads back to it', () => {
    const { related, relatedTitle } = table.call('card', { code });
    expect(relatedTitle).toBe('Пары');
    const [pair] = related;
    expect(pair?.text).toMatch(/^НК-\d+ · .+ — НЯ-\d+ · /);
    expect(table.call('card', { code: pair?.code ?? '' })).toMatchObject({
      relatedTitle: 'Программа',
      related: [{ code, text: 'черновик' }],
    });
  });

  it('refuses a day to come, a missing answer and a step of another state, in sentences', () => {
    expect(refused('APPROVE', { day: '2026-12-01', by: 'директор' })).toMatchObject({ code: 'programme.future' });
    expect(refused('APPROVE', { day: '2026-11-22', by: ' ' })).toMatchObject({
      message: 'Ответьте: «Кто утвердил» – и повторите.',
    });
    expect(refused('FINISH', { day: '2026-11-22', outcome: 'готово' })).toMatchObject({
      code: 'programme.step',
      message: `Программа ${code} сейчас в состоянии «черновик»: этот шаг уже сделан или невозможен. Откройте программу заново.`,
    });
    expect(shown(table, code, 'Утверждена')).toBe('');
  });

  it('is approved with day, number and approver', () => {
    expect(move('APPROVE', { number: '80-О', by: 'директор' })).toBe('реализуется');
    expect(shown(table, code, 'Утверждена')).toBe('22.11.2026');
    expect(shown(table, code, '№ документа об утверждении')).toBe('80-О');
  });

  it('keeps the former version readable when it is corrected, and the first approval when it is approved anew', () => {
    expect(refused('CORRECT', { day: '2026-11-21', reason: 'диагностика' })).toMatchObject({ code: 'programme.order' });
    expect(move('CORRECT', { reason: 'Диагностика показала другое.' })).toBe('корректируется');
    const { versions } = table.call('programmeCourse', { code });
    expect(versions).toMatch(
      /^Утверждена 22\.11\.2026, № 80-О, действовала до 22\.11\.2026\. Почему исправлена: Диагностика показала другое\. Срок: .* Цель: Освоить предмет Мероприятия: .+\(до /,
    );
    expect(move('REAPPROVE', { number: '95-О', by: 'директор' })).toBe('реализуется');
    expect(shown(table, code, 'Утверждена')).toBe('22.11.2026');
    expect(shown(table, code, 'Утверждена снова')).toBe('22.11.2026');
  });

  it('is undone step by step', () => {
    table.call('undo', {});
    expect(shown(table, code, 'Утверждена снова')).toBe('');
    expect(shown(table, code, '№ документа об утверждении')).toBe('80-О');
    table.call('undo', {});
    expect(shown(table, code, 'Прежние версии')).toBe('');
  });

  it('ends with an outcome', () => {
    expect(move('FINISH', { outcome: 'Провёл три открытых урока' })).toBe('завершена');
    expect(steps(table.call('programmeCourse', { code }))).toEqual([]);
    expect(shown(table, code, 'Итог')).toBe('Провёл три открытых урока');
  });
});
