/** One rule, two doors: formulas over whole sheets of the demonstration school show what the panel shows, for every indicator. */
import { describe, expect, it } from 'vitest';
import { INDICATORS } from '../../src/domain/indicators/index.ts';
import { demonstrationTable } from './table.ts';

const ALWAYS = [
  'Педагоги',
  'Пары',
  'Программы',
  'Наставляемые',
  'Наставники',
  'Организации',
  'Настройки',
  'Справочники',
];
/** A formula takes nine sheets: eight that most figures need, and one of its own. */
const NINTH: Readonly<Record<string, string>> = { '3': 'Кураторы', Ф4: 'Партнёры' };

const table = demonstrationTable();
table.call('saveSettings', { values: { indicatorSets: 'те и другие', enterprises: '12' }, namesAccepted: false });
table.host.act({ kind: 'addSheet', title: 'Мой лист' });
const sheet = table.sheet('Мой лист').id;

/** «40,0 %» of the panel as a cell shows the number. */
const asCell = (value: string): string => value.replace(/(,0)?[ \u00a0]%$/, '');

function formula(name: string, code: string, date: string): string {
  const ranges = [...ALWAYS, NINTH[code] ?? 'Анкеты'].map((title) => `${title}!A:BZ`);
  return `=${name}("${code}"; "${date}"; "общее образование"; ${ranges.join('; ')})`;
}

describe.each(['', '2026-12-20', '2026-05-20'])('on the reporting date «%s»', (asked) => {
  const { lines, dateShown } = table.call('figureList', { date: asked, organizationType: '' });

  it('every indicator is the same in the panel and in a cell', () => {
    // Both names are one function: on one date both are asked, for each formula takes whole sheets.
    const names = asked === '' ? ['MENTORING_INDICATOR', 'НАСТ_ПОКАЗАТЕЛЬ'] : ['НАСТ_ПОКАЗАТЕЛЬ'];
    const formulas = INDICATORS.map(({ code }) => names.map((name) => formula(name, code, dateShown)));
    table.host.edit({ sheet, row: 1, column: 1, texts: formulas });
    const { cells } = table.host.sheetView(sheet);
    const shown = INDICATORS.map(({ code }, row) => [
      code,
      ...names.map((_, at) => cells[`${row + 1},${at + 1}`]?.display),
    ]);
    const panel = INDICATORS.map(({ code }) => {
      const value = asCell(lines.find((line) => line.code === code)?.value ?? '');
      return [code, ...names.map(() => value)];
    });
    expect(shown).toEqual(panel);
    expect(panel.filter(([, value]) => value !== 'нет данных').length).toBeGreaterThan(3);
  });
});
