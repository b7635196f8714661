/** Declines a surname (one word or one half of a double surname). */
import { inclineLastname } from 'lvovich';
import { doubtful, joinForms, sure, type Case, type Form, type Gender } from './cases.ts';
import { isCyrillic, wordList } from './letters.ts';
import { declineByRules } from './name-rules.ts';
import { declineDoubleSurname } from './double-surname.ts';
import { surnameRules } from './surname-rules.ts';

/** The form of a surname without a hyphen. */
export function declineSimpleSurname(word: string, gender: Gender, inCase: Case): Form {
  if (!isCyrillic(word)) return doubtful(word, `«${word}» написано не русскими буквами, форма не изменена.`);
  const library = (low: string, wanted: Case, of: Gender): string => inclineLastname(low, wanted, of) || low;
  return declineByRules(surnameRules, library, word, gender, inCase);
}

/** Particles that stay: фон, де, ван. */
const particle = wordList(
  'фон ван дер ден де да ди дель дела ла ле дю дос аль эль ибн бен тер оглы оглу кызы гызы заде улы',
);

/** The form of a surname, double or not, with particles and a maiden name in brackets, in a case. */
export function declineSurname(surname: string, gender: Gender, inCase: Case): Form {
  const forms = surname.split(' ').map((word, _index, words): Form => {
    const bracketed = /^\((.+)\)$/.exec(word);
    if (bracketed) {
      const inner = declineDoubleSurname(bracketed[1] || '', gender, inCase, declineSimpleSurname);
      return { ...inner, text: `(${inner.text})` };
    }
    if (words.length > 1 && particle(word)) return sure(word);
    return declineDoubleSurname(word, gender, inCase, declineSimpleSurname);
  });
  return joinForms(forms, ' ');
}
