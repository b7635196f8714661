/** Files made through Drive, kept in the data folder under names that a person can read. */
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import type { DriveFile, DriveStore } from '../host.ts';
import { makeFolder, removeHalf, replaceFile } from './atomic-file.ts';
import { HostRefusal, fileTrouble } from './refusal.ts';

interface Entry {
  readonly file: DriveFile;
  /** Name of the content's file in the folder; absent for folders and empty files. */
  readonly stored?: string;
}

/** A file of the Drive with its content's place on disk. */
export interface DriveEntry {
  readonly file: DriveFile;
  readonly path?: string;
  readonly size: number;
}

export interface DriveFolder extends DriveStore {
  entries(): readonly DriveEntry[];
}

/** Store over `<folder>/documents`; nothing is made there before the first file. */
export function openDriveFolder(dataFolder: string): DriveFolder {
  const folder = join(dataFolder, 'documents');
  const index = join(folder, 'index.json');
  const entries = new Map<string, Entry>(readIndex(index, folder).map((entry) => [entry.file.id, entry]));

  function pathOf(entry: Entry): string | undefined {
    // Whatever the index says, nothing outside the folder is read or written.
    return entry.stored === undefined || basename(entry.stored) !== entry.stored
      ? undefined
      : join(folder, entry.stored);
  }

  /** A file that is there and really lies in the data folder, whatever links lead to it. */
  function isReadable(path: string | undefined): path is string {
    if (path === undefined || !existsSync(path)) return false;
    return isInside(path, dataFolder) && statSync(path).isFile();
  }

  function put(file: DriveFile, content?: Uint8Array): void {
    const known = entries.get(file.id);
    let stored = known?.stored;
    try {
      makeFolder(folder);
      if (!isInside(folder, dataFolder)) {
        throw new HostRefusal(
          `Папка ${folder} ведёт за пределы папки таблицы, поэтому документ не сохранён. Замените её обычной папкой.`,
        );
      }
      if (content !== undefined) {
        stored ??= freeName(file, entries, folder);
        replaceFile(join(folder, stored), content);
      }
      entries.set(file.id, stored === undefined ? { file } : { file, stored });
      replaceFile(index, JSON.stringify([...entries.values()], null, 1), join(folder, 'index.previous.json'));
    } catch (error) {
      if (known === undefined) {
        entries.delete(file.id);
        // A file that the list does not name would stay for ever.
        if (stored !== undefined) removeHalf(join(folder, stored));
      } else entries.set(file.id, known);
      throw fileTrouble(error, folder);
    }
  }

  function content(id: string): Uint8Array | undefined {
    const entry = entries.get(id);
    const path = entry === undefined ? undefined : pathOf(entry);
    return isReadable(path) ? readFileSync(path) : undefined;
  }

  /** A file that somebody took out of the folder is deleted, as in Drive; a folder and an empty file have no content to lose. */
  function isThere(entry: Entry): boolean {
    const path = pathOf(entry);
    return entry.stored === undefined || (path !== undefined && existsSync(path));
  }

  return {
    list: () => [...entries.values()].filter(isThere).map((entry) => entry.file),
    content,
    put,
    entries: () =>
      [...entries.values()].map((entry) => {
        const path = pathOf(entry);
        return isReadable(path) ? { file: entry.file, path, size: statSync(path).size } : { file: entry.file, size: 0 };
      }),
  };
}

/** Whether a path leads to somewhere in a folder once all links on the way are followed. */
function isInside(path: string, folder: string): boolean {
  return realpathSync(path).startsWith(realpathSync(folder) + sep);
}

function readIndex(path: string, folder: string): readonly Entry[] {
  for (const candidate of [path, join(folder, 'index.previous.json')]) {
    if (!existsSync(candidate)) continue;
    try {
      const found: unknown = JSON.parse(readFileSync(candidate, 'utf8'));
      if (Array.isArray(found)) return found.filter(isEntry);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw fileTrouble(error, folder);
    }
  }
  if (existsSync(path)) {
    throw new HostRefusal(
      `Список документов ${path} повреждён. Сами документы целы: уберите этот файл и запустите снова.`,
    );
  }
  return [];
}

function isEntry(found: unknown): found is Entry {
  return (
    typeof found === 'object' &&
    found !== null &&
    'file' in found &&
    typeof found.file === 'object' &&
    found.file !== null &&
    'id' in found.file &&
    'name' in found.file
  );
}

/** Names of the list itself. */
const OWN = new Set(['index.json', 'index.previous.json', 'index.json.new', 'index.previous.json.new']);
/** Names that Windows keeps for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** A readable file name: the document's own, without what file systems refuse. */
export function readableName(name: string): string {
  const plain = name

    .replace(/[\u0000-\u001f\u007f\\/:*?"<>|\u200b-\u200f\u202a-\u202e\u2066-\u2069]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, 80)
    .trim();
  return plain === '' || DEVICE.test(plain) ? 'Документ' : plain;
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  'application/vnd.google-apps.document': '.docx',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  'application/vnd.google-apps.spreadsheet': '.xlsx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': '.xlsx',
  'application/pdf': '.pdf',
  'text/plain': '.txt',
  'text/csv': '.csv',
  'text/calendar': '.ics',
  'application/json': '.json',
};

function freeName(file: DriveFile, entries: ReadonlyMap<string, Entry>, folder: string): string {
  const extension = EXTENSIONS[file.mimeType] ?? '';
  const named = readableName(file.name);
  const stem = extension !== '' && named.toLowerCase().endsWith(extension) ? named.slice(0, -extension.length) : named;
  const taken = new Set([...entries.values()].map((entry) => entry.stored?.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const candidate = `${stem}${number === 1 ? '' : ` (${String(number)})`}${extension}`;
    if (OWN.has(candidate.toLowerCase()) || taken.has(candidate.toLowerCase())) continue;
    if (!existsSync(join(folder, candidate))) return candidate;
  }
}
