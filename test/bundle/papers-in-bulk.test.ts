/** Many papers in one go on the built bundle: the dry run, the daily limit, another person's work, undo, signing, one file. */
import { describe, expect, it } from 'vitest';
import { createHost, HostFault } from '../../src/local/emulator/create-host.ts';
import { memoryDrive } from '../../src/local/emulator/model/drive.ts';
import type { HostOptions, Json } from '../../src/local/host.ts';
import { distFile } from './dist-files.ts';
import { filledFiles, finishJob, makePapers, requestFor, type PaperRequest } from './papers-made.ts';
import { addOnFiles, demonstrationTable, NOW, tableOf, type TestTable } from './table.ts';

const KIND = 'D-12';
const SITE = { site: 'https://school.example' };

/** The demonstration opened with other options. */
function reopen(state: Json, options: Partial<HostOptions> = {}): TestTable {
  const manifest = JSON.parse(distFile('appsscript.json')) as Json;
  return tableOf(
    createHost({ files: addOnFiles(), manifest, now: () => NOW, ask: () => ({ button: 'YES' }), state, ...options }),
  );
}

/** Consents to publication of the first mentors. */
function consents(table: TestTable, count: number, together = false): PaperRequest {
  const codes = table.call('documentChoices', { kind: KIND }).choices.map(({ code }) => code);
  const request = requestFor(table, KIND, codes.slice(0, count), together);
  return { ...request, answers: { [KIND]: { ...request.answers[KIND], ...SITE } } };
}

const drafts = (table: TestTable) => table.call('documentList', {}).filter(({ state }) => state === 'проект');

describe('the dry run', () => {
  const table = demonstrationTable();

  it('tells how many, from which rows, what is missing, and what the day allows; makes nothing', () => {
    const request = consents(table, 3);
    const plan = table.call('planPapers', request);
    expect(plan.ready.flatMap(({ codes }) => codes)).toEqual(['НК-001', 'НК-002', 'НК-003']);
    expect(plan).toMatchObject({ files: 3, standing: [], day: { made: 0, limit: 250 } });
    expect(table.call('planPapers', { ...request, together: true }).files).toBe(1);
    const without = { ...request, answers: { [KIND]: { ...request.answers[KIND], site: '' } } };
    const lacking = table.call('planPapers', without);
    expect(lacking.ready).toEqual([]);
    expect(lacking.issues.filter(({ code }) => code === 'document.input')).toHaveLength(1);
    expect(drafts(table)).toEqual([]);
  });
});

describe('the daily limit', () => {
  it('reached in the middle: says what happened, keeps what there is, goes on the next day without a double', () => {
    let now = NOW;
    const table = reopen(demonstrationTable().host.save(), { now: () => now });
    table.call('saveSettings', { values: { documentsPerDay: '4' }, namesAccepted: false });
    const request = consents(table, 7);
    const { job } = table.call('startPapers', request);
    const stopped = finishJob(table, job);
    expect(stopped.made).toHaveLength(4);
    expect(stopped.stopped?.code).toBe('papers.limit');
    expect(stopped.stopped?.message).toMatch(/предел \(4\).*Продолжите после 23\.11\.2026 12:00/);
    expect(table.call('unfinishedPapers', {})).toMatchObject([{ job, made: 4, total: 7, foreign: false }]);
    now += 25 * 3_600_000;
    expect(finishJob(table, job).made).toHaveLength(7);
    expect(new Set(drafts(table).map(({ forWhom }) => forWhom)).size).toBe(7);
    expect(table.call('unfinishedPapers', {})).toEqual([]);
  });

  it.each([
    ['the limit of Google', 'Service invoked too many times for one day: documents create.', 'files.limit'],
    ['a full Drive', "The user's Drive storage quota has been exceeded.", 'files.full'],
    ['a failure of Drive', 'Internal Error', 'files.failed'],
  ])('%s: one sentence, nothing half-made, the rest can be made', (_what, message, code) => {
    let fail = true;
    let created = 0;
    const table = reopen(demonstrationTable().host.save(), {
      onCall: ({ name }) => {
        // The folder and two papers are made, the third is refused.
        if (name === 'Drive.Files.create' && ++created > 3 && fail) throw new HostFault('exception', message);
      },
    });
    const { job } = table.call('startPapers', consents(table, 4));
    const first = finishJob(table, job);
    expect(first).toMatchObject({ stopped: { code } });
    expect(first.stopped?.message).toMatch(/[Пп]родолж/);
    expect(drafts(table)).toHaveLength(2);
    fail = false;
    expect(finishJob(table, job).made).toHaveLength(4);
    expect(drafts(table)).toHaveLength(4);
  });
});

