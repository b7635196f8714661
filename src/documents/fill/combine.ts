/**
 * Puts finished papers into one .docx for printing: each from a new page, with its own page numbers, headers and pictures.
 * The look (styles) is the first paper's with whatever styles of the others it lacks; footnotes are the first paper's.
 */
import type PizZip from 'pizzip';
import { openDocx, type Docx } from './docx-file.ts';

const BODY = 'word/document.xml';
const RELATIONS = 'word/_rels/document.xml.rels';
const TYPES = '[Content_Types].xml';
const NUMBERING = 'word/numbering.xml';
/** Parts that a paper brings along; the others exist once for the whole file. */
const CARRIED = /\/(header|footer|image|hyperlink|chart|oleObject|package)$/;

/** A relationship of the body: a part of the paper, or an address outside. */
interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

function relationsOf(zip: PizZip): Relation[] {
  const xml = zip.file(RELATIONS)?.asText() ?? '';
  return (xml.match(/<Relationship\s[^>]*>/g) ?? []).map((tag) => ({
    id: attribute(tag, 'Id'),
    type: attribute(tag, 'Type'),
    target: attribute(tag, 'Target'),
    external: attribute(tag, 'TargetMode') === 'External',
  }));
}

/** The XML before, inside and after the body. */
function partsOfBody(xml: string): readonly [string, string, string] {
  const open = /<w:body(?:\s[^>]*)?>/.exec(xml);
  const start = open ? open.index + open[0].length : 0;
  const end = xml.lastIndexOf('</w:body>');
  return [xml.slice(0, start), xml.slice(start, end), xml.slice(end)];
}

/** Content of a body and the settings of its last section, which stand behind it. */
function splitSection(body: string): readonly [string, string] {
  const start = body.lastIndexOf('<w:sectPr');
  const tail = start < 0 ? '' : body.slice(start);
  // A section that stands inside a paragraph is not the last one.
  if (!/^<w:sectPr(?:\s[^>]*)?(?:\/>|>[\s\S]*<\/w:sectPr>)\s*$/.test(tail)) return [body, '<w:sectPr/>'];
  return [body.slice(0, start), tail.trim()];
}

/** The first section of a paper begins on a new page with page one. */
function firstPage(section: string): string {
  const full = section.replace(/^<w:sectPr([^>]*)\/>$/, '<w:sectPr$1></w:sectPr>');
  const fresh = full.replace(/<w:type\s[^>]*\/>/, '<w:type w:val="nextPage"/>');
  const numbers = /<w:pgNumType([^>]*)\/>/.exec(fresh);
  if (numbers) {
    const rest = (numbers[1] ?? '').replace(/\sw:start="[^"]*"/, '');
    return fresh.replace(numbers[0], `<w:pgNumType${rest} w:start="1"/>`);
  }
  // The order of elements is prescribed: page numbers stand right after the page and its borders.
  const page =
    /<w:pgMar\s[^>]*\/>(?:<w:paperSrc[^>]*\/>)?(?:<w:pgBorders[\s\S]*?<\/w:pgBorders>)?(?:<w:lnNumType[^>]*\/>)?/;
  return page.test(fresh) ? fresh.replace(page, (found) => `${found}<w:pgNumType w:start="1"/>`) : fresh;
}

/** The section's settings in a paragraph of no height, where the next paper follows. */
function sectionBreak(section: string): string {
  const spacing = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>';
  return `<w:p><w:pPr>${spacing}<w:rPr><w:sz w:val="2"/></w:rPr>${section}</w:pPr></w:p>`;
}

/** A body that ends with a plain paragraph takes the settings into it: no further line is needed. */
function closeSection(content: string, section: string): string {
  const last = Math.max(content.lastIndexOf('<w:p>'), content.lastIndexOf('<w:p '));
  const paragraph = last < 0 ? '' : content.slice(last).trim();
  const plain = /^<w:p(?:\s[^>]*[^/])?>(?:(?!<\/w:p>)[\s\S])*<\/w:p>$/.test(paragraph);
  if (!plain || paragraph.indexOf('<w:sectPr') >= 0 || paragraph.indexOf('<w:pPrChange') >= 0)
    return content + sectionBreak(section);
  const closed = /<w:pPr>/.test(paragraph)
    ? paragraph.replace(/<\/w:pPr>/, () => `${section}</w:pPr>`)
    : paragraph.replace(/^<w:p(?:\s[^>]*)?>/, (open) => `${open}<w:pPr>${section}</w:pPr>`);
  return content.slice(0, last) + closed;
}

/** Adds a part under a name of its own, with its type and its own relationships. */
function carryPart(into: PizZip, from: PizZip, name: string, mark: string): string {
  const slash = name.lastIndexOf('/');
  const fresh = `${name.slice(0, slash + 1)}${mark}-${name.slice(slash + 1)}`;
  const part = from.file(name);
  if (!part) return name;
  into.file(fresh, part.asUint8Array());
  const relations = from.file(`${name.slice(0, slash)}/_rels/${name.slice(slash + 1)}.rels`);
  if (relations) into.file(`${fresh.slice(0, slash)}/_rels/${fresh.slice(slash + 1)}.rels`, relations.asText());
  const types = from.file(TYPES)?.asText() ?? '';
  const own = new RegExp(`<Override\\s[^>]*PartName="/${name.replace(/[.]/g, '\\.')}"[^>]*>`).exec(types)?.[0];
  const known = into.file(TYPES)?.asText() ?? '';
  const extension = name.slice(name.lastIndexOf('.') + 1);
  const byExtension = new RegExp(`<Default\\s[^>]*Extension="${extension}"[^>]*>`);
  const added =
    own?.replace(`/${name}"`, `/${fresh}"`) ?? (byExtension.test(known) ? '' : (byExtension.exec(types)?.[0] ?? ''));
  if (added !== '') into.file(TYPES, known.replace('</Types>', `${added}</Types>`));
  return fresh;
}

