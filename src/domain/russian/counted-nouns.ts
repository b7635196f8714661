/** The nouns documents count, with the forms they take after numbers. */
import type { NounGender } from './numerals.ts';

/** A noun with all its forms; each list goes in school order of cases, parted by `|`. */
export interface CountedNoun {
  readonly gender: NounGender;
  readonly animate: boolean;
  readonly singular: string;
  readonly plural: string;
  /** Form after 2, 3 and 4 in the nominative: the genitive singular, but «2 наставляемых» for adjectival nouns. */
  readonly few: string;
}

/** Counted nouns by their dictionary form. */
export const countedNouns = {
  месяц: {
    gender: 'masculine',
    animate: false,
    singular: 'месяц|месяца|месяцу|месяц|месяцем|месяце',
    plural: 'месяцы|месяцев|месяцам|месяцы|месяцами|месяцах',
    few: 'месяца',
  },
  год: {
    gender: 'masculine',
    animate: false,
    singular: 'год|года|году|год|годом|годе',
    plural: 'годы|лет|годам|годы|годами|годах',
    few: 'года',
  },
  'учебный год': {
    gender: 'masculine',
    animate: false,
    singular: 'учебный год|учебного года|учебному году|учебный год|учебным годом|учебном году',
    plural: 'учебные годы|учебных лет|учебным годам|учебные годы|учебными годами|учебных годах',
    few: 'учебных года',
  },
  день: {
    gender: 'masculine',
    animate: false,
    singular: 'день|дня|дню|день|днём|дне',
    plural: 'дни|дней|дням|дни|днями|днях',
    few: 'дня',
  },
  'рабочий день': {
    gender: 'masculine',
    animate: false,
    singular: 'рабочий день|рабочего дня|рабочему дню|рабочий день|рабочим днём|рабочем дне',
    plural: 'рабочие дни|рабочих дней|рабочим дням|рабочие дни|рабочими днями|рабочих днях',
    few: 'рабочих дня',
  },
  'календарный день': {
    gender: 'masculine',
    animate: false,
    singular: 'календарный день|календарного дня|календарному дню|календарный день|календарным днём|календарном дне',
    plural: 'календарные дни|календарных дней|календарным дням|календарные дни|календарными днями|календарных днях',
    few: 'календарных дня',
  },
  неделя: {
    gender: 'feminine',
    animate: false,
    singular: 'неделя|недели|неделе|неделю|неделей|неделе',
    plural: 'недели|недель|неделям|недели|неделями|неделях',
    few: 'недели',
  },
  час: {
    gender: 'masculine',
    animate: false,
    singular: 'час|часа|часу|час|часом|часе',
    plural: 'часы|часов|часам|часы|часами|часах',
    few: 'часа',
  },
  встреча: {
    gender: 'feminine',
    animate: false,
    singular: 'встреча|встречи|встрече|встречу|встречей|встрече',
    plural: 'встречи|встреч|встречам|встречи|встречами|встречах',
    few: 'встречи',
  },
  пара: {
    gender: 'feminine',
    animate: false,
    singular: 'пара|пары|паре|пару|парой|паре',
    plural: 'пары|пар|парам|пары|парами|парах',
    few: 'пары',
  },
  документ: {
    gender: 'masculine',
    animate: false,
    singular: 'документ|документа|документу|документ|документом|документе',
    plural: 'документы|документов|документам|документы|документами|документах',
    few: 'документа',
  },
  экземпляр: {
    gender: 'masculine',
    animate: false,
    singular: 'экземпляр|экземпляра|экземпляру|экземпляр|экземпляром|экземпляре',
    plural: 'экземпляры|экземпляров|экземплярам|экземпляры|экземплярами|экземплярах',
    few: 'экземпляра',
  },
  лист: {
    gender: 'masculine',
    animate: false,
    singular: 'лист|листа|листу|лист|листом|листе',
    plural: 'листы|листов|листам|листы|листами|листах',
    few: 'листа',
  },
  строка: {
    gender: 'feminine',
    animate: false,
    singular: 'строка|строки|строке|строку|строкой|строке',
    plural: 'строки|строк|строкам|строки|строками|строках',
    few: 'строки',
  },
  рубль: {
    gender: 'masculine',
    animate: false,
    singular: 'рубль|рубля|рублю|рубль|рублём|рубле',
    plural: 'рубли|рублей|рублям|рубли|рублями|рублях',
    few: 'рубля',
  },
  человек: {
    gender: 'masculine',
    animate: true,
    singular: 'человек|человека|человеку|человека|человеком|человеке',
    plural: 'человек|человек|людям|человек|людьми|людях',
    few: 'человека',
  },
  педагог: {
    gender: 'masculine',
    animate: true,
    singular: 'педагог|педагога|педагогу|педагога|педагогом|педагоге',
    plural: 'педагоги|педагогов|педагогам|педагогов|педагогами|педагогах',
    few: 'педагога',
  },
  наставник: {
    gender: 'masculine',
    animate: true,
    singular: 'наставник|наставника|наставнику|наставника|наставником|наставнике',
    plural: 'наставники|наставников|наставникам|наставников|наставниками|наставниках',
    few: 'наставника',
  },
  ученик: {
    gender: 'masculine',
    animate: true,
    singular: 'ученик|ученика|ученику|ученика|учеником|ученике',
    plural: 'ученики|учеников|ученикам|учеников|учениками|учениках',
    few: 'ученика',
  },
  наставляемый: {
    gender: 'masculine',
    animate: true,
    singular: 'наставляемый|наставляемого|наставляемому|наставляемого|наставляемым|наставляемом',
    plural: 'наставляемые|наставляемых|наставляемым|наставляемых|наставляемыми|наставляемых',
    few: 'наставляемых',
  },
} as const satisfies Record<string, CountedNoun>;

/** Dictionary form of a noun that can be counted here. */
export type CountedNounKey = keyof typeof countedNouns;
