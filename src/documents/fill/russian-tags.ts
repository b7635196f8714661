/** Teaches docxtemplater our spelling of repeated and conditional parts: «{# Пары }» is closed by «{/пары}», «{если группа}» by «{/если}». */
import type Docxtemplater from 'docxtemplater';
import { roleOf } from './expression.ts';

type Module = Docxtemplater.DXT.Module;
type Matchers = ReturnType<NonNullable<Module['matchers']>>;

const LOOP = 'loop';
// Above docxtemplater's own matchers, whose priority is minus the length of the tag.
const FIRST = 1000;

/** What docxtemplater is told of an opened part and hands on to the parser of its name. */
export interface OpenedPart {
  /** «если»: yes or no even where the name is a list, whose rows would otherwise repeat the content. */
  readonly asks?: boolean;
}

/** Name of an opened part, or false when the tag opens nothing; docxtemplater takes what is returned as the tag's name. */
function opened(content: string, negated: boolean, asks: boolean): string | false {
  const role = roleOf(content);
  return role.role === 'open' && role.negated === negated && role.asks === asks ? role.text : false;
}

function closedName(content: string): string | false {
  const role = roleOf(content);
  return role.role === 'close' && role.text !== '' ? role.text : false;
}

const opening = (inverted: boolean, asks: boolean) => () => {
  return { location: 'start', inverted, expandTo: 'auto', priority: FIRST, ...(asks ? { asks } : {}) };
};
const closing = () => ({ location: 'end', priority: FIRST });

/** A fresh module for each filling: docxtemplater refuses one that was attached before. */
export function russianTags(): Module {
  return {
    name: 'russian tags',
    // A matcher may be a function or a regular expression; the published types know only strings.
    matchers(): Matchers {
      const matchers: readonly (readonly [unknown, string, () => object])[] = [
        ...[false, true].flatMap((inverted) =>
          [false, true].map(
            (asks) => [(content: string) => opened(content, inverted, asks), LOOP, opening(inverted, asks)] as const,
          ),
        ),
        [closedName, LOOP, closing],
        // The empty group gives an empty name, which closes whatever was opened last.
        [/^\s*\/\s*(?:если|конец)?\s*()$/i, LOOP, closing],
      ];
      return matchers as unknown as Matchers;
    },
  };
}
