/** Repository rules as tests: who may import whom, and every definition listed in its folder's index. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SAYS_WHAT_TO_DO } from './sweep/undisturbed.ts';

const ROOT = new URL('..', import.meta.url).pathname;

function sourceFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).split(sep).join('/'))
    .filter((name) => /\.tsx?$/.test(name));
}

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [...text.matchAll(/(import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|import\s+'([^']+)'/g)].map((match) => {
    const target = match[3] ?? match[4] ?? '';
    const to = target.startsWith('.')
      ? normalize(join(dirname(file), target))
          .split(sep)
          .join('/')
      : target;
    return { from: file, to, typeOnly: match[2] !== undefined };
  });
}

/** Law of design.md §3. `type:` allows type-only imports; names without a slash at the end are single files or packages. */
const LAW: readonly { readonly folder: string; readonly may: readonly string[] }[] = [
  { folder: 'src/domain/russian/', may: ['src/domain/', 'lvovich'] },
  { folder: 'src/domain/', may: ['src/domain/', 'zod/mini'] },
  { folder: 'src/workbook/', may: ['src/workbook/', 'src/domain/', 'zod/mini'] },
  {
    folder: 'src/documents/templates/',
    may: ['src/documents/templates/', 'src/documents/', 'type:src/workbook/', 'src/domain/', 'docx', 'node:', 'pizzip'],
  },
  { folder: 'src/documents/fill', may: ['src/documents/', 'src/domain/', 'docxtemplater', 'pizzip'] },
  { folder: 'src/documents/', may: ['src/documents/', 'src/domain/', 'type:src/workbook/'] },
  { folder: 'src/functions/', may: ['src/functions/', 'src/domain/', 'src/workbook/'] },
  { folder: 'src/ports.ts', may: ['type:src/'] },
  {
    folder: 'src/commands/',
    may: ['src/commands/', 'src/domain/', 'src/workbook/', 'src/documents/', 'src/ports.ts', 'zod/mini'],
  },
  { folder: 'src/globals.ts', may: ['src/commands/', 'src/functions/'] },
  {
    folder: 'src/google/',
    may: [
      'src/google/',
      'src/ports.ts',
      'src/domain/',
      'src/workbook/',
      'src/documents/',
      'src/commands/',
      'src/functions/',
    ],
  },
  {
    folder: 'src/sidebar/',
    may: [
      'src/sidebar/',
      'type:src/commands/',
      'type:src/workbook/',
      'src/domain/',
      'src/documents/fill',
      'type:src/documents/',
      'preact',
    ],
  },
  {
    folder: 'src/local/',
    may: [
      'src/local/',
      'node:',
      '@univerjs/',
      '@ironcalc/wasm',
      'docx-preview',
      'hucre',
      'acorn',
      'preact',
      'rxjs',
      'react',
      'typescript',
      'esbuild',
      'jszip',
    ],
  },
];

function lawFor(file: string): (typeof LAW)[number] | undefined {
  return LAW.find(({ folder }) => file.startsWith(folder));
}

function allowed(item: Import, may: readonly string[]): boolean {
  return may.some((entry) => {
    if (entry.startsWith('type:')) return item.typeOnly && item.to.startsWith(entry.slice(5));
    return item.to === entry || item.to.startsWith(entry);
  });
}

/** Arguments of every `new UserError(…)` of a file, as written. */
function refusalsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [...text.matchAll(/new UserError\(/g)].map(({ index }) => {
    let end = index + 'new UserError('.length;
    for (let depth = 1; depth > 0; end += 1) depth += text[end] === '(' ? 1 : text[end] === ')' ? -1 : 0;
    return text.slice(index, end);
  });
}

describe('a refusal', () => {
  it('says what to do next', () => {
    const silent = sourceFiles('src').flatMap((file) =>
      refusalsOf(file)
        // Written on the spot in Russian; `${sentence}` stands for one that says it already.
        .filter((refusal) => /[а-яё]/i.test(refusal) && !refusal.includes('${sentence}'))
        .filter((refusal) => !SAYS_WHAT_TO_DO.test(refusal))
        .map((refusal) => `${file}: ${refusal}`),
    );
    expect(silent).toEqual([]);
  });
});

describe('import law', () => {
  const files = sourceFiles('src');

  it('covers every file of src', () => {
    expect(files.filter((file) => !lawFor(file))).toEqual([]);
  });

  it('is kept by every import', () => {
    const breaches = files
      .flatMap(importsOf)
      .filter((item) => !allowed(item, lawFor(item.from)?.may ?? []))
      .map(({ from, to }) => `${from} -> ${to}`);
    expect(breaches).toEqual([]);
  });

  it('keeps fill.ts and the templates out of commands, which run on the server', () => {
    const breaches = files
      .filter((file) => file.startsWith('src/commands/') || file.startsWith('src/google/'))
      .flatMap(importsOf)
      .filter(({ to }) => /documents\/(fill|templates\/)/.test(to))
      .map(({ from, to }) => `${from} -> ${to}`);
    expect(breaches).toEqual([]);
  });
});

describe('registries', () => {
  const registries = [
    'src/commands',
    'src/functions',
    'src/workbook/sheets',
    'src/workbook/kinds',
    'src/workbook/checks',
    'src/documents/kinds',
    'src/domain/matching/criteria',
    'src/domain/indicators',
  ];
  const ORGANS = new Set(['index.ts', 'define.ts', 'rpc.ts', 'handle-edit.ts']);

  it.each(registries)('%s: every definition is listed in index.ts', (folder) => {
    const names = (() => {
      try {
        return readdirSync(join(ROOT, folder), { encoding: 'utf8' });
      } catch {
        return [];
      }
    })();
    if (!names.includes('index.ts')) return;
    // What only serves another definition of the folder need not be listed: it is reached through that one.
    const reached = new Set<string>();
    const visit = (name: string): void => {
      if (reached.has(name) || !names.includes(name)) return;
      reached.add(name);
      for (const match of readFileSync(join(ROOT, folder, name), 'utf8').matchAll(/from '\.\/([^'/]+\.ts)'/g))
        visit(match[1] ?? '');
    };
    visit('index.ts');
    expect(names.filter((name) => name.endsWith('.ts') && !ORGANS.has(name) && !reached.has(name))).toEqual([]);
  });
});

describe('repository', () => {
  it('has nothing at the top level beyond what was agreed', () => {
    const agreed = new Set([
      'src',
      'test',
      'docs',
      'dist',
      'node_modules',
      'appsscript.json',
      'esbuild.config.mjs',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'README.md',
      'LICENSE',
    ]);
    expect(readdirSync(ROOT).filter((name) => !name.startsWith('.') && !agreed.has(name))).toEqual([]);
  });

  it('opens every source file with a sentence that says what it is for', () => {
    const silent = sourceFiles('src').filter((file) => !/^(\/\*\*|\/\/ )/.test(readFileSync(join(ROOT, file), 'utf8')));
    expect(silent).toEqual([]);
  });
});
