/** Cuts a formula as it stands in a Russian table into tokens; nothing is understood yet. */

export type Token =
  | {
      readonly kind: 'text' | 'number' | 'separator' | 'open' | 'close' | 'brace' | 'space' | 'sign';
      readonly text: string;
    }
  /** A name: of a function when an opening bracket follows, else of a cell, a range's end, a named range or a constant. */
  | { readonly kind: 'name'; readonly text: string }
  /** `'Пары'!` or `Пары!`: the sheet that the next reference is on. */
  | { readonly kind: 'sheet'; readonly title: string; readonly text: string };

const PATTERNS: readonly (readonly [kind: Token['kind'], pattern: RegExp])[] = [
  ['text', /"(?:[^"]|"")*"/y],
  ['sheet', /'(?:[^']|'')+'!/y],
  ['sheet', /[\p{L}_][\p{L}\p{N}_.]*!/uy],
  ['number', /\d+(?:[.,]\d+)?(?:[eE][+-]?\d+)?(?![\p{L}\p{N}_$])/uy],
  ['name', /#(?:N\/A|[A-Z0-9]+[!?])/y],
  ['name', /[\p{L}_$][\p{L}\p{N}_.$]*/uy],
  ['name', /\$?\d+/y],
  ['separator', /[;,\\]/y],
  ['open', /\(/y],
  ['close', /\)/y],
  ['brace', /[{}]/y],
  ['space', /\s+/y],
  ['sign', /<>|<=|>=|[-+*/^&=<>%:@.!'"[\]|~`?]/y],
];

/** Tokens of the text after `=`; undefined when a letter fits nowhere. */
export function tokensOf(formula: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    if (token === undefined) return undefined;
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): Token | undefined {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text === undefined) continue;
    if (kind !== 'sheet') return { kind, text };
    const quoted = text.startsWith("'");
    return { kind, text, title: quoted ? text.slice(1, -2).replace(/''/g, "'") : text.slice(0, -1) };
  }
  return undefined;
}
