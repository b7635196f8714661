/** What the emulator knows of a locale: how numbers, dates and truth values are typed and shown. */

export interface Locale {
  readonly decimal: string;
  readonly group: string;
  /** Order of day and month in short dates. */
  readonly dayFirst: boolean;
  readonly date: string;
  readonly moment: string;
  readonly time: string;
  readonly yes: string;
  readonly no: string;
  /** Separator of arguments in formulas as people type them. */
  readonly separator: string;
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  readonly days: readonly string[];
  readonly shortDays: readonly string[];
  /** Beginnings by which a typed month is known. */
  readonly typedMonths: readonly string[];
}

const RUSSIAN: Locale = {
  decimal: ',',
  group: '\u00a0',
  dayFirst: true,
  date: 'dd.MM.yyyy',
  moment: 'dd.MM.yyyy H:mm:ss',
  time: 'H:mm:ss',
  yes: 'ИСТИНА',
  no: 'ЛОЖЬ',
  separator: ';',
  months: [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря',
  ],
  shortMonths: ['янв.', 'февр.', 'мар.', 'апр.', 'мая', 'июн.', 'июл.', 'авг.', 'сент.', 'окт.', 'нояб.', 'дек.'],
  days: ['воскресенье', 'понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота'],
  shortDays: ['вс', 'пн', 'вт', 'ср', 'чт', 'пт', 'сб'],
  typedMonths: ['янв', 'фев', 'мар', 'апр', 'ма[йя]', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'],
};

const ENGLISH: Locale = {
  decimal: '.',
  group: ',',
  dayFirst: false,
  date: 'M/d/yyyy',
  moment: 'M/d/yyyy H:mm:ss',
  time: 'h:mm:ss am/pm',
  yes: 'TRUE',
  no: 'FALSE',
  separator: ',',
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  days: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  shortDays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  typedMonths: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
};

/** Locales the emulator knows: Russian; every English one is read as American, save for the order of day and month. */
export function localeOf(name: string): Locale {
  if (name.startsWith('ru')) return RUSSIAN;
  if (/^en_(GB|AU|NZ|IE|IN)$/.test(name))
    return { ...ENGLISH, dayFirst: true, date: 'dd/MM/yyyy', moment: 'dd/MM/yyyy H:mm:ss' };
  return ENGLISH;
}
