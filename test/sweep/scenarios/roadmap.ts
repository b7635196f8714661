/** Sweeps of the roadmap and of frozen figures. */
import type { Scenario } from '../scenario.ts';
import { leftOut, PLAN, school, later, YEAR } from '../scenes.ts';

const LINE = {
  num: '9.1',
  section: 'Раздел',
  title: 'Провести совещание',
  keyResult: '',
  responsible: 'куратор',
  resultDoc: '',
};

export const roadmap: readonly Scenario[] = [
  {
    command: 'markItem',
    scene: school,
    press: ({ call, seen }) => {
      const item = seen.call('roadmapBoard', {}).items.find(({ dues }) => dues.length > 0);
      call('markItem', { code: item?.code ?? '', due: item?.dues[0]?.due ?? '', doneOn: '2026-11-20', evidence: '' });
    },
  },
  {
    command: 'setNotNeeded',
    scene: school,
    press: ({ call }) => call('setNotNeeded', { code: 'МР-002', notNeeded: true }),
  },
  {
    command: 'mendDeadline',
    scene: school,
    press: ({ call }) => call('mendDeadline', { code: 'МР-001', readAs: 'до 01.12.2026' }),
  },
  {
    command: 'takePlan',
    title: 'more items',
    scene: school,
    press: ({ call, seen }) =>
      call('takePlan', { code: PLAN, ...YEAR, without: leftOut(seen, 6, 9), deadlines: {}, replace: false }),
  },
  {
    command: 'takePlan',
    title: 'instead of those standing',
    scene: school,
    press: ({ call, seen }) =>
      call('takePlan', { code: PLAN, ...YEAR, without: leftOut(seen, 6, 9), deadlines: {}, replace: true }),
  },
  {
    command: 'takeImport',
    scene: school,
    press: ({ call }) => call('takeImport', { lines: [{ ...LINE, deadlineText: 'до 15.02.2027' }] }),
  },
  { command: 'removeItems', scene: school, press: ({ call }) => call('removeItems', { codes: ['МР-002', 'МР-003'] }) },
  {
    command: 'renumberRoadmap',
    scene: later('taken out', school, (table) => table.call('removeItems', { codes: ['МР-001'] })),
    press: ({ call }) => call('renumberRoadmap', {}),
  },
  {
    command: 'freezeFigures',
    scene: school,
    press: ({ call, seen }) => {
      const { curators } = seen.call('snapshotList', {});
      call('freezeFigures', { date: '', organizationType: '', curator: curators[0] ?? '' });
    },
  },
];
