/** The three plural forms of Russian: 1 строка, 2 строки, 5 строк. */

/** Which of three forms a number takes: 1, 21 one; 2–4, 22 few; 0, 5–20, 111 many; fractions as few («1,5 месяца»). */
export function plural<T>(count: number, one: T, few: T, many: T): T {
  const whole = Math.abs(Math.trunc(count));
  if (whole !== Math.abs(count)) return few;
  const lastTwo = whole % 100;
  const last = whole % 10;
  if (lastTwo >= 11 && lastTwo <= 14) return many;
  if (last === 1) return one;
  return last >= 2 && last <= 4 ? few : many;
}
