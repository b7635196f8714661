/** What phrases of positions and organisations are made of: fixed words, prefixes, adjectives that stand for people. */
import { lower, plainKey, wordList } from './letters.ts';
import { knownNoun } from './noun-lexicon.ts';

/** Words that never change at the head of a phrase: врио директора, замдиректора. */
export const fixedWord = wordList(
  `врио врид и.о вр.и.о и.о. вр.и.о. зам зам. пом пом. нач нач. замдиректора замначальника замзав завотделом
  замзаведующего атташе рефери`,
);

/** First halves of compounds that never change: пресс-секретарь, вице-президент. */
export const fixedHalf = wordList(
  `пресс вице экс обер медиа бизнес интернет веб арт спорт онлайн ит видео аудио радио теле фото кино мини агро
  био эко нано смм тайм контент штаб генерал дизель премьер шеф`,
);

/** Adjectives and participles that name a person or a place by themselves. */
export const substantive = wordList(
  `исполняющий исполняющая заведующий заведующая управляющий управляющая командующий вожатый вожатая
  обучающийся обучающаяся учащийся учащаяся наставляемый наставляемая дежурный дежурная рабочий рабочая
  ведущий ведущая ответственный ответственная уполномоченный уполномоченная служащий служащая военнослужащий
  учёный участковый замещающий замещающая мастерская столовая парикмахерская пожарный полицейский безработный
  самозанятый горничная`,
);

/** Participles that govern the words after them: исполняющий обязанности, заведующий кафедрой. */
export const governing = wordList(
  `исполняющий исполняющая заведующий заведующая управляющий управляющая командующий командующая замещающий
  замещающая`,
);

/** Whether a token is an abbreviation: МБОУ, СОШ, ООО, ИП. */
export function isAbbreviation(token: string): boolean {
  const bare = token.replace(/[.,;:]+$/, '');
  if (isShortAdjective(token)) return false;
  if (/\.$/.test(token) && bare.length <= 4) return true;
  // «Зам.директора», «зав.библиотекой»: typed without a space, the rest is governed all the same.
  if (/^(?:зам|зав|пом|нач)\.[а-яё]/i.test(token)) return true;
  if (/^(?:[а-яё]{1,4}\.)+(?:[а-яё]{1,4}\.?)?[,;]?$/i.test(token)) return true;
  if (!/^[А-ЯЁA-Z0-9№-]{2,9}$/.test(bare)) return false;
  return !knownNoun(bare) && !/(?:ОЕ|АЯ|ИЙ|ЫЙ|ЕЕ|ЯЯ)$/.test(bare);
}

/** Abbreviations of schools and centres by the gender of their head word: an adjective before them agrees with it. */
const shortNames: readonly (readonly ['masculine' | 'feminine' | 'neuter', (word: string) => boolean])[] = [
  ['feminine', wordList('сош оош нош ош сш дши дмш дхш дюсш сшор сдюсшор')],
  ['masculine', wordList('ддт цдт дк рдк')],
  ['neuter', wordList('доу моу оу мбоу мкоу маоу мбдоу мкдоу мадоу гбоу')],
];

/** Gender of the head word of a known abbreviation: СОШ is a школа; undefined for any other word. */
export function genderOfAbbreviation(token: string): 'masculine' | 'feminine' | 'neuter' | undefined {
  const bare = lower(token.replace(/[.,;:]+$/, ''));
  return shortNames.find(([, has]) => has(bare))?.[0];
}

/** Whether the token begins a quotation, a number or a bracket, after which nothing changes. */
export function isBoundary(token: string): boolean {
  return /^[«"“„'(№\d]/.test(token);
}

/** Shortened adjectives before the head: ст. методист. */
function isShortAdjective(token: string): boolean {
  return /^(?:гл|ст|мл|вед)\./i.test(token);
}

/** Words before the head that do not change: временно исполняющий, ст. методист. */
export function isAdverb(token: string): boolean {
  return /^(?:временно|постоянно|гл\.|ст\.|мл\.|вед\.)$/.test(plainKey(token));
}
