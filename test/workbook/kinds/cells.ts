/** What any cell of anybody's table may hold, for tests that nothing throws. */
import fc from 'fast-check';
import type { Cell } from '../../../src/workbook/cell.ts';
import type { DecodeContext } from '../../../src/workbook/define.ts';
import { builtInDictionaries } from '../../../src/workbook/dictionaries/index.ts';

export const names: DecodeContext = { lines: builtInDictionaries, peopleMode: 'names' };
export const codes: DecodeContext = { lines: builtInDictionaries, peopleMode: 'codes' };
export const withoutLines: DecodeContext = { lines: () => [], peopleMode: 'names' };

export const hostileCells: readonly Cell[] = [
  '',
  ' ',
  '\u00a0',
  '\u200b',
  '#REF!',
  '#N/A',
  '#ССЫЛКА!',
  '#ERROR!',
  'x'.repeat(50_000),
  'Ы'.repeat(50_000),
  ' '.repeat(50_000) + '1',
  '1'.repeat(50_000),
  'а, '.repeat(16_000),
  '; '.repeat(25_000),
  '-'.repeat(50_000),
  'НК-'.repeat(16_000),
  'а-'.repeat(25_000),
  '1 сентября '.repeat(4_000),
  `${'a.'.repeat(25_000)}ru`,
  '(((((((((((((((((((((((',
  '😀',
  '👨‍👩‍👧‍👦 семья',
  '\ud83d',
  '=IMPORTXML("https://example.org";"//a")',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '{}',
  '{{тег}}',
  '__proto__',
  'constructor',
  'toString',
  '0',
  '-0',
  '1e400',
  'NaN',
  '٣',
  '①',
  'Infinity',
  '\n',
  'а\nб\nв',
  '\t',
  0,
  -0,
  1,
  -1,
  0.5,
  46_000,
  1e21,
  -1e21,
  Number.MAX_SAFE_INTEGER,
  NaN,
  Infinity,
  true,
  false,
  { day: '2026-09-01' },
  { day: '2026-09-01', time: '13:45' },
  { day: '0026-09-01' },
  { day: '1899-12-30' },
  { day: '9999-12-31' },
];

/** Any cell. */
export const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom(...hostileCells),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.stringMatching(/^[а-яА-Я0-9 .,;:/\-«»№·()+@]{0,40}$/),
);
