/** Patterns over tokens: `until? number monthName year?` instead of nested ifs. */
import type { Token } from './tokens.ts';

/** A text ready for patterns: its tokens and their symbols as one line. */
export interface Line {
  readonly tokens: readonly Token[];
  readonly symbols: string;
  readonly offsets: readonly number[];
  /** The text as the document has it, for the user's eyes. */
  readonly shown: string;
}

/** A match: one token (or undefined where optional) for each word of the pattern, and the index after it. */
export interface Match {
  readonly found: readonly (Token | undefined)[];
  readonly next: number;
}

export function lineOf(tokens: readonly Token[], shown = ''): Line {
  const offsets: number[] = [];
  let symbols = '';
  tokens.forEach((token, index) => {
    offsets.push(symbols.length);
    symbols += `${token.sym}#${index} `;
  });
  offsets.push(symbols.length);
  return { tokens, symbols, offsets, shown };
}

const compiled = new Map<string, RegExp>();

/** `a` one token, `a|b` either, a closing `?` optional. */
function compile(pattern: string): RegExp {
  const ready = compiled.get(pattern);
  if (ready) return ready;
  const source = pattern
    .split(' ')
    .map((word) => {
      const optional = word.endsWith('?');
      const syms = optional ? word.slice(0, -1) : word;
      return `(?:(?:${syms})#(\\d+) )${optional ? '?' : ''}`;
    })
    .join('');
  const expression = new RegExp(source, 'y');
  compiled.set(pattern, expression);
  return expression;
}

/** Matches one pattern at a token. */
export function matchAt(line: Line, at: number, pattern: string): Match | undefined {
  const expression = compile(pattern);
  expression.lastIndex = line.offsets[at] ?? 0;
  if (at >= line.tokens.length) return undefined;
  const match = expression.exec(line.symbols);
  if (!match) return undefined;
  const end = expression.lastIndex;
  return {
    found: match.slice(1).map((index) => (index === undefined ? undefined : line.tokens[Number(index)])),
    next: line.offsets.indexOf(end),
  };
}

/** The words between two tokens, as the document has them. */
export function wordsOf(line: Line, from: number, to: number): string {
  const part = line.tokens.slice(from, to);
  const [begin, end] = [part[0]?.begin ?? 0, part[part.length - 1]?.end ?? 0];
  return line.shown.slice(begin, end).trim();
}
