/** What in a borrowed plan is somebody else's: names of other places, and years before or after the chosen plan (roadmap.md G.6). */
import type { ImportedItem } from './import-items.ts';
import { yearsIn } from './source-year.ts';

const CASES = '(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ые|ых|ым)';
const AREA = '(?:район|улус|округ|муниципалитет|област|кра[йяею](?![а-яё])|республик)';
/** «Горного улуса», «Ножай-Юртовский район», «г. Тверь», «село Петровка», «Республики Саха». */
const PLACE = new RegExp(
  `([А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?${CASES})\\s+(?:муниципальн[а-яё]+\\s+)?${AREA}[а-яё]*` +
    `|(?:г\\.|гор\\.|с\\.|пос\\.|пгт|город[а-яё]*|сел[аоу]|село|деревн[а-яё]+|посёл[а-яё]+|посел[а-яё]+|Республик[а-яё]+)\\s*([А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?)`,
  'g',
);

/** Stem of a place's name: endings change with the case. */
const stem = (name: string): string =>
  name
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/(?:ский|ского|скому|ским|ском|ская|ской|скую)$/, 'ск')
    .replace(/(?:ый|ий|ого|его|ому|ему|ым|им|ом|ем|ая|яя|ой|ей|ую|юю|ое|ые|ых)$/, '')
    .replace(/[аеиоуыюяьй]+$/, '');

/** Names of places in a text that are not among the words of this organisation's own. */
export function foreignPlaces(text: string, own: string): string[] {
  const known = own
    .split(/[^А-ЯЁа-яё-]+/)
    .map(stem)
    .filter((word) => word.length >= 3);
  const found: string[] = [];
  const names = new RegExp(PLACE.source, 'g');
  for (let match = names.exec(text); match; match = names.exec(text)) {
    const name = match[1] ?? match[2] ?? '';
    const isOwn = known.some((word) => stem(name).startsWith(word) || word.startsWith(stem(name)));
    if (!isOwn && found.indexOf(match[0]) < 0) found.push(match[0]);
  }
  return found;
}

/** Years in a text outside the plan's days, each once; «от 25.12.2019 № 145» is the date of an act, not a term. */
export function foreignYears(text: string, plan: { readonly from: string; readonly to: string }): string[] {
  const first = Number(plan.from.slice(0, 4));
  const last = Number(plan.to.slice(0, 4));
  const withoutActs = text.replace(/от\s+\d{1,2}[.\s][а-яё\d]+[.\s]\s?\d{4}\s*(?:г\.?)?\s*№/gi, ' ');
  return yearsIn(withoutActs)
    .filter((year) => year < first || year > last)
    .map(String);
}

const wordsOf = (item: ImportedItem): string =>
  [item.title, item.section, item.responsible, item.resultDoc, item.keyResult].join('\n');

/** Years of another plan, a sentence each: no longer true of a term that is moved into this one. */
export function yearDoubts(item: ImportedItem, plan: { readonly from: string; readonly to: string }): string[] {
  return foreignYears(`${item.deadlineText}\n${wordsOf(item)}`, plan).map(
    (year) => `Год ${year} вне выбранного плана.`,
  );
}

/** Everything else in an item that needs a look, a sentence each. */
export function importDoubts(item: ImportedItem, own: string): string[] {
  const words = wordsOf(item);
  const places = foreignPlaces(words, own).map((place) => `Чужое место: «${place}». Замените своим.`);
  const empty = item.title === '' ? ['Мероприятие не названо.'] : [];
  const noTerm = item.deadlineText === '' ? ['Срок не указан.'] : [];
  return [...empty, ...places, ...noTerm];
}
