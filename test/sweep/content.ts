/** What a person would find in a table and on a Drive, in a form that two runs of the same work share. */
import { createHash } from 'node:crypto';
import type { Json } from '../../src/local/host.ts';
import type { Scene } from './scenario.ts';

interface SavedSheet {
  readonly title: string;
  readonly hidden: boolean;
  readonly hiddenColumns: readonly number[];
  readonly cells: {
    readonly contents: Readonly<Record<string, Readonly<Record<string, { v?: unknown; f?: unknown; note?: unknown }>>>>;
  };
}

const JOURNAL = 'Журнал';

/** Lines by the title of their sheet. */
export type Content = Readonly<Record<string, readonly string[]>>;

/** Identifiers are made anew by every run: of files, of jobs, of presses. */
function withoutIds(text: string): string {
  return text
    .replace(/https:\/\/\S+/g, '‹адрес›')
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '‹номер›')
    .replace(/ОО-[0-9A-F]{8}/g, '‹код организации›')
    .replace(/[0-9a-f]{16}\.\w+/g, '‹ключ›');
}

/** Lines of a sheet, each `row: column=content …`. */
function linesOf({ cells }: SavedSheet): string[] {
  return Object.entries(cells.contents).flatMap(([row, line]) => {
    const texts = Object.entries(line).flatMap(([column, { v, f, note }]) =>
      v === undefined && f === undefined && note === undefined
        ? []
        : [`${Number(column) + 1}=${String(f ?? v ?? '')}${note === undefined ? '' : ` [${String(note)}]`}`],
    );
    return texts.length === 0 ? [] : [withoutIds(`${Number(row) + 1}: ${texts.join(' | ')}`)];
  });
}

const sheetsOf = (state: Json): readonly SavedSheet[] =>
  (state as unknown as { readonly sheets: readonly SavedSheet[] }).sheets;

/** Everything but the journal: it tells of the interruption, and so differs. */
export function contentOf({ state, drive }: Scene): Content {
  const content: Record<string, readonly string[]> = {};
  for (const sheet of sheetsOf(state)) {
    if (sheet.title === JOURNAL) continue;
    const hidden = [...sheet.hiddenColumns].sort((a, b) => a - b).join(',');
    content[sheet.title] = [`${sheet.hidden ? 'hidden' : 'shown'} ${hidden}`, ...linesOf(sheet)];
  }
  content['Drive'] = drive
    .list()
    .map(({ name, mimeType, trashed }) => `${name} ${mimeType}${trashed ? ' trashed' : ''}`)
    .sort();
  return content;
}

/** Titles of journal lines that a command began and nobody ended. */
export function openLines({ state }: Scene): string[] {
  const journal = sheetsOf(state).find(({ title }) => title === JOURNAL);
  return Object.values(journal?.cells.contents ?? {}).flatMap((line) => {
    const cells = Object.values(line).map(({ v }) => String(v ?? ''));
    // Papers begun in steps wait for whoever goes on with them.
    const isJob = cells.some((cell) => cell.startsWith('Создание документов'));
    return cells.includes('начато') && !isJob ? [cells.slice(0, 2).join(' ')] : [];
  });
}

/** A mark by which two equal states of a table are known; their text would be megabytes, and a sweep keeps thousands. */
export function fingerprint({ state, drive }: Scene): string {
  const text = withoutIds(JSON.stringify([state, drive.list().map(({ name, trashed }) => [name, trashed])]));
  return createHash('sha1').update(text).digest('hex');
}

/** First differences of two contents, for the message of a failed test; '' when they are the same. */
export function difference(found: Content, wanted: Content): string {
  const lines: string[] = [];
  for (const title of new Set([...Object.keys(found), ...Object.keys(wanted)])) {
    const [own, other] = [found[title] ?? [], wanted[title] ?? []];
    for (const line of own) if (!other.includes(line)) lines.push(`+ ${title}: ${line.slice(0, 300)}`);
    for (const line of other) if (!own.includes(line)) lines.push(`- ${title}: ${line.slice(0, 300)}`);
    if (lines.length === 0 && own.join('\n') !== other.join('\n')) lines.push(`± ${title}: another order`);
  }
  return lines.slice(0, 12).join('\n');
}
