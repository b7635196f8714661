/** Surnames that rules cannot tell by their ending; each list is one string, split at first use. */
import { wordList } from './letters.ts';

/** French stressed -а/-я and other surnames that never change. */
export const indeclinable = wordList(
  `дюма тома дега люка ферма петипа золя труайя гамарра шандра скаля каруана дюра колла забейворота`,
);

/**
 * Nouns in -ова, -ева, -ина: real men's surnames (Калина, Калины), so that a woman of this surname may be of either of two
 * families (Калины or Калиной).
 */
export const nounInOvaIna = wordList(
  `бова сова корова подкова дуброва голова полова основа обнова рева дева нева ева малина калина щетина былина
  билина перина рябина осина дубина смородина година скотина лучина пучина дружина долина ложбина паутина
  морщина кручина тычина купина свинина соломина дивчина трясина середина половина старшина картина глина шина
  крина вина бузина ветчина корзина хворостина крушина щербина ластовина горбина лещина тростина деревина
  рудина луговина стеблина крапина мякина крижина ожина дичина вершина низина равнина пружина ягодина глубина
  старина новина целина балерина причина судьбина хвощина зубрина солонина телятина пластина`,
);

/** A surname that is not one of those nouns. */
export function notNounInOvaIna(word: string): boolean {
  return !nounInOvaIna(word);
}

/** Georgian, Mingrelian and Abkhaz surnames in -ая: nouns for both genders. */
export const georgianAya = wordList('шенгелая цулая эхвая мамая кварая сахая какулая гоглая кокая');

/** Women's surnames in -ая that are plain adjectives, with endings that Georgian surnames have as well: Белая, Дикая. */
export const adjectiveAya = wordList(
  `белая малая милая смелая целая веселая светлая теплая круглая кислая дикая великая старая хмурая серая
  храбрая бурая добрая щедрая мудрая острая хитрая рябая слабая грубая любая бодрая пестрая быстрая кривая
  глупая скупая тупая прямая хромая немая`,
);

/** -ец with the stress on the ending: Кравцом, Стрельцом. */
export const stressedEts = wordList('кравец купец жрец борец мудрец певец творец гонец писец');

export const strelets = wordList('стрелец');

/** Швец, who keeps the vowel: Швеца, Швецом. */
export const shvets = wordList('швец');

/** Nouns that lose their vowel: воробья. */
export const beastLikeEi = wordList('воробей соловей муравей репей ручей улей');

/** Лев, who is Льва or Лева. */
export const lev = wordList('лев');

/** Заяц, who is Зайца or Заяца. */
export const zayats = wordList('заяц');

/** -ел, -ёл, -ол that lose their vowel: Орёл → Орла. */
export const droppingL = wordList('орел козел осел дятел щегол хохол павел посол котел узел чехол пепел');

/** Short nouns that may lose their vowel: Лоб → Лба or Лоба. */
export const shortNouns = wordList(
  `бобер овес ветер лоб рот пес мох лед ров сон шов рожон хребет бугор ковер костер шатер осетр петр багор`,
);

/** Foreign surnames in -ин and -ов: the instrumental is Дарвином, not Дарвиным. */
export const foreignIn = wordList(
  `дарвин чаплин грин франклин мартин пэйлин регин мерлин гершвин болдуин болдвин остин кальвин бюлов вирхов
  флотов гуцков базедов цин эрвин корвин кэтлин ривлин голдвин годвин бодуин баффин кронин джоплин эллин
  берлин`,
);

/** Nouns in -ин: Литвиным or Литвином. */
export const nounLikeIn = wordList(
  `литвин русин грузин осетин мордвин татарин болгарин боярин дворянин господин хозяин барин гречин рубин
  жасмин павлин пингвин дельфин апельсин сербин турчин половин селянин мещанин гражданин крестьянин христианин
  армянин молдаванин угрин жидовин мирянин горожанин семьянин славянин аршин кувшин кармин исполин`,
);

/** Nouns and foreign words in -ой: Цоя, Героя. */
export const nounsInOi = wordList(
  `цой чой хой сой цхой шой той лой ной рой бой кой гой мой вой герой прибой устой застой покой изгой ковбой
  розенгой левенгой`,
);

/** Names and nouns in -ий that are not adjectives: Палия, Топчия. */
export const nounsInIi = wordList(
  `палий топчий гаврилий бандурий радий корний пантелий георгий сергий василий анатолий григорий дмитрий юрий
  аркадий антоний геннадий виталий валерий арсений игнатий лаврентий терентий макарий гений пролетарий викарий
  комиссарий`,
);

/** German surnames in -их that take endings. */
export const germanIkh = wordList(
  `рерих генрих фридрих эрлих дитрих ульрих фрейндлих рейх райх либих эйних мюних фрелих гейнрих гиммлих
  хайнрих дидрих эрих этрих`,
);

/** Words in -ач, -аш, -ыш, -ич … whose ending carries the stress: Ткачом. */
export const stressedEnding = wordList(
  `ткач врач грач деркач пугач рогач скрипач усач бородач толмач трубач палач секач лихач силач калач богач сыч
  бич кич кирпич ключ луч хрыч сургуч лещ хрущ борщ плащ клещ еж морж чиж стриж уж нож кулиш кныш латыш малыш
  барыш камыш кумач мураш гуляш шалаш торгаш голыш крепыш мятеж рубеж платеж чертеж`,
);

/** Soft nouns that may lose their vowel: Камень → Камня. */
const fleeting = wordList(
  `камень ремень пень день гребень корень кремень перстень стебель журавель кашель уголь хмель ноготь деготь
  локоть коготь лапоть огонь ливень щебень шершень сажень ступень поршень`,
);

/** Whether a man's surname in -ь may lose a vowel. */
export function fleetingSoft(word: string): boolean {
  return fleeting(word) || /[^аеёиоуыэюя]ень$/.test(word);
}
