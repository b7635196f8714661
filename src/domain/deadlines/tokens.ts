/** Cuts a normalised deadline text into tokens: dates, numbers, years, words of the dictionary and what is left. */
import { makeDay } from '../day.ts';
import { cutGlued, joinSplit, mendTypo } from './spelling.ts';
import { deadlineWords } from './words.ts';
import type { Word } from './words.ts';

/** One piece of the text; `sym` says what it is, the numbers what it holds. */
export interface Token {
  readonly sym: string;
  readonly text: string;
  readonly value?: number;
  readonly form?: Word['form'];
  readonly day?: number;
  readonly month?: number;
  readonly year?: number;
  /** The year was written with two digits. */
  readonly shortYear?: boolean;
  /** Where the token begins and ends in the text. */
  readonly begin?: number;
  readonly end?: number;
  /** Number of an item of the plan: «этап 3.3». */
  readonly item?: string;
}

export interface Tokens {
  readonly list: readonly Token[];
  /** Sentences about mended words. */
  readonly mended: readonly string[];
}

type Rule = readonly [pattern: RegExp, make: (match: RegExpExecArray) => Token];

const ITEM =
  /(?:этап[а-я]*|пункт[а-я]*|пп?\.|шаг[а-я]*|мероприяти[а-я]*|строк[а-я]*|подпункт[а-я]*) ?№? ?(\d+(?:\.\d+)*)(?![\d-])/y;

