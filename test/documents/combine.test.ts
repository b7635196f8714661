/** One file for printing: every paper from a new page with pages counted anew, with its own headers, pictures and lists. */
import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { combineDocx } from '../../src/documents/fill.ts';
import { documentById } from '../../src/documents/index.ts';
import { filledWith, firstAnswers, wholeText, xmlParts } from './filled.ts';
import { sampleBook, TODAY } from './sample-book.ts';
import { docxOf, paragraph } from './small-docx.ts';
import { XMLValidator } from './xml-validator.ts';

const book = sampleBook();

async function paper(id: string, code: string): Promise<Uint8Array> {
  const kind = documentById(id);
  if (!kind) throw new Error(id);
  return filledWith(kind, kind.data(book, [code], firstAnswers(kind, book, TODAY), TODAY));
}

const bodyOf = (docx: Uint8Array): string => xmlParts(docx).get('word/document.xml') ?? '';
const sections = (docx: Uint8Array): string[] => bodyOf(docx).match(/<w:sectPr[\s\S]*?<\/w:sectPr>/g) ?? [];
const text = (docx: Uint8Array): string => wholeText(docx).replace(/\s+/g, ' ');

/** Every relationship that the body names is there, and every part it leads to. */
function expectSound(docx: Uint8Array): void {
  const zip = new PizZip(docx);
  for (const [name, xml] of xmlParts(docx)) expect([name, XMLValidator.problem(xml)]).toEqual([name, undefined]);
  const relations = zip.file('word/_rels/document.xml.rels')?.asText() ?? '';
  for (const [, id] of bodyOf(docx).matchAll(/\sr:(?:id|embed)="([^"]*)"/g)) expect(relations).toContain(`Id="${id}"`);
  const ids = [...relations.matchAll(/\sId="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, target] of relations.matchAll(/Target="([^"]*)"\/>/g)) {
    const name = (target ?? '').startsWith('/') ? (target ?? '').slice(1) : `word/${target}`;
    expect(zip.file(name), name).not.toBeNull();
  }
  const types = zip.file('[Content_Types].xml')?.asText() ?? '';
  const parts = [...types.matchAll(/PartName="([^"]*)"/g)].map(([, part]) => part);
  expect(new Set(parts).size).toBe(parts.length);
}

describe('papers of one kind', () => {
  it('stand one after another, each with page one of its own', async () => {
    const papers = await Promise.all(['ПР-001', 'ПР-002', 'ПР-003'].map((code) => paper('D-08', code)));
    const all = combineDocx(papers);
    expectSound(all);
    expect(text(all)).toBe(papers.map(text).join(' ').replace(/\s+/g, ' '));
    expect(sections(all)).toHaveLength(3);
    for (const section of sections(all).slice(1)) expect(section).toContain('w:start="1"');
    expect(bodyOf(all).match(/<w:body>/g)).toHaveLength(1);
    // The same header is kept once for all.
    expect([...xmlParts(all).keys()].filter((name) => /header\d/.test(name) && name.indexOf('rels') < 0)).toHaveLength(
      2,
    );
  });

  it('keep every sheet of a paper that has several', async () => {
    const one = await paper('D-06', 'ПР-003');
    const all = combineDocx([one, one]);
    expectSound(all);
    expect(sections(all)).toHaveLength(2 * sections(one).length);
    expect(sections(all).filter((section) => section.indexOf('landscape') >= 0)).toHaveLength(2);
  });

  it('come back as they are when there is one', async () => {
    const one = await paper('D-08', 'ПР-001');
    expect(text(combineDocx([one]))).toBe(text(one));
  });
});

describe('papers of several kinds', () => {
  it('stand in one file with all their headers', async () => {
    const papers = await Promise.all([paper('D-08', 'ПР-001'), paper('D-13', 'ПР-001'), paper('D-06', 'ПР-003')]);
    const all = combineDocx(papers);
    expectSound(all);
    expect(text(all)).toContain('ДОПОЛНИТЕЛЬНОЕ СОГЛАШЕНИЕ');
    expect(sections(all)).toHaveLength(4);
  });
});

describe('a template of the curator’s own', () => {
  const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const relations = (target: string): string =>
    `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${target}"/></Relationships>`;
  const picture = '<w:p><w:r><w:drawing r:embed="rId9"/></w:r></w:p>';

  it('keeps the picture of each paper', () => {
    const [first, second] = ['one', 'two'].map((content) =>
      docxOf(picture + paragraph(content), {
        'word/media/seal.png': content,
        'word/_rels/document.xml.rels': relations('media/seal.png'),
      }),
    );
    if (!first || !second) throw new Error('two papers');
    const zip = new PizZip(combineDocx([first, second]));
    const names = Object.keys(zip.files).filter((name) => name.endsWith('seal.png'));
    expect(names.map((name) => zip.file(name)?.asText()).sort()).toEqual(['one', 'two']);
    const ids = [...(zip.file('word/document.xml')?.asText() ?? '').matchAll(/r:embed="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(2);
  });

  it('begins automatic lists at one in every paper', () => {
    const numbering = `<?xml version="1.0"?><w:numbering xmlns:w="${W}"><w:abstractNum w:abstractNumId="0"/><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
    const item = '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p>';
    const paperWithList = docxOf(item + item, { 'word/numbering.xml': numbering });
    const parts = xmlParts(combineDocx([paperWithList, paperWithList]));
    const used = [...(parts.get('word/document.xml') ?? '').matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id);
    expect(used).toEqual(['1', '1', '2', '2']);
    expect(parts.get('word/numbering.xml')).toContain('<w:startOverride w:val="1"/>');
  });

  it.each([
    ['a table at the end', `${paragraph('А')}<w:tbl><w:tr><w:tc>${paragraph('Б')}</w:tc></w:tr></w:tbl>`],
    ['a paragraph with settings', '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t>А</w:t></w:r></w:p>'],
    ['an empty paragraph', `${paragraph('А')}<w:p/>`],
    ['nothing at all', ''],
  ])('with %s stays well-formed', (_what, body) => {
    const all = bodyOf(combineDocx([docxOf(body), docxOf(body)]));
    expect(XMLValidator.problem(all)).toBeUndefined();
    expect(all.match(/<w:sectPr/g)).toHaveLength(2);
  });
});
