/** Codes of records as text: which prefix means which sheet, and what people write instead of «НК-003». */
import type { SheetKey } from '../define.ts';

/** Prefixes of the codes of records, with what one record is called. */
export const PREFIXES = {
  staff: 'ПД',
  mentees: 'НЯ',
  mentors: 'НК',
  pairs: 'ПР',
  programmes: 'ПП',
  activities: 'ПМ',
  roadmap: 'МР',
  documents: 'ДК',
  curators: 'КР',
  meetings: 'ВС',
  questionnaires: 'АН',
  experts: 'ЭК',
  partners: 'ПТ',
  practices: 'ПК',
  events: 'МС',
  resources: 'РС',
  wordForms: 'СК',
  consents: 'СГ',
  organizations: 'ОО',
  preferences: 'АП',
  matchRuns: 'ПБ',
  monitoring: 'СН',
  targets: 'ЦП',
  dictionaries: 'СП',
} as const satisfies Partial<Record<SheetKey, string>>;

/** Sheets whose records have codes. */
export type CodedSheet = keyof typeof PREFIXES;

/** Prefix of the codes that rows of one group share. */
export const GROUP_PREFIX = 'ГР';

/** What a code of a prefix names, for messages. */
const NAMES: Readonly<Record<string, string>> = {
  ПД: 'педагог',
  НЯ: 'наставляемый',
  НК: 'наставник',
  ПР: 'пара',
  ГР: 'группа',
  ПП: 'программа',
  ПМ: 'мероприятие программы',
  МР: 'мероприятие дорожной карты',
  ДК: 'документ',
  КР: 'куратор',
  ВС: 'встреча',
  АН: 'анкета',
  ЭК: 'эксперт',
  ПТ: 'партнёр',
  ПК: 'практика',
  МС: 'мероприятие',
  РС: 'ресурс',
  СК: 'запись о склонении',
  СГ: 'согласие',
  ОО: 'организация',
  АП: 'анкета предпочтений',
  ПБ: 'подбор',
  СН: 'снимок показателей',
  ЦП: 'цель показателя',
  СП: 'строка справочника',
};

/** What a code of this prefix names: «наставник». */
export function recordName(prefix: string): string {
  return NAMES[prefix] ?? 'запись';
}

/** Latin capitals drawn like Cyrillic ones: whoever forgets to switch the layout types them. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  Y: 'У',
};

/** A code found at the beginning of a text. */
export interface FoundCode {
  readonly prefix: string;
  /** As it should be written: `НК-003`. */
  readonly code: string;
  /** Whether it is written exactly so. */
  readonly exact: boolean;
  /** What follows the code in the text, without «·». */
  readonly rest: string;
}

// At most three spaces between the parts: a person slips, a sentence is no code.
const AT_START = /^\s*([A-Za-zА-Яа-яЁё]{2})(\s{0,3}[-\u2010-\u2015\u2212_.№]?\s{0,3})(\d{1,9})(?!\d)/;

/** How the add-on itself writes codes; nearly every cell is so, and is read without looking at what people do. */
const USUAL = /^([А-Я]{2})-(\d{3}|[1-9]\d{3,8})(?: · (.{0,300}))?$/;

/** Reads the code a text begins with, whatever the layout, case, dash, spaces and zeros; undefined when there is none. */
export function findCode(text: string): FoundCode | undefined {
  const usual = USUAL.exec(text);
  if (usual) {
    const [, prefix = '', number = '', rest = ''] = usual;
    if (NAMES[prefix] !== undefined) return { prefix, code: `${prefix}-${number}`, exact: true, rest: rest.trim() };
  }
  // The head is enough: a code has a dozen characters, and what follows it is only a label.
  const match = AT_START.exec(text.slice(0, 40));
  if (!match) return undefined;
  const [whole, letters = '', , digits = ''] = match;
  const prefix = letters.toUpperCase().replace(/[ABCEHKMOPTXY]/g, (letter) => LOOK_ALIKES[letter] ?? letter);
  if (NAMES[prefix] === undefined) return undefined;
  const following = text.slice(whole.length);
  // «НК-003а» or «НК-003/2» is not this code.
  if (following !== '' && !/^[\s·.,;:()\u2010-\u2015\u2212-]/.test(following)) return undefined;
  const number = digits.replace(/^0+/, '') || '0';
  const code = `${prefix}-${number.length < 3 ? `00${number}`.slice(-3) : number}`;
  return {
    prefix,
    code,
    exact: whole === code,
    rest: following.replace(/^[\s·.,;:\u2010-\u2015\u2212-]+/, '').trim(),
  };
}
