/** Sweeps of what is done with records of people: entering, checking, mending, preferences, edits in the grid. */
import type { Scenario } from '../scenario.ts';
import { school, later } from '../scenes.ts';

const PERSON = { fullName: 'Зимина Вера Олеговна', position: 'учитель физики' };

const withWrongDay = later('wrong day', school, (table) => {
  table.type('Педагоги', 2, 'Принят в организацию', [['01.09.2019г']]);
});

export const people: readonly Scenario[] = [
  {
    command: 'saveRecord',
    title: 'a new one',
    scene: school,
    press: ({ call }) => call('saveRecord', { sheet: 'staff', code: '', values: PERSON }),
  },
  {
    command: 'saveRecord',
    title: 'changed',
    scene: school,
    press: ({ call }) =>
      call('saveRecord', { sheet: 'staff', code: 'ПД-003', values: { position: 'педагог-психолог' } }),
  },
  {
    command: 'makeMentor',
    scene: later('selected', school, (table) => {
      table.host.act({ kind: 'select', sheet: table.sheet('Педагоги').id, row: 5, column: 2 });
    }),
    press: ({ menu }) => menu('makeMentor'),
  },
  {
    command: 'checkRecords',
    scene: later('typed', school, (table) => {
      const { id } = table.sheet('Педагоги');
      // Pasted while the script was away: no trigger ran, so there is no code yet.
      const state = table.host;
      state.act({ kind: 'insertRows', sheet: id, at: 3, count: 1 });
      state.edit({ sheet: id, row: 3, column: table.column('Педагоги', 'ФИО'), texts: [['Ли Мария Олеговна']] });
      state.edit({ sheet: id, row: 3, column: table.column('Педагоги', 'Код'), texts: [['']] });
    }),
    press: ({ call }) => call('checkRecords', {}),
  },
  {
    command: 'acceptFix',
    scene: withWrongDay,
    press: ({ call }) =>
      call('acceptFix', { issue: { code: 'cell.day.text', sheet: 'staff', record: 'ПД-001', column: 'hiredOn' } }),
  },
  {
    command: 'savePreference',
    scene: school,
    press: ({ call }) => call('savePreference', { person: 'НЯ-001', choices: ['НК-002'], unwanted: [] }),
  },
  {
    command: 'onEdit',
    title: 'a new row typed',
    scene: school,
    press: ({ type }) => type('Педагоги', 6, 'ФИО', [['Зимина Вера Олеговна']]),
  },
  {
    command: 'onEdit',
    title: 'a pasted block',
    scene: school,
    press: ({ type }) => type('Наставляемые', 4, 'ФИО наставляемого', [['Зимина Вера Олеговна'], ['Гусев Олег Ильич']]),
  },
];
