/** The engine in a bare V8 context: no Node, no DOM, no timers, no code made from strings, as a locked-down panel would have it. */
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { assignment } from '../../src/documents/kinds/d-06-assignment.ts';
import { defaultTemplate, firstAnswers, wholeText } from './filled.ts';
import { sampleBook, TODAY } from './sample-book.ts';

async function engine(): Promise<string> {
  const bundle = await build({
    entryPoints: [new URL('../../src/documents/fill.ts', import.meta.url).pathname],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'Fill',
    platform: 'browser',
    target: 'es2019',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    logLevel: 'silent',
  });
  return bundle.outputFiles[0]?.text ?? '';
}

describe('fill.ts in bare V8', () => {
  it('fills the order from base64 and checks a template', async () => {
    const code = await engine();
    const context = createContext({}, { codeGeneration: { strings: false, wasm: false } });
    runInContext(code, context);
    const book = sampleBook();
    const data = assignment.data(book, ['ПР-001', 'ПР-002'], firstAnswers(assignment, book, TODAY), TODAY);
    const given = { template: await defaultTemplate('D-06'), data, tags: assignment.tags };
    const result = runInContext(
      `(() => { const given = ${JSON.stringify(given)};
        return JSON.stringify({ docx: Array.from(Fill.fillTemplate(given.template, given.data)), problems: Fill.inspectTemplate(given.template, given.tags).problems }); })()`,
      context,
    ) as string;
    const { docx, problems } = JSON.parse(result) as { docx: number[]; problems: unknown[] };
    expect(wholeText(Uint8Array.from(docx))).toContain('Сидоровой Анне Ивановне');
    expect(problems).toEqual([]);
  });
});
