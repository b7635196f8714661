/** The curator's own template while papers are made: a broken one stops the panel before anything is begun, or where it stands. */
import PizZip from 'pizzip';
import { beforeEach, describe, expect, it } from 'vitest';
import { memoryDrive } from '../../src/local/emulator/model/drive.ts';
import type { DriveStore, Json } from '../../src/local/host.ts';
import {
  continuePapers,
  makePapers,
  planWithTemplates,
  storeInDrive,
  type PaperStore,
} from '../../src/sidebar/parts/make-papers.ts';
import { requestFor } from '../bundle/papers-made.ts';
import { demonstrationTable, type TestTable } from '../bundle/table.ts';

const KIND = 'D-29';
const CODES = ['НК-001', 'НК-002', 'НК-003', 'НК-004', 'НК-005', 'НК-006', 'НК-007'];

let drive: DriveStore;
let table: TestTable;

/** google.script.run of the panel, answered by the built add-on over the table of the test. */
const run = {
  onSuccess: (_: unknown): void => undefined,
  withSuccessHandler(handler: (reply: unknown) => void) {
    return { ...this, onSuccess: handler };
  },
  withFailureHandler() {
    return this;
  },
  callCommand(name: string, input: Json) {
    this.onSuccess(table.reply(name, input));
  },
};
Object.assign(globalThis, { google: { script: { run, host: {} } } });

beforeEach(() => {
  drive = memoryDrive();
  table = demonstrationTable({ drive });
  table.call('makeTemplate', { kind: KIND, base64: '' });
});

/** Edits the template as the curator does, behind the add-on's back. */
function rewrite(from: string, to: string): void {
  const file = drive.list().find(({ name }) => name.startsWith('Шаблон'));
  if (!file) throw new Error('No own template');
  const zip = new PizZip(drive.content(file.id) ?? new Uint8Array());
  zip.file('word/document.xml', (zip.file('word/document.xml')?.asText() ?? '').replace(from, to));
  drive.put(file, zip.generate({ type: 'uint8array' }));
}

const papers = (): number => drive.list().filter(({ name }) => name.startsWith('Благодарственное')).length;
const options = (store: PaperStore) => ({ onProgress: () => undefined, isCancelled: () => false, store });

describe('an own template with a mistake', () => {
  it('is told of before anything is begun', async () => {
    rewrite('{кто.дат}', '{ктоо.дат}');
    const request = requestFor(table, KIND, CODES);
    const outcome = await makePapers(request, options(storeInDrive));
    expect(outcome).toMatchObject({ made: [], left: '' });
    expect(outcome.issues.map(({ message, action }) => `${message} ${action}`)).toEqual([
      expect.stringMatching(/^Свой шаблон «Грамота.*«\{ктоо\.дат\}».*имелось в виду «кто»/) as string,
    ]);
    expect(papers()).toBe(0);
    expect(table.call('unfinishedPapers', {})).toEqual([]);

    const plan = await planWithTemplates(request);
    expect(plan).toMatchObject({ ready: [], files: 0 });
    expect(plan.issues[0]?.severity).toBe('error');
  });

  it('that came in the middle stops the rest, which goes on in the default', async () => {
    const breaking: PaperStore = async (...sent) => {
      const stored = await storeInDrive(...sent);
      rewrite('{если номер}', '');
      return stored;
    };
    const outcome = await makePapers(requestFor(table, KIND, CODES), options(breaking));
    expect(outcome.made).toHaveLength(5);
    expect(outcome.stopped).toContain('В своём шаблоне ошибки');
    expect(outcome.issues.map(({ code }) => code)).toContain('template.part');
    expect(papers()).toBe(5);

    table.call('returnTemplate', { kind: KIND });
    const rest = await continuePapers(outcome.left, options(storeInDrive));
    expect(rest).toMatchObject({ left: '', stopped: '' });
    expect(rest.made).toHaveLength(7);
    expect(papers()).toBe(7);
  });
});
