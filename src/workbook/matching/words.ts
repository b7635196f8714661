/** Topics and deficits of cells as matching takes them: codes of dictionaries apart from free words, and their titles. */
import type { Book } from '../book.ts';
import { DEFICIT_TOPICS } from '../dictionaries/index.ts';
import type { DictionaryLine } from '../define.ts';

/** «Иное» says nothing that two people could share. */
const NO_TOPIC = 'OTHER';
/** Deficits and topics share some codes («DIGITAL»), and one table of titles serves both. */
const DEFICIT = 'deficit.';

const has = (lines: readonly DictionaryLine[], code: string): boolean => lines.some((line) => line.code === code);
const once = (items: readonly string[]): string[] => items.filter((item, index) => items.indexOf(item) === index);

/** Values of a column of topics: codes of lines, and words nobody has entered in the dictionary. */
export function splitTopics(book: Book, values: readonly string[]): { topics: string[]; phrases: string[] } {
  const lines = book.context.lines('topics');
  const own = once(values);
  return {
    topics: own.filter((value) => value !== NO_TOPIC && has(lines, value)),
    phrases: own.filter((value) => value !== NO_TOPIC && !has(lines, value)),
  };
}

/** Values of a column of deficits, under codes of their own. */
export function splitDeficits(book: Book, values: readonly string[]): string[] {
  const lines = book.context.lines('deficits');
  return once(values).map((value) => (has(lines, value) ? DEFICIT + value : value));
}

/** Topics in which somebody helps with a deficit; a deficit of the school's own follows its base. */
export function deficitTopics(book: Book): Record<string, readonly string[]> {
  const topics: Record<string, readonly string[]> = {};
  for (const { code, base } of book.context.lines('deficits')) {
    const own = DEFICIT_TOPICS[base ?? code];
    if (own !== undefined) topics[DEFICIT + code] = own;
  }
  return topics;
}

/** Titles of all codes that reasons name. */
export function matchTitles(book: Book): Record<string, string> {
  const titles: Record<string, string> = {};
  for (const dictionary of ['topics', 'channels', 'convenientTimes'] as const) {
    for (const { code, title } of book.context.lines(dictionary)) titles[code] = title;
  }
  for (const { code, title } of book.context.lines('deficits')) titles[DEFICIT + code] = title;
  return titles;
}
