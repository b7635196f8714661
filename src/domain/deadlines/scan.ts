/** Goes through a text once, word by word, letting the recognisers take what they understand and keeping what is left. */
import type { Found, Setting } from './elements.ts';
import { normaliseDeadline, tidyDeadline } from './normalise.ts';
import { lineOf, wordsOf } from './pattern.ts';
import { joinPhrases } from './phrases.ts';
import { RECOGNISERS } from './recognisers/index.ts';
import { tokenise } from './tokens.ts';
import type { Token } from './tokens.ts';

/** Words that no recogniser took. */
export interface Leftover {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Before the first part with a meaning, after it, or in brackets. */
  readonly place: 'lead' | 'tail' | 'brackets';
}

export interface Scan {
  readonly found: readonly Found[];
  readonly leftovers: readonly Leftover[];
  readonly mended: readonly string[];
}

/** Finds the parts of a text. */
export function scan(text: string, setting: Setting): Scan {
  const { list, mended } = tokenise(normaliseDeadline(text));
  const line = lineOf(joinPhrases(list), tidyDeadline(text));
  const found: Found[] = [];
  const leftovers: Leftover[] = [];
  let depth = 0;
  let left: { from: number; place: Leftover['place'] } | undefined;
  const close = (to: number): void => {
    if (left)
      leftovers.push({
        text: wordsOf(line, left.from, to).replace(/[ ,;:(-]+$/, ''),
        tokens: line.tokens.slice(left.from, to),
        place: left.place,
      });
    left = undefined;
  };
  for (let at = 0; at < line.tokens.length;) {
    const sym = line.tokens[at]?.sym;
    if (sym === 'open') depth += 1;
    if (sym === 'close') depth = Math.max(0, depth - 1);
    const taken = firstOf(line, at, setting);
    if (!taken) {
      const place = depth > 0 ? 'brackets' : found.length > 0 ? 'tail' : 'lead';
      if (left && left.place !== place) close(at);
      left = left ?? { from: at, place };
      at += 1;
      continue;
    }
    const elements = Array.isArray(taken.element) ? taken.element : [taken.element];
    const isFiller = elements.length === 0;
    if (!isFiller || sym === 'close') close(at);
    const next = Math.max(taken.next, at + 1);
    for (const element of elements) found.push({ element, at, next, text: wordsOf(line, at, next) });
    at = next;
  }
  close(line.tokens.length);
  return { found, leftovers, mended };
}

function firstOf(
  line: ReturnType<typeof lineOf>,
  at: number,
  setting: Setting,
): ReturnType<(typeof RECOGNISERS)[number]> {
  for (const recognise of RECOGNISERS) {
    const taken = recognise(line, at, setting);
    if (taken) return taken;
  }
  return undefined;
}
