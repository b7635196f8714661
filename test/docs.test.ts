/** Documents as tests: what the guide names stands on the screen, links lead somewhere, what is derived is not out of date. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { menuGroups } from '../src/commands/index.ts';
import type { DocumentKind } from '../src/documents/define.ts';
import { documentKinds } from '../src/documents/index.ts';
import { PAIR_STATES } from '../src/domain/pairs/states.ts';
import { sheetsReference } from '../src/workbook/reference.ts';
import { sheetOf } from '../src/workbook/sheets/index.ts';

const ROOT = new URL('..', import.meta.url).pathname;
const GUIDE = 'docs/руководство.md';
const COLUMNS = 'docs/столбцы.md';
const RENEW = 'Renew it: UPDATE_DOCS=1 SKIP_BUILD=1 npx vitest run --config .config/vitest.config.ts test/docs.test.ts';
/** Lines of the guide between which a derived table stands. */
const MENU = { from: '<!-- меню -->\n', to: '<!-- конец меню -->' } as const;
const PAPERS = { from: '<!-- документы -->\n', to: '<!-- конец документов -->' } as const;
/** Words that the guide prints in bold although they name nothing on the screen. */
const OWN_EMPHASES: readonly string[] = ['Если времени совсем мало', 'Если людей много'];

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** Compares a document with what it should be; with UPDATE_DOCS=1 writes it first. */
function expectFresh(file: string, fresh: string): void {
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(join(ROOT, file), fresh);
  expect(read(file) === fresh, `${file} is out of date. ${RENEW}`).toBe(true);
}

/** The guide with a derived table put between its two lines. */
function guideWith(place: { readonly from: string; readonly to: string }, table: string): string {
  const guide = read(GUIDE);
  const [from, to] = [guide.indexOf(place.from), guide.indexOf(place.to)];
  expect(from, `the guide has lost the line ${place.from}`).toBeGreaterThan(0);
  return guide.slice(0, from + place.from.length) + table + guide.slice(to);
}

/** How many papers one press makes. */
function howMany({ many, forRecords }: DocumentKind): string {
  if (forRecords === undefined) return 'один на организацию';
  return `${many ? 'один на всех отмеченных' : 'каждому отмеченному свой'}: лист «${sheetOf(forRecords).title}»`;
}

const documents = ['README.md', ...readdirSync(join(ROOT, 'docs')).map((name) => `docs/${name}`)].filter((file) =>
  file.endsWith('.md'),
);

/** Targets of links and pictures that lead into the repository. */
function innerLinks(text: string): string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map((match) => match[1] ?? '')
    .filter((target) => !/^[a-z]+:/.test(target));
}

/** Anchors that a Markdown page gives its headings. */
function anchorsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map((match) =>
    (match[1] ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );
}

/** Whether a link of a document leads to a file, and its anchor to a heading there. */
function leadsSomewhere(document: string, target: string): boolean {
  const [path = '', anchor] = decodeURI(target).split('#');
  const file = path === '' ? document : join(dirname(document), path);
  if (!existsSync(join(ROOT, file))) return false;
  return anchor === undefined || anchorsOf(read(file)).includes(anchor);
}

/** All texts of the product, to look names up in. */
function sources(): string {
  return readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => read(join('src', name)))
    .join('\n');
}

describe('documents', () => {
  it('list every sheet and column as it is defined today', () => {
    expectFresh(COLUMNS, sheetsReference());
  });

  it('give the figures of every document on paper', () => {
    const rows = [...read('docs/документы.md').matchAll(/^\| (D-[^|]+) \| ([^|]+) \| (\d+)[^|]* \| [\d /]+ \|$/gm)];
    expect(
      rows.map(([, id, title]) => [id, title]),
      'docs/документы.md is out of date. Renew it: npm run pages',
    ).toEqual(documentKinds.map(({ id, title }) => [id, title]));
  });

  it.each(documents)('%s has only links and pictures that exist', (document) => {
    expect(innerLinks(read(document)).filter((target) => !leadsSomewhere(document, target))).toEqual([]);
  });
});

describe('the guide', () => {
  const items = menuGroups().flat();

  it('explains every item of the menu', () => {
    const lines = items.map(({ title, hint }) => `| **${title}** | ${hint} |\n`);
    expectFresh(GUIDE, guideWith(MENU, `| Пункт | Что делает |\n|---|---|\n${lines.join('')}`));
  });

  it('lists every document that can be made', () => {
    const lines = documentKinds.map((kind) => `| ${kind.title} | ${howMany(kind)} |\n`);
    expectFresh(GUIDE, guideWith(PAPERS, `| Документ | Сколько |\n|---|---|\n${lines.join('')}`));
  });

  it('names after «Наставничество →» only what stands in the menu', () => {
    const named = [...read(GUIDE).matchAll(/\*\*Наставничество\*\*\s+→\s+\*\*([^*]+)\*\*/g)].map((match) =>
      (match[1] ?? '').replace(/\s+/g, ' '),
    );
    const titles = items.map(({ title }) => title);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((title) => !titles.includes(title))).toEqual([]);
  });

  it('prints in bold only what the screen shows', () => {
    const product = sources();
    const bold = [...read(GUIDE).matchAll(/\*\*([^*]+)\*\*/g)].map((match) => (match[1] ?? '').replace(/\s+/g, ' '));
    // Beginnings of paragraphs end with a full stop; a dot leader stands for what differs from case to case.
    const names = bold.filter((text) => !text.endsWith('.') && !OWN_EMPHASES.includes(text));
    expect(names.length).toBeGreaterThan(60);
    expect(names.filter((name) => !product.includes(name.replace(/\s*…$/, '')))).toEqual([]);
  });

  it('explains every state of a pair', () => {
    const guide = read(GUIDE);
    expect(PAIR_STATES.filter(({ title }) => !guide.includes(`| ${title} |`))).toEqual([]);
  });
});
