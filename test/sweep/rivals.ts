/** Whole executions of somebody else that run while one stands still at a service call. */
import type { InputOf } from '../../src/commands/rpc.ts';
import { sheets } from '../../src/workbook/sheets/index.ts';
import type { Content } from './content.ts';
import type { Person, Scenario } from './scenario.ts';

/** What the other person does; the names of her presses. */
export interface Rival {
  readonly name: string;
  readonly act: (person: Person) => void;
  /** The very press of the first person, come twice: a double click, or the answer was slow. */
  readonly samePress?: true;
  /** She types: the text stands in the cell even when the trigger is turned away and leaves the rest to the next check. */
  readonly types?: true;
  /** She moves, sorts, inserts, renames or deletes. */
  readonly moves?: true;
  /** What she took away is brought back before anything is compared. */
  readonly deletes?: true;
}

type EnteredSheet = InputOf<'saveRecord'>['sheet'];

const save =
  (sheet: EnteredSheet, code: string, values: Record<string, string>) =>
  ({ call }: Person): void =>
    void call('saveRecord', { sheet, code, values });

export interface TouchedRecord {
  readonly sheet: EnteredSheet;
  readonly code: string;
}

/** Records whose rows a press changed: on the sheets people enter records on, with a note of their own to write in. */
export function touched(before: Content, after: Content): TouchedRecord[] {
  return sheets.flatMap(({ key, title, prefix, columns }) => {
    if (prefix === undefined || !('note' in columns)) return [];
    const old = new Set(before[title] ?? []);
    const codes = (after[title] ?? [])
      .filter((line) => !old.has(line))
      .flatMap((line) => new RegExp(`^\\d+: \\d+=(${prefix}-\\d{3})`).exec(line)?.[1] ?? []);
    const was = (before[title] ?? []).join('\n');
    return codes.filter((code) => was.includes(`=${code}`)).map((code) => ({ sheet: key as EnteredSheet, code }));
  });
}

/** The rivals of one scenario. */
export function rivalsOf(scenario: Scenario, same: TouchedRecord | undefined): Rival[] {
  return [
    { name: 'the same press of another curator', act: scenario.press },
    { name: 'the same press twice', act: scenario.press, samePress: true },
    { name: 'a new record', act: save('staff', '', { fullName: 'Носов Олег Ильич', position: 'методист' }) },
    { name: 'another record', act: save('staff', 'ПД-004', { position: 'методист' }) },
    ...(same ? [{ name: `the same record ${same.code}`, act: save(same.sheet, same.code, { note: 'Ещё одно' }) }] : []),
    { name: 'checkRecords', act: ({ call }) => void call('checkRecords', {}) },
    {
      name: 'signDocument',
      act: ({ call }) => void call('signDocument', { codes: ['ДК-001'], number: '46-О', date: '2026-11-19' }),
    },
    { name: 'undo', act: ({ call }) => void call('undo', {}) },
    { name: 'onEdit of a new row', types: true, act: ({ type }) => type('Педагоги', 6, 'ФИО', [['Носов Олег Ильич']]) },
    {
      name: 'onEdit of a typed cell',
      types: true,
      act: ({ type }) => type('Педагоги', 4, 'Примечание', [['Звонить днём']]),
    },
  ];
}
