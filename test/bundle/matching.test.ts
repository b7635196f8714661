/** The wizard of matching on the built bundle: what it proposes, writes, keeps, notices and refuses. */
import { describe, expect, it } from 'vitest';
import type { InputOf, OutputOf } from '../../src/commands/rpc.ts';
import { forbid, lock, NO_CONSTRAINTS } from '../../src/domain/matching/index.ts';
import type { Constraints } from '../../src/domain/matching/index.ts';
import { demonstrationTable, readyTable, type TestTable } from './table.ts';

type Request = InputOf<'proposePairs'>;
type Proposal = OutputOf<'proposePairs'>;

/** What the panel would send first. */
function firstRequest(table: TestTable, own: Partial<Request> = {}): Request {
  const start = table.call('matchingStart', {});
  return {
    mentees: [],
    form: start.form,
    roleModel: '',
    kind: '',
    policy: 'totalFirst',
    weights: Object.fromEntries(start.criteria.map(({ code, weight }) => [code, weight])),
    constraints: JSON.parse(JSON.stringify(NO_CONSTRAINTS)) as Request['constraints'],
    existing: [],
    ...own,
  };
}

const decided = (request: Request, constraints: Constraints): Request => ({
  ...request,
  constraints: JSON.parse(JSON.stringify(constraints)) as Request['constraints'],
});

function save(table: TestTable, request: Request, proposal: Proposal, anyway = false): OutputOf<'saveMatching'> {
  const pairs = proposal.pairs.map(({ mentee, mentor, group, locked, mark }) => ({
    mentee,
    mentor,
    group,
    locked,
    mark,
  }));
  return table.call('saveMatching', { request, pairs, digest: proposal.digest, anyway });
}

/** Rows of «Пары» that a matching wrote, as «наставляемый наставник состояние подбор». */
function written(table: TestTable): string[] {
  const headers = ['Наставляемый', 'Наставник', 'Состояние', 'Номер подбора'];
  const columns = headers.map((header) => table.column('Пары', header));
  // One view of the whole table: it is costly.
  const { cells, rows } = table.sheet('Пары');
  const lines: string[] = [];
  for (let row = 2; row <= rows; row++) {
    const [mentee, mentor, state, run] = columns.map((column) => cells[`${row},${column}`]?.display ?? '');
    if (run === '' || run === undefined) continue;
    lines.push([mentee?.split(' ')[0], mentor?.split(' ')[0], state, run].join(' '));
  }
  return lines;
}

/** Row of the record with a code. */
function rowOf(table: TestTable, title: string, code: string): number {
  const { cells, rows } = table.sheet(title);
  for (let row = 2; row <= rows; row++) if (cells[`${row},1`]?.v === code) return row;
  throw new Error(`No ${code} on «${title}»`);
}

function removeRow(table: TestTable, title: string, code: string): void {
  const at = rowOf(table, title, code);
  table.host.act({ kind: 'deleteRows', sheet: table.sheet(title).id, at, count: 1 });
}

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

describe('writing the pairs', () => {
  const table = demonstrationTable();
  const request = firstRequest(table);
  const proposal = table.call('proposePairs', request);
  const saved = save(table, request, proposal);

  it('makes a proposed row of each, with points, reasons and the number of the matching', () => {
    expect(saved).toMatchObject({ stale: false, run: 'ПБ-001', skipped: [], conflicts: [] });
    expect(saved.codes).toHaveLength(proposal.pairs.length);
    expect([...written(table)].sort()).toEqual(
      proposal.pairs.map(({ mentee, mentor }) => `${mentee} ${mentor} Предложена ПБ-001`).sort(),
    );
    const row = rowOf(table, 'Пары', saved.codes[0] ?? '');
    expect(table.shown('Пары', row, 'Почему подходят').length).toBeGreaterThan(10);
    expect(Number(table.shown('Пары', row, 'Балл совпадения'))).toBeGreaterThan(0);
    expect(table.shown('Пары', row, 'Предложена')).toBe('22.11.2026');
    expect(table.shown('Пары', row, 'Форма наставничества')).toBe('учитель – учитель');
  });

  it('leaves rows that the full check finds nothing wrong with', () => {
    const { issues } = table.call('checkRecords', {});
    expect(issues.filter(({ record, severity }) => severity === 'error' && saved.codes.includes(record ?? ''))).toEqual(
      [],
    );
    expect(written(table).every((line) => line.includes('Предложена'))).toBe(true);
  });

  it('writes them once: the same press again writes nothing', () => {
    expect(save(table, request, proposal)).toMatchObject({ stale: true, codes: [] });
    expect(save(table, request, proposal, true)).toMatchObject({ stale: false, run: '', codes: [] });
    expect(written(table)).toHaveLength(proposal.pairs.length);
  });

  it('does not propose the paired ones again', () => {
    const again = table.call('proposePairs', request);
    const paired = new Set(proposal.pairs.map(({ mentee }) => mentee));
    expect([...again.pairs, ...again.unpaired].filter(({ mentee }) => paired.has(mentee))).toEqual([]);
  });

  it('keeps the matching, to be opened again with its weights, pairs and reasons', () => {
    expect(table.call('matchRuns', {})).toMatchObject([
      { code: 'ПБ-001', pairs: proposal.pairs.length, present: proposal.pairs.length, points: proposal.totals.points },
    ]);
    const opened = table.call('openMatchRun', { code: 'ПБ-001' });
    expect(opened.list.map(({ mentee, mentor }) => `${mentee} ${mentor}`).sort()).toEqual(
      proposal.pairs.map(({ mentee, mentor }) => `${mentee} ${mentor}`).sort(),
    );
    expect(
      opened.list.every(({ reasons, score }) => reasons.reduce((sum, { points }) => sum + points, 0) === score),
    ).toBe(true);
    expect(opened.request.weights).toEqual(request.weights);
    expect(opened.unpaired.map(({ why }) => why.length > 0)).toEqual(proposal.unpaired.map(() => true));
  });

  it('is taken back by one press', () => {
    expect(table.call('undo', {}).conflicts).toEqual([]);
    expect(written(table)).toEqual([]);
    expect(table.call('matchRuns', {})[0]?.present).toBe(0);
    expect(table.call('proposePairs', request).pairs).toEqual(proposal.pairs);
  });
});

