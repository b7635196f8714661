/** Papers of any kind through the panel's calls, and personal text that gives way to a code, on the built bundle. */
import { describe, expect, it } from 'vitest';
import { makePapers, requestFor } from './papers-made.ts';
import { demonstrationTable, emptyTable, layOut, SCHOOL_ANSWERS, type TestTable } from './table.ts';

/** All that «Журнал» holds, as one text. */
function journal(table: TestTable): string {
  return Object.values(table.sheet('Журнал').cells)
    .map(({ v }) => String(v))
    .join('\n');
}

describe('«Создать документ»', () => {
  const table = demonstrationTable();
  const kinds = table.call('documentKindList', {});

  it('opens every kind: its questions, its rows, and reasons in sentences instead of a failure', () => {
    expect(kinds.length).toBeGreaterThan(20);
    for (const kind of kinds) {
      const { choices, initial } = table.call('documentChoices', { kind: kind.id });
      if (kind.rowsOf === '') expect(choices, kind.id).toEqual([]);
      const code = (choices.find(({ suggested }) => suggested) ?? choices[0])?.code;
      const prepared = table.call('prepareDocument', {
        kind: kind.id,
        codes: code === undefined ? [] : [code],
        inputs: { ...initial },
      });
      expect(prepared.ready, kind.id).toBe(!prepared.issues.some(({ severity }) => severity === 'error'));
      for (const { message, action } of prepared.issues) {
        expect(message, kind.id).toMatch(/^[А-ЯЁ«№\d].*[.!?]$/);
        expect(action, kind.id).not.toBe('');
      }
      if (prepared.ready) expect(prepared.template.length, kind.id).toBeGreaterThan(1000);
    }
  });

  it('signs a paper that bears no number by its date alone', () => {
    const [stored] = makePapers(table, requestFor(table, 'D-18', [])).made;
    if (!stored) throw new Error('Nothing was made');
    const line = table.call('documentList', {}).find(({ code }) => code === stored.code);
    expect(line).toMatchObject({ signable: true, numbered: false });
    // A day that the calendar does not have is refused, whoever sends it.
    expect(table.reply('signDocument', { codes: [stored.code], number: '', date: '2026-02-31' })).toMatchObject({
      ok: false,
      code: 'document.date',
    });
    table.call('signDocument', { codes: [stored.code], number: '', date: '2026-11-20' });
    expect(table.call('documentList', {}).find(({ code }) => code === stored.code)).toMatchObject({
      signable: false,
      number: '',
      date: '20.11.2026',
    });
  });
});

describe('an act that has been replaced', () => {
  it('is told of before an order citing it is made, and stops nothing', () => {
    const table = demonstrationTable();
    const found = (kind: string) =>
      table
        .call('prepareDocument', { kind, codes: [], inputs: {} })
        .issues.filter(({ code }) => code === 'acts.superseded');
    expect(found('D-01')).toEqual([]);
    table.call('saveSettings', { values: { acts: 'GOST_2016' }, namesAccepted: false });
    expect(found('D-01')).toMatchObject([{ severity: 'warning' }]);
    expect(found('D-18')).toEqual([]);
  });
});

describe('a table of codes', () => {
  const table = emptyTable();
  layOut(table);
  // In a table of codes the head's name is not asked.
  const answers = Object.fromEntries(Object.entries(SCHOOL_ANSWERS).filter(([key]) => key !== 'headName'));
  const { wrong } = table.call('saveSettings', { values: { ...answers, peopleMode: 'codes' }, namesAccepted: false });
  if (Object.keys(wrong).length > 0) throw new Error(JSON.stringify(wrong));
  const TEXT = 'Просит помощи, звонить Ивановой Марии Петровне 8 913 555-12-34';
  table.type('Педагоги', 2, 'Должность', [['учитель']]);
  table.type('Педагоги', 2, 'Примечание', [[TEXT]]);
  const found = table
    .call('checkRecords', {})
    .issues.filter(({ code, record }) => code === 'codes.personalText' && record === 'ПД-001');

  it('lists the text and says that it stays in the version history', () => {
    expect(found[0]?.action).toContain('истории версий');
  });

  it('replaces the name and the phone, and keeps the rest of the sentence', () => {
    const { sheet, record, column } = found[0] ?? { sheet: '' };
    const { note } = table.call('replaceByCode', {
      sheet,
      record: record ?? '',
      column: column ?? '',
      code: 'ПД-001',
    });
    expect(note).toContain('История версий');
    const left = table.shown('Педагоги', 2, 'Примечание');
    expect(left).toMatch(/^Просит помощи, звонить ПД-001/);
    expect(left).not.toMatch(/Иванов|555/);
    expect(journal(table)).not.toMatch(/Иванов|555/);
  });
});
