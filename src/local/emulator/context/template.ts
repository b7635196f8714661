/**
 * Scriptlets of HtmlService templates: `<? code ?>`, `<?= printed and escaped ?>`, `<?!= printed as it is ?>`.
 * Source: developers.google.com/apps-script/guides/html/templates.
 */
import { notEmulated } from './exception.ts';

/** Compiles a text in the script's own context; a text in return is the error's message. */
export type Compile = (source: string) => unknown;

let compile: Compile = () => 'The emulator is not connected.';

export function connectCompiler(given: Compile): void {
  compile = given;
}

export function escapedHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

const SCRIPTLET = /<\?(!=|=)?([\s\S]*?)\?>/g;

/** Code that builds the page: literal parts and scriptlets in the order in which they stand. */
export function templateCode(content: string): string {
  const parts: string[] = [];
  let from = 0;
  for (const found of content.matchAll(SCRIPTLET)) {
    const [whole, kind, code = ''] = found;
    parts.push(literal(content.slice(from, found.index)));
    from = found.index + whole.length;
    if (kind === undefined) parts.push(code);
    else if (kind === '!=') parts.push(`output.raw(${trimmed(code)});`);
    else parts.push(`output.escaped(${trimmed(code)});`);
  }
  parts.push(literal(content.slice(from)));
  return parts.filter((part) => part !== '').join('\n');
}

function literal(text: string): string {
  return text === '' ? '' : `output.raw(${JSON.stringify(text)});`;
}

/** A printing scriptlet holds one expression; live forgives the semicolon after it. */
function trimmed(code: string): string {
  return code.trim().replace(/;$/, '');
}

/** The page's text. `names` are the variables that the script put onto the template. */
export function evaluated(content: string, names: Readonly<Record<string, unknown>>): string {
  const keys = Object.keys(names);
  const body = compile(`(function (output, ${keys.join(', ')}) {\n${templateCode(content)}\n})`);
  if (typeof body !== 'function') throw new SyntaxError(String(body));
  let page = '';
  const output = {
    raw(value: unknown): void {
      page += String(value);
    },
    escaped(value: unknown): void {
      // Live escapes by the place in the page; inside a script that means another escaping than inside text.
      if (/<script\b(?![\s\S]*<\/script)/i.test(page)) throw notEmulated('HtmlTemplate: <?= ?> внутри <script>');
      page += escapedHtml(String(value));
    },
  };
  (body as (...values: unknown[]) => void)(output, ...keys.map((key) => names[key]));
  return page;
}
