/** Every command of the panel with inputs that the panel could send over the table at hand, and the sheets it may write on. */
import type { CommandName, InputOf } from '../../src/commands/rpc.ts';
import type { Scope } from './hostile-scope.ts';
import {
  ask,
  chosenTeacher,
  details,
  drafts,
  fixes,
  formulas,
  jobs,
  proposed,
  steps,
  stored,
} from './hostile-inputs.ts';
import { firstRequest } from './matching-panel.ts';
import { requestFor } from './papers-made.ts';
import { SCHOOL_ANSWERS, type TestTable } from './table.ts';

interface Given<K extends CommandName> {
  /** Worked out just before the call, as the panel does from what it shows; a refusal on the way means that nothing is pressed. */
  readonly inputs: readonly InputOf<K>[] | ((table: TestTable) => readonly InputOf<K>[]);
  /** Sheets whose typed cells it may change; absent = none. */
  readonly scope?: Scope;
}

const NAME = '=1+1 <b>Ильина</b> {тег} Анна\u0007';
const ANSWERS = 'Отметка времени\tВаш код\tКомфорт\n20.11.2026 10:15\tНЯ-001\t=9\n\u0000\tНЯ-999\t<b>';
const KINDS = ['D-06', 'D-09', 'D-10', 'D-18'] as const;
const YEAR = { from: '2026-09-01', to: '2027-08-31' };
const ASKED = { date: '', organizationType: '' } as const;
const NOTHING = { inputs: [{}] } as const;
const codesOf = (kind: string): string[] => (kind === 'D-10' ? ['НК-001'] : ['ПР-001', 'ПР-002']);

/**
 * In the order in which they are given: what only reads, what writes records, what changes the whole table. The type
 * names every command, so a new one does not compile before it stands here.
 */
