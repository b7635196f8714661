/** Opens a .docx: the zip with its text parts, changes accepted, or a sentence why it is not one. */
import PizZip from 'pizzip';
import { UserError } from '../../domain/issue.ts';
import { acceptChanges, hasChanges, TEXT_PARTS } from './tracked-changes.ts';

/** A .docx as bytes or as base64. */
export type Docx = Uint8Array | string;

function unzip(docx: Docx): PizZip {
  try {
    return typeof docx === 'string' ? new PizZip(docx, { base64: true }) : new PizZip(docx);
  } catch {
    throw new UserError(
      'template.notDocx',
      'Файл не открывается как документ Word. Сохраните его в виде .docx и загрузите снова.',
    );
  }
}

/** The zip of a template, ready to be filled. Throws UserError when the file is not a .docx. */
export function openDocx(docx: Docx): PizZip {
  const zip = unzip(docx);
  if (!zip.file('word/document.xml')) {
    throw new UserError(
      'template.notDocx',
      'В файле нет текста документа Word. Сохраните шаблон в виде .docx (не .doc, не .odt) и загрузите снова.',
    );
  }
  for (const name of textParts(zip)) {
    const xml = zip.file(name)?.asText() ?? '';
    const accepted = acceptChanges(xml);
    if (accepted !== xml) zip.file(name, accepted);
  }
  return zip;
}

/** Names of the parts in which tags may stand, the body first. */
export function textParts(zip: PizZip): string[] {
  return Object.keys(zip.files)
    .filter((name) => TEXT_PARTS.test(name))
    .sort((a, b) => Number(b === 'word/document.xml') - Number(a === 'word/document.xml') || (a < b ? -1 : 1));
}

/** What a template holds besides text and tags that its author should know of. */
export interface Extras {
  readonly tracked: boolean;
  readonly images: number;
}

/** Tracked changes and pictures of a file as it came. */
export function extrasOf(docx: Docx): Extras {
  const zip = unzip(docx);
  return {
    tracked: textParts(zip).some((name) => hasChanges(zip.file(name)?.asText() ?? '')),
    images: Object.keys(zip.files).filter((name) => /^word\/media\/./.test(name)).length,
  };
}
