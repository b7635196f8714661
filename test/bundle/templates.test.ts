/** Templates the curator owns, on the built bundle: whose is used when, what is said of one that does not open, nothing twice. */
import PizZip from 'pizzip';
import { beforeAll, describe, expect, it } from 'vitest';
import { createHost, HostFault } from '../../src/local/emulator/create-host.ts';
import { memoryDrive } from '../../src/local/emulator/model/drive.ts';
import type { DriveStore, HostOptions, Json } from '../../src/local/host.ts';
import { checkTemplate, fillTemplate } from '../../src/documents/fill.ts';
import { documentById, documentKinds } from '../../src/documents/index.ts';
import { defaultTemplate, wholeText } from '../documents/filled.ts';
import { docxOf, paragraph } from '../documents/small-docx.ts';
import { distFile } from './dist-files.ts';
import { filledFiles, makePapers, requestFor } from './papers-made.ts';
import { addOnFiles, demonstrationTable, NOW, tableOf, type TestTable } from './table.ts';

const KIND = 'D-29';
const state: Json = demonstrationTable().host.save();

function open(options: Partial<HostOptions>, from: Json = state): TestTable {
  const manifest = JSON.parse(distFile('appsscript.json')) as Json;
  return tableOf(
    createHost({
      files: addOnFiles(),
      manifest,
      now: () => NOW,
      ask: () => ({ button: 'YES' }),
      state: from,
      ...options,
    }),
  );
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** The default template with a part of its text changed, as Word would save it. */
let edited = '';
/** Changes the stored template behind the add-on's back, as the curator does in Google or in Word. */
function rewrite(drive: DriveStore, change: (xml: string) => string): void {
  const file = drive.list().find(({ name }) => name.startsWith('Шаблон'));
  if (!file) throw new Error('No own template');
  const zip = new PizZip(drive.content(file.id) ?? new Uint8Array());
  zip.file('word/document.xml', change(zip.file('word/document.xml')?.asText() ?? ''));
  drive.put(file, zip.generate({ type: 'uint8array' }));
}

const templatesOn = (drive: DriveStore): string[] =>
  drive
    .list()
    .map(({ name }) => name)
    .filter((name) => name.startsWith('Шаблон'));

function stateOf(table: TestTable): string | undefined {
  return table.call('templateList', {}).find(({ kind }) => kind === KIND)?.state;
}

/** Text of one certificate made now. */
function paperText(table: TestTable, drive: DriveStore): string {
  const before = new Set(drive.list().map(({ id }) => id));
  makePapers(table, requestFor(table, KIND, ['НК-001']));
  const made = drive.list().find(({ id, mimeType }) => !before.has(id) && mimeType.endsWith('document'));
  return wholeText(drive.content(made?.id ?? '') ?? new Uint8Array());
}

beforeAll(async () => {
  const zip = new PizZip(await defaultTemplate(KIND), { base64: true });
  const xml = zip.file('word/document.xml')?.asText() ?? '';
  zip.file('word/document.xml', xml.replace('вручается', 'от всей школы вручается'));
  edited = base64(zip.generate({ type: 'uint8array' }));
});

describe('the template of a kind', () => {
  it('is the default until the curator makes it her own, and again once she returns to it', () => {
    const drive = memoryDrive();
    const table = open({ drive });
    expect(stateOf(table)).toBe('default');
    expect(table.call('makeTemplate', { kind: KIND, base64: '' }).url).toMatch(/^https:/);
    expect(stateOf(table)).toBe('own');
    rewrite(drive, (xml) => xml.replace('вручается', 'торжественно вручается'));
    expect(paperText(table, drive)).toContain('торжественно вручается');

    const { kept } = table.call('returnTemplate', { kind: KIND });
    expect(kept).toMatch(/^Шаблон – Грамота/);
    expect(templatesOn(drive)).toHaveLength(1);
    expect(stateOf(table)).toBe('default');
    expect(
      table.call('prepareDocument', {
        kind: KIND,
        codes: ['НК-002'],
        inputs: requestFor(table, KIND, []).answers[KIND] ?? {},
      }).template,
    ).toBe(
      open({}).call('prepareDocument', {
        kind: KIND,
        codes: ['НК-002'],
        inputs: requestFor(table, KIND, []).answers[KIND] ?? {},
      }).template,
    );
  });

  it('is the file she has loaded, in every path that makes papers', () => {
    const drive = memoryDrive();
    const table = open({ drive });
    table.call('makeTemplate', { kind: KIND, base64: edited });
    const inputs = requestFor(table, KIND, []).answers[KIND] ?? {};
    expect(table.call('prepareDocument', { kind: KIND, codes: ['НК-002'], inputs }).template).toBe(edited);
    expect(paperText(table, drive)).toContain('от всей школы вручается');

    const together = requestFor(table, KIND, ['НК-003', 'НК-004'], true);
    const step = table.call('nextPapers', { job: table.call('startPapers', together).job });
    expect(Object.values(step.templates)).toEqual([edited]);
    expect(Object.keys(step.ownTags)).toEqual(Object.keys(step.templates));
    expect(
      wholeText(Buffer.from(filledFiles(step)[0]?.base64 ?? '', 'base64')).split('от всей школы вручается'),
    ).toHaveLength(3);
    // A kind that shares nothing with it stays as it was.
    expect(table.call('templatesInUse', { kinds: ['D-28', KIND] }).templates.map(({ kind }) => kind)).toEqual([KIND]);
  });

  it('of two kinds that share a default is changed for one only', () => {
    const table = open({});
    table.call('makeTemplate', { kind: 'D-10', base64: '' });
    const own = table.call('templateList', {}).filter(({ state: found }) => found === 'own');
    expect(own.map(({ kind }) => kind)).toEqual(['D-10']);
  });

  it('is given to names from the key too', () => {
    const drive = memoryDrive();
    const table = open({ drive });
    table.call('makeTemplate', { kind: KIND, base64: edited });
    const [made] = makePapers(table, requestFor(table, KIND, ['НК-001'])).made;
    const { papers, templates, ownTags } = table.call('papersForNames', { codes: [made?.code ?? ''] });
    expect(papers.map(({ template }) => templates[template])).toEqual([edited]);
    expect(Object.keys(ownTags)).toEqual([papers[0]?.template]);
  });
});

describe('a template that is not this person’s', () => {
  it('of another curator is passed over with a sentence, which the return to the default ends', () => {
    const drive = memoryDrive();
    const first = open({ drive, userKey: 'first' });
    first.call('makeTemplate', { kind: KIND, base64: edited });
    const saved = first.host.save();

    const second = open({ drive, userKey: 'second' }, saved);
    expect(stateOf(second)).toBe('foreign');
    const told = second.call('templatesInUse', { kinds: [KIND] });
    expect(told.templates).toEqual([]);
    expect(told.issues.map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
      expect.stringMatching(/^warning: Свой шаблон «Грамота.*под другой учётной записью.*по исходному/) as string,
    ]);
    expect(paperText(second, drive)).not.toContain('от всей школы');
    second.call('returnTemplate', { kind: KIND });
    expect(stateOf(second)).toBe('default');
    expect(second.call('templatesInUse', { kinds: [KIND] }).issues).toEqual([]);
    // The first curator loses nothing by it.
    expect(stateOf(open({ drive, userKey: 'first' }, second.host.save()))).toBe('own');
  });

  it('is this person’s still when the key of the person has changed, as it does every 30 days', () => {
    const drive = memoryDrive();
    const table = open({ drive, userKey: 'march' });
    table.call('makeTemplate', { kind: KIND, base64: edited });
    // Drive knows the account, which stays the same: only the key that the script is given changes.
    for (const file of drive.list()) drive.put({ ...file, owner: 'april' });
    const again = open({ drive, userKey: 'april' }, table.host.save());
    expect(stateOf(again)).toBe('own');
    expect(again.call('templateCard', { kind: KIND }).url).not.toBe('');
    again.call('returnTemplate', { kind: KIND });
    expect(stateOf(again)).toBe('default');
  });

  it('deleted stops the making with a sentence, and the way back works', () => {
    const drive = memoryDrive();
    const table = open({ drive });
    table.call('makeTemplate', { kind: KIND, base64: edited });
    for (const file of drive.list()) if (file.name.startsWith('Шаблон')) drive.put({ ...file, trashed: true });
    const { issues, templates } = table.call('templatesInUse', { kinds: [KIND] });
    expect(templates).toEqual([]);
    expect(issues).toMatchObject([
      { severity: 'error', message: expect.stringContaining('нажмите «Вернуть исходный»') as string },
    ]);
    expect(table.call('templateCard', { kind: KIND }).state).toBe('gone');

    const { job } = table.call('startPapers', requestFor(table, KIND, ['НК-001']));
    expect(table.reply('nextPapers', { job })).toMatchObject({ ok: false, code: 'template.gone' });
    expect(table.call('documentList', {}).filter(({ title }) => title.includes('грамота'))).toEqual([]);
    table.call('returnTemplate', { kind: KIND });
    expect(table.call('nextPapers', { job }).papers).toHaveLength(1);
  });

  it('of the table this one was copied from is passed over, and can be made anew', () => {
    const table = open({});
    table.call('makeTemplate', { kind: KIND, base64: edited });
    const saved = JSON.stringify(table.host.save()).replace(/(\\"table\\":\\")[^\\]*/, '$1the-table-of-last-year');
    const copy = open({ drive: memoryDrive() }, JSON.parse(saved) as Json);
    expect(stateOf(copy)).toBe('copied');
    expect(copy.call('templatesInUse', { kinds: [KIND] }).issues).toMatchObject([
      { severity: 'warning', message: expect.stringContaining('в прошлой копии таблицы') as string },
    ]);
    copy.call('makeTemplate', { kind: KIND, base64: '' });
    expect(stateOf(copy)).toBe('own');
    copy.call('returnTemplate', { kind: KIND });
    expect(stateOf(copy)).toBe('default');
  });

  it('is made anew when the own one is gone', () => {
    const drive = memoryDrive();
    const table = open({ drive });
    table.call('makeTemplate', { kind: KIND, base64: '' });
    for (const file of drive.list()) if (file.name.startsWith('Шаблон')) drive.remove?.(file.id);
    table.call('makeTemplate', { kind: KIND, base64: '' });
    expect(stateOf(table)).toBe('own');
    expect(templatesOn(drive)).toHaveLength(1);
  });
});

describe('making a template one’s own, killed', () => {
  const READING = /\.(get[A-Z]\w*|find|list|tryLock)$/;
  const names: string[] = [];
  open({ onCall: ({ name }) => void names.push(name) }).call('makeTemplate', { kind: KIND, base64: '' });
  const writing = names.map((name, at) => [at, name] as const).filter(([, name]) => !READING.test(name));

  it('has calls to fail at', () => expect(writing.length).toBeGreaterThan(4));

  it.each(writing)('at call %i, %s: one file after the next press', (at) => {
    let calls = 0;
    const drive = memoryDrive();
    const disturbed = open({
      drive,
      onCall: () => {
        if (calls++ === at) throw new HostFault('kill');
      },
    });
    disturbed.host.run('callCommand', ['makeTemplate', { kind: KIND, base64: '' }], 'sidebar');
    const after = open({ drive }, disturbed.host.save());
    after.call('makeTemplate', { kind: KIND, base64: '' });
    expect(templatesOn(drive)).toHaveLength(1);
    expect(stateOf(after)).toBe('own');
    expect(after.call('templateCard', { kind: KIND }).url).not.toBe('');
  });

  it('refused by Drive says so in words, and the documents stay with the default', () => {
    const refusing = open({
      onCall: ({ name }) => {
        if (name === 'Drive.Files.create')
          throw new HostFault('exception', "The user's Drive storage quota has been exceeded.");
      },
    });
    expect(refusing.reply('makeTemplate', { kind: KIND, base64: '' })).toMatchObject({
      ok: false,
      code: 'template.notSaved',
      message: expect.stringMatching(/нет места.*Документы делаются по тому шаблону, который был/) as string,
    });
    expect(stateOf(refusing)).toBe('default');
  });

  it('a second press makes no second file; another file from the computer does', () => {
    const drive = memoryDrive();
    const table = open({ drive });
    const first = table.call('makeTemplate', { kind: KIND, base64: '' });
    expect(table.call('makeTemplate', { kind: KIND, base64: '' })).toEqual(first);
    expect(templatesOn(drive)).toHaveLength(1);
    table.call('makeTemplate', { kind: KIND, base64: edited });
    expect(templatesOn(drive)).toHaveLength(2);
    expect(table.call('templatesInUse', { kinds: [KIND] }).templates[0]?.base64).toBe(edited);
  });
});

describe('the check of an own template as it comes back', () => {
  const tags = documentById(KIND)?.tags ?? [];
  const whole = (body: string) => docxOf(body + paragraph('{название} {кто} {руководитель.подпись}'));

  it.each([
    ['tags split into runs, as Google exports them', paragraph('{К', 'то.', 'КОМУ} { Учебный ', ' год }'), []],
    ['a loop that does not end', paragraph('{если награждается}да'), ['part']],
    [
      'a loop that ends in another place',
      paragraph('{если награждается}') + '<w:tbl><w:tr><w:tc>' + paragraph('{/если}') + '</w:tc></w:tr></w:tbl>',
      ['part'],
    ],
    ['a mistyped tag', paragraph('{ктоо.дат}'), ['unknown']],
    ['a tracked change', '<w:p><w:ins w:id="1"><w:r><w:t>новое</w:t></w:r></w:ins></w:p>', ['tracked']],
  ])('%s', (_title, body, codes) => {
    expect(checkTemplate(whole(body), tags).map(({ code }) => code)).toEqual(codes);
  });

  it('misses a deleted signature even where the post still stands', () => {
    const docx = docxOf(paragraph('{название} {кто} {руководитель.должность}'));
    expect(checkTemplate(docx, tags)).toMatchObject([{ code: 'missing', tag: 'руководитель', severity: 'error' }]);
  });

  it('tells of a picture', () => {
    const zip = new PizZip(whole(''));
    zip.file('word/media/image1.png', 'x');
    expect(checkTemplate(zip.generate({ type: 'uint8array' }), tags)).toMatchObject([
      { code: 'image', severity: 'warning' },
    ]);
  });

  it.each(documentKinds.map(({ id }) => [id]))('finds nothing in the default of %s', async (id) => {
    const kind = documentById(id);
    expect(checkTemplate(await defaultTemplate(kind?.template ?? ''), kind?.tags ?? [])).toEqual([]);
  });

  it('has examples for every kind from the demonstration school', () => {
    const table = open({});
    const bare = documentKinds.filter(
      ({ id }) => Object.keys(table.call('templateCard', { kind: id }).data).length === 0,
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it('fills tags with other capitals and spaces', () => {
    const card = open({}).call('templateCard', { kind: KIND });
    const text = wholeText(fillTemplate(docxOf(paragraph('{ Кто . ДАТ }|{кто.дат}')), card.data));
    const [one, other] = text.split('|');
    expect(one).toBe(other);
    expect(one).toMatch(/[А-Яа-я]{3}/);
  });
});
