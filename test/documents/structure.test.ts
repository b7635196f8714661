/** Every kind of document with sample data: a sound .docx on A4, no tag or blank left by mistake, nothing the template does not know. */
import { XMLValidator } from './xml-validator.ts';
import { describe, expect, it } from 'vitest';
import type { DataValue, DocumentData, DocumentKind, Tag } from '../../src/documents/define.ts';
import { inspectTemplate } from '../../src/documents/fill.ts';
import { documentById, documentKinds } from '../../src/documents/index.ts';
import { templates } from '../../src/documents/templates/index.ts';
import { defaultTemplate, filledWith, firstAnswers, paragraphs, wholeText, xmlParts } from './filled.ts';
import { PLANNED, sampleBook, SAMPLE_ANSWERS, SAMPLE_CODES, TODAY } from './sample-book.ts';

const book = sampleBook(PLANNED);

function codesFor(kind: DocumentKind): readonly string[] {
  const codes = kind.forRecords === undefined ? [] : (SAMPLE_CODES[kind.forRecords] ?? []);
  return kind.many ? codes : codes.slice(-1);
}

function dataOf(kind: DocumentKind): DocumentData {
  const answers = { ...firstAnswers(kind, book, TODAY), ...SAMPLE_ANSWERS[kind.id] };
  return kind.data(book, codesFor(kind), answers, TODAY);
}

/** Names of data that no tag tells of. */
function undeclared(data: DocumentData, tags: readonly Tag[], path = ''): string[] {
  return Object.entries(data).flatMap(([name, value]) => {
    const tag = tags.find((candidate) => candidate.name === name);
    if (!tag) return [path + name];
    const items: readonly DataValue[] = Array.isArray(value) ? value : [];
    return items.flatMap((item) =>
      item !== null && typeof item === 'object' && !('type' in item)
        ? undeclared(item as DocumentData, tag.of ?? [], `${path}${name}.`)
        : [],
    );
  });
}

describe.each(documentKinds.map((kind) => [kind.id, kind] as const))('%s', (_id, kind) => {
  it('fills its template with nothing left over', async () => {
    const docx = await filledWith(kind, dataOf(kind));
    const text = wholeText(docx);
    expect(text).not.toMatch(/[{}]|undefined|NaN|null|\[object|\*\*/);
    expect(text).not.toMatch(/\.\.(?!\.)|,,|;;|\s[,;:](?=\s)|\(\)|«»/);
    expect(text.length).toBeGreaterThan(300);
  });

  it('is well-formed, on A4 with lawful margins, without piles of empty paragraphs', async () => {
    const docx = await filledWith(kind, dataOf(kind));
    const parts = xmlParts(docx);
    for (const [name, xml] of parts) expect([name, XMLValidator.problem(xml)]).toEqual([name, undefined]);
    expect([...parts.keys()]).toEqual(
      expect.arrayContaining(['[Content_Types].xml', '_rels/.rels', 'word/document.xml', 'word/styles.xml']),
    );
    const body = parts.get('word/document.xml') ?? '';
    const sizes = [...body.matchAll(/<w:pgSz w:w="(\d+)" w:h="(\d+)"/g)].map(([, w, h]) =>
      [Number(w), Number(h)].sort((a, b) => a - b),
    );
    expect(sizes.length).toBeGreaterThan(0);
    for (const size of sizes) expect(size).toEqual([11906, 16838]);
    for (const [, top, right, bottom, left] of body.matchAll(
      /<w:pgMar w:top="(\d+)" w:right="(\d+)" w:bottom="(\d+)" w:left="(\d+)"/g,
    )) {
      expect(Math.min(Number(top), Number(left))).toBeGreaterThanOrEqual(1133);
      expect(Math.min(Number(right), Number(bottom))).toBeGreaterThanOrEqual(566);
    }
    const empty = paragraphs(docx).map((text) => text.trim() === '');
    // Two in a row happen between cells to be written in; a pile in the text would show as more in a row outside tables.
    const outside = body
      .replace(/<w:tbl>[\s\S]*?<\/w:tbl>/g, '<table/>')
      .match(/(<w:p>(?:<w:pPr>(?:(?!<\/w:pPr>).)*<\/w:pPr>)?<\/w:p>){2,}/g);
    expect(outside).toBeNull();
    expect(empty.every(Boolean)).toBe(false);
  });

  it('uses only tags it declares, and declares all its data', async () => {
    const { problems } = inspectTemplate(await defaultTemplate(kind.template), kind.tags);
    expect(problems.map(({ message }) => message)).toEqual([]);
    expect(undeclared(dataOf(kind), kind.tags)).toEqual([]);
  });

  it('has a readable, safe file name and data that survive JSON', () => {
    const answers = { ...firstAnswers(kind, book, TODAY), ...SAMPLE_ANSWERS[kind.id] };
    const name = kind.fileName(book, codesFor(kind), answers);
    expect(name).toMatch(/^[А-ЯЁ][^\\/:*?"<>|]{5,119}[^.\s]$/);
    const data = dataOf(kind);
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });
});

describe('the list of documents', () => {
  it('finds each by its id, with a template of its own or a shared one', () => {
    for (const kind of documentKinds) {
      expect(documentById(kind.id)).toBe(kind);
      expect(templates.map(({ id }) => id)).toContain(kind.template);
    }
    expect(new Set(documentKinds.map(({ id }) => id)).size).toBe(documentKinds.length);
    const used = new Set(documentKinds.map(({ template }) => template));
    expect(templates.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });

  it('registers each under a line of «Виды документов»', () => {
    for (const kind of documentKinds) expect(kind.registers.kindTitle(book)).not.toMatch(/^D-/);
  });
});

describe('sections of a paper', () => {
  it.each(['D-06', 'D-16', 'D-17'])('%s: the annex alone lies on its side', async (id) => {
    const kind = documentById(id);
    if (!kind) throw new Error(id);
    const body = xmlParts(await filledWith(kind, dataOf(kind))).get('word/document.xml') ?? '';
    const [first = '', second = ''] = body.split('</w:sectPr>');
    expect(first).toContain('ПРИКАЗ');
    expect(first).not.toContain('w:orient="landscape"');
    expect(second).toContain('Приложение');
    expect(second).toContain('w:orient="landscape"');
  });
});
