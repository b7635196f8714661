/** What the makers of a reading share: choosing found parts by type, and the core they return. */
import type { Day } from '../day.ts';
import { partsOf } from '../day.ts';
import type { Element, Found, Setting } from './elements.ts';
import type { Reading } from './reading.ts';
import type { Placed } from './years.ts';

/** A reading without the parts every reading shares. */
export type Core = Pick<Reading, 'kind' | 'from' | 'to' | 'due'> &
  Partial<Pick<Reading, 'every' | 'dependsOn' | 'note' | 'reason'>> & {
    readonly guesses: readonly string[];
    /** Every date in it is stated with its year. */
    readonly explicit?: boolean;
  };

/** Elements of one type, in the order of the text. */
export function only<T extends Element['type']>(found: readonly Found[], type: T): Extract<Element, { type: T }>[] {
  return found.flatMap(({ element }) => (element.type === type ? [element as Extract<Element, { type: T }>] : []));
}

/** A refusal to read. */
export function unknown(reason: string): Core {
  return { kind: 'unknown', from: null, to: null, due: [], reason, guesses: [] };
}

/** Days ascending, each once. */
export function sorted(days: readonly Day[]): Day[] {
  return days.filter((day, i) => days.indexOf(day) === i).sort();
}

/** The last of a list. */
export function last<T>(list: readonly T[]): T | undefined {
  return list[list.length - 1];
}

/** Place of the first part of these types, past the end when there is none. */
export function indexOfType(found: readonly Found[], ...types: Element['type'][]): number {
  const index = found.findIndex(({ element }) => types.includes(element.type));
  return index < 0 ? found.length : index;
}

/** Words of the parts that only accompany the main one. */
export function notesOf(found: readonly Found[], ...types: Element['type'][]): string | undefined {
  const texts = found.filter(({ element }) => types.includes(element.type)).map(({ text }) => text);
  return texts.length > 0 ? texts.join('; ') : undefined;
}

/** A reading with more to say beside it. */
export function withNote(core: Core, note: string | undefined): Core {
  if (note === undefined) return core;
  return { ...core, note: core.note === undefined ? note : `${core.note}; ${note}` };
}

/** What was decided for all placed parts. */
export function guessesOf(placed: readonly Placed[]): string[] {
  return placed.flatMap((one) => one.guesses);
}

/** Said where a calendar plan meets the words «учебный год». */
export const WHICH_SCHOOL_YEAR = 'План не по учебным годам: взят учебный год, который начинается внутри плана.';

/** The school year a plan is about: the one that begins in its first calendar year, if it reaches September. */
export function firstSchoolYear(setting: Setting): number {
  const { year } = partsOf(setting.plan.from);
  return `${year}-09-01` <= setting.plan.to ? year : year - 1;
}
