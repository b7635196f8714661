/** The evaluations print each wrong form and one closing line of an agreed shape. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { casesNamed } from '../../../src/domain/russian/index.ts';
import { evaluateGender, evaluateNames, evaluatePhrases } from '../../eval/names.ts';

function run(evaluate: (text: string) => number, rows: readonly (readonly string[])[]) {
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const code = evaluate(rows.map((row) => row.join('\t')).join('\r\n'));
  return { code, lines, last: lines[lines.length - 1] };
}

afterEach(() => vi.restoreAllMocks());

describe('the evaluation of names', () => {
  it('finds columns by the header, takes variants, ё as е, and ignores further columns', () => {
    const found = run(evaluateNames, [
      ['lemma', 'part', 'case', 'gender', 'expected', 'source'],
      ['Королёв', 'last', 'genitive', 'm', 'Королева', 'x'],
      ['Кравец', 'last', 'тв.', 'м', 'Кравцом|Кравцем', 'x'],
      ['Ткач', 'last', 'ablt', 'm', 'Неткачом', 'x'],
      ['Мария', 'first', 'Д.п.', 'f', 'Марие', 'x'],
    ]);
    expect(found.code).toBe(0);
    expect(found.lines).toHaveLength(3);
    expect(found.last).toBe('right 2 of 4; wrong 2, of them marked for review 1; marked 2 of all');
  });

  it('takes the agreed order of columns when there is no header', () => {
    const found = run(evaluateNames, [['middle', 'Ильич', 'm', 'instrumental', 'Ильичом']]);
    expect(found.last).toBe('right 1 of 1; wrong 0, of them marked for review 0; marked 0 of all');
  });

  it('fails on a file without a single row it can read', () => {
    expect(run(evaluateNames, [['nothing', 'here']]).code).toBe(1);
  });
});

it('the evaluation of phrases tells positions from organisations', () => {
  const found = run(evaluatePhrases, [
    ['position', 'методист', 'accusative', 'методиста'],
    ['organisation', 'институт', 'accusative', 'институт'],
  ]);
  expect(found.last).toBe('right 2 of 2; wrong 0, of them marked for review 0; marked 0 of all');
});

it('the evaluation of genders takes «asked» as right only for a question mark', () => {
  const found = run(evaluateGender, [
    ['first', 'Саша', '?'],
    ['first', 'Никита', 'm'],
    ['last', 'Шевченко', 'f'],
    ['middle', 'Мамед оглы', 'm'],
  ]);
  expect(found.last).toBe('right 3 of 4; wrong 1, of them marked for review 1; marked 2 of all');
});

it.each([
  ['кого', ['genitive', 'accusative']],
  [' Дат. ', ['dative']],
  ['кем', ['instrumental']],
  ['чём', ['prepositional']],
  ['творительный', ['instrumental']],
  ['Кому?', ['dative']],
  ['о ком?', ['prepositional']],
  ['Р', ['genitive']],
  ['т', ['instrumental']],
  ['твор.', ['instrumental']],
  ['предл', ['prepositional']],
  ['р.п.', ['genitive']],
  ['Тв. п.', ['instrumental']],
  ['Винительный падеж', ['accusative']],
  ['винит. падеж', ['accusative']],
  ['в родительном падеже', ['genitive']],
  ['куда', []],
  ['падеж', []],
  ['?', []],
])('«%s» in a tag names its cases', (word, expected) => expect(casesNamed(word)).toEqual(expected));
