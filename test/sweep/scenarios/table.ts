/** Sweeps of what concerns the whole table: settings, sheets, repair, codes, the demonstration, undoing. */
import { SCHOOL_ANSWERS } from '../../bundle/table.ts';
import type { Person, Scenario } from '../scenario.ts';
import { pressed } from '../person.ts';
import { demonstration, emptyScene, inCodes, school, later } from '../scenes.ts';

/** Steps as the panel drives them. */
function repairAll({ call }: Person): void {
  for (let more = true; more;) ({ more } = call('repair', {}));
}

/** What was typed meanwhile gets its code and its remarks from the check, as after any other command. */
function repairedAndChecked(person: Person): void {
  repairAll(person);
  person.call('checkRecords', {});
}

const laidOut = later('laid out', emptyScene, (table) => {
  for (let more = true; more;) ({ more } = table.call('repair', {}));
});

/** Presses again, as the panel's home advises; a press that has nothing left to do is refused, and that is no matter. */
const goneOn =
  (press: (person: Person) => void) =>
  (person: Person): void => {
    pressed(person, press);
    person.call('checkRecords', {});
  };

const half = later('half a table', school, (table) => {
  const { id } = table.sheet('Встречи');
  table.host.act({ kind: 'deleteSheet', sheet: id });
  const staff = table.sheet('Педагоги').id;
  table.host.act({ kind: 'deleteColumns', sheet: staff, at: table.column('Педагоги', 'Должность'), count: 1 });
});

const saved = { tableSaved: true, keySaved: true } as const;

const federalForm = ({ call }: Person): void => void call('showFederalForm', { on: true });
const fillDemonstration = ({ menu }: Person): void => menu('fillDemonstration');
const toCodes = ({ call }: Person): void => void call('toCodes', saved);
const removePerson = ({ call }: Person): void => void call('removePerson', { code: 'НК-001', accepted: true });

export const table: readonly Scenario[] = [
  { command: 'repair', title: 'an empty table', scene: emptyScene, press: repairAll, settle: repairedAndChecked },
  { command: 'repair', title: 'a lost sheet and column', scene: half, press: repairAll, settle: repairedAndChecked },
  {
    command: 'saveSettings',
    scene: laidOut,
    press: ({ call }) => call('saveSettings', { values: { ...SCHOOL_ANSWERS }, namesAccepted: true }),
  },
  { command: 'showSheet', scene: school, press: ({ call }) => call('showSheet', { sheet: 'journal', shown: true }) },
  // Only the look of columns changes: whoever finds it half done presses again.
  { command: 'showFederalForm', scene: school, press: federalForm, settle: goneOn(federalForm) },
  {
    command: 'insertFormula',
    scene: later('cell chosen', school, ({ host }) => {
      host.act({ kind: 'addSheet', title: 'Мой лист' });
      const own = host.view().sheets.find(({ title }) => title === 'Мой лист');
      host.act({ kind: 'select', sheet: own?.id ?? 0, row: 2, column: 2 });
    }),
    press: ({ call, seen: { call: ask } }) => {
      const forms = ask('formulaForms', {});
      const form = forms.find(({ fields }) => fields.every(({ required, value }) => !required || value !== ''));
      const answers = Object.fromEntries((form?.fields ?? []).map(({ key, value }) => [key, value]));
      call('insertFormula', { key: form?.key ?? '', answers });
    },
  },
  // What is half done here the panel's home names first, with the button to go on.
  { command: 'toCodes', scene: school, press: toCodes, settle: goneOn(toCodes) },
  { command: 'toNames', scene: inCodes, press: ({ call }) => call('toNames', { accepted: true }) },
  {
    command: 'namesFromKey',
    scene: later('names again', inCodes, (one) => void one.call('toNames', { accepted: true })),
    press: ({ call }) =>
      call('namesFromKey', {
        names: [
          { code: 'ПД-001', name: 'Петров Пётр Петрович' },
          { code: 'ПД-002', name: 'Орлова Анна Павловна' },
        ],
      }),
  },
  {
    command: 'replaceByCode',
    scene: later('name in a note', inCodes, (one) => {
      one.type('Педагоги', 2, 'Примечание', [['Звонить Ивановой Марии Петровне 8 913 555-12-34']]);
    }),
    press: ({ call }) => call('replaceByCode', { sheet: 'staff', record: 'ПД-001', column: 'note', code: 'ПД-001' }),
  },
  {
    command: 'removePerson',
    scene: school,
    press: removePerson,
    settle: goneOn(removePerson),
  },
  { command: 'fillDemonstration', scene: emptyScene, press: fillDemonstration, settle: goneOn(fillDemonstration) },
  { command: 'startOwn', scene: demonstration, press: ({ call }) => call('startOwn', {}) },
  {
    command: 'undo',
    title: 'an added record',
    scene: later('added', school, (one) => {
      one.call('saveRecord', { sheet: 'staff', code: '', values: { fullName: 'Зимина Вера Олеговна' } });
    }),
    press: ({ call }) => call('undo', {}),
  },
  {
    command: 'undo',
    title: 'changed cells',
    scene: later('changed', school, (one) => {
      one.call('saveRecord', { sheet: 'staff', code: 'ПД-002', values: { position: 'методист' } });
    }),
    press: ({ call }) => call('undo', {}),
  },
];
