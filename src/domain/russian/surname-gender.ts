/** Gender of a surname by its ending, only where no other reading exists. */
import type { Gender } from './cases.ts';
import { lower, wordList } from './letters.ts';
import * as lists from './surname-lists.ts';

/** Men's look, yet borne by both: foreign or a common noun. */
const notMale = wordList('грин дарвин пэйлин чаплин мартин ловин рубин литвин русин грузин кевин эдвин карин катрин');

/** The gender the ending of one surname tells, or undefined when both are possible. */
function genderOfSimpleSurname(word: string): Gender | undefined {
  const low = lower(word);
  if (!/^[а-яё]{4,}$/.test(low) || notMale(low) || lists.foreignIn(low) || lists.nounLikeIn(low)) return undefined;
  if (lists.nounsInOi(low) || lists.nounsInIi(low) || lists.georgianAya(low) || lists.nounInOvaIna(low))
    return undefined;
  if (/(?:ск|цк)(?:ий|ой)$|[внтлрбд]ый$|[^аеёиоуыэюя]кий$/.test(low)) return 'male';
  if (/(?:ск|цк|[внтдсщ])ая$/.test(low) || lists.adjectiveAya(low)) return 'female';
  // Нуриддин is a first name used as a surname, without the Russian ending.
  if (/[дт]дин$/.test(low)) return undefined;
  if (/(?:[аеёиоуыэюя].*|^[^аеёиоуыэюя]{3})(?:[оеё]в|[иы]н)$/.test(low)) return 'male';
  if (/(?:[аеёиоуыэюя].*|^[^аеёиоуыэюя]{3})(?:[оеё]в|[иы]н)а$/.test(low)) return 'female';
  if (/[аеёиоуыэюя].*[тлвндрб]ой$/.test(low)) return 'male';
  return undefined;
}

/** The gender a surname tells; the halves of a double surname must not disagree. */
export function genderOfSurname(surname: string): Gender | undefined {
  const told = surname
    .split('-')
    .map(genderOfSimpleSurname)
    .filter((gender) => gender !== undefined);
  return told.length > 0 && told.every((gender) => gender === told[0]) ? told[0] : undefined;
}