describe('another person', () => {
  it('goes on with a job where the first one stopped', () => {
    const drive = memoryDrive();
    const first = reopen(demonstrationTable().host.save(), { drive, userKey: 'первый' });
    const { job } = first.call('startPapers', consents(first, 7));
    first.call('storePapers', { job, files: filledFiles(first.call('nextPapers', { job })), again: false });
    const second = reopen(first.host.save(), { drive, userKey: 'второй' });
    expect(second.call('unfinishedPapers', {})).toMatchObject([{ made: 5, total: 7, foreign: true }]);
    expect(finishJob(second, job).made).toHaveLength(7);
    expect(drafts(second)).toHaveLength(7);
  });

  it('never makes what the first one may have made: the journal decides, Drive shows nobody else’s files', () => {
    const drive = memoryDrive();
    let creates = 0;
    let killed = false;
    const first = reopen(demonstrationTable().host.save(), {
      drive,
      userKey: 'первый',
      // The file is made, and everything after it is lost.
      onCall: ({ name }) => {
        if (killed || (creates === 2 && name !== 'Drive.Files.create')) {
          killed = true;
          throw new HostFault('kill');
        }
        if (name === 'Drive.Files.create') creates += 1;
      },
    });
    const request = consents(first, 1);
    const { job } = first.call('startPapers', request);
    const files = filledFiles(first.call('nextPapers', { job }));
    first.host.run('callCommand', ['storePapers', { job, files, again: false } as unknown as Json], 'sidebar');
    const state = first.host.save();

    const second = reopen(state, { drive, userKey: 'второй' });
    expect(second.call('nextPapers', { job })).toMatchObject({ papers: [], waiting: 1 });
    second.call('checkRecords', {});
    expect(drafts(second)).toEqual([]);
    // When the first one comes back, their next command finishes it.
    const back = reopen(second.host.save(), { drive, userKey: 'первый' });
    back.call('storePapers', { job, files: [], again: true });
    expect(drafts(back)).toHaveLength(1);
    expect(back.call('unfinishedPapers', {})).toEqual([]);
    // Or the second decides not to wait: then the row is free again.
    second.call('giveUpPapers', { job });
    expect(second.call('startPapers', request).job).not.toBe('');
  });
});

describe('a press', () => {
  it('that comes twice begins one job; the same rows in another request are refused while it is open', () => {
    const table = reopen(demonstrationTable().host.save());
    const request = consents(table, 3);
    const { job } = table.call('startPapers', request);
    expect(table.call('startPapers', request)).toMatchObject({ job, resumed: true });
    expect(table.reply('startPapers', consents(table, 2) as unknown as Json)).toMatchObject({
      ok: false,
      code: 'papers.begun',
    });
    finishJob(table, job);
    expect(table.call('startPapers', request)).toMatchObject({ job: '', total: 0 });
    expect(table.call('startPapers', request).standing).toHaveLength(3);
    const seen = drafts(table).map(({ code }) => code);
    expect(table.call('startPapers', { ...request, seen }).total).toBe(3);
  });

  it('given up leaves what is made and frees the rest', () => {
    const table = reopen(demonstrationTable().host.save());
    const { job } = table.call('startPapers', consents(table, 7));
    table.call('storePapers', { job, files: filledFiles(table.call('nextPapers', { job })), again: false });
    expect(table.call('giveUpPapers', { job })).toEqual({ made: 5 });
    expect(drafts(table)).toHaveLength(5);
    expect(table.reply('nextPapers', { job })).toMatchObject({ ok: false, code: 'papers.gone' });
  });
});

