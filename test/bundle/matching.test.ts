/** The wizard of matching on the built bundle: what it proposes, explains, remembers and refuses; nothing is written here. */
import { describe, expect, it } from 'vitest';
import { forbid, lock, NO_CONSTRAINTS } from '../../src/domain/matching/index.ts';
import { decided, firstRequest, shownPairs, written } from './matching-panel.ts';
import { demonstrationTable, readyTable } from './table.ts';

describe('the demonstration school', () => {
  const table = demonstrationTable();
  const start = table.call('matchingStart', {});
  const request = firstRequest(table);
  const proposal = table.call('proposePairs', request);

  it('begins with the form that finds most people', () => {
    expect(start.form).toBe('TEACHER_TEACHER');
    expect(start.mentees.length).toBeGreaterThan(10);
    expect(start.criteria.filter(({ weight }) => weight > 0).map(({ weight }) => weight)).toEqual([35, 30, 15, 10, 10]);
  });

  it('is told how many people and possible pairs there are before anything is solved', () => {
    const count = table.call('matchingCount', request);
    expect(count).toMatchObject({ mentees: proposal.totals.mentees, possible: proposal.totals.possible });
    expect(count.possible).toBeGreaterThan(0);
  });

  it('gets pairs with reasons that add up, and a reason for everybody else', () => {
    expect(proposal.pairs.length).toBeGreaterThan(0);
    for (const { mentee, mentor, score, main } of proposal.pairs) {
      expect(main.length).toBeGreaterThan(0);
      const details = table.call('matchingPair', { request, mentee, mentor });
      expect(details.reasons.reduce((sum, { points }) => sum + points, 0)).toBe(score);
      expect(details.digest).toBe(proposal.digest);
      expect(details.cards.length).toBeGreaterThan(3);
      if (details.runnerUp) expect(details.cost).not.toBeNull();
    }
    for (const { why } of [...proposal.unpaired, ...proposal.idle]) expect(why).toMatch(/^[А-ЯЁ].+\.$/);
    expect(proposal.pairs.length + proposal.unpaired.length).toBe(proposal.totals.mentees);
  });

  it('writes nothing before it is told to', () => {
    expect(written(table)).toEqual([]);
    expect(table.call('matchRuns', {})).toEqual([]);
  });

  it('answers with nothing that JSON would lose', () => {
    expect(JSON.parse(JSON.stringify(proposal))).toEqual(proposal);
  });

  it('ranks mentors for one mentee with the same points', () => {
    const [pair] = proposal.pairs;
    if (!pair) throw new Error('no pair');
    const one = { ...request, mentees: [pair.mentee] };
    const ranking = table.call('rankForMentee', { request: one, mentee: pair.mentee, instead: '' });
    expect(ranking.mentors.find(({ mentor }) => mentor === pair.mentor)?.score).toBe(pair.score);
    const possible = ranking.mentors.filter(({ obstacles, places }) => obstacles.length === 0 && places > 0);
    expect(possible.map(({ score }) => score)).toEqual(possible.map(({ score }) => score).sort((a, b) => b - a));
  });
});

describe('decisions of the curator', () => {
  const table = demonstrationTable();
  const request = firstRequest(table);
  const proposal = table.call('proposePairs', request);
  const [first] = proposal.pairs;
  if (!first) throw new Error('no pair');

  it('a forbidden pair does not come back, and is listed to be allowed again', () => {
    const next = table.call('proposePairs', decided(request, forbid(NO_CONSTRAINTS, first)));
    expect(next.pairs.map(({ mentee, mentor }) => `${mentee} ${mentor}`)).not.toContain(
      `${first.mentee} ${first.mentor}`,
    );
    expect(next.forbidden).toHaveLength(1);
    expect(next.digest).toBe(proposal.digest);
  });

  it('a locked pair stays whatever else is decided', () => {
    let constraints = lock(NO_CONSTRAINTS, first);
    for (const { mentee, mentor } of proposal.pairs.slice(1)) constraints = forbid(constraints, { mentee, mentor });
    const next = table.call('proposePairs', decided(request, constraints));
    expect(next.pairs.find(({ mentee }) => mentee === first.mentee)).toMatchObject({
      mentor: first.mentor,
      locked: true,
    });
  });

  it('the cost of another mentor is what the whole loses when it is locked in', () => {
    const { runnerUp, cost } = table.call('matchingPair', { request, mentee: first.mentee, mentor: first.mentor });
    if (!runnerUp || !cost) throw new Error('no runner-up');
    const other = lock(forbid(NO_CONSTRAINTS, first), { mentee: first.mentee, mentor: runnerUp.mentor });
    const next = table.call('proposePairs', decided(request, other));
    expect(proposal.totals.points - next.totals.points).toBe(cost.points);
    expect(proposal.totals.pairs - next.totals.pairs).toBe(cost.pairs);
  });
});