describe('what happened between proposal and writing', () => {
  it('somebody was deleted: that pair is named and skipped, the rest is written', () => {
    const table = demonstrationTable();
    const request = firstRequest(table);
    const proposal = table.call('proposePairs', request);
    const gone = proposal.pairs[0]?.mentee ?? '';
    removeRow(table, 'Наставляемые', gone);
    const saved = save(table, request, proposal);
    expect(saved.stale).toBe(false);
    expect(saved.skipped).toEqual([expect.stringContaining(gone)]);
    expect(saved.codes).toHaveLength(proposal.pairs.length - 1);
    expect(written(table).join()).not.toContain(gone);
  });

  it('a mentor was deleted: pairs of that mentor only are skipped', () => {
    const table = demonstrationTable();
    const request = firstRequest(table);
    const proposal = table.call('proposePairs', request);
    const gone = proposal.pairs[0]?.mentor ?? '';
    removeRow(table, 'Наставники', gone);
    const saved = save(table, request, proposal);
    const lost = proposal.pairs.filter(({ mentor }) => mentor === gone).length;
    expect(saved.skipped).toHaveLength(lost);
    expect(saved.codes).toHaveLength(proposal.pairs.length - lost);
  });

  it('data changed: nothing is written before the curator says so, and the next proposal has another fingerprint', () => {
    const table = demonstrationTable();
    const request = firstRequest(table);
    const proposal = table.call('proposePairs', request);
    const [pair] = proposal.pairs;
    const row = rowOf(table, 'Наставляемые', pair?.mentee ?? '');
    table.type('Наставляемые', row, 'Основной запрос наставляемого', [['работа с родителями']]);
    expect(save(table, request, proposal)).toMatchObject({ stale: true, run: '', codes: [] });
    expect(written(table)).toEqual([]);
    expect(table.call('proposePairs', request).digest).not.toBe(proposal.digest);
    expect(save(table, request, proposal, true).codes).toHaveLength(proposal.pairs.length);
  });

  it('a rule forbids the pair now: it is named and skipped even when the rest is written all the same', () => {
    const table = demonstrationTable();
    const request = firstRequest(table);
    const proposal = table.call('proposePairs', request);
    const mentor = proposal.pairs[0]?.mentor ?? '';
    table.type('Наставники', rowOf(table, 'Наставники', mentor), 'Статус', [['выбыл']]);
    const saved = save(table, request, proposal, true);
    expect(saved.skipped.length).toBe(proposal.pairs.filter((pair) => pair.mentor === mentor).length);
    expect(saved.skipped[0]).toContain('выбыл');
  });
});

describe('groups', () => {
  const table = demonstrationTable();
  const request = firstRequest(table);
  const proposal = table.call('proposePairs', request);
  const [first, second] = [...proposal.pairs, ...proposal.unpaired];
  for (const person of [first, second]) {
    const row = rowOf(table, 'Наставляемые', person?.mentee ?? '');
    table.type('Наставляемые', row, 'Основной запрос наставляемого', [['адаптация в коллективе']]);
  }
  const row = rowOf(table, 'Наставники', proposal.pairs[0]?.mentor ?? '');
  table.type('Наставники', row, 'Готов вести группу', [['да']]);
  table.type('Наставники', row, 'Предел наставляемых', [['6']]);
  const offers = table.call('proposePairs', request).groups;

  it('are offered to whoever takes one, by topics that free mentees share', () => {
    expect(offers.length).toBeGreaterThan(0);
    for (const { mentees, title } of offers) {
      expect(mentees.length).toBeGreaterThan(1);
      expect(title.length).toBeGreaterThan(3);
    }
  });

  it('leave the problem when accepted, and are written under one code', () => {
    const [offer] = offers;
    if (!offer) throw new Error('no offer');
    const group = { mentor: offer.mentor, mentees: offer.mentees.map(({ code }) => code), topic: offer.topic };
    const accepted = decided(request, { ...NO_CONSTRAINTS, groups: [group] });
    const proposal = table.call('proposePairs', accepted);
    expect(proposal.pairs.filter((pair) => pair.group === 0).map(({ mentee }) => mentee)).toEqual(group.mentees);
    const saved = save(table, accepted, proposal);
    const codes = saved.codes.map((code) => table.shown('Пары', rowOf(table, 'Пары', code), 'Код группы'));
    expect(codes.slice(0, group.mentees.length)).toEqual(group.mentees.map(() => 'ГР-003'));
    expect(codes.slice(group.mentees.length).filter((code) => code !== '')).toEqual([]);
    const first = rowOf(table, 'Пары', saved.codes[0] ?? '');
    expect(table.shown('Пары', first, 'Вид наставничества')).toBe('наставничество в группе');
    expect(table.shown('Пары', first, 'Тема')).toBe(offer.title);
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
    const pairs = proposal.pairs.map(({ mentee, mentor, group, locked, mark }) => ({
      mentee,
      mentor,
      group,
      locked,
      mark,
    }));
    const reply = table.reply('saveMatching', { request, pairs, digest: proposal.digest, anyway: false });
    expect(reply).toMatchObject({ ok: false, code: 'matching.runs' });
    expect(written(table)).toEqual([]);
  });
});
