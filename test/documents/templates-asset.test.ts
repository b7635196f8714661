/** dist/Templates.html: small, the same at every build, and each template in it a whole .docx. */
import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { templateFromAsset } from '../../src/documents/templates-asset.ts';
import { templatesHtml } from '../../src/documents/templates/build.ts';
import { templates } from '../../src/documents/templates/index.ts';

describe('the file of templates', () => {
  it('is the same at every build and at most 300 KB', async () => {
    const html = await templatesHtml();
    expect(await templatesHtml()).toBe(html);
    expect(html.length).toBeLessThan(300 * 1024);
  });

  it('gives every template as a zip that says when it was made: never today', async () => {
    const html = await templatesHtml();
    for (const { id } of templates) {
      const zip = new PizZip(templateFromAsset(html, id), { base64: true, checkCRC32: true });
      expect(Object.keys(zip.files)[0]).toBe('[Content_Types].xml');
      expect(zip.file('word/document.xml')?.asText()).toContain('<w:body>');
      expect(zip.file('word/document.xml')?.date.getFullYear()).toBe(2026);
    }
  });

  it('refuses an unknown template', async () => {
    const html = await templatesHtml();
    expect(() => templateFromAsset(html, 'D-99')).toThrow('D-99');
    expect(() => templateFromAsset('<p>', 'D-06')).toThrow('build the add-on again');
  });
});
