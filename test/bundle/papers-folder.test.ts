/** The folder for papers on the built bundle: one call of Drive a paper, and a paper never stays in the trash. */
import { describe, expect, it } from 'vitest';
import { createHost, HostFault } from '../../src/local/emulator/create-host.ts';
import { isTrashed, memoryDrive } from '../../src/local/emulator/model/drive.ts';
import type { DriveFile, DriveStore, HostOptions, Json } from '../../src/local/host.ts';
import { countCalls } from '../bench/filled-table.ts';
import { distFile } from './dist-files.ts';
import { filledFiles, makePapers, requestFor } from './papers-made.ts';
import { addOnFiles, demonstrationTable, NOW, tableOf, type TestTable } from './table.ts';

const DAY = 24 * 3_600_000;

interface Desk {
  readonly table: TestTable;
  readonly drive: DriveStore;
  /** Makes an order of the first pairs. @returns the calls of Drive that it cost. */
  order(): readonly string[];
}

function deskOf(options: Partial<HostOptions> & { readonly state?: Json; readonly drive?: DriveStore } = {}): Desk {
  const { drive = memoryDrive(), state = demonstrationTable().host.save() } = options;
  const manifest = JSON.parse(distFile('appsscript.json')) as Json;
  const usual = { files: addOnFiles(), manifest, now: () => NOW, ask: () => ({ button: 'YES' }) as const };
  const table = tableOf(createHost({ ...usual, ...options, state, drive }));
  const order = (): readonly string[] => {
    const seen = table.call('documentList', {}).map(({ code }) => code);
    const { job } = table.call('startPapers', { ...requestFor(table, 'D-08', ['ПР-002']), seen });
    table.call('storePapers', { job, files: filledFiles(table.call('nextPapers', { job })), again: false });
    return countCalls(table.lastCalls()).drive;
  };
  return { table, drive, order };
}

const foldersOf = (drive: DriveStore): DriveFile[] =>
  drive.list().filter(({ mimeType }) => mimeType.endsWith('folder'));
const papersOf = (drive: DriveStore): DriveFile[] =>
  drive.list().filter((file) => !file.mimeType.endsWith('folder') && !isTrashed(file, drive.list()));

/** Folders in use that hold a paper. */
const homesOf = (drive: DriveStore): string[] => papersOf(drive).map(({ parents }) => parents.join());

describe('the folder', () => {
  it('is made with the first paper; each other paper of the day is one call', () => {
    const { drive, order } = deskOf();
    expect(order()).toEqual(['Drive.Files.list', 'Drive.Files.create', 'Drive.Files.create']);
    expect(order()).toEqual(['Drive.Files.create']);
    expect(order()).toEqual(['Drive.Files.create']);
    expect(new Set(homesOf(drive)).size).toBe(1);
  });

  it('is looked at once on another day', () => {
    let now = NOW;
    const { order } = deskOf({ now: () => now });
    order();
    now += DAY;
    expect(order()).toEqual(['Drive.Files.get', 'Drive.Files.create']);
    expect(order()).toEqual(['Drive.Files.create']);
  });

  it.each([
    ['deleted', (drive: DriveStore, { id }: DriveFile) => drive.remove?.(id)],
    ['trashed', (drive: DriveStore, folder: DriveFile) => drive.put({ ...folder, trashed: true })],
  ])('%s on the same day or on another is made anew, and the paper lies in the new one', (_how, lose) => {
    for (const later of [0, DAY]) {
      let now = NOW;
      const { table, drive, order } = deskOf({ now: () => now });
      order();
      const [old] = foldersOf(drive);
      lose(drive, old!);
      now += later;
      order();
      const added = papersOf(drive).filter(({ parents }) => parents[0] !== old?.id);
      expect(added).toHaveLength(1);
      expect(foldersOf(drive).find(({ id }) => id === added[0]?.parents[0])).toMatchObject({ trashed: false });
      const links = table.call('documentList', {}).map(({ link }) => link);
      expect(links.filter((link) => link.includes(added[0]?.id ?? '-'))).toHaveLength(1);
      expect(order()).toEqual(['Drive.Files.create']);
      expect(foldersOf(drive).filter(({ trashed }) => !trashed)).toHaveLength(1);
    }
  });

  it('of another person is not used: each has one of their own', () => {
    const drive = memoryDrive();
    const first = deskOf({ drive, userKey: 'первый' });
    first.order();
    const second = deskOf({ drive, userKey: 'второй', state: first.table.host.save() });
    second.order();
    expect(new Set(homesOf(drive)).size).toBe(2);
    // The one saved place holds the second person's folder now; the first one finds hers by its key.
    const back = deskOf({ drive, userKey: 'первый', state: second.table.host.save() });
    expect(back.order()).toEqual(['Drive.Files.list', 'Drive.Files.create']);
    expect(foldersOf(drive)).toHaveLength(2);
  });

  it('stays where Drive fails for another reason: nothing is made a second time', () => {
    let fails = false;
    const { table, drive, order } = deskOf({
      onCall: ({ name }) => {
        if (fails && name === 'Drive.Files.create') throw new HostFault('exception', 'Internal Error');
      },
    });
    order();
    fails = true;
    expect(order()).toEqual(['Drive.Files.create', 'Drive.Files.get', 'Drive.Files.list']);
    fails = false;
    expect(papersOf(drive)).toHaveLength(1);
    const [unfinished] = table.call('unfinishedPapers', {});
    table.call('storePapers', {
      job: unfinished?.job ?? '',
      files: filledFiles(table.call('nextPapers', { job: unfinished?.job ?? '' })),
      again: true,
    });
    expect(papersOf(drive)).toHaveLength(2);
    expect(foldersOf(drive)).toHaveLength(1);
  });

  it('trashed, and the run killed before the paper is made anew: the next press makes one paper', () => {
    let killed = false;
    let creates = 0;
    const { table, drive, order } = deskOf({
      onCall: ({ name }) => {
        if (name !== 'Drive.Files.create' || ++creates !== 4) return;
        killed = true;
        throw new HostFault('kill');
      },
    });
    order();
    drive.put({ ...foldersOf(drive)[0]!, trashed: true });
    const { job } = table.call('startPapers', {
      ...requestFor(table, 'D-08', ['ПР-002']),
      seen: table.call('documentList', {}).map(({ code }) => code),
    });
    const files = filledFiles(table.call('nextPapers', { job }));
    table.host.run('callCommand', ['storePapers', { job, files, again: false } as unknown as Json], 'sidebar');
    expect(killed).toBe(true);
    expect(papersOf(drive)).toHaveLength(0);
    makePapers(table, requestFor(table, 'D-08', ['ПР-002']));
    expect(papersOf(drive)).toHaveLength(1);
  });
});