describe('the register', () => {
  it('takes a paper back as cancelled: its file is never without a line, and its number is not given again', () => {
    const table = reopen(demonstrationTable().host.save());
    const [made] = makePapers(table, consents(table, 1)).made;
    table.call('undo', {});
    const line = () => table.call('documentList', {}).find(({ code }) => code === made?.code);
    expect(line()).toMatchObject({ state: 'отменён', number: '1-С', link: made?.url });
    expect(makePapers(table, consents(table, 1)).made).toHaveLength(1);
    expect(drafts(table)).toMatchObject([{ number: '2-С' }]);
  });

  it('keeps the number of a consent when it is signed, and writes its day into the person’s row', () => {
    const table = reopen(demonstrationTable().host.save());
    const [made] = makePapers(table, consents(table, 1)).made;
    table.call('signDocument', { codes: [made?.code ?? ''], number: '', date: '2026-11-20' });
    expect(table.call('documentList', {}).find(({ code }) => code === made?.code)).toMatchObject({
      number: '1-С',
      date: '20.11.2026',
      state: 'подписан',
    });
    expect(table.call('documentChoices', { kind: KIND }).choices.find(({ code }) => code === 'НК-001')).toMatchObject({
      suggested: false,
      standing: made?.code,
    });
    const given = table.call('card', { code: 'НК-001' }).lines;
    expect(given).toContainEqual({ title: 'Согласие на публикацию', value: '20.11.2026' });
  });

  it('marks several papers as signed by one date; a minor’s consent dates the representative’s as well', () => {
    const table = reopen(demonstrationTable().host.save());
    const row = Number(
      Object.entries(table.sheet('Пары').cells)
        .find(([, { v }]) => v === 'ПР-015')?.[0]
        .split(',')[0],
    );
    const shown = (header: string): string => table.shown('Пары', row, header);
    // The mentee of ПР-015 is a pupil.
    for (const header of ['Согласие наставника', 'Согласие наставляемого']) table.type('Пары', row, header, [['']]);
    const papers = ['D-08', 'D-09'].flatMap((kind) => makePapers(table, requestFor(table, kind, ['ПР-015'])).made);
    const codes = papers.map(({ code }) => code);
    expect(table.call('signDocument', { codes, number: '', date: '2026-11-20' })).toEqual({ pairs: 2 });
    for (const header of ['Согласие наставника', 'Согласие наставляемого', 'Согласие законного представителя'])
      expect([header, shown(header)]).toEqual([header, '20.11.2026']);
    expect(drafts(table)).toEqual([]);
    table.call('undo', {});
    expect(shown('Согласие законного представителя')).toBe('');
    expect(drafts(table)).toHaveLength(2);
  });

  it('refuses one number for several papers, and an order among them that has none, with nothing written', () => {
    const table = reopen(demonstrationTable().host.save());
    const codes = consents(table, 2);
    const made = makePapers(table, codes).made.map(({ code }) => code);
    const draft = makePapers(table, requestFor(table, 'D-01', [])).made.map(({ code }) => code);
    const sign = { codes: made, number: '7', date: '2026-11-20' };
    expect(table.reply('signDocument', sign)).toMatchObject({ ok: false, code: 'document.number' });
    const withOrder = table.reply('signDocument', { ...sign, codes: [...made, ...draft], number: '' });
    expect(withOrder).toMatchObject({
      ok: false,
      message: `Впишите номер документа ${draft.join('')}, как он стоит на бумаге.`,
    });
    expect(drafts(table)).toHaveLength(3);
  });

  it('cancels a draft, never what is signed; the paper can be made anew', () => {
    const table = reopen(demonstrationTable().host.save());
    const [made] = makePapers(table, consents(table, 1)).made;
    table.call('cancelDocument', { code: made?.code ?? '' });
    expect(drafts(table)).toEqual([]);
    expect(makePapers(table, consents(table, 1)).made).toHaveLength(1);
    const signed = table.call('documentList', {}).find(({ state }) => state === 'подписан');
    expect(table.reply('cancelDocument', { code: signed?.code ?? '' })).toMatchObject({ code: 'document.state' });
  });

  it('has a line for each paper of one file', () => {
    const drive = memoryDrive();
    const table = reopen(demonstrationTable().host.save(), { drive });
    const { made } = makePapers(table, consents(table, 14, true));
    expect(made).toHaveLength(14);
    expect(new Set(made.map(({ url }) => url)).size).toBe(1);
    expect(drafts(table).map(({ number }) => number)).toContain('14-С');
    expect(drive.list().filter(({ mimeType }) => mimeType.endsWith('document'))).toHaveLength(1);
    expect(table.call('planPapers', consents(table, 1)).day.made).toBe(1);
    for (const { appProperties } of drive.list())
      for (const [key, value] of Object.entries(appProperties))
        expect(Buffer.byteLength(key + value)).toBeLessThan(124);
  });
});

describe('everything for a pair', () => {
  it('offers what is missing, with its questions answered, and makes it in one go', () => {
    const table = reopen(demonstrationTable().host.save());
    const { papers } = table.call('pairPapers', { code: 'ПР-002' });
    expect(papers.map(({ kind }) => kind)).toEqual(['D-08', 'D-09', 'D-13', 'D-06-extract', 'D-10', 'D-10-mentee']);
    const request = {
      sets: papers.map(({ kind, codes }) => ({ kind, codes: [...codes] })),
      answers: Object.fromEntries(papers.map(({ kind, initial }) => [kind, { ...initial }])),
      together: false,
      seen: [],
    };
    expect(makePapers(table, request).made).toHaveLength(6);
  });

  it('names for a row what can be made and why the rest cannot', () => {
    const table = reopen(demonstrationTable().host.save());
    const row = table.call('rowPapers', { code: 'ПР-002' });
    expect(row).toMatchObject({ pair: true, endable: true });
    expect(row.papers.find(({ kind }) => kind === 'D-07')?.hindrance).toContain('не указана дата прекращения');
    expect(table.call('rowPapers', { code: 'НК-003' }).pairs.map(({ code }) => code)).toContain('ПР-002');
  });
});
