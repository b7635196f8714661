/** `npm run pages`: every document with sample data through LibreOffice — paper, pages, margins — and pictures for the guide. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentKinds } from '../../src/documents/index.ts';
import type { DocumentKind } from '../../src/documents/define.ts';
import { filledWith, firstAnswers, paragraphs } from '../documents/filled.ts';
import { PLANNED, sampleBook, SAMPLE_ANSWERS, SAMPLE_CODES, TODAY } from '../documents/sample-book.ts';

const IMAGES = 'docs/images';
/** The page of figures; a test compares its list with the kinds there are. */
const FIGURES = 'docs/документы.md';
/** Documents whose first page the guide shows. */
const PICTURED = ['D-06', 'D-08', 'D-10', 'D-13'];
const MOST_PAGES = 12;
/** A4 in points, and how far a converter may be from it. */
const A4 = [595, 842] as const;
const TOLERANCE = 2;
/** Least margins in points: left and right 10 mm, top and bottom 10 mm (where the page number stands). */
const LEAST_MARGIN = 28;

const HOW_TO_INSTALL =
  'LibreOffice and poppler are needed: on Debian or Ubuntu `apt-get install libreoffice-writer poppler-utils fonts-liberation`, on macOS `brew install --cask libreoffice` and `brew install poppler`.';

function run(program: string, ...options: readonly string[]): string {
  return execFileSync(program, options, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

function isInstalled(program: string): boolean {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

async function finished(kind: DocumentKind): Promise<Uint8Array> {
  const book = sampleBook(PLANNED);
  const codes = kind.forRecords === undefined ? [] : (SAMPLE_CODES[kind.forRecords] ?? []);
  const answers = { ...firstAnswers(kind, book, TODAY), ...SAMPLE_ANSWERS[kind.id] };
  return filledWith(kind, kind.data(book, kind.many ? codes : codes.slice(-1), answers, TODAY));
}

interface PageBox {
  readonly size: readonly [number, number];
  /** Least distance of any word from the edges: left, top, right, bottom. */
  readonly margins: readonly [number, number, number, number];
}

/** Words of the paper that no line of the .pdf holds whole: a column too narrow has torn them. */
function tornWords(docx: Uint8Array, xml: string): string[] {
  const printed = new Set([...xml.matchAll(/>([^<]*)<\/word>/g)].map(([, word = '']) => word));
  const words = new Set(paragraphs(docx).flatMap((text) => text.split(/\s+/)));
  // Longer words may be parted after a hyphen, a dash or a slash; marks in XML are written otherwise.
  return [...words].filter((word) => /^[«(„]?[а-яё\d.]{5,}[»)“,;:.]*$/i.test(word) && !printed.has(word));
}

/** Pages of a .pdf with the room that words leave at the edges. */
function pagesOf(xml: string): PageBox[] {
  return [...xml.matchAll(/<page width="([\d.]+)" height="([\d.]+)">([\s\S]*?)<\/page>/g)].map(
    ([, w, h, words = '']) => {
      const [width, height] = [Number(w), Number(h)];
      const boxes = [...words.matchAll(/xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)"/g)];
      const edge = (index: number, from: number): number =>
        Math.min(...boxes.map((box) => (from === 0 ? Number(box[index]) : from - Number(box[index]))));
      return { size: [width, height], margins: [edge(1, 0), edge(2, 0), edge(3, width), edge(4, height)] };
    },
  );
}

function faultsOf(pages: readonly PageBox[]): string[] {
  const faults = pages.flatMap(({ size, margins }, index) => {
    const sides = [...size].sort((a, b) => a - b);
    const isA4 = sides.every((side, at) => Math.abs(side - (A4[at] ?? 0)) <= TOLERANCE);
    const least = Math.min(...margins);
    return [
      ...(isA4 ? [] : [`page ${index + 1} is ${size.join('×')} pt, not A4`]),
      ...(least >= LEAST_MARGIN ? [] : [`page ${index + 1} has words ${least.toFixed(0)} pt from the edge`]),
      ...(margins.includes(Infinity) ? [`page ${index + 1} is empty`] : []),
    ];
  });
  return pages.length <= MOST_PAGES ? faults : [...faults, `${pages.length} pages`];
}

/** Points as millimetres, whole ones: a converter does not place words more finely. */
function millimetres(points: number): number {
  return Math.round((points / 72) * 25.4);
}

/** A row of the page of figures: pages, orientations, least distance of any word from each edge. */
function figuresRow({ id, title }: DocumentKind, pages: readonly PageBox[]): string {
  const lying = pages.filter(({ size }) => size[0] > size[1]).length;
  const sheets = lying === 0 ? '' : lying === pages.length ? ', альбомные' : `, из них альбомных ${lying}`;
  const [left, top, right, bottom] = [0, 1, 2, 3].map((edge) =>
    millimetres(Math.min(...pages.map(({ margins }) => margins[edge] ?? 0))),
  );
  return `| ${id} | ${title} | ${pages.length}${sheets} | ${[left, top, right, bottom].join(' / ')} |`;
}

function writeFigures(rows: readonly string[]): void {
  writeFileSync(
    FIGURES,
    [
      '# Документы на бумаге',
      '',
      'Эту страницу пишет команда `npm run pages`: она заполняет каждый документ данными примера, превращает его в PDF через',
      'LibreOffice и меряет листы. Все листы – А4. Последний столбец показывает, сколько миллиметров остаётся от текста до',
      'левого, верхнего, правого и нижнего края: наименьшее по всем страницам, вместе с номером страницы вверху.',
      '',
      '| Код | Документ | Страниц | Поля, мм |',
      '|---|---|---|---|',
      ...rows,
      '',
    ].join('\n'),
  );
}

async function main(): Promise<void> {
  if (!['soffice', 'pdftotext', 'pdftoppm'].every(isInstalled)) {
    console.error(HOW_TO_INSTALL);
    process.exitCode = 1;
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  try {
    const made = new Map<string, Uint8Array>();
    for (const kind of documentKinds) made.set(kind.id, await finished(kind));
    for (const [id, docx] of made) writeFileSync(join(folder, `${id}.docx`), docx);
    const papers = readdirSync(folder).map((name) => join(folder, name));
    run(
      'soffice',
      '--headless',
      `-env:UserInstallation=file://${folder}/profile`,
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      ...papers,
    );
    mkdirSync(IMAGES, { recursive: true });
    let bad = 0;
    const rows: string[] = [];
    for (const kind of documentKinds) {
      const { id, title } = kind;
      const pdf = join(folder, `${id}.pdf`);
      const xml = run('pdftotext', '-bbox', pdf, '-');
      const pages = pagesOf(xml);
      const torn = tornWords(made.get(id) ?? new Uint8Array(), xml);
      const faults = [...faultsOf(pages), ...torn.map((word) => `«${word}» is torn`)];
      bad += faults.length;
      rows.push(figuresRow(kind, pages));
      console.log(
        `${id}\t${pages.length} p.\t${faults.length === 0 ? 'A4, margins kept' : faults.join('; ')}\t${title}`,
      );
      if (!PICTURED.includes(id)) continue;
      run('pdftoppm', '-r', '70', '-png', '-f', '1', '-l', '1', '-singlefile', pdf, join(folder, id));
      copyFileSync(join(folder, `${id}.png`), join(IMAGES, `document-${id.toLowerCase()}.png`));
    }
    writeFigures(rows);
    console.log(bad === 0 ? `All ${documentKinds.length} documents keep to the page.` : `${bad} faults.`);
    process.exitCode = bad === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
