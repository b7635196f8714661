/** Evaluations of the grammar engine on other people's lists: forms of names, forms of phrases, genders. */
import {
  declineName,
  declinePhrase,
  inferGender,
  readGender,
  type Case,
  type Form,
  type NamePart,
  type PhraseKind,
} from '../../src/domain/russian/index.ts';

type Row = Record<string, string>;

/** Counts of one evaluation; `marked` counts right and wrong forms alike. */
interface Tally {
  right: number;
  wrong: number;
  wrongMarked: number;
  marked: number;
}

const CASES: readonly (readonly [Case, RegExp])[] = [
  ['nominative', /^(?:nom|им|и$|и\.|кто)/],
  ['genitive', /^(?:gen|род|р$|р\.|рд|кого)/],
  ['dative', /^(?:dat|дат|д$|д\.|дт|кому)/],
  ['accusative', /^(?:acc|вин|в$|в\.|вн)/],
  ['instrumental', /^(?:ins|abl|тв|т$|т\.|кем)/],
  ['prepositional', /^(?:prep|loc|пре|пр|п$|п\.|о ком)/],
];

const PARTS: readonly (readonly [NamePart, RegExp])[] = [
  ['last', /^(?:last|sur|фам)/],
  ['first', /^(?:first|name|имя)/],
  ['middle', /^(?:mid|patr|отч)/],
];

const KINDS: readonly (readonly [PhraseKind, RegExp])[] = [
  ['position', /^(?:pos|post|долж)/],
  ['organisation', /^(?:org|орг|учр)/],
];

function pick<T>(choices: readonly (readonly [T, RegExp])[], text: string): T | undefined {
  const found = choices.find(([, pattern]) => pattern.test(text.trim().toLowerCase()));
  return found && found[0];
}

/** Rows of a tab-separated file; columns are found by the header row when there is one, else taken in the given order. */
function readRows(text: string, columns: readonly string[]): Row[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && line.charAt(0) !== '#')
    .map((line) => line.split('\t').map((cell) => cell.trim().replace(/^"(.*)"$/, '$1')));
  const first = (lines[0] || []).map((cell) => cell.toLowerCase());
  const hasHeader = columns.filter((column) => first.indexOf(column) >= 0).length >= 2;
  const header = hasHeader ? first : columns;
  return lines.slice(hasHeader ? 1 : 0).map((cells) => {
    const row: Row = {};
    header.forEach((column, index) => (row[column] = cells[index] || ''));
    return row;
  });
}

/** Compares forms as the gold lists do: without case, with «ё» as «е», inner spaces as one. */
function comparable(text: string): string {
  return text
    .toLowerCase()
    .split('ё')
    .join('е')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

function isExpected(text: string, expected: string): boolean {
  return expected.split('|').some((variant) => comparable(variant) === comparable(text));
}

function count(tally: Tally, isRight: boolean, isMarked: boolean): void {
  if (isRight) tally.right += 1;
  else tally.wrong += 1;
  if (isMarked) tally.marked += 1;
  if (isMarked && !isRight) tally.wrongMarked += 1;
}

/** Prints the closing line; 0 when anything was evaluated and every row was understood. */
function report(tally: Tally, skipped: number): number {
  const all = tally.right + tally.wrong;
  if (skipped > 0) console.error(`Rows that could not be read: ${skipped}`);
  console.log(
    `right ${tally.right} of ${all}; wrong ${tally.wrong}, of them marked for review ${tally.wrongMarked}; marked ${tally.marked} of all`,
  );
  return all > 0 ? 0 : 1;
}

/** Declines every row and prints each wrong form: what was asked, what came, what was expected. */
function evaluateForms(rows: readonly Row[], decline: (row: Row, inCase: Case) => Form | undefined): number {
  const tally: Tally = { right: 0, wrong: 0, wrongMarked: 0, marked: 0 };
  let skipped = 0;
  for (const row of rows) {
    const inCase = pick(CASES, row['case'] || '');
    const expected = row['expected'] || '';
    const form = inCase && expected !== '' ? decline(row, inCase) : undefined;
    if (!form) {
      skipped += 1;
      continue;
    }
    const isRight = isExpected(form.text, expected);
    count(tally, isRight, !form.certain);
    if (!isRight) {
      const mark = form.certain ? 'not marked' : 'marked';
      console.log(
        `${row['lemma'] || ''}, ${row['gender'] || row['kind'] || ''}, ${inCase}: ${form.text}, expected ${expected} (${mark})`,
      );
    }
  }
  return report(tally, skipped);
}

/** Names: columns part, lemma, gender, case, expected. */
export function evaluateNames(text: string): number {
  return evaluateForms(readRows(text, ['part', 'lemma', 'gender', 'case', 'expected']), (row, inCase) => {
    const part = pick(PARTS, row['part'] || '');
    const lemma = row['lemma'] || '';
    if (!part) return undefined;
    const gender = readGender(row['gender'] || '') || inferGender({ [part]: lemma }).gender;
    return gender ? declineName(part, lemma, gender, inCase) : { text: lemma, certain: false };
  });
}

/** Positions and organisations: columns kind, lemma, case, expected. */
export function evaluatePhrases(text: string): number {
  return evaluateForms(readRows(text, ['kind', 'lemma', 'case', 'expected']), (row, inCase) => {
    const kind = pick(KINDS, row['kind'] || '');
    return kind && declinePhrase(kind, row['lemma'] || '', inCase);
  });
}

/** Genders: columns part, lemma, gender (m, f or ?); «asked» is right only for ?. */
export function evaluateGender(text: string): number {
  const tally: Tally = { right: 0, wrong: 0, wrongMarked: 0, marked: 0 };
  let skipped = 0;
  for (const row of readRows(text, ['part', 'lemma', 'gender'])) {
    const part = pick(PARTS, row['part'] || '');
    const expected = row['gender'] || '';
    if (!part || (expected !== '?' && !readGender(expected))) {
      skipped += 1;
      continue;
    }
    const lemma = row['lemma'] || '';
    const found = inferGender({ [part]: lemma }).gender;
    const isRight = found === (expected === '?' ? undefined : readGender(expected));
    count(tally, isRight, found === undefined);
    if (!isRight) console.log(`${lemma} (${part}): ${found || 'asked'}, expected ${expected}`);
  }
  return report(tally, skipped);
}