const sameBytes = (a: PizZip, b: PizZip, name: string): boolean =>
  a.file(name) !== null && a.file(name)?.asBinary() === b.file(name)?.asBinary();

/** New ids for the relationships of a further paper; parts equal to the first paper's are shared. */
function carryRelations(into: PizZip, from: PizZip, mark: string): ReadonlyMap<string, string> {
  const first = relationsOf(into);
  const ids = new Map<string, string>();
  let added = '';
  for (const { id, type, target, external } of relationsOf(from)) {
    const name = target.indexOf('/') === 0 ? target.slice(1) : `word/${target}`;
    const twin = first.find((other) => other.type === type && other.target === target && other.external === external);
    if (twin && (external || sameBytes(into, from, name) || !CARRIED.test(type))) {
      ids.set(id, twin.id);
      continue;
    }
    if (!CARRIED.test(type)) continue;
    const fresh = `${mark}${id}`;
    const place = external ? target : `/${carryPart(into, from, name, mark)}`;
    ids.set(id, fresh);
    added += `<Relationship Id="${fresh}" Type="${type}" Target="${place}"${external ? ' TargetMode="External"' : ''}/>`;
  }
  if (added !== '') {
    const xml = into.file(RELATIONS)?.asText() ?? '';
    into.file(RELATIONS, xml.replace('</Relationships>', `${added}</Relationships>`));
  }
  return ids;
}

/** Styles that the first paper lacks. */
function carryStyles(into: PizZip, from: PizZip): void {
  const name = 'word/styles.xml';
  const [own, theirs] = [into.file(name)?.asText() ?? '', from.file(name)?.asText() ?? ''];
  if (own === theirs || own === '') return;
  const missing = (theirs.match(/<w:style\s[\s\S]*?<\/w:style>/g) ?? []).filter((style) => {
    const id = attribute(style.slice(0, style.indexOf('>')), 'w:styleId');
    return id !== '' && own.indexOf(`w:styleId="${id}"`) < 0;
  });
  const plain = missing.map((style) => style.replace(/\sw:default="[^"]*"/, ''));
  if (plain.length > 0) into.file(name, own.replace('</w:styles>', `${plain.join('')}</w:styles>`));
}

/** Automatic lists of a further paper begin at one again: each list it uses is copied. */
function restartLists(into: PizZip, content: string): string {
  const xml = into.file(NUMBERING)?.asText();
  if (xml === undefined) return content;
  const numbers = xml.match(/<w:num\s[\s\S]*?<\/w:num>/g) ?? [];
  let next = Math.max(0, ...numbers.map((one) => Number(attribute(one, 'w:numId'))));
  let added = '';
  const fresh = new Map<string, string>();
  const restarted = content.replace(/<w:numId\s+w:val="(\d+)"\s*\/>/g, (whole: string, id: string) => {
    const list = numbers.find((one) => attribute(one, 'w:numId') === id);
    const abstract = /<w:abstractNumId\s[^>]*\/>/.exec(list ?? '')?.[0];
    if (abstract === undefined) return whole;
    if (!fresh.has(id)) {
      next += 1;
      fresh.set(id, String(next));
      const levels = Array.from({ length: 9 }, (_, level) => level)
        .map((level) => `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="1"/></w:lvlOverride>`)
        .join('');
      added += `<w:num w:numId="${next}">${abstract}${levels}</w:num>`;
    }
    return `<w:numId w:val="${fresh.get(id) ?? id}"/>`;
  });
  if (added !== '')
    into.file(
      NUMBERING,
      xml.replace(/<w:numIdMacAtCleanup|<\/w:numbering>/, (end) => added + end),
    );
  return restarted;
}

/** A body with other relationship ids, and without marks that may stand in a file once only. */
function withIds(content: string, ids: ReadonlyMap<string, string>): string {
  return content
    .replace(
      /(\sr:(?:id|embed|link|pict)=")([^"]*)"/g,
      (_whole, name: string, id: string) => `${name}${ids.get(id) ?? id}"`,
    )
    .replace(/<w:bookmark(?:Start|End)(?:\s[^>]*)?\/>/g, '')
    .replace(/\sw14:(?:paraId|textId)="[^"]*"/g, '');
}

/** One .docx with all papers in order. One paper comes back as it is. */
export function combineDocx(papers: readonly Docx[]): Uint8Array {
  const [first, ...others] = papers;
  if (first === undefined) throw new Error('Nothing to combine');
  const into = openDocx(first);
  const [head, body, foot] = partsOfBody(into.file(BODY)?.asText() ?? '');
  let [content, section] = splitSection(body);
  const restart = (text: string): string =>
    text.replace(/<w:sectPr(?:\s[^>]*)?(?:\/>|>[\s\S]*?<\/w:sectPr>)/, firstPage);
  others.forEach((paper, index) => {
    const mark = `p${index + 2}`;
    const from = openDocx(paper);
    const ids = carryRelations(into, from, mark);
    carryStyles(into, from);
    const [, theirs] = partsOfBody(from.file(BODY)?.asText() ?? '');
    // The settings of a paper's first section may stand in the middle of it or at its end.
    const [next, last] = splitSection(restart(restartLists(into, withIds(theirs, ids))));
    content = closeSection(content, section) + next;
    section = last;
  });
  into.file(BODY, head + content + section + foot);
  return into.generate({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 1 } });
}
