/** Formulas as text: separators by locale, answers as arguments, and agreement with the functions themselves. */
import { describe, expect, it } from 'vitest';
import { cellFunctions } from '../../src/functions/index.ts';
import { argumentText, formulaForms, formulaText, separatorOf } from '../../src/workbook/formulas.ts';

describe('the separator', () => {
  it.each([
    ['ru_RU', ';'],
    ['uk_UA', ';'],
    ['de_DE', ';'],
    ['en_US', ','],
    ['en_GB', ','],
    ['', ';'],
  ])('of a table in %s is %s', (locale, separator) => {
    expect(separatorOf(locale)).toBe(separator);
  });
  it('stands between the arguments only, and what is left out at the end is not written', () => {
    expect(formulaText('F', ['A1', '', '"б"', ''], 'ru_RU')).toBe('=F(A1; ; "б")');
    expect(formulaText('F', ['A1', '5'], 'en_US')).toBe('=F(A1, 5)');
  });
});

it.each([
  ['b2', 'B2'],
  ['$B$2:$B$40', '$B$2:$B$40'],
  ['Педагоги!B2:B40', 'Педагоги!B2:B40'],
  ["'Дорожная карта'!A:C", "'Дорожная карта'!A:C"],
  ['A:C', 'A:C'],
  ['2026', '2026'],
  ['2026-11-22', '"22.11.2026"'],
  ['Иванова', '"Иванова"'],
  ['=1+1', '"=1+1"'],
  ['A1)&B1', '"A1)&B1"'],
  ['кав"ычка', '"кав""ычка"'],
  ['', ''],
])('the answer %s is the argument %s', (answer, argument) => {
  expect(argumentText(answer)).toBe(argument);
});

describe('every formula', () => {
  it.each(formulaForms.map((form) => [form.title, form] as const))(
    '«%s» names a function and gives it no more than it takes',
    (_title, form) => {
      const found = cellFunctions.find(({ name }) => name === form.name);
      expect(found).toBeDefined();
      const answers = Object.fromEntries(
        form.inputs.map(({ key }) => [key, key === 'indicator' ? '1. Педагоги' : 'A2']),
      );
      expect(form.arguments(answers, () => 'Лист!A:C').length).toBeLessThanOrEqual(found!.parameters.length);
    },
  );
  it('and every function has a formula', () => {
    expect(new Set(formulaForms.map(({ name }) => name))).toEqual(new Set(cellFunctions.map(({ name }) => name)));
  });
});
