/**
 * Head nouns of positions and organisations, grouped by declension. The posts are those of the official nomenclature
 * (Government decree No. 225 of 21.02.2022) and of school and municipal staff lists; a head found here is certain.
 */
import type { Agreement } from './adjective.ts';
import { plainKey } from './letters.ts';
import type { Paradigm } from './paradigm.ts';

/** How one noun declines. The accusative of living masculine nouns stands in the paradigm already. */
export interface NounClass {
  readonly agreement: Agreement;
  readonly animate: boolean;
  readonly paradigm: Paradigm;
}

interface NounGroup extends NounClass {
  readonly words: string;
}

const groups: readonly NounGroup[] = [
  {
    agreement: 'masculine',
    animate: true,
    paradigm: '0:а у а ом е',
    words: `конструктор проектировщик тестировщик верстальщик картограф топограф садовник лесоруб пчеловод овощевод
      скульптор керамист ювелир закройщик аниматор массажист косметолог стилист гинеколог рентгенолог акушер лифтер
      кинолог атаман имам кочегар практикант пенсионер предметник сварщик наладчик фрезеровщик тракторист парикмахер кондитер официант агент каменщик
      маляр штукатур машинист проводник эколог энергетик геодезист геолог археолог архитектор металлург шахтер
      животновод механизатор комбайнер ветеринар фермер бригадир прораб физорг парторг профорг дипломат банкир
      логист воспитанник отличник призер дирижер стажер супервайзер блогер журналист репортер режиссер
      звукооператор спортсмен чемпион провизор фармацевт хирург невролог кардиолог санитар регистратор гигиенист
      эпидемиолог монтажник сборщик электромеханик оптик товаровед экспедитор грузчик упаковщик член ветеран
      кассир актер артист директор педагог психолог логопед дефектолог организатор методист мастер концертмейстер
      инструктор тренер тьютор советник бухгалтер ректор проректор декан профессор доцент ассистент аспирант
      лаборант лектор модератор куратор координатор администратор инспектор консультант эксперт специалист инженер
      техник технолог механик электрик программист системотехник экономист юрист юрисконсульт кадровик
      документовед архивариус диспетчер оператор библиограф хореограф балетмейстер хормейстер дирижер режиссер
      аккомпаниатор художник музыкант физрук фельдшер педиатр терапевт психиатр стоматолог диетолог дворник
      уборщик гардеробщик вахтер комендант кладовщик плотник столяр сантехник электромонтер монтер повар курьер
      шофер охранник завхоз начальник помощник наставник выпускник школьник ученик студент кандидат доктор магистр
      бакалавр академик депутат министр губернатор мэр президент префект адвокат нотариус прокурор аудитор ревизор
      контролер редактор корректор корреспондент журналист фотограф переводчик аналитик разработчик менеджер
      маркетолог дизайнер агроном зоотехник лесник пилот моряк капитан лейтенант майор полковник генерал офицер
      сержант командир работник сотрудник участник супервизор волонтер медиатор социолог историк математик физик
      химик биолог географ филолог лингвист информатик робототехник экскурсовод партнер спонсор меценат`,
  },
  {
    agreement: 'masculine',
    animate: true,
    paradigm: '1:я ю я ем е',
    words: `учитель спасатель следователь воспитатель преподаватель руководитель заместитель председатель представитель
      библиотекарь делопроизводитель водитель слесарь пекарь исследователь испытатель предприниматель работодатель
      учредитель попечитель родитель строитель хранитель служитель писарь лекарь токарь аптекарь исполнитель
      распорядитель содержатель смотритель основатель создатель деятель житель усыновитель составитель настоятель
      слушатель читатель оформитель`,
  },
  {
    agreement: 'masculine',
    animate: true,
    paradigm: '0:а у а ом е',
    words: 'врач главврач кузнец ткач скрипач трубач',
  },
  { agreement: 'masculine', animate: true, paradigm: '0:а у а ем е', words: 'сторож завуч товарищ коуч' },
  { agreement: 'masculine', animate: true, paradigm: '2:ца цу ца цом це', words: 'продавец певец отец' },
  {
    agreement: 'masculine',
    animate: true,
    paradigm: '2:ца цу ца цем це',
    words: 'младенец ополченец доброволец иностранец',
  },
  { agreement: 'masculine', animate: true, paradigm: '2:ка ку ка ком ке', words: 'подросток стрелок' },
  {
    agreement: 'masculine',
    animate: true,
    paradigm: '0:а у а ом е',
    words: 'опекун краевед искусствовед музеевед библиотековед обществовед',
  },
  { agreement: 'masculine', animate: true, paradigm: '1:ы е у ой е', words: 'глава староста старшина мужчина папа' },
  {
    agreement: 'feminine',
    animate: true,
    paradigm: '1:ы е у ой е',
    words: 'медсестра сестра женщина мама дама',
  },
  {
    agreement: 'feminine',
    animate: true,
    paradigm: '1:ы е у ей е',
    words: `учительница воспитательница преподавательница руководительница уборщица гардеробщица заместительница
      посудомойщица помощница наставница ученица школьница выпускница переводчица работница сотрудница участница начальница
      художница`,
  },
  {
    agreement: 'feminine',
    animate: true,
    paradigm: '1:и е у ой е',
    words: 'акушерка доярка хозяйка машинистка санитарка лаборантка студентка аспирантка посудомойка кухарка',
  },
  { agreement: 'feminine', animate: true, paradigm: '1:и е ю ей е', words: 'няня' },
  { agreement: 'feminine', animate: false, paradigm: '1:и е ю ей е', words: 'пекарня' },
  { agreement: 'feminine', animate: true, paradigm: '1:и е у ей е', words: 'кастелянша секретарша вахтерша' },
  { agreement: 'masculine', animate: true, paradigm: '1:и е у ой е', words: 'коллега дедушка' },
  { agreement: 'feminine', animate: true, paradigm: '1:и е у ой е', words: 'бабушка' },
  { agreement: 'feminine', animate: true, paradigm: '1:ери ери ь ерью ери', words: 'мать' },
  { agreement: 'masculine', animate: true, paradigm: '2:йца йцу йца йцом йце', words: 'боец' },
  { agreement: 'masculine', animate: true, paradigm: '2:ьца ьцу ьца ьцем ьце', words: 'доброволец' },
  { agreement: 'masculine', animate: true, paradigm: '1:я ю я ём е', words: 'секретарь вратарь' },
  { agreement: 'feminine', animate: true, paradigm: '1:и е ю ёй е', words: 'судья' },
  // Things: organisations and their parts.
  {
    agreement: 'masculine',
    animate: false,
    paradigm: '0:а у 0 ом е',
    words: `закон приказ указ стандарт паспорт протокол магазин сад детсад центр институт университет техникум интернат комитет отдел департамент совет филиал клуб
      театр завод банк дом детдом комбинат фонд союз отряд округ район город парк стадион бассейн комплекс кабинет
      факультет штаб суд технопарк кванториум пункт сектор блок цех диспансер стационар военкомат холдинг концерн
      трест кооператив архив спортзал хор оркестр класс корпус хаб ресурс профсоюз местком педсовет методсовет
      колхоз совхоз хутор орган вуз ссуз инкубатор кластер консорциум`,
  },
  { agreement: 'masculine', animate: false, paradigm: '0:а у 0 ем е', words: 'колледж' },
  { agreement: 'masculine', animate: false, paradigm: '2:ца цу ец цом це', words: 'дворец' },
  { agreement: 'masculine', animate: false, paradigm: '2:ка ку ок ком ке', words: 'кружок участок городок поселок' },
  { agreement: 'masculine', animate: false, paradigm: '1:я ю й ем е', words: 'лицей музей край' },
  {
    agreement: 'masculine',
    animate: false,
    paradigm: '1:я ю й ем и',
    words: 'санаторий профилакторий планетарий лекторий',
  },
  { agreement: 'masculine', animate: false, paradigm: '1:я ю ь ем е', words: 'ансамбль госпиталь фестиваль' },
  {
    agreement: 'feminine',
    animate: false,
    paradigm: '1:ы е у ой е',
    words: `управа префектура школа автошкола спортшкола служба палата группа система база команда фирма дума`,
  },
  {
    agreement: 'feminine',
    animate: false,
    paradigm: '1:и е у ой е',
    words: 'библиотека площадка точка аптека фабрика',
  },
  {
    agreement: 'feminine',
    animate: false,
    paradigm: '1:ы е у ой е',
    words: 'кафедра прокуратура контора почта нефтебаза',
  },
  { agreement: 'feminine', animate: false, paradigm: '1:ы е у ей е', words: 'больница лечебница' },
  { agreement: 'feminine', animate: false, paradigm: '1:и е у ой е', words: 'поликлиника' },
  {
    agreement: 'feminine',
    animate: false,
    paradigm: '1:и е ю ёй е',
    words: 'статья',
  },
  {
    agreement: 'feminine',
    animate: false,
    paradigm: '1:и и ю ей и',
    words: `мэрия амбулатория гимназия прогимназия администрация академия организация ассоциация инспекция станция
      лаборатория федерация комиссия бухгалтерия студия коллегия дирекция корпорация компания типография редакция
      консультация коалиция партия епархия полиция гвардия армия дивизия автономия`,
  },
  { agreement: 'feminine', animate: false, paradigm: '1:и и ь ью и', words: 'область часть сеть артель' },
  {
    agreement: 'neuter',
    animate: false,
    paradigm: '1:я ю е ем и',
    words: `распоряжение постановление учреждение объединение управление отделение предприятие подразделение общежитие поселение образование
      профобъединение методобъединение собрание движение`,
  },
  {
    agreement: 'neuter',
    animate: false,
    paradigm: '1:а у о ом е',
    words: `письмо общество министерство агентство представительство товарищество партнерство сообщество хозяйство ведомство
      правительство лесничество издательство казначейство братство`,
  },
  { agreement: 'feminine', animate: false, paradigm: '4:кви кви ковь ковью кви', words: 'церковь' },
  { agreement: 'neuter', animate: false, paradigm: '1:а у е ем е', words: 'училище хранилище книгохранилище' },
  { agreement: 'neuter', animate: false, paradigm: '0:0 0 0 0 0', words: 'бюро депо ателье кафе' },
  { agreement: 'plural', animate: false, paradigm: '1:ов ам ы ами ах', words: 'курсы' },
  { agreement: 'plural', animate: false, paradigm: '1:ей ям и ями ях', words: 'ясли' },
];

let lexicon: Map<string, NounClass> | undefined;

/** Shortest known noun that a compound may end in: сурдопедагог, автошкола, горсовет. */
const COMPOUND_TAIL = 5;

/** The declension of a known head noun (any case of letters, «е» for «ё») or of a compound that ends in one. */
export function knownNoun(word: string): NounClass | undefined {
  if (!lexicon) {
    const filled = new Map<string, NounClass>();
    for (const group of groups) for (const one of plainKey(group.words).split(/\s+/)) filled.set(one, group);
    lexicon = filled;
  }
  const key = plainKey(word);
  for (let start = 0; start === 0 || key.length - start >= COMPOUND_TAIL; start += start === 0 ? 2 : 1) {
    const found = lexicon.get(key.slice(start));
    if (found && key.indexOf('-') < 0) return found;
  }
  return undefined;
}
