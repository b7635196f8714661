/** The words around a declined form in a filled paper: a person tells a wrong case by its sentence. */
import { openDocx, textParts } from './docx-file.ts';
import type { Doubt, Surroundings } from './shown-value.ts';
import { paragraphsOf } from './template-tags.ts';

/** Letters shown on either side. */
const REACH = 60;

function clipped(text: string, fromEnd: boolean): string {
  if (text.length <= REACH) return text;
  // Whole words only: a torn one reads like a mistake.
  return fromEnd ? `…${text.slice(-REACH).replace(/^[^ ]* /, '')}` : `${text.slice(0, REACH).replace(/ [^ ]*$/, '')}…`;
}

function around(paragraphs: readonly string[], form: string): Surroundings | undefined {
  const paragraph = paragraphs.find((text) => text.indexOf(form) >= 0);
  if (paragraph === undefined) return undefined;
  const at = paragraph.indexOf(form);
  return { before: clipped(paragraph.slice(0, at), true), after: clipped(paragraph.slice(at + form.length), false) };
}

/** The doubts about a paper, each with the words it stands among. */
export function withSurroundings(docx: Uint8Array, doubts: readonly Doubt[]): Doubt[] {
  if (doubts.length === 0) return [];
  const zip = openDocx(docx);
  const paragraphs = textParts(zip)
    .flatMap((name) => paragraphsOf(zip.file(name)?.asText() ?? ''))
    .map((text) => text.replace(/[\s\u00a0]+/g, ' ').trim());
  return doubts.map((doubt) => {
    // A name left as it is (its gender is not known) may stand in the paper as a plain nominative as well.
    const within = doubt.form === doubt.text ? undefined : around(paragraphs, doubt.form);
    return within === undefined ? doubt : { ...doubt, within };
  });
}
