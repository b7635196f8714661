/** The proposal on small schools: pairs with reasons, gaps with the binding reason and a change that helps. */
import { describe, expect, it } from 'vitest';
import { NO_CONSTRAINTS, lock, prepare, propose } from '../../../src/domain/matching/index.ts';
import type { MatchInput, Proposal } from '../../../src/domain/matching/index.ts';
import { roleModelRules } from '../../../src/domain/pairs/role-models.ts';
import { input, mentee, mentor } from './people.ts';

const run = (people: MatchInput): Proposal => propose(prepare(people));
const named = (proposal: Proposal): string[] => proposal.pairs.map((pair) => `${pair.mentee} ${pair.mentor}`);

describe('a proposed pair', () => {
  const people = input(
    [
      mentor('НК-001', { topics: ['METHOD'], subjects: ['физика'], channels: ['ONLINE'], preferredAge: 'any' }),
      mentor('НК-002', { topics: ['PARENTS'], subjects: ['химия'], channels: ['ONLINE'] }),
    ],
    [mentee('НЯ-001', { topics: ['METHOD'], subjects: ['физика'], channels: ['ONLINE'] })],
  );
  const [pair] = run(people).pairs;

  it('has points by every criterion that counts, and their sum', () => {
    expect(pair).toMatchObject({ mentee: 'НЯ-001', mentor: 'НК-001', score: 70, locked: false });
    expect(pair!.reasons.map(({ criterion, points }) => [criterion, points])).toEqual([
      ['topics', 35],
      ['mutualChoice', 0],
      ['subject', 15],
      ['timeAndChannel', 10],
      ['preferredAge', 10],
    ]);
  });

  it('shows the three reasons that weigh most', () => {
    expect(pair!.main.map(({ why }) => why)).toEqual([
      'общие темы: методика обучения и преподавания',
      'общий предмет: физика',
      'способ связи: дистанционно',
    ]);
  });

  it('names the runner-up', () => {
    expect(pair!.runnerUp).toEqual({ mentor: 'НК-002', shown: 'НК-002', score: 10 });
  });

  it('a switched off criterion gives no reason, and the weights used are kept with the run', () => {
    const other = run({ ...people, weights: { topics: 0, experience: 7 } });
    expect(other.pairs[0]!.reasons.map(({ criterion }) => criterion)).not.toContain('topics');
    expect(other.weights).toMatchObject({ topics: 0, mutualChoice: 30, experience: 7 });
  });

  it.each([-1, 1.5, Number.NaN, 100_000])('a weight of %d is refused', (topics) => {
    expect(() => prepare({ ...people, weights: { topics } })).toThrow('Вес критерия «Темы запроса»');
  });
});

