/** Cardinal numbers in words, 0 to 999 999, in every case and gender: «на 3 (три) месяца», «в течение 1 (одного) года». */
import { cases, type Case } from './cases.ts';

/** Gender of the counted thing. */
export type NounGender = 'masculine' | 'feminine' | 'neuter';

/** What a numeral agrees with; the accusative of living beings differs («двух наставляемых»). */
export interface NumeralAgreement {
  readonly in?: Case;
  readonly gender?: NounGender;
  readonly animate?: boolean;
}

const LARGEST = 999_999;

/** Six forms in school order, space-separated. */
const ONE: Record<NounGender, string> = {
  masculine: 'один одного одному один одним одном',
  feminine: 'одна одной одной одну одной одной',
  neuter: 'одно одного одному одно одним одном',
};
const TWO = 'два двух двум два двумя двух';
const SMALL = [
  'ноль ноля нолю ноль нолём ноле',
  '',
  '',
  'три трёх трём три тремя трёх',
  'четыре четырёх четырём четыре четырьмя четырёх',
];
/** 5 to 20 and 30: all end in -ь and decline alike; восемь has its own stem. */
const SOFT =
  'пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать двадцать';
const TENS = 'двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто';
const HUNDREDS = [
  'сто ста ста сто ста ста',
  'двести двухсот двумстам двести двумястами двухстах',
  'триста трёхсот трёмстам триста тремястами трёхстах',
  'четыреста четырёхсот четырёмстам четыреста четырьмястами четырёхстах',
];
const THOUSAND = {
  singular: 'тысяча тысячи тысяче тысячу тысячей тысяче',
  plural: 'тысячи тысяч тысячам тысячи тысячами тысячах',
};

function caseIndex(inCase: Case): number {
  return cases.findIndex(({ key }) => key === inCase);
}

function formOf(forms: string, inCase: Case): string {
  return forms.split(' ')[caseIndex(inCase)] || '';
}

/** Forms of a numeral in -ь: пять, восемь, двадцать. */
function soft(word: string, inCase: Case): string {
  if (inCase === 'nominative' || inCase === 'accusative') return word;
  const stem = word.slice(0, -1);
  if (inCase === 'instrumental') return `${stem}ью`;
  return word === 'восемь' ? 'восьми' : `${stem}и`;
}

function tens(count: number, inCase: Case): string {
  const word = TENS.split(' ')[count - 2] || '';
  const isDirect = inCase === 'nominative' || inCase === 'accusative';
  if (word === 'сорок') return isDirect ? word : 'сорока';
  if (word === 'девяносто') return isDirect ? word : 'девяноста';
  if (count < 5 || isDirect) return count < 5 ? soft(word, inCase) : word;
  // Пятьдесят: both halves decline — пятидесяти, пятьюдесятью.
  const half = soft(SOFT.split(' ')[count - 5] || '', inCase);
  return inCase === 'instrumental' ? `${half}десятью` : `${half}десяти`;
}

function hundreds(count: number, inCase: Case): string {
  const listed = HUNDREDS[count - 1];
  if (listed !== undefined) return formOf(listed, inCase);
  const half = soft(SOFT.split(' ')[count - 5] || '', inCase);
  const ending = formOf('сот сот стам сот стами стах', inCase);
  return half + ending;
}

/** 0 to 19; `whole` tells that the number stands alone, when living beings take «двух» in the accusative. */
function units(count: number, agreement: NumeralAgreement, whole: boolean): string {
  const { in: inCase = 'nominative', gender = 'masculine', animate = false } = agreement;
  const isLiving = inCase === 'accusative' && animate;
  if (count === 1) return formOf(ONE[gender], isLiving && gender !== 'feminine' ? 'genitive' : inCase);
  if (count >= 5) return soft(SOFT.split(' ')[count - 5] || '', inCase);
  if (count === 0) return formOf(SMALL[0] || '', inCase);
  const effective = isLiving && whole ? 'genitive' : inCase;
  const isDirect = effective === 'nominative' || effective === 'accusative';
  if (count === 2) return isDirect && gender === 'feminine' ? 'две' : formOf(TWO, effective);
  return formOf(SMALL[count] || '', effective);
}

function belowThousand(count: number, agreement: NumeralAgreement, whole: boolean): string[] {
  const inCase = agreement.in || 'nominative';
  const words: string[] = [];
  if (count >= 100) words.push(hundreds(Math.floor(count / 100), inCase));
  const rest = count % 100;
  if (rest >= 20) words.push(tens(Math.floor(rest / 10), inCase));
  const last = rest >= 20 ? rest % 10 : rest;
  if (last > 0) words.push(units(last, agreement, whole && words.length === 0));
  return words;
}

function thousands(count: number, inCase: Case): string[] {
  const words = belowThousand(count, { in: inCase, gender: 'feminine' }, false);
  const rest = count % 100;
  const last = rest >= 11 && rest <= 14 ? 0 : rest % 10;
  const isDirect = inCase === 'nominative' || inCase === 'accusative';
  if (last === 1) return [...words, formOf(THOUSAND.singular, inCase)];
  if (!isDirect) return [...words, formOf(THOUSAND.plural, inCase)];
  return [...words, last >= 2 && last <= 4 ? 'тысячи' : 'тысяч'];
}

/** A whole number in words; RangeError outside 0 to 999 999. */
export function numberInWords(count: number, agreement: NumeralAgreement = {}): string {
  if (!Number.isInteger(count) || count < 0 || count > LARGEST) {
    throw new RangeError(`No words for ${count}: a whole number from 0 to ${LARGEST} is needed.`);
  }
  if (count === 0) return units(0, agreement, true);
  const inCase = agreement.in || 'nominative';
  const high = Math.floor(count / 1000);
  const low = belowThousand(count % 1000, agreement, high === 0);
  return [...(high > 0 ? thousands(high, inCase) : []), ...low].join(' ');
}
