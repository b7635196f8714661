/** Facts of the own organisation on the built bundle: signed orders and the roadmap's approval write them, typed ones stay. */
import { describe, expect, it } from 'vitest';
import { makePapers, requestFor } from './papers-made.ts';
import { readyTable } from './table.ts';

describe('«Организации»', { timeout: 120_000 }, () => {
  const table = readyTable();
  const shown = (header: string): string => table.shown('Организации', 2, header);
  const sign = (kind: string, number: string): void => {
    const codes = makePapers(table, requestFor(table, kind, [])).made.map(({ code }) => code);
    table.call('signDocument', { codes, number, date: '2026-11-20' });
  };

  it('gets the row of the school with the order of introduction', () => {
    sign('D-01', '101-О');
    expect(shown('Наименование')).not.toBe('');
    expect(shown('№ приказа о внедрении')).toBe('101-О');
    expect(shown('Дата приказа о внедрении')).toBe('20.11.2026');
  });

  it('gets the day of the Regulation on the same row', () => {
    sign('D-02', '102-О');
    expect(shown('Положение утверждено')).toBe('20.11.2026');
    expect(table.shown('Организации', 3, 'Наименование')).toBe('');
  });

  it('follows the approval of the roadmap, and its correction', () => {
    table.call('saveSettings', { values: { roadmapApprovedOn: '2026-11-19' }, namesAccepted: false });
    expect(shown('Дорожная карта утверждена')).toBe('19.11.2026');
    table.call('saveSettings', { values: { roadmapApprovedOn: '2026-11-18' }, namesAccepted: false });
    expect(shown('Дорожная карта утверждена')).toBe('18.11.2026');
  });

  it('keeps what somebody has typed', () => {
    table.type('Организации', 2, 'Дорожная карта утверждена', [['01.09.2026']]);
    table.call('saveSettings', { values: { roadmapApprovedOn: '2026-11-17' }, namesAccepted: false });
    expect(shown('Дорожная карта утверждена')).toBe('01.09.2026');
  });
});
