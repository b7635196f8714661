/** Sweeps of pairs: adding, matching, weights, programmes, questionnaires. */
import { firstRequest, shownPairs } from '../../bundle/matching-panel.ts';
import type { Scenario } from '../scenario.ts';
import { school, later } from '../scenes.ts';

const ANSWERS = [
  'Отметка времени\tВаш код\tНасколько комфортно вам было общаться с наставником?',
  '20.11.2026 10:15:00\tНЯ-001\t9',
].join('\n');

const programme = later('programme', school, (table) => {
  const { from, to, activities } = table.call('draftProgramme', {
    pair: 'ПР-001',
    from: '2026-11-20',
    to: '2027-05-31',
  });
  const take = activities.slice(0, 2).map(({ code }) => code);
  table.call('saveProgramme', { pair: 'ПР-001', from, to, goal: 'Освоиться', take });
});

export const pairs: readonly Scenario[] = [
  {
    command: 'addPairs',
    scene: school,
    press: ({ call }) =>
      call('addPairs', { values: { mentorRef: 'НК-002', form: 'учитель – учитель' }, mentees: ['НЯ-002'] }),
  },
  {
    command: 'saveMatching',
    scene: school,
    // The run is kept before its pairs: one without pairs means nothing.
    history: ['Подборы'],
    press: ({ call, seen }) => {
      // The panel keeps the proposal it showed; it was read before the press.
      const request = firstRequest(seen);
      const proposal = seen.call('proposePairs', request);
      call('saveMatching', { request, pairs: shownPairs(proposal), digest: proposal.digest, anyway: false });
    },
  },
  {
    command: 'saveMatchWeights',
    scene: school,
    press: ({ call, seen }) => {
      const { criteria } = seen.call('matchingStart', {});
      call('saveMatchWeights', { weights: Object.fromEntries(criteria.map(({ code }, index) => [code, index + 1])) });
    },
  },
  {
    command: 'saveProgramme',
    scene: school,
    press: ({ call, seen }) => {
      const draft = seen.call('draftProgramme', { pair: 'ПР-001', from: '2026-11-23', to: '2027-05-31' });
      const take = draft.activities.slice(0, 4).map(({ code }) => code);
      call('saveProgramme', { pair: 'ПР-001', from: draft.from, to: draft.to, goal: 'Освоиться', take });
    },
  },
  {
    command: 'moveProgramme',
    scene: programme,
    press: ({ call }) =>
      call('moveProgramme', {
        code: 'ПП-001',
        step: 'APPROVE',
        answers: { day: '2026-11-20', number: '80-О', by: 'директор' },
      }),
  },
  {
    command: 'saveRecord',
    title: 'a meeting',
    scene: school,
    press: ({ call, seen }) => {
      const form = seen.call('meetingForm', { code: 'ПР-001' }).chosen;
      const shown = Object.fromEntries((form?.fields ?? []).map(({ key, value }) => [key, value]));
      const values = { ...form?.known, ...shown, result: 'Разобрали урок', task: 'Подготовить план' };
      call('saveRecord', { sheet: 'meetings', code: '', values });
    },
  },
  {
    command: 'takeAnswers',
    scene: school,
    press: ({ call }) =>
      call('takeAnswers', {
        text: ANSWERS,
        tab: '',
        mapping: { 0: 'answeredOn', 1: 'personRef', 2: 'comfort' },
        stage: 'middle',
        side: 'mentees',
      }),
  },
];
