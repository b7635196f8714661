/** First names by which running text is recognised as naming a person; common in Russia and its republics, full and everyday forms. */

const MALE =
  'александр алексей анатолий андрей антон арсений артём артемий артур архип афанасий богдан борис вадим валентин ' +
  'валерий василий виктор виталий владимир владислав всеволод вячеслав геннадий георгий герман глеб григорий давид ' +
  'даниил данила данил демид демьян денис дмитрий евгений егор ефим захар иван игнат игорь илья иннокентий иосиф ' +
  'кирилл климент константин кузьма лаврентий леонид лука макар максим марат марк матвей мирон мирослав михаил ' +
  'назар никита николай олег осип павел пётр платон прохор радик ренат ринат родион роман ростислав руслан савелий ' +
  'самуил святослав семён сергей соломон станислав степан тарас тимофей тимур тихон трофим фёдор феликс филипп ' +
  'эдуард эльдар эмиль эрик юлиан юрий яков ян ярослав азамат айдар айнур айрат алан алдар алим арслан аслан ахмед ' +
  'аюр баир батыр булат дамир джамал заур зелимхан зураб ибрагим идрис ильдар ильнур ильшат ислам исмаил камиль карим ' +
  'магомед мурад мурат мурза муса мустафа мухаммад наиль нурлан рамазан рамзан рамиль расул рафаэль рафик рашид ' +
  'ризван рустам рустем сайд саид салават салман самир султан тагир тамерлан темирлан умар хасан хусейн шамиль эмин ' +
  'айсен дьулус ньургун эрчим чингис бато саян бадма санал очир тумэн ' +
  'авдей адам азат айрат амир арам арен аркадий арман армен арсен артавазд асхат ашот баграт бекхан вартан вахтанг гамлет ' +
  'гарик гаджи гурген джамшед елисей ермолай закир зиновий изот ираклий исмаил карен керим лазарь левон макар мамед марсель ' +
  'мелик мераб мирза мовсар нариман нурсултан онисим остап рашит роберт савва салих сардор сафар тигран турпал фаиль фархад ' +
  'филимон фома фрол хабиб хамзат хетаг шавкат шамсутдин эльмар юсуф ярополк абдулла абдурахман али аслан башир мурад нурмагомед';

const FEMALE =
  'агата агафья агния аделина алевтина александра алёна алина алиса алла анастасия ангелина анжела анжелика анна ' +
  'антонина анфиса арина валентина валерия варвара василиса вера вероника виктория виолетта галина дарина дарья ' +
  'диана дина ева евгения евдокия екатерина елена елизавета есения жанна зинаида злата зоя инга инесса инна ирина ' +
  'карина каролина кира клавдия клара кристина ксения лада лариса лидия лилия лия любовь людмила маргарита марина ' +
  'мария марьяна майя милана мирослава надежда наталья наталия нелли нина оксана олеся ольга пелагея полина прасковья ' +
  'раиса римма роза роксана светлана серафима снежана софия софья стефания таисия тамара татьяна ульяна фаина ' +
  'эвелина элина элла эльвира эльмира эмилия эмма юлия яна ярослава аида айгуль айгюль айшат алсу альбина альфия асель ' +
  'асет аминат амина асия аюна дарима джамиля дженнет заира залина замира зарема зарина зухра индира лейла ляйсан ' +
  'лиана мадина малика марет милена мунира наиля патимат разият резеда рената румия сабина саида саяна сэсэг туяна ' +
  'фарида фатима хава хадижат хеда эльза эржена яха зулай айсулу айталина нарыйа сардана туйаара ' +
  'амалия амира анаит анисья анфиса ариадна аглая айна айсылу ануш асият ася бэла василина вилена влада гаянэ гузель гульнара ' +
  'гульназ дана джана евлалия ирма каринэ лаура лейсан лора лукерья мальвина марфа матрёна мелания моника наина наира нана нато ' +
  'нино нонна пари рада ралина рузанна сайнара сати тамила тая теа тома хадиджа чулпан шушан эвелина эсмира яна';

/** Names that are ordinary words or topics too: they prove a person only with a surname agreeing in gender. */
const AMBIGUOUS =
  'роман вера надежда любовь лев роза лилия майя злата лада ислам мир август марк ева ян рената султан саян марина диана';

const fold = (names: string): string[] => names.replace(/ё/g, 'е').split(' ');

/** Oblique case endings after the stem, for names met in running text («согласие Петрова Ивана»). */
function caseForms(name: string): string[] {
  const last = name.charAt(name.length - 1);
  const stem = name.slice(0, -1);
  if (name.slice(-2) === 'ия') return ['ия', 'ии', 'ию', 'ией'].map((end) => name.slice(0, -2) + end);
  if (last === 'а') return ['а', 'ы', 'и', 'е', 'у', 'ой', 'ей'].map((end) => stem + end);
  if (last === 'я') return ['я', 'и', 'е', 'ю', 'ей', 'ёй'].map((end) => stem + end);
  if (last === 'й' || last === 'ь') return [name, ...['я', 'ю', 'ем', 'е', 'и'].map((end) => stem + end)];
  return [name, ...['а', 'у', 'ом', 'ем', 'е'].map((end) => name + end)];
}

/** Stems that change in oblique cases: Павел – Павла, Пётр – Петра, Лев – Льва. */
const FLEETING: Readonly<Record<string, string>> = { павел: 'павл', лев: 'льв' };

function formsOf(name: string): string[] {
  const stem = FLEETING[name];
  return stem === undefined ? caseForms(name) : [name, ...['а', 'у', 'ом', 'е'].map((end) => stem + end)];
}

export type Gender = 'male' | 'female';

/** How a word is known as a first name. */
export interface KnownName {
  /** Gender of the nominative form; undefined for an oblique form. */
  readonly nominative: Gender | undefined;
  readonly ambiguous: boolean;
}

let index: Map<string, KnownName> | undefined;

/** Built on first use: most executions never look at free text. */
function knownNames(): Map<string, KnownName> {
  if (index) return index;
  const map = new Map<string, KnownName>();
  const ambiguous = new Set(fold(AMBIGUOUS));
  const add = (names: string, gender: Gender): void => {
    for (const name of fold(names)) {
      for (const form of formsOf(name)) {
        const nominative = form === name ? gender : undefined;
        // A nominative wins over an oblique form of another name: «Александра», «Валентина».
        if (nominative !== undefined || !map.has(form)) map.set(form, { nominative, ambiguous: ambiguous.has(name) });
      }
    }
  };
  add(MALE, 'male');
  add(FEMALE, 'female');
  index = map;
  return map;
}

/** What is known of a word as a first name, in any case of the alphabet and any grammatical case. */
export function knownFirstName(word: string): KnownName | undefined {
  return knownNames().get(word.toLowerCase().replace(/ё/g, 'е'));
}