describe('weights', () => {
  it('are remembered on «Настройки» and used by the next matching', () => {
    const table = demonstrationTable();
    const { weights } = firstRequest(table);
    const own = { ...weights, topics: 50, experience: 20 };
    expect(table.call('saveMatchWeights', { weights: own })).toEqual({ saved: true });
    expect(firstRequest(table).weights).toEqual(own);
    table.call('undo', {});
    expect(firstRequest(table).weights).toEqual(weights);
  });

  it('that make no sense are refused with a sentence', () => {
    const reply = readyTable().reply('saveMatchWeights', { weights: { topics: -1 } });
    expect(reply).toMatchObject({ ok: false, code: 'matching.weight' });
  });
});

describe('the preference questionnaire', () => {
  it('counts in the next proposal, and «не хотел(а) бы» forbids unless it is switched off', () => {
    const table = demonstrationTable();
    const request = firstRequest(table);
    const [pair] = table.call('proposePairs', request).pairs;
    if (!pair) throw new Error('no pair');
    const label = (code: string): string => {
      const form = table.call('preferenceForm', {});
      return [...form.mentees, ...form.mentors].find((text) => text.startsWith(code)) ?? '';
    };
    const person = label(pair.mentee);
    const mentor = label(pair.mentor);
    table.call('savePreference', { person, choices: [mentor], unwanted: [] });
    const chosen = table.call('proposePairs', request).pairs.find(({ mentee }) => mentee === pair.mentee);
    expect(chosen).toMatchObject({ mentor: pair.mentor, score: pair.score + 15 });
    table.call('savePreference', { person, choices: [], unwanted: [mentor] });
    expect(table.call('preferenceForm', {}).answers).toHaveLength(1);
    const refused = table.call('proposePairs', request).pairs.find(({ mentee }) => mentee === pair.mentee);
    expect(refused?.mentor).not.toBe(pair.mentor);
    table.call('saveSettings', { values: { askUnwanted: 'нет' }, namesAccepted: true });
    const off = table.call('proposePairs', request).pairs.find(({ mentee }) => mentee === pair.mentee);
    expect(off?.mentor).toBe(pair.mentor);
  });

  it('stands on a hidden sheet and refuses answers that make no sense', () => {
    const table = demonstrationTable();
    expect(table.sheet('Предпочтения').hidden).toBe(true);
    const form = table.call('preferenceForm', {});
    const [mentee = '', other = ''] = form.mentees;
    const send = (choices: string[], unwanted: string[]) =>
      table.reply('savePreference', { person: mentee, choices, unwanted });
    expect(send([other], [])).toMatchObject({ ok: false, code: 'preference.side' });
    expect(send([form.mentors[0] ?? ''], [form.mentors[0] ?? ''])).toMatchObject({
      ok: false,
      code: 'preference.twice',
    });
    expect(send([], [])).toMatchObject({ ok: false, code: 'preference.empty' });
  });
});

describe('input that is no good', () => {
  it('empty bases: no pairs, no error', () => {
    const table = readyTable();
    expect(table.call('matchingStart', {})).toMatchObject({ mentees: [], selected: [] });
    const proposal = table.call('proposePairs', firstRequest(table));
    expect(proposal).toMatchObject({ pairs: [], unpaired: [], idle: [] });
    expect(
      table.reply('saveMatching', { request: firstRequest(table), pairs: [], digest: '', anyway: false }),
    ).toMatchObject({ ok: false, code: 'matching.nothing' });
  });

  it('one mentee and nobody else: told that there is no mentor', () => {
    const table = readyTable();
    table.type('Наставляемые', 2, 'Код', [['НЯ-001']]);
    table.type('Наставляемые', 2, 'ФИО наставляемого', [['Белова Анна Ильинична']]);
    const proposal = table.call('proposePairs', firstRequest(table, { form: 'TEACHER_TEACHER' }));
    expect(proposal.unpaired).toMatchObject([{ mentee: 'НЯ-001', why: 'В базе нет ни одного наставника.' }]);
  });

  it('a form that is no form is refused with a sentence', () => {
    const table = readyTable();
    expect(table.reply('proposePairs', firstRequest(table, { form: 'НЕТ' }))).toMatchObject({ code: 'matching.form' });
  });

  it('anything of another shape does not reach the command', () => {
    const table = readyTable();
    expect(table.reply('proposePairs', { form: 'TEACHER_TEACHER' })).toMatchObject({ code: 'panel.input' });
  });

  it('without «Подборы» nothing is written, and the sentence says what to do', () => {
    const table = demonstrationTable();
    const request = firstRequest(table);
    const proposal = table.call('proposePairs', request);
    table.host.act({ kind: 'deleteSheet', sheet: table.sheet('Подборы').id });
    const pairs = shownPairs(proposal);
    const reply = table.reply('saveMatching', { request, pairs, digest: proposal.digest, anyway: false });
    expect(reply).toMatchObject({ ok: false, code: 'matching.runs' });
    expect(written(table)).toEqual([]);
  });
});
