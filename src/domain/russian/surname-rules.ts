/** The ordered table of surname rules; the dictionary lists they consult stand in surname-lists.ts. */
import type { Case } from './cases.ts';
import type { NameRule } from './name-rules.ts';
import { FIXED } from './paradigm.ts';
import * as lists from './surname-lists.ts';

const IN_INSTRUMENTAL: readonly Case[] = ['instrumental'];
const NOUN_HARD = '1:ы е у ой е';
const NOUN_VELAR = '1:и е у ой е';
const ADJECTIVE_FEMALE = '2:ой ой ую ой ой';
const PLUS_OM = '0:а у а ом е';
const PLUS_EM = '0:а у а ем е';
const SOFT_SIGN = '1:я ю я ем е';

const STRESS = 'творительный падеж зависит от ударения.';
const FLEETING = 'гласная в конце основы может выпадать.';
const LIKE_WORD = 'фамилия совпадает с обычным словом, семья может склонять её по-своему.';
const TWO_WAYS = 'по написанию не видно, от какой мужской фамилии образована форма.';
const GENDERS = 'окончание фамилии не подходит к указанному полу.';

/** Rules for a surname or a part of a double surname, lower case; the first that fits decides. */
export const surnameRules: readonly NameRule[] = [
  // Indeclinable whatever the gender.
  { listed: lists.indeclinable, paradigm: FIXED },
  { ends: /[оеёэиыую]$/, paradigm: FIXED },
  { ends: /[аиоуыэюе]а$/, paradigm: FIXED },
  { ends: /..зода$/, paradigm: FIXED, doubt: 'таджикские фамилии на «-зода» одни склоняют, другие нет.' },

  // Women's surnames.
  {
    gender: 'female',
    ends: /(?:[^аеёиоуыэюя]{2}[оеё]в|[аеёиоуыэюя][^аеёиоуыэюя]+[оеё]в|ский|цкий|[нтвдлрм]ый)$/,
    paradigm: FIXED,
    doubt: GENDERS,
  },
  { gender: 'female', ends: /[бвгджзйклмнпрстфхцчшщъь]$/, paradigm: FIXED },
  { gender: 'female', listed: lists.nounInOvaIna, paradigm: NOUN_HARD, doubt: TWO_WAYS },
  { gender: 'female', ends: /(?:[оеё]в|[иы]н)а$/, paradigm: 'library' },
  {
    gender: 'female',
    ends: /[сц]ка$/,
    paradigm: NOUN_VELAR,
    doubt: 'фамилия может быть польским или чешским прилагательным.',
  },
  { listed: lists.georgianAya, paradigm: '1:и е ю ей е' },
  { gender: 'female', ends: /[жшщч]ая$/, paradigm: '2:ей ей ую ей ей' },
  { gender: 'female', ends: /(?:[сцнтвдгх]|[^аеёиоуыэюя]к)ая$/, paradigm: ADJECTIVE_FEMALE },
  { gender: 'female', listed: lists.adjectiveAya, paradigm: ADJECTIVE_FEMALE },
  {
    gender: 'female',
    ends: /ая$/,
    paradigm: ADJECTIVE_FEMALE,
    doubt: 'фамилия может быть и прилагательным, и грузинской.',
  },
  { gender: 'female', ends: /яя$/, paradigm: '2:ей ей юю ей ей' },

  // Surnames in -а and -я that are nouns; men's with a woman's ending are doubted.
  {
    gender: 'male',
    ends: /(?:[оеё]в|[иы]н|ск|цк)а$/,
    listed: lists.notNounInOvaIna,
    paradigm: NOUN_HARD,
    doubt: GENDERS,
  },
  { gender: 'male', ends: /(?:ская|цкая)$/, paradigm: FIXED, doubt: GENDERS },
  { gender: 'male', ends: /ая$/, paradigm: '1:и е ю ей е', doubt: 'редкое окончание для мужской фамилии.' },
  {
    gender: 'female',
    ends: /ия$/,
    paradigm: '1:и и ю ей и',
    doubt: 'кавказские фамилии на «-ия» у женщин иногда не склоняют.',
  },
  { ends: /ия$/, paradigm: '1:и и ю ей и' },
  { ends: /[еоуэю]я$/, paradigm: '1:и е ю ей е', doubt: 'иноязычная фамилия может не склоняться.' },
  { ends: /я$/, paradigm: '1:и е ю ей е' },
  { ends: /[жшщч]а$/, paradigm: '1:и е у ей е', doubt: STRESS, doubtIn: IN_INSTRUMENTAL },
  { ends: /[аеёиоуыэюя].*ица$/, paradigm: '1:ы е у ей е' },
  { ends: /ца$/, paradigm: '1:ы е у ей е', doubt: STRESS, doubtIn: IN_INSTRUMENTAL },
  { ends: /[гкх]а$/, paradigm: NOUN_VELAR },
  // Not the library: it takes every woman's -на for a possessive (Кучерена → «Кучереной»).
  { ends: /а$/, paradigm: NOUN_HARD },

  // Men's: listed words first.
  { listed: lists.beastLikeEi, paradigm: '2:ья ью ья ьём ье' },
  { listed: lists.lev, paradigm: '2:ьва ьву ьва ьвом ьве', doubt: LIKE_WORD },
  { listed: lists.zayats, paradigm: '2:йца йцу йца йцем йце', doubt: LIKE_WORD },
  { listed: lists.droppingL, paradigm: '2:ла лу ла лом ле', doubt: FLEETING },
  { listed: lists.shortNouns, paradigm: PLUS_OM, doubt: FLEETING },
  {
    listed: lists.foreignIn,
    paradigm: PLUS_OM,
    doubt: 'иноязычная фамилия, в творительном падеже пишут «-ом».',
    doubtIn: IN_INSTRUMENTAL,
  },
  { listed: lists.nounLikeIn, paradigm: '0:а у а ым е', doubt: LIKE_WORD, doubtIn: IN_INSTRUMENTAL },
  {
    ends: /^[^аеёиоуыэюя]{0,2}ин$|^[^аеёиоуыэюя]{1,2}[оеё]в$/,
    paradigm: PLUS_OM,
    doubt: 'фамилия может быть и русской, и иноязычной.',
    doubtIn: IN_INSTRUMENTAL,
  },
  {
    ends: /[мдт]дин$/,
    paradigm: PLUS_OM,
    doubt: 'фамилия может быть именем без русского окончания.',
    doubtIn: IN_INSTRUMENTAL,
  },
  { ends: /(?:[оеё]в|ин|ын)$/, paradigm: 'library' },

  // -ий, -ый, -ой and other -й.
  { listed: lists.nounsInOi, paradigm: SOFT_SIGN },
  { listed: lists.nounsInIi, paradigm: '1:я ю я ем и' },
  {
    ends: /^[^аеёиоуыэюя]+[оиы]й$/,
    paradigm: SOFT_SIGN,
    doubt: 'короткая фамилия на «-й» может быть и существительным, и прилагательным.',
  },
  { ends: /третий$/, paradigm: '2:ьего ьему ьего ьим ьем' },
  { ends: /(?:[жшщ]|[двяу]ч|абоч|япч)ий$/, paradigm: '2:его ему его им ем' },
  { ends: /чий$/, paradigm: '2:его ему его им ем', doubt: 'фамилия на «-чий» может быть и существительным.' },
  {
    ends: /[бвгджзйклмнпрстфхчш]ний$/,
    paradigm: '2:его ему его им ем',
    doubt: 'фамилию на «-ний» склоняют и как «-ный».',
  },
  { ends: /[кх]ий$/, paradigm: 'library' },
  { ends: /гий$/, paradigm: '2:ого ому ого им ом', doubt: 'фамилия может быть и прилагательным, и именем.' },
  { ends: /ний$/, paradigm: '1:я ю я ем и', doubt: 'фамилия может быть и прилагательным, и существительным.' },
  { ends: /ий$/, paradigm: '1:я ю я ем и' },
  { ends: /ый$/, paradigm: 'library' },
  { ends: /[гкхжчшщ]ой$/, paradigm: '2:ого ому ого им ом' },
  { ends: /ой$/, paradigm: '2:ого ому ого ым ом' },
  { ends: /обей$/, paradigm: SOFT_SIGN, doubt: FLEETING },
  { ends: /й$/, paradigm: SOFT_SIGN },

  // -их, -ых.
  { listed: lists.germanIkh, paradigm: PLUS_OM },
  { ends: /(?:ых|[гкхжшщчн]их)$/, paradigm: FIXED },
  { ends: /их$/, paradigm: FIXED, doubt: 'фамилия на «-их» может быть и русской, и немецкой.' },

  // Fleeting vowels and stress.
  { listed: lists.stressedEts, paradigm: '2:ца цу ца цом це', doubt: FLEETING },
  { listed: lists.strelets, paradigm: '2:ьца ьцу ьца ьцом ьце', doubt: FLEETING },
  { listed: lists.shvets, paradigm: PLUS_OM, doubt: FLEETING },
  { ends: /[аеиоу]ец$/, paradigm: '2:йца йцу йца йцем йце', doubt: STRESS, doubtIn: IN_INSTRUMENTAL },
  { ends: /[аеёиоуыэюя]лец$/, paradigm: '2:ьца ьцу ьца ьцем ьце', doubt: FLEETING },
  { ends: /[аеёиоуыэюя][бвгджзкмнпрстфх]ец$/, paradigm: '2:ца цу ца цем це', doubt: FLEETING },
  { ends: /ец$/, paradigm: PLUS_EM, doubt: FLEETING },
  { ends: /яц$/, paradigm: PLUS_EM, doubt: FLEETING },
  { ends: /ц$/, paradigm: PLUS_EM },
  { listed: lists.stressedEnding, paradigm: PLUS_OM, doubt: STRESS, doubtIn: IN_INSTRUMENTAL },
  { ends: /[аеёиоуыэюя].*ич$/, paradigm: PLUS_EM },
  { ends: /[жчшщ]$/, paradigm: PLUS_EM, doubt: STRESS, doubtIn: IN_INSTRUMENTAL },
  { ends: /бек$/, paradigm: PLUS_OM },
  { ends: /(?:шт|лл)ок$/, paradigm: PLUS_OM, doubt: FLEETING },
  { ends: /[аеёиоуыэюя].*ок$/, paradigm: '2:ка ку ка ком ке', doubt: FLEETING },
  { ends: /ёк$/, paradigm: '2:ька ьку ька ьком ьке', doubt: FLEETING },
  { ends: /[аеёиоуыэюя].*ек$/, paradigm: PLUS_OM, doubt: FLEETING },
  { ends: /(?:[еи]нь|ать|оть|аль|оль|ель)$/, listed: lists.fleetingSoft, paradigm: SOFT_SIGN, doubt: FLEETING },
  { ends: /[жчшщ]ь$/, paradigm: SOFT_SIGN, doubt: 'редкое окончание для мужской фамилии.' },
  // Not the library: it leaves Гусь as it is.
  { ends: /ь$/, paradigm: SOFT_SIGN },
  { ends: /[бвгджзклмнпрстфх]$/, paradigm: PLUS_OM },
];
