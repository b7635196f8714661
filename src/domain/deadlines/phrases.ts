/** Joins tokens that only together mean something: years, school years, «не позднее», Roman numbers typed with any letters. */
import type { Token } from './tokens.ts';

/** Roman numbers and what people type for them: Latin, Ukrainian і, small l, Cyrillic П, Ш and У. */
const ROMAN: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  l: 1,
  ll: 2,
  lll: 3,
  lv: 4,
  і: 1,
  іі: 2,
  ііі: 3,
  іv: 4,
  іу: 4,
  iу: 4,
  lу: 4,
  п: 2,
  ш: 3,
};
const COUNTED = ['quarter', 'half', 'term', 'decade', 'week', 'part'];

type Rewrite = (
  tokens: readonly Token[],
  at: number,
) => { readonly count: number; readonly out: readonly Token[] } | undefined;

function symsAt(tokens: readonly Token[], at: number, ...syms: string[]): boolean {
  return syms.every((sym, i) => sym.split('|').includes(tokens[at + i]?.sym ?? ''));
}

function textOf(tokens: readonly Token[], at: number, count: number): string {
  return tokens
    .slice(at, at + count)
    .map((token) => token.text)
    .join(' ');
}

const roman: Rewrite = (tokens, at) => {
  const token = tokens[at];
  if (!token) return undefined;
  // «1У квартал», «1V квартал»: a digit one and a letter.
  const next = tokens[at + 1];
  if (token.sym === 'number' && token.value === 1 && next && /^[vу]$/.test(next.text) && leadsToUnit(tokens, at + 2)) {
    return { count: 2, out: [{ sym: 'number', text: textOf(tokens, at, 2), value: 4 }] };
  }
  const value = ROMAN[token.text];
  if (token.sym !== 'word' || value === undefined || !leadsToUnit(tokens, at + 1)) return undefined;
  return { count: 1, out: [{ sym: 'number', text: token.text, value }] };
};

function leadsToUnit(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 6; i += 1) {
    const token = tokens[i];
    if (!token) return false;
    if (COUNTED.includes(token.sym)) return true;
    const isBetween = ['dash', 'and', 'comma', 'number', 'slash'].includes(token.sym) || token.text in ROMAN;
    if (!isBetween) return false;
  }
  return false;
}

/** «2026-2027 учебный год», «2026/27», «2026/2027 уч. г.»; without such words or a slash «2026-2027» stays two years. */
const schoolYear: Rewrite = (tokens, at) => {
  const [first, , second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!symsAt(tokens, at, 'year', 'dash|slash', 'year|number') || first?.year === undefined) return undefined;
  // «1 сентября 2026 - 31 мая 2027»: a day, not the end of a school year.
  if (second?.sym === 'number' && (second.value !== (first.year + 1) % 100 || symsAt(tokens, at + 3, 'monthName'))) {
    return undefined;
  }
  const last = second?.year ?? Math.floor(first.year / 100) * 100 + (second?.value ?? -1);
  let count = 3;
  const hasSchool = symsAt(tokens, at + 3, 'school');
  if (hasSchool) count += 1;
  while (symsAt(tokens, at + count, 'yearWord')) count += 1;
  const isSlash = tokens[at + 1]?.sym === 'slash';
  if (!hasSchool && !isSlash && second?.sym === 'year') return undefined;
  const text = textOf(tokens, at, count);
  if (last !== first.year + 1) return { count, out: [{ sym: 'noSchoolYear', text }] };
  return { count, out: [{ sym: 'schoolYear', text, year: first.year }] };
};

const yearWithWord: Rewrite = (tokens, at) => {
  if (symsAt(tokens, at, 'year', 'yearWord')) {
    let count = 2;
    while (symsAt(tokens, at + count, 'yearWord')) count += 1;
    return { count, out: [{ ...tokens[at], sym: 'year', text: textOf(tokens, at, count) }] };
  }
  if (symsAt(tokens, at, 'school', 'yearWord')) {
    let count = 2;
    while (symsAt(tokens, at + count, 'yearWord')) count += 1;
    return { count, out: [{ sym: 'schoolYear', text: textOf(tokens, at, count) }] };
  }
  if (symsAt(tokens, at, 'calendar', 'yearWord')) return { count: 2, out: [{ sym: 'calendarYear', text: 'год' }] };
  return undefined;
};

