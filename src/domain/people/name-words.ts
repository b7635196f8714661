/** Words by which names are told from other text: endings of patronymics and surnames, and what a name may belong to besides a participant. */
import { knownFirstName, type Gender } from './first-names.ts';

const PATRONYMIC =
  /^[а-яё-]{2,}(?:ович|евич|ьич|иевич)(?:а|у|ем|е)?$|^[а-яё-]{2,}(?:овн|евн|ичн|иничн)(?:а|ы|е|у|ой|ою)$|^[а-яё]{2,}-?(?:оглы|кызы|гызы|улы)$/;
/** The few patronymics that keep a short form. */
const SHORT_PATRONYMIC = /^(?:ильич|лукич|кузьмич|фомич|саввич|никитич|фокич)(?:а|у|ом|ем|е)?$/;
const SURNAME =
  /^[а-яё'’-]{2,}(?:ов|ев|ёв|ин|ын)(?:а|у|ым|е|ой|ы)?$|^[а-яё'’-]{2,}[сц]к(?:ий|ая|ого|ому|им|ом|ой|ую)$|^[а-яё'’-]{2,}(?:енко|чко|ых|их|ук|юк|чук|ян|янц|швили|дзе)(?:а|у|ом|е)?$/;
export const NOMINATIVE: Readonly<Record<Gender, RegExp>> = {
  male: /(?:ов|ев|ёв|ин|ын|[сц]кий|енко|ых|их|ук|юк|ян|швили|дзе)$/,
  female: /(?:ова|ева|ёва|ина|ына|[сц]кая|енко|ых|их|ук|юк|ян|швили|дзе)$/,
};
/** After these a name belongs to a school, a street, a prize or a firm, not to a participant. */
export const NAMESAKE =
  /(?:^|[\s«"(,.])(?:им|имени|ул|улица|улице|улицы|пр|просп|проспект|проспекте|пл|площадь|пер|переулок|памяти|ип|предприниматель|предпринимателя)\.?\s*$/i;

/** Surnames (their stems) and first letters of names that lessons and methods are about. */
export const FAMOUS: readonly (readonly [string, string])[] = [
  ['пушкин', 'а'],
  ['лермонтов', 'м'],
  ['толст', 'л'],
  ['чехов', 'а'],
  ['гогол', 'н'],
  ['достоевск', 'ф'],
  ['тургенев', 'и'],
  ['некрасов', 'н'],
  ['есенин', 'с'],
  ['маяковск', 'в'],
  ['невск', 'а'],
  ['суворов', 'а'],
  ['кутузов', 'м'],
  ['гагарин', 'ю'],
  ['ломоносов', 'м'],
  ['менделеев', 'д'],
  ['циолковск', 'к'],
  ['ушинск', 'к'],
  ['макаренк', 'а'],
  ['сухомлинск', 'в'],
  ['выготск', 'л'],
  ['занков', 'л'],
  ['эльконин', 'д'],
];

const lower = (word: string): string => word.toLowerCase();

/** Whether the word is a patronymic, in any case. */
export const isPatronymic = (word: string): boolean =>
  PATRONYMIC.test(lower(word)) || SHORT_PATRONYMIC.test(lower(word));

/** Whether the word ends as surnames do, in any case. */
export const isSurname = (word: string): boolean => SURNAME.test(lower(word));

/** Possessive surnames, nominative: hardly anything else ends so in Russian, but some towns. */
const POSSESSIVE = /^[а-яё'’-]{2,}(?:ов|ев|ёв)а?$/;
const TOWN = /^(?:ростов|саратов|тамбов|псков|азов|королёв|королев|серпухов|чехов|львов|киев|кишинёв|кишинев|обнинск)$/;
/** Words that make a two-word cell the name of a place, a work or a thing. */
const NO_SURNAME =
  /^(?:город|село|посёлок|поселок|деревня|станица|район|улица|площадь|школа|лицей|гимназия|колледж|институт|детский|святой|святая|князь|царь|царица|император|героиня|герой|роман|пьеса|повесть|рассказ|поэма|сказка|урок|проект|платформа|сервис|музей|театр|фонд|клуб|кружок|студия|конкурс|олимпиада|марафон|великий|великая|нижний|нижняя|верхний|верхняя|новый|новая|старый|старая|большой|большая|малый|малая|красный|красная)$/;
/** Endings of adjectives and abstract nouns, which stand beside a possessive word in names of places and themes. */
const NO_FIRST_NAME = /(?:ый|ий|ой|ая|яя|ое|ее|ие|ые|ость|ство|ция|роща|гора|поляна)$/;

/** Whether two words that fill a cell are a surname and a first name. */
export function mayBeSurname(surname: string, name: string): boolean {
  if (NO_SURNAME.test(lower(surname)) || NO_SURNAME.test(lower(name))) return false;
  const known = knownFirstName(name);
  if (known?.nominative !== undefined && !known.ambiguous) return true;
  if (!POSSESSIVE.test(lower(surname)) || TOWN.test(lower(surname))) return false;
  return surname.length > 3 && name.length > 2 && !NO_FIRST_NAME.test(lower(name)) && !POSSESSIVE.test(lower(name));
}
