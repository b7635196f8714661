/** Recogniser of school holidays, whose days only the school's own calendar gives. */
import type { Recogniser } from '../elements.ts';
import { matchAt, wordsOf } from '../pattern.ts';

export const schoolHolidays: Recogniser = (line, at) => {
  const match =
    matchAt(line, at, 'in|on|during|po? period|day? seasonal? holidays period? year|schoolYear?') ??
    matchAt(line, at, 'in|on|during? period|day? seasonal comma|and seasonal holidays year|schoolYear?') ??
    matchAt(line, at, 'in period? word? holidays');
  if (!match) return undefined;
  const guesses = ['Даты каникул берутся из календарного учебного графика школы.'];
  return { element: { type: 'external', note: wordsOf(line, at, match.next), guesses }, next: match.next };
};
