/** Builds dist/Templates.html: every default template as pieces of .docx files, the pieces that many share written once. */
import { deflateRawSync } from 'node:zlib';
import { Packer } from 'docx';
import PizZip from 'pizzip';
import { ASSET_CLOSING, ASSET_OPENING, type TemplateAsset } from '../templates-asset.ts';
import { templates } from './index.ts';
import { documentOf, type Template } from './page.ts';
import { directoryPiece, entryPiece, type ZipEntry } from './zip-pieces.ts';

/** Parts that docx writes and a template has no use for; the library puts the present time into some of them. */
const NEEDLESS =
  /^(docProps\/|word\/(comments|footnotes|endnotes|fontTable|numbering|bibliography|commentsExtended)[^/]*$|word\/_rels\/(footnotes|endnotes|comments|fontTable)|word\/charts|word\/fonts)/;

interface Part {
  readonly name: string;
  readonly text: string;
}

/** Takes away what speaks of the needless parts: their content types, relationships, and the notes in the settings. */
function withoutNeedless({ name, text }: Part): Part {
  if (name === '[Content_Types].xml')
    return {
      name,
      text: text.replace(/<Override [^>]*PartName="\/([^"]*)"[^>]*\/>/g, (entry, path: string) =>
        NEEDLESS.test(path) ? '' : entry,
      ),
    };
  if (/\.rels$/.test(name))
    return {
      name,
      text: text.replace(/<Relationship [^>]*Target="([^"]*)"[^>]*\/>/g, (entry, target: string) => {
        const path = name.startsWith('word/') ? `word/${target}` : target.replace(/^\//, '');
        return NEEDLESS.test(path) ? '' : entry;
      }),
    };
  if (name === 'word/settings.xml')
    return { name, text: text.replace(/<w:(footnotePr|endnotePr)>[\s\S]*?<\/w:\1>/g, '') };
  return { name, text };
}

/** Parts of a template in a fixed order: content types first, as readers of .docx expect. */
async function partsOf(template: Template): Promise<Part[]> {
  const zip = new PizZip(await Packer.toArrayBuffer(documentOf(template)));
  return Object.keys(zip.files)
    .filter((name) => zip.files[name]?.dir !== true && !NEEDLESS.test(name))
    .sort((a, b) => Number(b === '[Content_Types].xml') - Number(a === '[Content_Types].xml') || (a < b ? -1 : 1))
    .map((name) => withoutNeedless({ name, text: zip.file(name)?.asText() ?? '' }));
}

function entryOf({ name, text }: Part): ZipEntry {
  const content = Buffer.from(text, 'utf8');
  return { name, content, packed: deflateRawSync(content, { level: 9 }) };
}

/** The asset: the same pieces in the same order for the same sources, whenever it is built. */
export async function templateAsset(): Promise<TemplateAsset> {
  const pieces: string[] = [];
  const indexes = new Map<string, number>();
  const place = (piece: Buffer): number => {
    const base64 = piece.toString('base64');
    const known = indexes.get(base64);
    if (known !== undefined) return known;
    indexes.set(base64, pieces.length);
    return pieces.push(base64) - 1;
  };
  const orders: Record<string, readonly number[]> = {};
  for (const template of templates) {
    const entries = (await partsOf(template)).map(entryOf);
    orders[template.id] = [...entries.map((entry) => place(entryPiece(entry))), place(directoryPiece(entries))];
  }
  return { pieces, templates: orders };
}

/** Text of dist/Templates.html. */
export async function templatesHtml(): Promise<string> {
  return `${ASSET_OPENING}${JSON.stringify(await templateAsset())}${ASSET_CLOSING}\n`;
}
