/** Words are compared whole, counted in Russian and listed briefly. */
import { describe, expect, it } from 'vitest';
import { counted, listed, phrasesMeet, pointsText, wordsOf } from '../../../src/domain/matching/wording.ts';

describe('phrases', () => {
  it.each([
    ['ИИ', 'ИИ на уроке', true],
    ['ИИ', 'история Италии', false],
    ['AI', 'retail', false],
    ['работа с родителями', 'Работа  с РОДИТЕЛЯМИ', true],
    ['работа с родителями', 'работа с одарёнными', false],
    ['ёлка', 'елка', true],
    ['с', 'с родителями', false],
    ['', 'уроки', false],
    ['подготовка (ЕГЭ)', 'подготовка: ЕГЭ/ОГЭ', true],
  ])('«%s» and «%s»: %s', (first, second, meet) => {
    expect(phrasesMeet(wordsOf(first), wordsOf(second))).toBe(meet);
  });
});

describe('numbers in sentences', () => {
  it.each([
    [0, '0 баллов'],
    [1, '1 балл'],
    [4, '4 балла'],
    [5, '5 баллов'],
    [11, '11 баллов'],
    [21, '21 балл'],
    [112, '112 баллов'],
  ])('%d', (points, text) => {
    expect(pointsText(points)).toBe(text);
  });

  it('picks among three forms', () => {
    expect(counted(22, 'пара', 'пары', 'пар')).toBe('22 пары');
  });

  it('shortens long lists', () => {
    expect(listed(['а', 'б', 'в'], 2)).toBe('а, б и ещё 1');
  });
});
