/** The curator's own reading of a wording, remembered as words: what to read instead, so that it moves with the plan's year. */
import { deadlineKey } from './normalise.ts';

/** Remembered wordings as plain data for the settings: key of the wording → words to read in its place. */
export type Corrections = Readonly<Record<string, string>>;

/** Adds (or, with empty words, forgets) a correction. */
export function rememberCorrection(corrections: Corrections, text: string, readAs: string): Corrections {
  const key = deadlineKey(text);
  const rest = Object.entries(corrections).filter(([known]) => known !== key);
  const words = readAs.trim();
  const entries = key === '' || words === '' ? rest : [...rest, [key, words] as const];
  const next: Record<string, string> = {};
  for (const [known, value] of entries) next[known] = value;
  return next;
}

/** The words to read in place of this text, if the curator has given any. */
export function correctionFor(corrections: Corrections | undefined, text: string): string | undefined {
  if (!corrections) return undefined;
  const key = deadlineKey(text);
  return Object.prototype.hasOwnProperty.call(corrections, key) ? corrections[key] : undefined;
}
