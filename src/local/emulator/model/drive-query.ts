/** Search queries of Drive (`q`): the terms this add-on can need, joined by `and`; any other is refused by name. */
import type { DriveFile } from '../../host.ts';
import { ApiError, NotEmulated } from './service-error.ts';

type Condition = (file: DriveFile) => boolean;

function text(quoted: string): string {
  return quoted.slice(1, -1).replace(/\\(['\\])/g, '$1');
}

const STRING = String.raw`'(?:\\.|[^'\\])*'`;

/** Shapes of a term with what each asks of a file. */
const TERMS: readonly (readonly [RegExp, (parts: readonly string[]) => Condition])[] = [
  [
    new RegExp(`^(name|mimeType)\\s*(=|!=|contains)\\s*(${STRING})$`),
    ([field = '', sign = '', value = '']) => byText(field, sign, text(value)),
  ],
  [
    new RegExp(`^(${STRING})\\s+in\\s+parents$`),
    ([id = '']) =>
      (file) =>
        file.parents.includes(text(id)),
  ],
  [
    /^trashed\s*(=|!=)\s*(true|false)$/,
    ([sign, value]) =>
      (file) =>
        (file.trashed === (value === 'true')) === (sign === '='),
  ],
  [
    new RegExp(`^appProperties\\s+has\\s*\\{\\s*key\\s*=\\s*(${STRING})\\s+and\\s+value\\s*=\\s*(${STRING})\\s*\\}$`),
    ([key = '', value = '']) =>
      (file) =>
        file.appProperties[text(key)] === text(value),
  ],
];

/** Names are compared without case; `contains` matches beginnings of words in names, any part of a type. */
function byText(field: string, sign: string, value: string): Condition {
  return (file) => {
    const own = (field === 'name' ? file.name : file.mimeType).toLowerCase();
    const wanted = value.toLowerCase();
    if (sign === '=') return own === wanted;
    if (sign === '!=') return own !== wanted;
    if (field === 'mimeType') return own.includes(wanted);
    return (
      own.startsWith(wanted) ||
      own.split(/[^0-9a-zа-яё]+/i).some((_word, at, words) => words.slice(at).join(' ').startsWith(wanted))
    );
  };
}

/** Splits at `and` outside texts and braces. */
function split(query: string): string[] {
  const terms: string[] = [''];
  for (const piece of query.match(new RegExp(`${STRING}|\\{[^}]*\\}|\\s+and\\s+|[\\s\\S]`, 'g')) ?? []) {
    if (/^\s+and\s+$/.test(piece)) terms.push('');
    else terms[terms.length - 1] += piece;
  }
  return terms.map((term) => term.trim()).filter((term) => term !== '');
}

export function parseQuery(query: string): Condition[] {
  return split(query).map((term) => {
    for (const [shape, build] of TERMS) {
      const found = shape.exec(term);
      if (found) return build(found.slice(1));
    }
    if (
      /\s(or|not)\s|^not\s|[()]/.test(` ${term} `) ||
      /^(fullText|modifiedTime|createdTime|owners|writers|readers|properties|visibility|starred|sharedWithMe)/.test(
        term,
      )
    )
      throw new NotEmulated(`нет в локальном стенде: запрос Drive «${term}»`);
    throw new ApiError('API call to drive.files.list failed with error: Invalid Value');
  });
}

export function matchesQuery(file: DriveFile, conditions: readonly Condition[]): boolean {
  return conditions.every((condition) => condition(file));
}
