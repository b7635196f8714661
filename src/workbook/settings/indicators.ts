/** Settings of indicators: the boundaries the sources leave open (`indicators.md` H.3, H.7), with the numbers nobody can compute. */
import { DEFAULT_REPORTING_DATES } from '../../domain/indicators/period.ts';
import { DEFAULT_INDICATOR_SETTINGS as BY_DEFAULT } from '../../domain/indicators/settings.ts';
import { fixedChoiceKind, flagKind, monthDaysKind, numberBetweenKind, wholeNumberKind } from '../kinds/index.ts';
import { defineSetting } from './define.ts';

const INDICATORS = 'Показатели';
/** More than there are people: a slip of the keyboard, not a number of children. */
const MOST = 20_000_000;

const SETS = [
  { code: 'municipal', title: 'районные: педагоги', aliases: ['педагоги', 'районные', 'S0'] },
  { code: 'federal', title: 'федеральные: обучающиеся', aliases: ['обучающиеся', 'федеральные', 'Р-145'] },
  { code: 'both', title: 'те и другие', aliases: ['все', 'оба'] },
] as const;
const FIRST_BASES = [
  { code: 'underAge', title: 'все педагоги до 35 лет' },
  { code: 'underAgeAndNovice', title: 'только до 35 лет и стаж ≤ 3', aliases: ['до 35 лет и стаж до 3 лет'] },
] as const;
const PERIODS = [
  { code: 'schoolYear', title: 'с 1 сентября', aliases: ['учебный год'] },
  { code: 'calendarYear', title: 'с 1 января', aliases: ['календарный год'] },
] as const;
const CHILDREN_BASES = [
  { code: 'pupils', title: 'обучающиеся организации', aliases: ['обучающиеся'] },
  { code: 'children', title: 'дети территории', aliases: ['дети'] },
] as const;

/** A number that only the school knows; without it the share has no denominator. */
const typedNumber = <const K extends string>(key: K, title: string, explanation: string) =>
  defineSetting({
    key,
    title,
    kind: wholeNumberKind(0, MOST),
    explanation: `${explanation} Пусто – показатель не считается.`,
    whenAsked: 'later',
    group: INDICATORS,
  });

export const indicatorSettings = [
  defineSetting({
    key: 'indicatorSets',
    title: 'Какие показатели вести',
    kind: fixedChoiceKind(SETS),
    default: 'municipal',
    explanation:
      'Районные (о педагогах, Положение о системе наставничества) или федеральные (распоряжение Р-145). Пусто – районные.',
    whenAsked: 'later',
    group: INDICATORS,
  }),
  defineSetting({
    key: 'reportingDates',
    title: 'Отчётные даты',
    kind: monthDaysKind,
    default: DEFAULT_REPORTING_DATES,
    explanation: 'Дни учебного года, на которые сдают показатели, через точку с запятой. Пусто – 20.12; 20.05.',
    whenAsked: 'later',
    group: INDICATORS,
  }),
  defineSetting({
    key: 'firstIndicatorBase',
    title: 'Показатель 1: от кого считать долю',
    kind: fixedChoiceKind(FIRST_BASES),
    default: BY_DEFAULT.firstIndicatorBase,
    explanation: 'В источнике это не сказано. Пусто – все педагоги до 35 лет.',
    whenAsked: 'later',
    group: INDICATORS,
  }),
  defineSetting({
    key: 'period',
    title: 'С какого дня учитывать программы',
    kind: fixedChoiceKind(PERIODS),
    default: BY_DEFAULT.period,
    explanation: 'Учтены программы, которые шли с этого дня по отчётную дату. Пусто – с 1 сентября.',
    whenAsked: 'later',
    group: INDICATORS,
  }),
  defineSetting({
    key: 'satisfiedFrom',
    title: 'Удовлетворён: средний балл анкеты не ниже',
    kind: numberBetweenKind(1, 10),
    default: BY_DEFAULT.satisfiedFrom,
    explanation: 'По шкале от 1 до 10; официального порога нет. Пусто – 7.',
    whenAsked: 'later',
    group: INDICATORS,
  }),
  defineSetting({
    key: 'fewAnswers',
    title: '«Мало ответов»: анкет меньше',
    kind: wholeNumberKind(1, 100),
    default: BY_DEFAULT.fewAnswers,
    explanation: 'Если анкет меньше, показатель отмечается: по нему нельзя судить обо всех. Пусто – 5.',
    whenAsked: 'later',
    group: INDICATORS,
  }),
  defineSetting({
    key: 'assessmentBest',
    title: 'Оценка куратора: оптимальный уровень от',
    kind: wholeNumberKind(1, 18),
    default: 15,
    explanation: 'Сумма баллов из 18. Пусто – 15.',
    whenAsked: 'later',
    group: INDICATORS,
  }),
  defineSetting({
    key: 'assessmentFair',
    title: 'Оценка куратора: допустимый уровень от',
    kind: wholeNumberKind(1, 18),
    default: 9,
    explanation: 'Сумма баллов из 18. Пусто – 9.',
    whenAsked: 'later',
    group: INDICATORS,
  }),
  defineSetting({
    key: 'introductionNeedsPair',
    title: 'Внедрившей считать организацию с приказом о паре',
    kind: flagKind,
    default: BY_DEFAULT.introductionNeedsPair,
    explanation: 'Да – кроме четырёх документов нужен хотя бы один приказ о закреплении пары. Пусто – нет.',
    whenAsked: 'later',
    group: INDICATORS,
  }),
  defineSetting({
    key: 'childrenBase',
    title: 'Показатели Ф1 и Ф2: от кого считать долю',
    kind: fixedChoiceKind(CHILDREN_BASES),
    default: BY_DEFAULT.childrenBase,
    explanation: 'От обучающихся своей организации или от всех детей территории. Пусто – от обучающихся.',
    whenAsked: 'later',
    group: INDICATORS,
  }),
  typedNumber('pupilsForMentees', 'Обучающихся 10–19 лет, всего', 'Для показателя Ф1: в организации.'),
  typedNumber('pupilsForMentors', 'Обучающихся 15–19 лет, всего', 'Для показателя Ф2: в организации.'),
  typedNumber('childrenForMentees', 'Детей 10–19 лет на территории, всего', 'Для показателя Ф1: на территории.'),
  typedNumber('childrenForMentors', 'Детей 15–19 лет на территории, всего', 'Для показателя Ф2: на территории.'),
  typedNumber('enterprises', 'Предприятий на территории, всего', 'Для показателя Ф4.'),
] as const;
