/** One server a folder; a dead server's folder is free. */
import { spawn, spawnSync } from 'node:child_process';
import fs, { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { lockFolder } from '../../../src/local/server/folder-lock.ts';
import { newFolder } from './running-server.ts';

let folder: string;

beforeEach(() => {
  folder = newFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function writeLock(content: string): void {
  writeFileSync(join(folder, 'lock.json'), content);
}

it('refuses a second holder in a sentence that names the folder and the way out', () => {
  const lock = lockFolder(folder);
  expect(() => lockFolder(folder)).toThrow(/уже открыта другим запуском .*--data ПАПКА/s);
  lock.release();
});

it('is free again after the release, and leaves no files behind', () => {
  lockFolder(folder).release();
  lockFolder(folder).release();
  expect(readdirSync(folder)).toEqual([]);
});

it('takes the lock of a dead process over', () => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  writeLock(JSON.stringify({ key: 'dead', pid, began: '' }));
  lockFolder(folder).release();
});

it.skipIf(!existsSync('/proc/self/stat'))(
  'takes the lock over when its number belongs to another process by now',
  () => {
    writeLock(JSON.stringify({ key: 'dead', pid: process.ppid, began: '1' }));
    lockFolder(folder).release();
  },
);

it.skipIf(!existsSync('/proc/self/stat'))(
  'takes the lock of a killed process over that nobody has waited for',
  async () => {
    // The shell starts a child, lets it end, and never asks for its end: a zombie, as in a container without an init.
    const shell = spawn('sh', ['-c', 'sleep 0 & echo $!; exec sleep 30'], { stdio: ['ignore', 'pipe', 'ignore'] });
    const pid = await new Promise<number>((done) => shell.stdout.once('data', (text: Buffer) => done(Number(text))));
    const stat = (): string[] =>
      readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ');
    const began = stat()[19];
    while (stat()[0] !== 'Z') await new Promise((done) => setTimeout(done, 10));
    writeLock(JSON.stringify({ key: 'dead', pid, began }));
    lockFolder(folder).release();
    shell.kill();
  },
);

it('takes over a lock left by this very process number, as in a restarted container', () => {
  writeLock(JSON.stringify({ key: 'dead', pid: process.pid, began: '' }));
  lockFolder(folder).release();
});

it('takes a lock file over that cannot be read', () => {
  writeLock('{"pid":');
  lockFolder(folder).release();
});

it.skipIf(!existsSync('/proc/self/stat'))('refuses in a sentence a place where nothing can be written', () => {
  expect(() => lockFolder('/proc/table')).toThrow(/закрыта для записи/);
});

it('is kept by a copy where the file system knows no links', () => {
  const links = vi.spyOn(fs, 'linkSync').mockImplementation(() => {
    throw Object.assign(new Error('EPERM: operation not permitted'), { code: 'EPERM' });
  });
  syncBuiltinESMExports();
  try {
    const lock = lockFolder(folder);
    expect(() => lockFolder(folder)).toThrow(/уже открыта другим запуском/);
    lock.release();
    lockFolder(folder).release();
    expect(readdirSync(folder)).toEqual([]);
    expect(links).toHaveBeenCalled();
  } finally {
    links.mockRestore();
    syncBuiltinESMExports();
  }
});

it('respects a live process of another folder holder', () => {
  const lock = lockFolder(folder);
  const script = `
    import { lockFolder } from './src/local/server/folder-lock.ts';
    try { lockFolder(process.argv[1]); console.log('taken'); } catch (error) { console.log(error.message); }`;
  const built = spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { buildSync } from 'esbuild'; process.stdout.write(buildSync({ stdin: { contents: ${JSON.stringify(script)}, resolveDir: '.', loader: 'ts' }, bundle: true, write: false, platform: 'node', format: 'esm' }).outputFiles[0].text)`,
    ],
    { encoding: 'utf8' },
  ).stdout;
  const other = spawnSync(process.execPath, ['--input-type=module', '-e', built, folder], { encoding: 'utf8' });
  expect(other.stdout).toContain(`процесс ${process.pid}`);
  lock.release();
});