describe('a mentee without a pair', () => {
  it('no mentors at all', () => {
    expect(run(input([], [mentee('НЯ-001')])).unpaired).toMatchObject([
      { mentee: 'НЯ-001', reason: 'noMentors', help: { kind: 'addMentor' } },
    ]);
  });

  it('gives way to somebody whose pair is worth more', () => {
    const people = input(
      [mentor('НК-007', { topics: ['METHOD', 'PARENTS'], subjects: ['труд'], capacity: 2 })],
      [
        mentee('НЯ-001', { topics: ['METHOD', 'PARENTS'], subjects: ['труд'] }),
        mentee('НЯ-002', { topics: ['METHOD', 'LESSON'] }),
        mentee('НЯ-003', { topics: ['METHOD'] }),
      ],
    );
    expect(run(people).unpaired).toEqual([
      {
        mentee: 'НЯ-002',
        shown: 'НЯ-002',
        reason: 'givesWay',
        why: 'уступает НЯ-003 место у НК-007: иначе сумма всех пар станет меньше на 17 баллов',
        cost: { points: 17, pairs: 0 },
        help: {
          kind: 'raiseLimit',
          text: 'поднять предел НК-007 до 3',
          mentor: 'НК-007',
          change: { limitOf: 'НК-007', limit: 3 },
        },
      },
    ]);
  });

  it('all suitable mentors are full', () => {
    const people = input([mentor('НК-001', { capacity: 2, load: 2 })], [mentee('НЯ-001')]);
    expect(run(people).unpaired).toMatchObject([
      {
        reason: 'allFull',
        why: 'у подходящих наставников нет мест: НК-001',
        help: { text: 'поднять предел НК-001 до 3' },
      },
    ]);
  });

  it('no mentor of the subject', () => {
    const people = input(
      [mentor('НК-001', { subjects: ['физика'] }), mentor('НК-002', { subjects: ['химия'] })],
      [mentee('НЯ-001', { subjects: ['музыка'] })],
      { roleModel: roleModelRules('SUBJECT_SUBJECT') },
    );
    expect(run(people).unpaired).toMatchObject([
      {
        reason: 'noSubject',
        why: 'нет свободного наставника по предмету «музыка»',
        help: { kind: 'liftObstacle', text: 'не требовать ролевой модели «опытный предметник – неопытный предметник»' },
      },
    ]);
  });

  it('a rule forbids every pair, and lifting one helps', () => {
    const people = input(
      [mentor('НК-001', { decision: 'RESERVE' }), mentor('НК-002', { interview: 'NOT_RECOMMENDED' })],
      [mentee('НЯ-001')],
    );
    expect(run(people).unpaired).toMatchObject([
      {
        reason: 'forbidden',
        why: 'ни одна пара не разрешена: 1 наставник: статус наставника «в резерве», а предлагаются отобранные и действующие; 1 наставник: по итогам собеседования наставник не рекомендован',
        help: { kind: 'liftObstacle', text: 'указать для НК-001 статус «отобран»', mentor: 'НК-001' },
      },
    ]);
  });

  it('a limit that cannot be read', () => {
    const people = input([mentor('НК-001', { capacity: undefined, load: 1 })], [mentee('НЯ-001')]);
    expect(run(people).unpaired).toMatchObject([
      {
        why: 'предел наставляемых не указан целым числом',
        help: { text: 'указать для НК-001 предел 2', mentor: 'НК-001' },
      },
    ]);
  });

  it('the mentee has no consent where one is demanded', () => {
    const people = input([mentor('НК-001')], [mentee('НЯ-001', { dataConsent: false })], {
      settings: { dataConsentNeeded: true, interviewNeeded: false, unwantedCounts: true },
    });
    expect(run(people).unpaired).toMatchObject([
      { reason: 'mentee', help: { text: 'получить и отметить согласие НЯ-001 на обработку персональных данных' } },
    ]);
  });

  it('an answer «не хотел(а) бы» is never offered for lifting', () => {
    const people = input([mentor('НК-001')], [mentee('НЯ-001')], {
      preferences: [{ from: 'НЯ-001', choices: [], unwanted: ['НК-001'] }],
    });
    expect(run(people).unpaired).toMatchObject([{ reason: 'forbidden', help: { kind: 'addMentor' } }]);
  });

  it('the other policy helps when a smaller sum has room for everybody', () => {
    const people = input(
      [mentor('НК-001', { topics: ['METHOD', 'PARENTS'] }), mentor('НК-002')],
      [
        mentee('НЯ-001', { topics: ['METHOD', 'PARENTS'] }),
        mentee('НЯ-002', { topics: ['METHOD', 'LESSON', 'PARENTS'] }),
      ],
      {
        constraints: { ...NO_CONSTRAINTS, forbidden: [{ mentee: 'НЯ-002', mentor: 'НК-002' }] },
        weights: { subject: 0, timeAndChannel: 0, preferredAge: 0, mutualChoice: 0 },
      },
    );
    expect(run(people).unpaired).toMatchObject([
      { mentee: 'НЯ-002', reason: 'givesWay', cost: { points: 12, pairs: -1 } },
    ]);
    expect(run({ ...people, policy: 'coverageFirst' }).unpaired).toEqual([]);
  });

  it('fifty identical people get as many pairs as there are places, the first codes first', () => {
    const many = Array.from({ length: 50 }, (_, index) => mentee(`НЯ-${String(index + 1).padStart(3, '0')}`));
    const proposal = run(input([mentor('НК-001', { capacity: 20 }), mentor('НК-002', { capacity: 10 })], many));
    expect(proposal.pairs.map((pair) => pair.mentee)).toEqual(many.slice(0, 30).map(({ code }) => code));
    expect(proposal.unpaired).toHaveLength(20);
    expect(proposal.unpaired[0]).toMatchObject({
      reason: 'givesWay',
      cost: { points: 0 },
      help: { kind: 'raiseLimit' },
    });
  });
});

