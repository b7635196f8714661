/** Inputs of commands that the panel takes from what it shows: worked out over the table at hand just before the press. */
import type { CommandName, InputOf, OutputOf } from '../../src/commands/rpc.ts';
import type { Json } from '../../src/local/host.ts';
import { firstRequest, shownPairs } from './matching-panel.ts';
import { filledFiles } from './papers-made.ts';
import type { TestTable } from './table.ts';

/** What the panel asks before a press; nothing when it is refused, and then nothing is pressed. */
export function ask<K extends CommandName>(table: TestTable, name: K, input: InputOf<K>): OutputOf<K> | undefined {
  const reply = table.reply(name, input as Json);
  return reply.ok ? (reply.value as OutputOf<K>) : undefined;
}

export function proposed(table: TestTable): InputOf<'saveMatching'>[] {
  const request = firstRequest(table);
  const proposal = ask(table, 'proposePairs', request);
  if (!proposal) return [];
  return [{ request, pairs: shownPairs(proposal), digest: proposal.digest, anyway: false }];
}

/** Of one proposed pair. */
export function details(
  table: TestTable,
): { mentee: string; mentor: string; request: ReturnType<typeof firstRequest> }[] {
  const [save] = proposed(table);
  const [pair] = save?.pairs ?? [];
  return save && pair ? [{ request: save.request, mentee: pair.mentee, mentor: pair.mentor }] : [];
}

export const jobs = (table: TestTable): string[] => (ask(table, 'unfinishedPapers', {}) ?? []).map(({ job }) => job);

/** The first issues of the check that offer a mend. */
export function fixes(table: TestTable): InputOf<'acceptFix'>[] {
  const { issues } = ask(table, 'checkRecords', {}) ?? { issues: [] };
  const mended = issues.filter(({ fix, sheet }) => fix !== undefined && sheet !== undefined).slice(0, 4);
  return mended.map(({ code, sheet = '', record, row, column }) => ({ issue: { code, sheet, record, row, column } }));
}

export function steps(table: TestTable): InputOf<'moveProgramme'>[] {
  const course = ask(table, 'programmeCourse', { code: 'ПП-001' });
  return (course?.steps ?? []).slice(0, 1).map(({ code, fields }) => ({
    code: 'ПП-001',
    step: code,
    answers: Object.fromEntries(fields.map(({ key, value }) => [key, value])),
  }));
}

/** On a sheet of its own, where nothing stands yet. */
export function formulas(table: TestTable): InputOf<'insertFormula'>[] {
  table.host.act({ kind: 'addSheet', title: 'Для формулы' });
  const free = table.host.view().sheets.find(({ title }) => title === 'Для формулы');
  table.host.act({ kind: 'select', sheet: free?.id ?? 0, row: 2, column: 2 });
  const forms = ask(table, 'formulaForms', {}) ?? [];
  const form = forms.find(({ fields }) => fields.every(({ required, value }) => !required || value !== ''));
  return form
    ? [{ key: form.key, answers: Object.fromEntries(form.fields.map(({ key, value }) => [key, value])) }]
    : [];
}

export function stored(table: TestTable): InputOf<'storePapers'>[] {
  const [job] = jobs(table);
  const step = job === undefined ? undefined : ask(table, 'nextPapers', { job });
  return job !== undefined && step ? [{ job, files: filledFiles(step), again: true }] : [];
}

/** The first draft that may be signed or cancelled. */
export const drafts = (table: TestTable): string[] =>
  (ask(table, 'documentList', {}) ?? [])
    .filter(({ signable }) => signable)
    .slice(0, 1)
    .map(({ code }) => code);

/** Nothing to send: the last teacher is selected on the sheet. */
export function chosenTeacher(table: TestTable): InputOf<'makeMentor'>[] {
  const staff = table.host.view().sheets.find(({ title }) => title === 'Педагоги');
  const rows = Object.keys(staff?.cells ?? {}).map((place) => Number(place.split(',')[0]));
  const filled = rows.filter((row) => (staff?.cells[`${row},1`]?.display ?? '') !== '');
  if (staff) table.host.act({ kind: 'select', sheet: staff.id, row: Math.max(1, ...filled), column: 1 });
  return [{}];
}
