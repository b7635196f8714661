/** Foreign headers: what a school's own form calls our columns. */
import { describe, expect, it } from 'vitest';
import { headerLikeness, matchHeaders, pastedCells } from '../../src/workbook/match-headers.ts';
import { sheetOf } from '../../src/workbook/sheets/index.ts';

const keysOf = (headers: readonly string[], synonyms = {}) =>
  matchHeaders(headers, sheetOf('questionnaires'), synonyms).map(({ key }) => key);

describe('headers of a form', () => {
  it('are known word for word, with any case and spaces', () => {
    const [match] = matchHeaders(['  кто  ОТВЕЧАЕТ: '], sheetOf('questionnaires'));
    expect(match).toMatchObject({ key: 'personRef', exact: true });
  });
  it.each([
    ['Насколько комфортно Вам было общаться с вашим наставником?', 'comfort'],
    ['Насколько хорошо организованы мероприятия программы', 'events'],
    ['Оцените качество полученных теоретических знаний', 'theory'],
    ['Чего Вам не хватило в программе?', 'missing'],
    ['Отметка времени', 'answeredOn'],
    ['Ваш код участника', 'personRef'],
    ['Довольны ли вы совместной работой', 'satisfaction'],
    ['Любимый цвет', undefined],
    ['', undefined],
  ])('%s', (header, key) => expect(keysOf([header])).toEqual([key]));
  it('are given each column once, the likest first', () => {
    expect(keysOf(['Код пары школы', 'Код пары'])).toEqual([undefined, 'pairRef']);
  });
  it('never mean a computed column or the code', () => {
    expect(keysOf(['Средний балл', 'Код', 'Для списков'])).toEqual([undefined, undefined, undefined]);
  });
  it('take further spellings where the caller has them', () => {
    expect(keysOf(['ФИО'])).toEqual([undefined]);
    expect(keysOf(['ФИО'], { personRef: ['ФИО'] })).toEqual(['personRef']);
  });
  it('forgive a slip of the pen', () => {
    expect(headerLikeness('Дата атвета', 'Дата ответа')).toBe(0.9);
    expect(headerLikeness('Дата', '')).toBe(0);
  });
});

describe('a pasted table', () => {
  it('keeps tabs, line breaks and quotes inside a quoted cell', () => {
    expect(pastedCells('код\tответ\r\nНЯ-001\t"две\nстроки, ""слово"""\n\n')).toEqual([
      ['код', 'ответ'],
      ['НЯ-001', 'две\nстроки, "слово"'],
    ]);
  });
  it('keeps blank cells in their places', () => expect(pastedCells('а\t\tб')).toEqual([['а', '', 'б']]));
  it('of nothing is nothing', () => expect(pastedCells(' \n\t\n')).toEqual([]));
});
