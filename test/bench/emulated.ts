/** Bench of service calls: set-up, full check and an order of 300 pairs, the built bundle in the emulator. */
import type { Json, Outcome } from '../../src/local/host.ts';
import { createHost } from '../../src/local/emulator/create-host.ts';
import { sheets } from '../../src/workbook/sheets/index.ts';
import type { Built } from './bundle.ts';
import { countCalls, filledState } from './filled-table.ts';
import type { Line } from './measure.ts';

const NOW = Date.UTC(2026, 10, 22, 9);
const PAIRS = 300;
const FILES = ['App.js', 'Entry.js', 'Demonstration.html', 'Sidebar.html', 'Templates.html'];
/** Answers of an invented school, as the wizard asks them. */
const ANSWERS = {
  organizationName: 'Муниципальное бюджетное общеобразовательное учреждение «Школа с. Ключи»',
  organizationShortName: 'МБОУ Школа с. Ключи',
  place: 'с. Ключи',
  headName: 'Орлова Вера Николаевна',
  headPosition: 'директор',
  schoolYear: '2026/2027',
  peopleMode: 'names',
};

interface Answer<T> {
  readonly value: T;
  readonly calls: readonly string[];
}

/** Calls commands as the panel does. */
function panelOf(files: readonly { readonly name: string; readonly text: string }[], manifest: Json, state?: Json) {
  const host = createHost({ files, manifest, now: () => NOW, ...(state === undefined ? {} : { state }) });
  const call = <T>(name: string, input: Json): Answer<T> => {
    const { value, error, calls }: Outcome = host.run('callCommand', [name, input], 'sidebar');
    const reply = value as unknown as
      { readonly ok: boolean; readonly value: T; readonly message?: string } | undefined;
    if (error || reply?.ok !== true) throw new Error(`${name}: ${error?.message ?? reply?.message ?? 'no answer'}`);
    return { value: reply.value, calls };
  };
  return { host, call };
}

/** Counts calls of the three; takes about ten seconds. */
export function benchCalls(dist: Built): Line[] {
  const files = FILES.map((name) => ({ name, text: dist(name) }));
  const manifest = JSON.parse(dist('appsscript.json')) as Json;

  const empty = panelOf(files, manifest);
  let setUp = 0;
  let steps = 0;
  for (let more = true; more; steps += 1) {
    const step = empty.call<{ readonly more: boolean }>('repair', {});
    setUp += step.calls.length;
    more = step.value.more;
  }
  setUp += empty.call('saveSettings', { values: ANSWERS, namesAccepted: true }).calls.length;

  const full = panelOf(files, manifest, filledState(empty.host.save(), manifest, 5 * PAIRS));
  const first = countCalls(full.call('checkRecords', {}).calls);
  const second = countCalls(full.call('checkRecords', {}).calls);

  const codes = Array.from({ length: PAIRS }, (_, index) => `ПР-${String(index + 1).padStart(3, '0')}`);
  const inputs = { from: '2026-09-01', to: '2027-05-31', control: 'оставить за руководителем' };
  const order = (): readonly string[] => {
    const lines = full.call<readonly { readonly code: string }[]>('documentList', {}).value;
    const request = { sets: [{ kind: 'D-06', codes }], answers: { 'D-06': inputs }, together: false };
    const { job } = full.call<{ readonly job: string }>('startPapers', {
      ...request,
      seen: lines.map(({ code }) => code),
    }).value;
    const step = full.call<{
      readonly papers: readonly { readonly key: string; readonly fileName: string }[];
      readonly templates: Readonly<Record<string, string>>;
    }>('nextPapers', { job }).value;
    // What stands in the file does not matter for the calls: the template itself is stored.
    const files = step.papers.map(({ key, fileName }) => ({
      key,
      papers: [key],
      fileName,
      base64: Object.values(step.templates)[0] ?? '',
    }));
    return countCalls(full.call('storePapers', { job, files, again: false }).calls).drive;
  };
  order();
  const drive = order();
  return [
    { what: 'set-up of an empty workbook', value: setUp, unit: 'calls', beside: `${steps} steps of the repair` },
    { what: 'full check of a new table: writes', value: first.writes, unit: 'calls' },
    { what: 'full check with nothing new: reads', value: second.reads, unit: 'calls', bar: 2 * sheets.length },
    { what: 'full check with nothing new: writes', value: second.writes, unit: 'calls', bar: 0 },
    {
      what: `order of ${PAIRS} pairs: Drive`,
      value: drive.length,
      unit: 'calls',
      bar: 1,
      beside: drive.join(', '),
    },
  ];
}
