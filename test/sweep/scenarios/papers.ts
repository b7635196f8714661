/** Sweeps of documents: begun, filled, stored, signed, cancelled, given up, and templates of one's own. */
import { filledFiles, requestFor } from '../../bundle/papers-made.ts';
import type { Person, Scenario } from '../scenario.ts';
import { school, later, withPaper } from '../scenes.ts';

const KIND = 'D-06';

/** The panel's whole press: begin, fill, store; what was begun is gone on with. */
function makePaper({ call, seen }: Person): void {
  const request = requestFor(seen, KIND, ['ПР-001']);
  const { job, resumed } = call('startPapers', request);
  if (job === '') return;
  const step = call('nextPapers', { job });
  call('storePapers', { job, files: filledFiles(step), again: resumed });
}

const ownTemplate = ({ call }: Person): void => void call('makeTemplate', { kind: 'D-10', base64: '' });

/** The panel's home offers to go on with papers that were begun; a check comes after. */
function goOn(person: Person): void {
  makePaper(person);
  person.call('checkRecords', {});
}

const begun = later('begun', school, (table) => {
  table.call('startPapers', requestFor(table, KIND, ['ПР-001']));
});

export const papers: readonly Scenario[] = [
  { command: 'startPapers', scene: school, press: makePaper, settle: goOn },
  { command: 'storePapers', title: 'a job gone on with', scene: begun, press: makePaper, settle: goOn },
  {
    command: 'giveUpPapers',
    scene: begun,
    press: ({ call, seen }) => {
      for (const { job } of seen.call('unfinishedPapers', {})) call('giveUpPapers', { job });
    },
    beside: (table) => table.call('unfinishedPapers', {}).map(({ title }) => title),
  },
  {
    command: 'signDocument',
    scene: withPaper,
    press: ({ call }) => call('signDocument', { codes: ['ДК-001'], number: '45-О', date: '2026-11-20' }),
  },
  {
    command: 'saveWordForms',
    scene: school,
    press: ({ call }) =>
      call('saveWordForms', {
        forms: [
          { declined: 'person', nominative: 'Ким Ольга Львовна', inCase: 'dative', form: 'Ким Ольге Львовне' },
          { declined: 'position', nominative: 'учитель', inCase: 'genitive', form: 'учителя' },
        ],
        genders: [{ code: 'НЯ-002', gender: 'female' }],
      }),
  },
  { command: 'cancelDocument', scene: withPaper, press: ({ call }) => call('cancelDocument', { code: 'ДК-001' }) },
  {
    command: 'makeTemplate',
    scene: school,
    press: ownTemplate,
    settle: (person) => {
      ownTemplate(person);
      person.call('checkRecords', {});
    },
    beside: (table) => table.call('templateList', {}).map(({ kind, state }) => `${kind} ${state}`),
  },
  {
    command: 'returnTemplate',
    scene: later('own template', school, (table) => void table.call('makeTemplate', { kind: 'D-10', base64: '' })),
    press: ({ call }) => call('returnTemplate', { kind: 'D-10' }),
    beside: (table) => table.call('templateList', {}).map(({ kind, state }) => `${kind} ${state}`),
  },
];
