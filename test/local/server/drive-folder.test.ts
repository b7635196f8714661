/** Documents lie in the data folder under readable names, and nowhere else. */
import { readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DriveFile } from '../../../src/local/host.ts';
import { openDriveFolder, readableName } from '../../../src/local/server/drive-folder.ts';
import { failingDisk } from './failing-disk.ts';
import { newFolder } from './running-server.ts';

let folder: string;

beforeEach(() => {
  folder = newFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function file(id: string, name: string): DriveFile {
  return {
    id,
    name,
    mimeType: 'application/vnd.google-apps.document',
    parents: [],
    appProperties: {},
    createdTime: '2026-11-22T10:00:00.000Z',
    trashed: false,
    owner: 'person',
    project: 'project',
  };
}

const bytes = (text: string): Uint8Array => Buffer.from(text);
const names = (): string[] =>
  readdirSync(join(folder, 'documents'))
    .filter((name) => !name.startsWith('index'))
    .sort();

it('keeps a document under its name and finds it after a restart', () => {
  openDriveFolder(folder).put(file('a', 'Приказ № 5 «О наставничестве»'), bytes('один'));
  expect(names()).toEqual(['Приказ № 5 «О наставничестве».docx']);
  const again = openDriveFolder(folder);
  expect(again.list().map(({ name }) => name)).toEqual(['Приказ № 5 «О наставничестве»']);
  expect(Buffer.from(again.content('a') ?? []).toString()).toBe('один');
});

it('gives two documents of one name two files, and keeps a file through a rename', () => {
  const drive = openDriveFolder(folder);
  drive.put(file('a', 'Согласие'), bytes('1'));
  drive.put(file('b', 'Согласие'), bytes('2'));
  drive.put(file('a', 'Согласие наставника'), bytes('3'));
  expect(names()).toEqual(['Согласие (2).docx', 'Согласие.docx']);
  expect(Buffer.from(drive.content('a') ?? []).toString()).toBe('3');
});

it('keeps a folder as an entry without a file', () => {
  const drive = openDriveFolder(folder);
  drive.put({ ...file('f', 'Документы наставничества'), mimeType: 'application/vnd.google-apps.folder' });
  expect(drive.entries()).toMatchObject([{ size: 0 }]);
  expect(drive.content('f')).toBeUndefined();
});

describe('hostile names stay inside the folder', () => {
  it.each([
    '../../../etc/passwd',
    '..',
    '.',
    '/etc/passwd',
    'C:\\Windows\\x',
    'con',
    'а\u0000б',
    '\u202Eexe.docx',
    '',
    '   ',
    'index.json',
    '.скрытый',
    'а'.repeat(500),
  ])('%j', (name) => {
    const drive = openDriveFolder(folder);
    drive.put(file('x', name), bytes('x'));
    const [entry] = drive.entries();
    expect(dirname(entry?.path ?? '')).toBe(join(folder, 'documents'));
    expect(Buffer.byteLength(readableName(name))).toBeLessThan(250);
    expect(Buffer.from(openDriveFolder(folder).content('x') ?? []).toString()).toBe('x');
  });

  it('an index that was changed to point elsewhere reads nothing', () => {
    openDriveFolder(folder).put(file('x', 'Приказ'), bytes('x'));
    const index = join(folder, 'documents/index.json');
    writeFileSync(join(folder, 'secret.txt'), 'тайна');
    writeFileSync(index, readFileSync(index, 'utf8').replace('Приказ.docx', '../secret.txt'));
    const drive = openDriveFolder(folder);
    expect(drive.content('x')).toBeUndefined();
    expect(drive.entries()[0]?.path).toBeUndefined();
  });
});

describe('links that lead out of the folder', () => {
  it('give no content, and a list entry without a file', () => {
    openDriveFolder(folder).put(file('x', 'Приказ'), bytes('x'));
    const elsewhere = newFolder();
    writeFileSync(join(elsewhere, 'secret.docx'), 'тайна');
    rmSync(join(folder, 'documents/Приказ.docx'));
    symlinkSync(join(elsewhere, 'secret.docx'), join(folder, 'documents/Приказ.docx'));
    const drive = openDriveFolder(folder);
    expect(drive.content('x')).toBeUndefined();
    expect(drive.entries()[0]?.path).toBeUndefined();
    drive.put(file('x', 'Приказ'), bytes('новый'));
    expect(readFileSync(join(elsewhere, 'secret.docx'), 'utf8')).toBe('тайна');
    expect(Buffer.from(drive.content('x') ?? []).toString()).toBe('новый');
    rmSync(elsewhere, { recursive: true });
  });

  it('take no document: the folder itself must lie inside', () => {
    const elsewhere = newFolder();
    symlinkSync(elsewhere, join(folder, 'documents'));
    expect(() => openDriveFolder(folder).put(file('x', 'Приказ'), bytes('x'))).toThrow(/ведёт за пределы папки/);
    expect(readdirSync(elsewhere)).toEqual([]);
    rmSync(elsewhere, { recursive: true });
  });
});

it('on a full disk keeps neither the document nor its name', () => {
  const drive = openDriveFolder(folder);
  drive.put(file('a', 'Первый'), bytes('1'));
  let full = true;
  const disk = failingDisk(folder, () => (full ? { code: 'ENOSPC', after: 3 } : undefined));
  try {
    expect(() => drive.put(file('b', 'Второй'), bytes('2'))).toThrow(/На диске нет места/);
    full = false;
    expect(drive.list().map(({ id }) => id)).toEqual(['a']);
    drive.put(file('b', 'Второй'), bytes('2'));
  } finally {
    disk.mend();
  }
  expect(openDriveFolder(folder).list()).toHaveLength(2);
  expect(names()).toEqual(['Второй.docx', 'Первый.docx']);
});

it('reads the index before when the last one is damaged', () => {
  const drive = openDriveFolder(folder);
  drive.put(file('a', 'Первый'), bytes('1'));
  drive.put(file('b', 'Второй'), bytes('2'));
  writeFileSync(join(folder, 'documents/index.json'), '[{"file"');
  expect(
    openDriveFolder(folder)
      .list()
      .map(({ name }) => name),
  ).toEqual(['Первый']);
});