describe('a mentor without a mentee', () => {
  it.each<[string, MatchInput, string]>([
    ['there are no mentees', input([mentor('НК-001')], []), 'noMentees'],
    ['the mentor is in reserve', input([mentor('НК-001', { decision: 'RESERVE' })], [mentee('НЯ-001')]), 'mentor'],
    ['all places are held', input([mentor('НК-001', { capacity: 1, load: 1 })], [mentee('НЯ-001')]), 'full'],
    ['every pair is forbidden', input([mentor('НК-001')], [mentee('НЯ-001', { roles: ['pupil'] })]), 'forbidden'],
  ])('%s', (_name, people, reason) => {
    expect(run(people).idle).toMatchObject([{ mentor: 'НК-001', reason }]);
  });

  it('everybody suitable has another mentor', () => {
    expect(run(input([mentor('НК-001'), mentor('НК-002')], [mentee('НЯ-001')])).idle).toMatchObject([
      { mentor: 'НК-002', reason: 'notChosen' },
    ]);
  });
});

describe('what the curator settled', () => {
  const people = input(
    [mentor('НК-001', { capacity: 3 }), mentor('НК-002')],
    ['НЯ-001', 'НЯ-002', 'НЯ-003'].map((code) => mentee(code)),
  );

  it('a locked pair stays although a rule forbids it, and says so', () => {
    const reserve = input([mentor('НК-001', { decision: 'RESERVE' })], [mentee('НЯ-001')], {
      constraints: lock(NO_CONSTRAINTS, { mentee: 'НЯ-001', mentor: 'НК-001' }),
    });
    expect(run(reserve).pairs).toMatchObject([
      { locked: true, warnings: ['статус наставника «в резерве», а предлагаются отобранные и действующие'] },
    ]);
  });

  it('somebody who is no longer there is named and skipped', () => {
    const gone = { mentee: 'НЯ-009', mentor: 'НК-001' };
    const proposal = run({ ...people, constraints: lock(NO_CONSTRAINTS, gone) });
    expect(proposal.missing).toEqual([gone]);
    expect(proposal.pairs).toHaveLength(3);
  });

  it('a group leaves the problem and its pairs are shown with it', () => {
    const group = { mentor: 'НК-001', mentees: ['НЯ-001', 'НЯ-003'], topic: 'METHOD' };
    const proposal = run({ ...people, constraints: { ...NO_CONSTRAINTS, groups: [group] } });
    expect(named(proposal)).toEqual(['НЯ-001 НК-001', 'НЯ-002 НК-001', 'НЯ-003 НК-001']);
    expect(proposal.pairs.map((pair) => pair.group)).toEqual([0, undefined, 0]);
  });

  it('a mentee left for later is neither paired nor explained', () => {
    const proposal = run({ ...people, constraints: { ...NO_CONSTRAINTS, later: ['НЯ-002'] } });
    expect(named(proposal)).toEqual(['НЯ-001 НК-001', 'НЯ-003 НК-001']);
    expect(proposal).toMatchObject({ later: ['НЯ-002'], unpaired: [] });
  });

  it('a mentee who wants two mentors gets different ones, and a lack of the second is said', () => {
    const wants = input([mentor('НК-001', { capacity: 2 }), mentor('НК-002')], [mentee('НЯ-001', { wanted: 3 })]);
    expect(run(wants)).toMatchObject({
      pairs: [{ mentor: 'НК-001' }, { mentor: 'НК-002' }],
      short: [{ mentee: 'НЯ-001', got: 2, wanted: 3 }],
    });
  });

  it('the same code twice is refused', () => {
    expect(() => run(input([], [mentee('НЯ-001'), mentee('НЯ-001')]))).toThrow('Код «НЯ-001» встречается дважды');
  });

  it('empty bases give an empty proposal', () => {
    expect(run(input([], []))).toMatchObject({ pairs: [], unpaired: [], idle: [], totals: { points: 0, possible: 0 } });
  });
});
