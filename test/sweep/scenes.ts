/** The tables from which the sweeps start: small schools, made once, their sheets cut short so that a run is quick. */
import { memoryDrive } from '../../src/local/emulator/model/drive.ts';
import { madeOnce } from '../bundle/made-once.ts';
import { emptyTable, readyTable, demonstrationTable, type TestTable } from '../bundle/table.ts';
import { makePapers, requestFor } from '../bundle/papers-made.ts';
import { open } from './person.ts';
import type { Scene } from './scenario.ts';

/** Rows left on a sheet; a new one has a thousand, and copying their formats is what a run spends its time on. */
const ROWS = 80;

function shortened(table: TestTable): void {
  for (const { id, rows } of table.host.view().sheets)
    if (rows > ROWS) table.host.act({ kind: 'deleteRows', sheet: id, at: ROWS + 1, count: rows - ROWS });
}

const made = new Map<string, Scene>();

/** Makes a scene once in a process. */
function once(name: string, make: () => Scene): () => Scene {
  return () => {
    const scene = made.get(name) ?? make();
    made.set(name, scene);
    return scene;
  };
}

/** A scene further on: what a person did before the sweep begins. (Not «then»: a module with such an export would be a promise nobody keeps.) */
export function later(name: string, before: () => Scene, act: (table: TestTable) => void): () => Scene {
  return once(name, () => {
    const person = open(before());
    act(person.table);
    return person.scene();
  });
}

export const emptyScene = once('empty', () => {
  const table = emptyTable();
  shortened(table);
  return { state: table.host.save(), drive: memoryDrive() };
});

const TEACHERS = ['Петров Пётр Петрович', 'Орлова Анна Павловна', 'Белов Иван Ильич', 'Ким Ольга Львовна'];
/** Items of the school's plan that the small school takes. */
const ITEMS_TAKEN = 6;
export const YEAR = { from: '2026-09-01', to: '2027-08-31' };
export const PLAN = 'SCHOOL';
export const CONSENTS = { mentorConsentOn: '2026-09-01', menteeConsentOn: '2026-09-01' };

/** Numbers of items that are left out of the ready plan. */
export function leftOut(table: TestTable, from: number, to: number): string[] {
  const { items } = table.call('planPreview', { code: PLAN, ...YEAR });
  return items.filter((_, index) => index < from || index >= to).map(({ num }) => num);
}

function schoolTable(): TestTable {
  const table = readyTable();
  shortened(table);
  const save = (sheet: 'staff' | 'mentors' | 'mentees' | 'curators', values: Record<string, string>): void => {
    const { wrong } = table.call('saveRecord', { sheet, code: '', values });
    if (Object.keys(wrong).length > 0) throw new Error(JSON.stringify(wrong));
  };
  for (const fullName of TEACHERS) save('staff', { fullName, position: 'учитель' });
  for (const staffRef of ['ПД-001', 'ПД-002']) save('mentors', { staffRef });
  for (const staffRef of ['ПД-003', 'ПД-004']) save('mentees', { staffRef });
  save('curators', { fullName: 'Ларина Ирина Юрьевна', orderNumber: '12', orderOn: '2026-08-25' });
  table.call('addPairs', {
    values: { mentorRef: 'НК-001', form: 'учитель – учитель', ...CONSENTS },
    mentees: ['НЯ-001'],
  });
  const without = leftOut(table, 0, ITEMS_TAKEN);
  table.call('takePlan', { code: PLAN, ...YEAR, without, deadlines: {}, replace: false });
  return table;
}

/** Four teachers, two mentors, two mentees, one pair with both consents, a curator and six items of a roadmap. */
export const school = once('school', () => ({
  state: madeOnce('small-school', () => schoolTable().host.save()),
  drive: memoryDrive(),
}));

/** The school with an order made for its pair. */
export const withPaper = later('paper', school, (table) => {
  makePapers(table, requestFor(table, 'D-06', ['ПР-001']));
});

/** The school that replaced names by codes. */
export const inCodes = later('codes', school, (table) => {
  table.call('toCodes', { tableSaved: true, keySaved: true });
});

/** The demonstration school. */
export const demonstration = once('demonstration', () => {
  const table = demonstrationTable();
  shortened(table);
  return { state: table.host.save(), drive: memoryDrive() };
});
