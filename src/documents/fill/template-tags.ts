/** Finds the tags of a template as a reader sees them: whole, whatever runs they are split into, paragraph by paragraph. */
import { openDocx, textParts, type Docx } from './docx-file.ts';

/** A tag, or a brace without its partner. */
export interface FoundTag {
  /** What stands between the braces. */
  readonly content: string;
  readonly broken?: 'unclosed' | 'unopened';
  /** The paragraph it stands in, cut to one line: how a message says where. */
  readonly where: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(xml: string): string {
  return xml.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return ENTITIES[name ?? ''] ?? whole;
  });
}

/** Texts of the paragraphs of one part, in order. */
export function paragraphsOf(xml: string): string[] {
  const texts: string[] = [];
  let text = '';
  const piece = /<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<\/w:p>|<w:(?:tab|br|cr)(?:\s[^>]*)?\/>/g;
  for (let match = piece.exec(xml); match; match = piece.exec(xml)) {
    if (match[1] !== undefined) text += decode(match[1]);
    else if (match[0] === '</w:p>') {
      texts.push(text);
      text = '';
    } else text += ' ';
  }
  return text === '' ? texts : [...texts, text];
}

function place(paragraph: string): string {
  const line = paragraph.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}

function tagsIn(paragraph: string): FoundTag[] {
  const found: FoundTag[] = [];
  const where = place(paragraph);
  let start = -1;
  for (let index = 0; index < paragraph.length; index++) {
    const letter = paragraph.charAt(index);
    if (letter === '{') {
      if (start >= 0) found.push({ content: paragraph.slice(start, index), broken: 'unclosed', where });
      start = index + 1;
    } else if (letter === '}') {
      if (start < 0) found.push({ content: '', broken: 'unopened', where });
      else found.push({ content: paragraph.slice(start, index), where });
      start = -1;
    }
  }
  if (start >= 0) found.push({ content: paragraph.slice(start), broken: 'unclosed', where });
  return found;
}

/** Tags of every part of the template, each part apart: a loop cannot begin in a header and end in the body. */
export function templateTags(docx: Docx): FoundTag[][] {
  const zip = openDocx(docx);
  return textParts(zip).map((name) => paragraphsOf(zip.file(name)?.asText() ?? '').flatMap(tagsIn));
}