/** In order of trial; every pattern is sticky. Spaces inside numbers come from page breaks («01.02.20 21»). */
const RULES: readonly Rule[] = [
  [ITEM, (m) => ({ sym: 'item', text: m[0], item: m[1] ?? '' })],
  [/(\d{4})[-./](\d\d)[-./](\d\d)(?!\d)/y, (m) => date(m[0], m[3], m[2], m[1])],
  [/(\d{1,2}) ?[./] ?(\d{1,2}) ?[./] ?((?:19|20) ?\d ?\d)(?!\d)(?!\.\d)/y, (m) => date(m[0], m[1], m[2], m[3])],
  [/(\d{1,2})-(\d{1,2})-((?:19|20)\d\d)(?!\d)/y, (m) => date(m[0], m[1], m[2], m[3])],
  [/(\d{1,2})[./](\d{1,2})[./](\d\d)(?!\d)/y, (m) => date(m[0], m[1], m[2], m[3])],
  [/\d{1,2}:\d\d(?!\d)|\d{1,2}[.-]00(?!\d)/y, (m) => ({ sym: 'time', text: m[0] })],
  [
    /(0?[1-9]|1[0-2])[./]((?:19|20)\d\d)(?![\d.])/y,
    (m) => ({ sym: 'monthYear', text: m[0], month: Number(m[1]), year: Number(m[2]) }),
  ],
  [/(\d{1,2})\.(\d{1,2})\.?(?!\d)/y, (m) => dayAndMonth(m[0], m[1], m[2])],
  [/(\d+) ?-? ?(?:х|ти|и|мя)?[- ]?(дневн|недельн|месячн)[а-я]*/y, spanOf],
  [/((?:19|20)\d\d)(?:-?(?:го|му|м|й))?(?![а-я\d])/y, (m) => ({ sym: 'year', text: m[0], year: Number(m[1]) })],
  [/((?:19|20)\d\d)(?!\d)/y, (m) => ({ sym: 'year', text: m[0], year: Number(m[1]) })],
  [
    /(\d{1,3})(?:-? ?(?:го|му)|-?(?:ого|его|ому|ему|ых|их)|-? ?(?:ой|ое|ый|ая|ом|ую|ей|ти|мя|х|й|я|е|м)|- ?и)(?![а-яa-z])/y,
    numberOf,
  ],
  [/(\d{1,3})(?!\d)/y, numberOf],
  [/\d+/y, (m) => ({ sym: 'digits', text: m[0] })],
  [/[а-яa-zі]+/y, (m) => ({ sym: 'word', text: m[0] })],
  [/[,;:]/y, (m) => ({ sym: 'comma', text: m[0] })],
  [/-+/y, (m) => ({ sym: 'dash', text: m[0] })],
  [/\//y, (m) => ({ sym: 'slash', text: m[0] })],
  [/[([{]/y, (m) => ({ sym: 'open', text: m[0] })],
  [/[)\]}]/y, (m) => ({ sym: 'close', text: m[0] })],
  [/[№#%§@=+~<>&$^|\\]/y, (m) => ({ sym: 'sign', text: m[0] })],
];

function numberOf(m: RegExpExecArray): Token {
  return { sym: 'number', text: m[0], value: Number(m[1]) };
}

function spanOf(m: RegExpExecArray): Token {
  const count = Number(m[1]);
  const isMonth = m[2] === 'месячн';
  return { sym: isMonth ? 'spanMonth' : 'span', text: m[0], value: m[2] === 'недельн' ? count * 7 : count };
}

function date(text: string, day = '', month = '', year = ''): Token {
  const digits = year.replace(/ /g, '');
  const shortYear = digits.length === 2;
  const parts = { day: Number(day), month: Number(month), year: Number(digits) + (shortYear ? 2000 : 0) };
  if (!makeDay(parts.year, parts.month, parts.day)) return { sym: 'noSuchDay', text };
  return { sym: 'fullDate', text, ...parts, shortYear };
}

function dayAndMonth(text: string, day = '', month = ''): Token {
  const parts = { day: Number(day), month: Number(month) };
  // 2024 is a leap year: 29 February is judged when the year is known.
  return makeDay(2024, parts.month, parts.day) ? { sym: 'dayMonth', text, ...parts } : { sym: 'digits', text };
}

/** Raw pieces of the text, words not looked up yet. */
function cut(text: string): Token[] {
  const list: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const token = tokenAt(text, at);
    if (token) {
      list.push({ ...token, begin: at, end: at + token.text.length });
      at += token.text.length;
    } else {
      at += 1;
    }
  }
  return list;
}

function tokenAt(text: string, at: number): Token | undefined {
  for (const [pattern, make] of RULES) {
    if (pattern === ITEM && at > 0 && /[а-я]/.test(text[at - 1] ?? '')) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return make(match);
  }
  return undefined;
}

function known(text: string): Token | undefined {
  const word = deadlineWords().get(text);
  return word && { text, ...word };
}

/** Looks every word up, mending splits, glue and slips in that order. */
export function tokenise(text: string): Tokens {
  const raw = cut(text);
  const list: Token[] = [];
  const mended: string[] = [];
  for (let i = 0; i < raw.length; i += 1) {
    const token = raw[i];
    if (!token) continue;
    if (token.sym !== 'word') {
      list.push(token);
      continue;
    }
    const after = raw[i + 1];
    const joined = after?.sym === 'word' ? joinSplit(token.text, after.text) : undefined;
    if (joined) i += 1;
    const end = (joined ? after?.end : token.end) ?? 0;
    list.push(...lookUp(joined ?? token.text, mended, token.begin ?? 0, end));
  }
  return { list, mended };
}

function lookUp(text: string, mended: string[], begin: number, end: number): Token[] {
  const word = known(text);
  if (word) return [{ ...word, begin, end }];
  const pieces = cutGlued(text);
  if (pieces) {
    let at = begin;
    return pieces.flatMap((piece) => {
      const token = known(piece);
      at += piece.length;
      return token ? [{ ...token, begin: at - piece.length, end: at }] : [];
    });
  }
  const typo = mendTypo(text);
  const meant = typo === undefined ? undefined : known(typo);
  if (typo === undefined || !meant) return [{ sym: 'word', text, begin, end }];
  mended.push(`Слово «${text}» прочитано как «${typo}».`);
  return [{ ...meant, text, begin, end }];
}