export const GIVEN: { readonly [K in CommandName]: Given<K> } = {
  panelState: NOTHING,
  attentionList: NOTHING,
  help: NOTHING,
  journalEntries: NOTHING,
  sheetLines: NOTHING,
  settingsForm: NOTHING,
  codeModeState: NOTHING,
  keyForCodes: NOTHING,
  keptTooLong: NOTHING,
  personToRemove: { inputs: [{ code: 'НЯ-003' }] },
  jump: {
    inputs: [
      { sheet: 'staff', record: 'ПД-001', column: 'fullName' },
      { sheet: 'pairs', row: 3 },
    ],
  },
  card: { inputs: ['НК-001', 'НЯ-002', 'ПР-003', 'ПД-004', 'МР-001', 'ДК-001', 'ПП-001'].map((code) => ({ code })) },
  recordForm: {
    inputs: [
      { sheet: 'staff', code: 'ПД-001' },
      { sheet: 'mentees', code: '' },
      { sheet: 'pairs', code: 'ПР-001' },
    ],
  },
  pairForm: NOTHING,
  matchingStart: NOTHING,
  matchingCount: { inputs: (table) => [firstRequest(table)] },
  proposePairs: { inputs: (table) => [firstRequest(table)] },
  matchingPair: { inputs: details },
  rankForMentee: {
    inputs: (table) => details(table).map(({ request, mentee, mentor }) => ({ request, mentee, instead: mentor })),
  },
  matchRuns: NOTHING,
  preferenceForm: NOTHING,
  meetingForm: { inputs: [{ code: 'ПР-001' }] },
  programmeCourse: { inputs: [{ code: 'ПП-001' }] },
  programmePairs: NOTHING,
  draftProgramme: { inputs: [{ pair: 'ПР-001', from: '2026-11-23', to: '2027-05-31' }] },
  answerSources: NOTHING,
  readAnswers: { inputs: [{ text: ANSWERS, tab: '' }] },
  figureList: { inputs: [ASKED] },
  figureDetails: {
    inputs: [
      { ...ASKED, indicator: '1' },
      { ...ASKED, indicator: 'Ф1' },
    ],
  },
  snapshotList: NOTHING,
  formulaForms: NOTHING,
  documentKindList: NOTHING,
  documentChoices: { inputs: KINDS.map((kind) => ({ kind })) },
  prepareDocument: { inputs: KINDS.map((kind) => ({ kind, codes: codesOf(kind), inputs: {} })) },
  rowPapers: { inputs: [{ code: 'НК-001' }] },
  pairPapers: { inputs: [{ code: 'ПР-001' }] },
  planPapers: { inputs: (table) => KINDS.map((kind) => requestFor(table, kind, codesOf(kind))) },
  papersForNames: { inputs: [{ codes: ['ДК-001'] }] },
  unfinishedPapers: NOTHING,
  documentList: NOTHING,
  templateList: NOTHING,
  templateCard: { inputs: [{ kind: 'D-10' }] },
  templatesInUse: { inputs: [{ kinds: ['D-10'] }] },
  roadmapBoard: NOTHING,
  planChoices: NOTHING,
  planPreview: { inputs: [{ code: 'SCHOOL', ...YEAR }] },
  importPreview: {
    inputs: [
      {
        rows: [
          ['№', 'Мероприятие', 'Срок'],
          ['1', NAME, '{срок}'],
        ],
      },
    ],
  },
  roadmapCalendar: { inputs: [{ responsible: '' }] },
  checkRecords: NOTHING,

  acceptFix: { inputs: fixes, scope: 'any' },
  saveRecord: {
    inputs: [
      { sheet: 'staff', code: '', values: { fullName: NAME, position: '+1', note: '@x' } },
      { sheet: 'staff', code: 'ПД-001', values: { position: '<img src=x onerror=alert(1)>' } },
      { sheet: 'mentees', code: 'НЯ-001', values: { strengths: 'Ы'.repeat(50_000) } },
    ],
    scope: { staff: ['ПД-001'], mentees: ['НЯ-001'] },
  },
  makeMentor: { inputs: chosenTeacher },
  addPairs: {
    inputs: [{ values: { mentorRef: 'НК-001', form: 'учитель – учитель' }, mentees: ['НЯ-001', 'НЯ-002'] }],
  },
  savePreference: {
    inputs: [{ person: 'НЯ-001', choices: ['НК-002'], unwanted: ['НК-001'] }],
    scope: { preferences: 'any' },
  },
  saveMatchWeights: {
    inputs: (table) => [{ weights: firstRequest(table).weights }],
    scope: { settings: ['matchWeights'] },
  },
  saveMatching: { inputs: proposed },
  openMatchRun: { inputs: (table) => (ask(table, 'matchRuns', {}) ?? []).map(({ code }) => ({ code })) },
  saveProgramme: { inputs: [{ pair: 'ПР-001', from: '2026-11-23', to: '2027-05-31', goal: NAME, take: [] }] },
  moveProgramme: { inputs: steps, scope: { programmes: ['ПП-001'] } },
  takeAnswers: {
    inputs: [
      {
        text: ANSWERS,
        tab: '',
        mapping: { 0: 'answeredOn', 1: 'personRef', 2: 'comfort' },
        stage: 'middle',
        side: 'mentees',
      },
    ],
  },
  freezeFigures: {
    inputs: (table) =>
      (ask(table, 'snapshotList', {})?.curators ?? []).slice(0, 1).map((curator) => ({ ...ASKED, curator })),
  },
  snapshotDifference: {
    inputs: (table) => {
      const [first, last = first] = ask(table, 'snapshotList', {})?.rows ?? [];
      return first && last ? [{ before: first.code, after: last.code }] : [];
    },
  },
  insertFormula: { inputs: formulas },
  startPapers: { inputs: (table) => KINDS.map((kind) => requestFor(table, kind, codesOf(kind))) },
  nextPapers: { inputs: (table) => jobs(table).map((job) => ({ job })) },
  storePapers: { inputs: stored },
  giveUpPapers: { inputs: (table) => jobs(table).map((job) => ({ job })) },
  saveWordForms: {
    inputs: [
      {
        forms: [{ declined: 'position', nominative: 'учитель', inCase: 'genitive', form: '=учителя' }],
        genders: [{ code: 'НЯ-002', gender: 'female' }],
      },
    ],
    scope: { wordForms: 'any', mentees: ['НЯ-002'] },
  },
  signDocument: {
    inputs: (table) => drafts(table).map((code) => ({ codes: [code], number: NAME, date: '2026-11-20' })),
    scope: { documents: 'any' },
  },
  cancelDocument: { inputs: (table) => drafts(table).map((code) => ({ code })), scope: { documents: 'any' } },
  makeTemplate: { inputs: [{ kind: 'D-10', base64: '' }] },
  returnTemplate: { inputs: [{ kind: 'D-10' }] },
  markItem: {
    inputs: [{ code: 'МР-001', due: '', doneOn: '2026-11-20', evidence: 'https://school.example' }],
    scope: { roadmap: ['МР-001'] },
  },
  setNotNeeded: { inputs: [{ code: 'МР-002', notNeeded: true }], scope: { roadmap: ['МР-002'] } },
  mendDeadline: {
    inputs: [{ code: 'МР-001', readAs: 'до 01.12.2026' }],
    scope: { roadmap: 'any', settings: ['deadlineCorrections'] },
  },
  removeItems: { inputs: [{ codes: ['МР-003', 'МР-004'] }], scope: { roadmap: 'any' } },
  takePlan: {
    inputs: [{ code: 'SCHOOL', ...YEAR, without: ['1'], deadlines: { '2': NAME }, replace: true }],
    scope: { roadmap: 'any' },
  },
  takeImport: {
    inputs: [
      {
        lines: [
          { num: '=1', section: NAME, title: NAME, keyResult: '', responsible: '@', resultDoc: '', deadlineText: '{}' },
        ],
      },
    ],
  },
  renumberRoadmap: { inputs: [{}], scope: { roadmap: 'any' } },
  saveSettings: {
    inputs: [
      { values: { place: NAME }, namesAccepted: true },
      { values: { ...SCHOOL_ANSWERS }, namesAccepted: true },
    ],
    scope: { settings: 'any' },
  },
  showSheet: { inputs: [{ sheet: 'journal', shown: true }] },
  showFederalForm: { inputs: [{ on: true }, { on: false }] },
  replaceByCode: {
    inputs: [{ sheet: 'staff', record: 'ПД-002', column: 'fullName', code: 'ПД-002' }],
    scope: { staff: ['ПД-002'] },
  },

  undo: { inputs: [{}, {}, {}, {}, {}], scope: 'any' },
  repair: { inputs: [{}, {}, {}, {}] },
  removePerson: { inputs: [{ code: 'НЯ-003', accepted: true }], scope: 'any' },
  toCodes: { inputs: [{ tableSaved: true, keySaved: true }], scope: 'any' },
  toNames: { inputs: [{ accepted: true }], scope: 'any' },
  namesFromKey: { inputs: [{ names: [{ code: 'ПД-001', name: NAME }] }], scope: 'any' },
  startOwn: { inputs: [{}], scope: 'any' },
  fillDemonstration: { inputs: [{}], scope: 'any' },
};
