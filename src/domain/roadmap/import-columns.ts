/** Which column of somebody else's table is what: headings are told by their words, not by their places (roadmap.md G.1). */

/** What an imported column may become; '' is a column left out. */
export const IMPORT_FIELDS = [
  'num',
  'section',
  'title',
  'keyResult',
  'deadlineText',
  'responsible',
  'resultDoc',
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** Rows of a table as texts, as a file or the clipboard gave them. */
export type TextRows = readonly (readonly string[])[];

export interface ImportLayout {
  /** Row of the headings, 1-based; 0 when there is none. */
  readonly headerRow: number;
  /** The meaning of each column from the left. */
  readonly fields: readonly (ImportField | '')[];
}

/** Beginnings of words that headings of plans use, the surest first. */
const WORDS: Readonly<Record<ImportField, readonly string[]>> = {
  num: ['номер', 'пп'],
  section: ['раздел', 'направление', 'блок', 'модуль'],
  title: ['мероприятие', 'наименование', 'содержание', 'действие', 'деятельность', 'задача', 'этап', 'работы'],
  keyResult: ['ключевой', 'ожидаемый', 'показатель', 'цель'],
  deadlineText: ['срок', 'сроки', 'дата', 'период', 'время', 'когда', 'график'],
  responsible: ['ответственный', 'исполнитель', 'кто'],
  resultDoc: ['документ', 'подтверждение', 'результат', 'итог', 'отчетность', 'форма', 'отметка'],
};

/** Rows from the top among which the headings are looked for. */
const ROWS_SEARCHED = 15;
const SHORTEST_FORGIVEN = 6;

/** Words of a heading: lower case, ё as е, «№» as a word, letters and digits only. */
function wordsOf(heading: string): string[] {
  return heading
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/№\s*п\s*[/\\.]?\s*п\.?|п\s*[/\\]\s*п|№/g, ' пп ')
    .replace(/([а-я])-\s*\n\s*(?=[а-я])/g, '$1')
    .split(/[^а-яa-z0-9]+/)
    .filter((word) => word !== '');
}

/** Letters at the start of both words that are the same, one slip forgiven in a long word. */
function sameStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  if (length >= 2 && a.length >= SHORTEST_FORGIVEN && b.length >= SHORTEST_FORGIVEN) {
    // One letter changed, lost or added, or two swapped: «мерпориятия», «ответсвенный».
    const rest = ([da, db]: readonly [number, number]): number => {
      let more = 0;
      while (length + da + more < a.length && a[length + da + more] === b[length + db + more]) more += 1;
      return more;
    };
    const slips = [
      [1, 1],
      [1, 0],
      [0, 1],
      [2, 2],
    ] as const;
    return length + Math.max(...slips.map(rest));
  }
  return length;
}

/** How alike a heading's word and a known word are, from 0 to 1. */
function likeness(word: string, known: string): number {
  if (word === known) return 1;
  const shared = sameStart(word, known);
  // An ending may differ («сроки», «ответственные»), the rest may not.
  return shared >= Math.max(3, known.length - 3) && shared >= word.length - 5 ? 0.9 : 0;
}

/** How well a heading names a field; an earlier word of the list counts more, a qualifier («ключевой») most. */
function scoreOf(heading: string, field: ImportField): number {
  const words = wordsOf(heading);
  let best = 0;
  WORDS[field].forEach((known, rank) => {
    for (const word of words) best = Math.max(best, likeness(word, known) * (1 - rank * 0.05));
  });
  // «Ожидаемый результат» is the key result, though «результат» is a word of another field.
  return field === 'keyResult' && best > 0 ? best + 0.2 : best;
}

/** Headings to fields, each field once: the surest pair is taken first. */
function fieldsOf(headings: readonly string[]): (ImportField | '')[] {
  const pairs = headings.flatMap((heading, column) =>
    IMPORT_FIELDS.map((field) => ({ column, field, score: scoreOf(heading, field) })),
  );
  pairs.sort((a, b) => b.score - a.score || a.column - b.column);
  const fields: (ImportField | '')[] = headings.map(() => '');
  const taken = new Set<ImportField>();
  for (const { column, field, score } of pairs) {
    if (score === 0 || taken.has(field) || fields[column] !== '') continue;
    fields[column] = field;
    taken.add(field);
  }
  return fields;
}

const widthOf = (rows: TextRows): number => rows.reduce((width, row) => Math.max(width, row.length), 0);

/** Without headings: numbers are the number, what reads as a term is the term, the longest texts are the measures. */
function byContent(rows: TextRows, readsAsTerm: (text: string) => boolean): (ImportField | '')[] {
  const columns = Array.from({ length: widthOf(rows) }, (_, index) =>
    rows.map((row) => (row[index] ?? '').trim()).filter((text) => text !== ''),
  );
  const fields: (ImportField | '')[] = columns.map(() => '');
  const share = (texts: readonly string[], holds: (text: string) => boolean): number =>
    texts.length === 0 ? 0 : texts.filter(holds).length / texts.length;
  const place = (field: ImportField, score: (texts: readonly string[]) => number, least: number): number => {
    let found = -1;
    columns.forEach((texts, column) => {
      if (fields[column] !== '' || score(texts) < least) return;
      if (found < 0 || score(texts) > score(columns[found] ?? [])) found = column;
    });
    if (found >= 0) fields[found] = field;
    return found;
  };
  place('num', (texts) => share(texts, (text) => /^\d{1,3}(\.\d{1,3})*\.?\)?$/.test(text)), 0.6);
  const term = place('deadlineText', (texts) => share(texts, readsAsTerm), 0.5);
  place('title', (texts) => texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length), 1);
  if (term >= 0 && fields[term + 1] === '') fields[term + 1] = 'responsible';
  if (term >= 0 && fields[term + 2] === '') fields[term + 2] = 'resultDoc';
  return fields;
}

/** A guess for the curator to confirm. `readsAsTerm` tells whether a text is a term that can be read. */
export function guessLayout(rows: TextRows, readsAsTerm: (text: string) => boolean): ImportLayout {
  const width = widthOf(rows);
  const padded = (row: readonly string[]): string[] => Array.from({ length: width }, (_, index) => row[index] ?? '');
  let headerRow = 0;
  let most = 1;
  rows.slice(0, ROWS_SEARCHED).forEach((row, index) => {
    const known = fieldsOf(row).filter((field) => field !== '').length;
    // A row of the plan itself holds such words too; headings come first and are short.
    const isShort = row.every((text) => text.length <= 120);
    if (known > most && isShort) [headerRow, most] = [index + 1, known];
  });
  if (headerRow === 0) return { headerRow, fields: byContent(rows, readsAsTerm) };
  return { headerRow, fields: fieldsOf(padded(rows[headerRow - 1] ?? [])) };
}
