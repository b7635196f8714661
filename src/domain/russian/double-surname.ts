/** Double surnames: both halves decline (Римского-Корсакова), unless the first is a particle (Бонч-Бруевича). */
import { doubtful, joinForms, sure, type Case, type Form, type Gender } from './cases.ts';
import { wordList } from './letters.ts';

type DeclineHalf = (word: string, gender: Gender, inCase: Case) => Form;

/** First halves that never change in a double surname. */
const particles = wordList(
  `бонч тер мелик нор ван фон де да ди ду дю ла ле дер дос сен сан санта мак ибн бен эль аль ал абу кара хан
  шах грум мирза мамед гусейн абдул белиц гасан дюссар дюмон книппер корвин шолом призван вар асланбек мухаммед
  гаджи хаджи молла кызыл ата тен мамат мир шейх саид сеид сент абдуль о`,
);

/** Last halves before which the first one is a name and stays as it is (Гусейн-заде, Керим-оглы). */
export const TURKIC_TAIL =
  /^(?:заде|оглы|оглу|кызы|гызы|улы|хан|али|ага|бек|бей|паша|оол|кыс|мурза|гирей|гири|хаджи|гаджи|эмин|магомед|ахмед)$/i;

/** Halves that are Russian surnames by themselves, so that they surely decline. */
const SURNAME_LIKE = /(?:[оеё]ва?|[иы]на?|[сц]к(?:ий|ой|ая)|[ыо]й|ая)$/i;

/** Declines every half of a surname by the given function. */
export function declineDoubleSurname(surname: string, gender: Gender, inCase: Case, half: DeclineHalf): Form {
  const parts = surname.split('-');
  const last = parts[parts.length - 1] || '';
  if (parts.length === 1) return half(surname, gender, inCase);
  const forms = parts.map((part, index): Form => {
    if (index === parts.length - 1) return half(part, gender, inCase);
    if (part === '' || particles(part) || TURKIC_TAIL.test(last)) return sure(part);
    const form = half(part, gender, inCase);
    if (form.text === part || SURNAME_LIKE.test(part) || (gender === 'female' && /[ая]$/i.test(part))) return form;
    return doubtful(form.text, `«${surname}»: первая часть двойной фамилии может не склоняться.`);
  });
  return joinForms(forms, '-');
}