/** «ноября 26 г.» is a year of two digits, «ноября 20 21 г.» a year that a page break has split. */
const brokenYear: Rewrite = (tokens, at) => {
  const [month, century, tail] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (month?.sym !== 'monthName' || century?.sym !== 'number') return undefined;
  if (century.text === '20' && tail?.sym === 'number' && /^\d\d$/.test(tail.text)) {
    const count = symsAt(tokens, at + 3, 'yearWord') ? 4 : 3;
    return { count, out: [month, { sym: 'year', text: `20${tail.text}`, year: Number(`20${tail.text}`) }] };
  }
  if (/^\d\d$/.test(century.text) && symsAt(tokens, at + 2, 'yearWord')) {
    return {
      count: 3,
      out: [month, { sym: 'year', text: century.text, year: 2000 + Number(century.text), shortYear: true }],
    };
  }
  return undefined;
};

/** «до 1 сентября т. г.», «с. г.»: this year. */
const thisYear: Rewrite = (tokens, at) => {
  const [month, letter, word] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (month?.sym !== 'monthName' || word?.text !== 'г' || (letter?.text !== 'т' && letter?.text !== 'с'))
    return undefined;
  return { count: 3, out: [month, { ...letter, sym: 'current' }, word] };
};

const fixedWords: Rewrite = (tokens, at) => {
  if (symsAt(tokens, at, 'not', 'later')) {
    const count = symsAt(tokens, at + 2, 'than') ? 3 : 2;
    return { count, out: [{ sym: 'until', text: textOf(tokens, at, count) }] };
  }
  if (symsAt(tokens, at, 'not', 'earlier')) {
    const count = symsAt(tokens, at + 2, 'than') ? 3 : 2;
    return { count, out: [{ sym: 'notBefore', text: textOf(tokens, at, count) }] };
  }
  if (symsAt(tokens, at, 'not', 'less')) {
    const count = symsAt(tokens, at + 2, 'than') ? 3 : 2;
    return { count, out: [{ sym: 'atLeast', text: textOf(tokens, at, count) }] };
  }
  if (symsAt(tokens, at, 'in|on|for', 'during'))
    return { count: 2, out: [{ sym: 'during', text: textOf(tokens, at, 2) }] };
  if (symsAt(tokens, at, 'and', 'also') || symsAt(tokens, at, 'also', 'also')) {
    return { count: 2, out: [{ sym: 'and', text: textOf(tokens, at, 2) }] };
  }
  const token = tokens[at];
  // «3 (трех) дней»: the number in words repeats the figure.
  if (symsAt(tokens, at, 'number', 'open', 'number', 'close') && token?.value === tokens[at + 2]?.value && token) {
    return { count: 4, out: [token] };
  }
  // «двадцать пятого»: two words, one number.
  const unit = tokens[at + 1];
  const isTens = token?.sym === 'number' && /^(?:двадцать|тридцать)$/.test(token.text);
  if (isTens && unit?.sym === 'ordinal' && (unit.value ?? 10) < 10) {
    return {
      count: 2,
      out: [{ sym: 'number', text: textOf(tokens, at, 2), value: (token.value ?? 0) + (unit.value ?? 0) }],
    };
  }
  if (token?.sym === 'ordinal') return { count: 1, out: [{ ...token, sym: 'number' }] };
  return undefined;
};

/** A joined token covers the words it was joined from; one taken over keeps its own place. */
function placed(token: Token, from: readonly Token[]): Token {
  const own = from.find((one) => one === token);
  if (own) return own;
  const parts = from.filter((one) => one.sym !== 'monthName' || from.length === 1);
  const [begin, end] = [parts[0]?.begin, parts[parts.length - 1]?.end];
  return begin === undefined || end === undefined ? token : { ...token, begin, end };
}

/** One pass over the tokens with one rule. */
function pass(tokens: readonly Token[], rule: Rewrite): Token[] {
  const out: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const found = rule(tokens, at);
    const token = tokens[at];
    if (found) out.push(...found.out.map((one) => placed(one, tokens.slice(at, at + found.count))));
    else if (token) out.push(token);
    at += found?.count ?? 1;
  }
  return out;
}

/** Tokens with phrases joined, in the order the rules need each other. */
export function joinPhrases(tokens: readonly Token[]): Token[] {
  return [fixedWords, thisYear, roman, brokenYear, schoolYear, yearWithWord].reduce<Token[]>(pass, [...tokens]);
}
