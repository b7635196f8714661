/** Declines a first name, double names included. */
import { inclineFirstname } from 'lvovich';
import { doubtful, joinForms, sure, type Case, type Form, type Gender } from './cases.ts';
import { firstNameRules } from './first-name-rules.ts';
import { TURKIC_TAIL } from './double-surname.ts';
import { isCyrillic, wordList } from './letters.ts';
import { declineByRules } from './name-rules.ts';

/** First halves of men's double names that stay as they are: Абдул-Хамида, Жан-Жака. */
const fixedFirst = wordList(
  `абдул абу магомед магомет мухаммад мухаммед махмуд шах хан саид сайд сеид сейд ахмед ахмад турпал али бек
  бей нур хаджи гаджи хож эль аль ибн мирза мулла ислам хас вис сулейман шейх жан пьер юсуп юсуф хасан хусейн
  гусейн мамед темир асхаб халид зубайр умар усман ибрагим иса муса салах сайф билал зайн бато доржо балдан
  ким де ля ван ал эд ад ар ас аш ат бадма курбан тимур`,
);

function declineSimpleFirstName(word: string, gender: Gender, inCase: Case): Form {
  if (!isCyrillic(word)) return doubtful(word, `«${word}» написано не русскими буквами, форма не изменена.`);
  const library = (low: string, wanted: Case, of: Gender): string => inclineFirstname(low, wanted, of) || low;
  return declineByRules(firstNameRules, library, word, gender, inCase);
}

/** A half before the last one: women's in -а/-я change (Анны-Марии), men's stay (Турпал-Али), others are shown for review. */
function declineFirstHalf(half: string, last: string, whole: string, gender: Gender, inCase: Case): Form {
  if (gender === 'female') return /[ая]$/i.test(half) ? declineSimpleFirstName(half, gender, inCase) : sure(half);
  if (half === '' || fixedFirst(half) || TURKIC_TAIL.test(last) || /[оеиыуюэ]$/i.test(half)) return sure(half);
  return doubtful(half, `«${whole}»: первая часть двойного имени может склоняться.`);
}

/** The form of a first name in a case. */
export function declineFirstName(name: string, gender: Gender, inCase: Case): Form {
  const words = name.split(' ');
  if (words.length > 1)
    return joinForms(
      words.map((word) => declineFirstName(word, gender, inCase)),
      ' ',
    );
  const halves = name.split('-');
  const last = halves.pop() || '';
  if (inCase === 'nominative') return sure(name);
  const before = halves.map((half) => declineFirstHalf(half, last, name, gender, inCase));
  return joinForms([...before, declineSimpleFirstName(last, gender, inCase)], '-');
}
