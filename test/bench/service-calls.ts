/** Bench of service calls: set-up, full check, indicators, an order and consents, the built bundle in the emulator. */
import type { Json } from '../../src/local/host.ts';
import { sheets } from '../../src/workbook/sheets/index.ts';
import type { Built } from './bundle.ts';
import { countCalls, filledState } from './filled-table.ts';
import { cpu, growing, type Line } from './measure.ts';
import { manifestOf, panelOf, type Panel } from './panel.ts';
import { CONSENT, CONSENT_ANSWERS, ORDER, ORDER_ANSWERS } from './papers.ts';

/** Rows in all: five eighths of them teachers, the rest mentors, mentees and pairs alike. */
const SIZES = [500, 5_000, 20_000] as const;
const PAIRS = 300;
const CONSENTS = 100;
/** Answers of an invented school, as the wizard asks them. */
const ANSWERS = {
  organizationName: 'Муниципальное бюджетное общеобразовательное учреждение «Школа с. Ключи»',
  organizationShortName: 'МБОУ Школа с. Ключи',
  place: 'с. Ключи',
  organizationAddress: '600000, с. Ключи, ул. Школьная, д. 1',
  headName: 'Орлова Вера Николаевна',
  headPosition: 'директор',
  schoolYear: '2026/2027',
  peopleMode: 'names',
};

/** Counts the calls; takes about a minute. */
export function benchCalls(dist: Built): Line[] {
  const { lines, ready } = setUp(dist);
  const tables = SIZES.map((rows) => ({
    rows,
    panel: panelOf(dist, filledState(ready, manifestOf(dist), (rows * 5) / 8)),
  }));
  const checked = tables.flatMap(({ rows, panel }) => {
    const first = countCalls(panel.call('checkRecords', {}).calls).writes;
    const second = countCalls(panel.call('checkRecords', {}).calls);
    const repair = countCalls(panel.call('repair', {}).calls);
    const figures = panel.call('figureList', { date: '', organizationType: '' }).calls.length;
    return [{ rows, first, reads: second.reads, writes: second.writes, repair: repair.reads + repair.writes, figures }];
  });
  const grown = (what: string, of: (counts: (typeof checked)[number]) => number, bar?: number): Line[] =>
    growing(
      checked.map((counts) => {
        const name = `${what}, ${counts.rows.toLocaleString('en')} rows`;
        const line = { what: name, value: of(counts), unit: 'calls' as const };
        return { rows: counts.rows, line: bar === undefined ? line : { ...line, bar } };
      }),
    );
  const school = tables[1]?.panel;
  return [
    ...lines,
    ...grown('first full check: writes', ({ first }) => first),
    ...grown('full check with nothing new: reads', ({ reads }) => reads, 2 * sheets.length),
    ...grown('full check with nothing new: writes', ({ writes }) => writes, 0),
    ...grown('repair with nothing to do: reads and writes', ({ repair }) => repair, 2 * sheets.length + 1),
    ...grown('indicators of the panel', ({ figures }) => figures, 2 * sheets.length),
    ...(school ? papers(school) : []),
  ];
}

/** Steps of the repair and the answers of the wizard, from an empty table. */
function prepare(dist: Built): { readonly panel: Panel; readonly calls: number; readonly steps: number } {
  const panel = panelOf(dist);
  let calls = 0;
  let steps = 0;
  for (let more = true; more; steps += 1) {
    const step = panel.call('repair', {});
    calls += step.calls.length;
    more = step.value.more;
  }
  calls += panel.call('saveSettings', { values: ANSWERS, namesAccepted: true }).calls.length;
  return { panel, calls, steps };
}

function setUp(dist: Built): { readonly lines: Line[]; readonly ready: Json } {
  const { panel, calls, steps } = prepare(dist);
  const time = cpu(() => prepare(dist), 0);
  return {
    ready: panel.host.save(),
    lines: [
      { what: 'set-up of an empty workbook', value: calls, unit: 'calls', beside: `${steps} steps of the repair` },
      { what: 'set-up of an empty workbook', value: time, unit: 'ms', beside: 'with the emulator’s own work' },
    ],
  };
}

interface Made {
  /** Calls of the whole way from the press to the last paper. */
  readonly all: number;
  readonly drive: readonly string[];
  readonly steps: number;
}

/** Makes papers step by step, as the panel does; what stands in a file does not matter for the calls. */
function make(panel: Panel, kind: string, sets: readonly string[][], answers: Record<string, string>): Made {
  const list = panel.call('documentList', {}).value;
  const request = { sets: sets.map((codes) => ({ kind, codes })), answers: { [kind]: answers }, together: false };
  const started = panel.call('startPapers', { ...request, seen: list.map(({ code }) => code) });
  const { job, issues } = started.value;
  if (job === '') throw new Error(issues.map(({ message }) => message).join(' '));
  const calls = [...started.calls];
  let steps = 0;
  for (let left = sets.length; left > 0; steps += 1) {
    const next = panel.call('nextPapers', { job });
    const files = next.value.papers.map(({ key, fileName, template }) => {
      return { key, papers: [key], fileName, unreviewed: [], base64: next.value.templates[template] ?? '' };
    });
    if (files.length === 0) throw new Error(next.value.issues.map(({ message }) => message).join(' '));
    calls.push(...next.calls, ...panel.call('storePapers', { job, files, again: false }).calls);
    left -= files.length;
  }
  return { all: calls.length, drive: countCalls(calls).drive, steps };
}

/** The first paper of all makes the folder; after it every paper is one call of Drive. */
function papers(panel: Panel): Line[] {
  const pairs = Array.from({ length: PAIRS }, (_, index) => `ПР-${String(index + 1).padStart(3, '0')}`);
  const mentors = Array.from({ length: CONSENTS }, (_, index) => [`НК-${String(index + 1).padStart(3, '0')}`]);
  make(panel, ORDER, [pairs], ORDER_ANSWERS);
  const order = make(panel, ORDER, [pairs], ORDER_ANSWERS);
  const consents = make(panel, CONSENT, mentors, CONSENT_ANSWERS);
  const ofDrive = ({ drive }: Made): string => [...new Set(drive)].join(', ');
  return [
    {
      what: `order of ${PAIRS} pairs: Drive`,
      value: order.drive.length,
      unit: 'calls',
      bar: 1,
      beside: ofDrive(order),
    },
    { what: `order of ${PAIRS} pairs: all`, value: order.all, unit: 'calls' },
    {
      what: `${CONSENTS} consents: Drive`,
      value: consents.drive.length,
      unit: 'calls',
      bar: CONSENTS,
      beside: ofDrive(consents),
    },
    { what: `${CONSENTS} consents: all`, value: consents.all, unit: 'calls', beside: `${consents.steps} steps` },
  ];
}
