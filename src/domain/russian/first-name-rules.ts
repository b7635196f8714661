/** The ordered table of first-name rules. */
import { wordList } from './letters.ts';
import type { NameRule } from './name-rules.ts';
import { FIXED } from './paradigm.ts';

const PLUS_OM = '0:а у а ом е';
const PLUS_EM = '0:а у а ем е';

const FLEETING = 'гласная в конце основы может выпадать.';
const STRESS = 'творительный падеж зависит от ударения.';
const RARE_YA = 'редкое окончание для мужского имени.';
const SOFT_WOMEN = 'женские имена на «-ь» в одних семьях склоняют, в других нет.';

/** Women's names in -ь that surely decline: Любови, Любовью. */
const softWomen = wordList('любовь руфь юдифь эсфирь суламифь нинель рашель рахиль жизель агидель');

/** -ша, -жа, -ча with the stress on the stem: Наташей. */
const stemStress = wordList(
  `маша даша саша наташа паша глаша ксюша катюша ванюша миша гриша гоша леша алеша яша аркаша тиша тимоша
  антоша кирюша илюша андрюша валюша мариша ариша гаша груша дуняша маняша таша важа гоча лаша айша павлуша
  ванечка любаша`,
);

/** Men's names in -я that everybody declines. */
const menInYa = wordList(
  `илья яхья ваня коля толя саня витя петя митя костя вася боря изя сеня женя валя юля лёня веня гриня федя
  филя кеша даня`,
);

/** Rules for one word of a first name, lower case; the first that fits decides. */
export const firstNameRules: readonly NameRule[] = [
  { gender: 'male', listed: wordList('лев'), paradigm: '2:ьва ьву ьва ьвом ьве' },
  { gender: 'male', listed: wordList('петр'), paradigm: '3:етра етру етра етром етре' },
  { gender: 'male', listed: wordList('павел'), paradigm: '2:ла лу ла лом ле' },
  { gender: 'male', listed: wordList('илья'), paradigm: '1:и е ю ёй е' },
  { ends: /[оеёэиыую]$/, paradigm: FIXED },
  { ends: /[аиоуыэюе]а$/, paradigm: FIXED, doubt: 'имя на две гласные может не склоняться.' },

  { gender: 'female', listed: softWomen, paradigm: '1:и и ь ью и' },
  { gender: 'female', listed: wordList('ассоль'), paradigm: '1:и и ь ью и', doubt: SOFT_WOMEN },
  { gender: 'female', ends: /ь$/, paradigm: FIXED, doubt: SOFT_WOMEN },
  { gender: 'female', ends: /[бвгджзйклмнпрстфхцчшщъ]$/, paradigm: FIXED },

  { gender: 'male', listed: wordList('шота'), paradigm: '1:ы е у ой е', doubt: 'имя Шота и склоняют, и не склоняют.' },
  { gender: 'male', listed: menInYa, paradigm: '1:и е ю ей е' },
  { gender: 'male', ends: /ия$/, paradigm: '1:и и ю ей и', doubt: RARE_YA },
  { gender: 'male', ends: /я$/, paradigm: '1:и е ю ей е', doubt: RARE_YA },
  { ends: /ия$/, paradigm: '1:и и ю ей и' },
  { ends: /я$/, paradigm: '1:и е ю ей е' },
  { ends: /[жчшщ]а$/, listed: stemStress, paradigm: '1:и е у ей е' },
  { ends: /[жчшщ]а$/, paradigm: '1:и е у ей е', doubt: STRESS, doubtIn: ['instrumental'] },
  { gender: 'male', ends: /ца$/, paradigm: '1:ы е у ей е', doubt: STRESS, doubtIn: ['instrumental'] },
  { ends: /ца$/, paradigm: '1:ы е у ей е' },
  { ends: /[гкх]а$/, paradigm: '1:и е у ой е' },
  { ends: /а$/, paradigm: 'library' },

  { ends: /^[^аеёиоуыэюя]+ий$/, paradigm: '1:я ю я ем е' },
  { ends: /ий$/, paradigm: '1:я ю я ем и' },
  { ends: /[йь]$/, paradigm: '1:я ю я ем е' },
  { ends: /ец$/, paradigm: '2:ца цу ца цем це', doubt: FLEETING },
  { ends: /ёк$/, paradigm: '2:ька ьку ька ьком ьке', doubt: FLEETING },
  { ends: /[чо]к$/, listed: wordList('игорек василек'), paradigm: '2:ка ку ка ком ке', doubt: FLEETING },
  { ends: /ч$/, paradigm: PLUS_OM, doubt: STRESS, doubtIn: ['instrumental'] },
  { ends: /[цшжщ]$/, paradigm: PLUS_EM, doubt: STRESS, doubtIn: ['instrumental'] },
  { ends: /[бвгджзклмнпрстфх]$/, paradigm: PLUS_OM },
];
