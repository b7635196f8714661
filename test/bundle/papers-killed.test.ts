/**
 * Papers killed at every service call of their making, on the built bundle: whatever is pressed next, each paper ends with
 * exactly one file and one line of the register, and nothing made is without a line.
 */
import { describe, expect, it } from 'vitest';
import { createHost, HostFault } from '../../src/local/emulator/create-host.ts';
import { memoryDrive } from '../../src/local/emulator/model/drive.ts';
import type { DriveStore, HostOptions, Json } from '../../src/local/host.ts';
import { distFile } from './dist-files.ts';
import { filledFiles, finishJob, requestFor, type PaperRequest } from './papers-made.ts';
import { addOnFiles, NOW, readyTable, tableOf, type TestTable } from './table.ts';
import { sampleOfKills } from '../sweep/runs.ts';

/** A saved table with other options: the way a test puts a fault into one run only. */
function reopen(state: Json, options: Partial<HostOptions>): TestTable {
  const manifest = JSON.parse(distFile('appsscript.json')) as Json;
  return tableOf(
    createHost({ files: addOnFiles(), manifest, now: () => NOW, ask: () => ({ button: 'YES' }), state, ...options }),
  );
}

/** Three pairs of teachers whose consents to take part are written down or not. */
function threePairs(consents: Readonly<Record<string, string>>): Json {
  const table = readyTable();
  const people = ['Петров Пётр Петрович', 'Орлова Анна Петровна', 'Белов Иван Ильич', 'Ким Ольга Львовна'];
  for (const fullName of people)
    table.call('saveRecord', { sheet: 'staff', code: '', values: { fullName, position: 'учитель' } });
  for (const staffRef of ['ПД-001', 'ПД-002', 'ПД-003']) {
    table.call('saveRecord', { sheet: 'mentors', code: '', values: { staffRef } });
  }
  table.call('saveRecord', { sheet: 'mentees', code: '', values: { staffRef: 'ПД-004' } });
  for (const mentorRef of ['НК-001', 'НК-002', 'НК-003']) {
    table.call('addPairs', { values: { mentorRef, form: 'учитель – учитель', ...consents }, mentees: ['НЯ-001'] });
  }
  return table.host.save();
}

/** What a call answered, or nothing when it died on the way. */
function answerOf<T>(table: TestTable, name: string, input: object): T | undefined {
  const { value } = table.host.run('callCommand', [name, input as Json], 'sidebar');
  return (value as { readonly value?: T } | null)?.value;
}

/** The panel's calls, one after another while they are answered. */
function press(table: TestTable, request: PaperRequest): void {
  const job = answerOf<{ readonly job: string }>(table, 'startPapers', request)?.job;
  if (job === undefined || job === '') return;
  const step = answerOf<Parameters<typeof filledFiles>[0]>(table, 'nextPapers', { job });
  if (step) answerOf(table, 'storePapers', { job, files: filledFiles(step), again: false });
}

const papersOn = (drive: DriveStore): string[] =>
  drive
    .list()
    .filter(({ mimeType }) => mimeType.endsWith('document'))
    .map(({ appProperties }) => Object.values(appProperties).join());

interface Scene {
  readonly state: Json;
  readonly kind: string;
  readonly codes: readonly string[];
  readonly together: boolean;
  readonly files: number;
  readonly lines: number;
}

const READING = /\.(get[A-Z]\w*|find|list|tryLock)$/;

const GIVEN = { mentorConsentOn: '2026-09-01', menteeConsentOn: '2026-09-01' };
const SCENES: readonly (readonly [string, Scene])[] = [
  ['an order', { state: threePairs(GIVEN), kind: 'D-06', codes: ['ПР-001'], together: false, files: 1, lines: 1 }],
  [
    'two consents in one go',
    { state: threePairs({}), kind: 'D-08', codes: ['ПР-001', 'ПР-002'], together: false, files: 2, lines: 2 },
  ],
  [
    'three consents in one file for printing',
    { state: threePairs({}), kind: 'D-08', codes: ['ПР-001', 'ПР-002', 'ПР-003'], together: true, files: 1, lines: 3 },
  ],
];

describe.each(SCENES)('%s', (_title, { state, kind, codes, together, files, lines }) => {
  const request = requestFor(reopen(state, {}), kind, codes, together);
  const names: string[] = [];
  press(reopen(state, { onCall: ({ name }) => void names.push(name) }), request);
  // Reading changes nothing: a kill at a reading call leaves what the kill at the next writing call leaves.
  const writing = names.map((name, at) => [at, name] as const).filter(([, name]) => !READING.test(name));

  it('has calls to fail at', () => expect(writing.length).toBeGreaterThan(15));

  it.each(sampleOfKills(writing))('killed at call %i, %s', (at) => {
    let calls = 0;
    // What Drive holds outlives the process that died.
    const drive = memoryDrive();
    const disturbed = reopen(state, {
      drive,
      onCall: () => {
        if (calls++ === at) throw new HostFault('kill');
      },
    });
    press(disturbed, request);
    const after = reopen(disturbed.host.save(), { drive });
    const { job } = after.call('startPapers', request);
    if (job !== '') finishJob(after, job);

    const list = after.call('documentList', {});
    expect(list).toHaveLength(lines);
    expect(new Set(list.map(({ link }) => link)).size).toBe(files);
    for (const { link } of list) expect(link).toMatch(/^https:/);
    expect(new Set(papersOn(drive)).size).toBe(files);
    expect(papersOn(drive)).toHaveLength(files);
    expect(drive.list()).toHaveLength(files + 1);
    expect(after.call('unfinishedPapers', {})).toEqual([]);
    expect(after.call('journalEntries', {}).map((entry) => entry.state)).not.toContain('начато');
  });
});
