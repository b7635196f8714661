/** Fills a default template with a document's data as the panel does, and reads the result: for tests and pictures. */
import PizZip from 'pizzip';
import type { Answers, DocumentData, DocumentKind } from '../../src/documents/define.ts';
import { fillTemplate } from '../../src/documents/fill.ts';
import { paragraphsOf } from '../../src/documents/fill/template-tags.ts';
import { templateFromAsset } from '../../src/documents/templates-asset.ts';
import { templatesHtml } from '../../src/documents/templates/build.ts';
import type { Book } from '../../src/workbook/book.ts';

let html: Promise<string> | undefined;

/** The default template of a document, base64. */
export async function defaultTemplate(id: string): Promise<string> {
  html ??= templatesHtml();
  return templateFromAsset(await html, id);
}

/** First answers to the questions of a document. */
export function firstAnswers(kind: DocumentKind, book: Book, today: string): Answers {
  return Object.fromEntries(kind.inputs.map((input) => [input.key, input.initial?.(book, today) ?? '']));
}

export async function filledWith(kind: DocumentKind, data: DocumentData): Promise<Uint8Array> {
  return fillTemplate(await defaultTemplate(kind.template), data);
}

/** Text parts of a finished document by name. */
export function xmlParts(docx: Uint8Array): Map<string, string> {
  const zip = new PizZip(docx);
  const names = Object.keys(zip.files).filter((name) => name.endsWith('.xml') || name.endsWith('.rels'));
  return new Map(names.map((name) => [name, zip.file(name)?.asText() ?? '']));
}

/** Paragraphs of the body as plain text. */
export function paragraphs(docx: Uint8Array): string[] {
  return paragraphsOf(xmlParts(docx).get('word/document.xml') ?? '');
}

/** The whole text, with plain spaces, for looking up phrases. */
export function wholeText(docx: Uint8Array): string {
  return paragraphs(docx)
    .join('\n')
    .replace(/\u00a0/g, ' ');
}
