/** Items of a plan out of the rows of somebody else's table: sections, rows that go on, several terms in one cell. */
import { dayFromNumber, formatDay } from '../day.ts';
import type { ImportField, ImportLayout, TextRows } from './import-columns.ts';

/** One item as it will stand on «Дорожная карта». */
export interface ImportedItem {
  readonly num: string;
  readonly section: string;
  readonly title: string;
  readonly keyResult: string;
  /** Word for word, lines kept. */
  readonly deadlineText: string;
  readonly responsible: string;
  readonly resultDoc: string;
  /** Row of the source, 1-based. */
  readonly row: number;
  /** Two terms and more that stand in one cell and can be parted; empty otherwise. */
  readonly terms: readonly string[];
}

type Fields = Record<ImportField, string>;

const EMPTY: Fields = {
  num: '',
  section: '',
  title: '',
  keyResult: '',
  deadlineText: '',
  responsible: '',
  resultDoc: '',
};

/** One line: words parted by the page's edge are put together again, other line ends are spaces. */
function oneLine(text: string): string {
  return text
    .replace(/([а-яё])-\s*\n\s*(?=[а-яё])/g, '$1')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

/** The words of a term stay as they are; only spaces at the ends of lines go. */
const termText = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/[ \t\u00a0]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');

/** Excel's number of 1 January 1970. */
const SERIAL_OF_1970 = 25_569;

/** A date that Excel keeps as a number of days since 1900 (44562 is 01.01.2022); any other text as it is. */
function dateOfSerial(text: string): string {
  if (!/^[45]\d{4}$/.test(text)) return text;
  return formatDay(dayFromNumber(Number(text) - SERIAL_OF_1970));
}

function fieldsOf(row: readonly string[], layout: ImportLayout): Fields {
  const fields = { ...EMPTY };
  layout.fields.forEach((field, column) => {
    const text = row[column] ?? '';
    if (field === '') return;
    fields[field] = field === 'deadlineText' ? dateOfSerial(termText(text)) : oneLine(text);
  });
  return { ...fields, num: fields.num.replace(/[.)]+$/, '') };
}

/** «1 2 3 4 5» under the headings, or the headings repeated on the next page. */
function isFurniture(row: readonly string[], header: readonly string[] | undefined): boolean {
  const texts = row.map((text) => text.trim()).filter((text) => text !== '');
  if (texts.length >= 3 && texts.every((text, index) => text === String(index + 1))) return true;
  return (
    header !== undefined && texts.length > 1 && row.every((text, index) => text.trim() === (header[index] ?? '').trim())
  );
}

/** The text of a row that only names a section: one text, and beside it at most a whole number. */
function sectionIn(row: readonly string[], fields: Fields): string | undefined {
  const texts = row.map(oneLine).filter((text) => text !== '');
  // A merged cell may come as the same text in every column.
  const different = texts.filter((text, index) => texts.indexOf(text) === index);
  const [first = '', second = ''] = different;
  if (different.length === 1) return /^[\d.\s]+$/.test(first) ? undefined : first;
  const isNumbered = different.length === 2 && /^(?:[IVX]+|\d{1,2})\.?$/.test(first);
  return isNumbered && fields.deadlineText === '' && fields.responsible === '' && fields.resultDoc === ''
    ? `${first.replace(/\.$/, '')}. ${second}`
    : undefined;
}

/** Parts that are each a dated term by themselves: two lines, or «До 01.02.2021 До 15.02.2021». */
function termsIn(text: string, isDated: (text: string) => boolean): string[] {
  const byLine = text.split('\n');
  const byWord = text
    .replace(/\s+/g, ' ')
    .replace(/\s(?=[Дд]о\s?\d)/g, '\n')
    .split('\n');
  for (const parts of [byLine, byWord]) {
    const terms = parts.map((part) => part.replace(/[;,]\s*$/, '').trim()).filter((part) => part !== '');
    if (terms.length > 1 && terms.every(isDated)) return terms;
  }
  return [];
}

const joined = (a: string, b: string, by: string): string => (a === '' ? b : b === '' || a === b ? a : `${a}${by}${b}`);

/**
 * All items of the table in their order. A row without number and title goes on with the item above: its term is one
 * more term of that item. `isDated` tells whether a text is a term with fixed days.
 */
export function importedItems(
  rows: TextRows,
  layout: ImportLayout,
  isDated: (text: string) => boolean,
): ImportedItem[] {
  const items: (Fields & { row: number })[] = [];
  const header = layout.headerRow > 0 ? rows[layout.headerRow - 1] : undefined;
  let section = '';
  rows.forEach((row, index) => {
    if (index < layout.headerRow || row.every((text) => text.trim() === '') || isFurniture(row, header)) return;
    const fields = fieldsOf(row, layout);
    const named = sectionIn(row, fields);
    const before = items[items.length - 1];
    if (named !== undefined && fields.section === '' && (fields.title !== '' || fields.num !== '')) section = named;
    else if (fields.title === '' && fields.num === '' && before !== undefined) {
      before.deadlineText = joined(before.deadlineText, fields.deadlineText, '\n');
      before.responsible = joined(before.responsible, fields.responsible, '; ');
      before.resultDoc = joined(before.resultDoc, fields.resultDoc, '; ');
      before.keyResult = joined(before.keyResult, fields.keyResult, '; ');
    } else if (named !== undefined) section = named;
    else items.push({ ...fields, section: fields.section === '' ? section : fields.section, row: index + 1 });
  });
  return items.map((item) => ({ ...item, terms: termsIn(item.deadlineText, isDated) }));
}

/** One item for each of its terms; the number stays on the first, since two rows of one number would be one item. */
export function partedItems(item: ImportedItem): ImportedItem[] {
  if (item.terms.length < 2) return [item];
  return item.terms.map((term, index) => ({
    ...item,
    num: item.num === '' ? '' : index === 0 ? item.num : `${item.num}.${index}`,
    deadlineText: term,
    terms: [],
  }));
}
