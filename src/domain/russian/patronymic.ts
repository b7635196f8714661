/** Declines a patronymic: -ич, -на, and the Turkic «оглы», «кызы», «улы», which never change. */
import { inclineMiddlename } from 'lvovich';
import { doubtful, sure, type Case, type Form, type Gender } from './cases.ts';
import { declineFirstName } from './first-name.ts';
import { likeOriginal, lower } from './letters.ts';

/** Words that make a Turkic patronymic of the name before them. */
export const TURKIC_PATRONYMIC = /(?:^|[\s-])(оглы|оглу|огли|угли|улы|уулу|ул|кызы|гызы|кизи|кыз)$/i;

/** The same written in one word: Мамедоглы. */
const GLUED = /[а-яё]{3}(?:оглы|оглу|кызы|гызы)$/i;

/** Patronymics of fathers Илья, Кузьма, Фома, Лука: the stressed ending gives -ичом. */
const STRESSED_ICH = /^(?:ильич|кузьмич|фомич|лукич|козьмич)$/;

/** Whether the word is a patronymic of the Russian kind. */
export function isPatronymic(word: string): boolean {
  return (
    /(?:[аеёиоуыэюя][а-яё]*[иы]ч|вна|ична|инишна|ишна)$/i.test(word) || TURKIC_PATRONYMIC.test(word) || GLUED.test(word)
  );
}

function declineIch(word: string, inCase: Case): string {
  const low = lower(word);
  const stem = inCase === 'instrumental' && STRESSED_ICH.test(low) ? `${low}ом` : undefined;
  if (stem !== undefined) return likeOriginal(word, stem);
  // lvovich stresses every -мич and -кич, so that Никитич would become «Никитичом»: its own instrumental is not used.
  const form = inCase === 'instrumental' ? `${low}ем` : inclineMiddlename(low.replace(/ыч$/, 'ич'), inCase, 'male');
  return likeOriginal(word, /ыч$/.test(low) ? low + form.slice(low.length) : form);
}

/** The form of a patronymic in a case. */
export function declinePatronymic(patronymic: string, gender: Gender, inCase: Case): Form {
  if (inCase === 'nominative' || TURKIC_PATRONYMIC.test(patronymic) || GLUED.test(patronymic)) return sure(patronymic);
  const parts = patronymic.split('-');
  const last = parts[parts.length - 1] || '';
  const isMale = /[иы]ч$/i.test(last);
  const isFemale = /(?:вна|чна|шна)$/i.test(last);
  if (!isMale && !isFemale) return declineSecondName(patronymic, gender, inCase);
  // Ахмед-Хаджиевич: only the half that is a patronymic by itself changes.
  const forms = parts.map((part) => {
    if (isMale && /[иы]ч$/i.test(part)) return declineIch(part, inCase);
    if (isFemale && /(?:вна|чна|шна)$/i.test(part))
      return likeOriginal(part, inclineMiddlename(lower(part), inCase, 'female'));
    return part;
  });
  const text = forms.join('-');
  if (isMale === (gender === 'male')) return sure(text);
  return doubtful(text, `Отчество «${patronymic}» не подходит к указанному полу.`);
}

/** A second name that is no patronymic declines as a first name and is always shown for review. */
function declineSecondName(name: string, gender: Gender, inCase: Case): Form {
  return doubtful(declineFirstName(name, gender, inCase).text, `«${name}» не похоже на отчество.`);
}
