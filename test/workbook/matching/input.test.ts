/** How the table becomes the input of a matching, in cases of the bases. */
import { describe, expect, it } from 'vitest';
import { inputDigest, NO_CONSTRAINTS } from '../../../src/domain/matching/index.ts';
import type { Cell } from '../../../src/workbook/cell.ts';
import { readMatching } from '../../../src/workbook/matching/input.ts';
import type { MatchRequest } from '../../../src/workbook/matching/request.ts';
import { defaultWeights, readWeights, weightsText } from '../../../src/workbook/matching/weights.ts';
import { bookOf, day, TODAY, type Records, type Spoiled } from '../checks/book-of.ts';
import {
  activePair,
  another,
  experienced,
  mentee,
  mentor,
  wellKept,
  withPupils,
  young,
} from '../checks/small-school.ts';

const REQUEST: MatchRequest = {
  mentees: [],
  form: 'TEACHER_TEACHER',
  roleModel: '',
  kind: '',
  policy: 'totalFirst',
  weights: {},
  constraints: NO_CONSTRAINTS,
  existing: [],
};

const read = (records: Records, request: Partial<MatchRequest> = {}, spoiled: Spoiled = {}) =>
  readMatching(bookOf({ ...wellKept, ...records }, spoiled), TODAY, { ...REQUEST, ...request });
const firstMentor = (own: Readonly<Record<string, Cell>>, settings: Readonly<Record<string, Cell>> = {}) =>
  read({ mentors: [{ ...mentor, ...own }], pairs: [] }, {}, { settings }).input.mentors[0];
const firstMentee = (own: Readonly<Record<string, Cell>>) =>
  read({ mentees: [{ ...mentee, ...own }], pairs: [] }).input.mentees[0];

describe('the limit of a mentor', () => {
  it.each([
    ['blank: the setting', '', {}, 3],
    ['blank with another setting', '', { mentorCapacity: 5 }, 5],
    ['a number', 2, {}, 2],
    ['nought', 0, {}, 0],
    ['text: not guessed', 'много', {}, undefined],
  ])('%s', (_case, capacity, settings, limit) => {
    expect(firstMentor({ capacity }, settings)?.capacity).toBe(limit);
  });
});

describe('pairs that are not over', () => {
  it('hold their places and are not proposed again', () => {
    const { input } = read({});
    expect(input.taken).toEqual([{ mentee: 'НЯ-001', mentor: 'НК-001' }]);
    expect(input.mentors[0]).toMatchObject({ load: 1, decision: 'ACTIVE' });
    expect(input.mentees).toEqual([]);
  });
  it('a rejected one frees both', () => {
    const { input } = read({ pairs: [{ ...activePair, orderNumber: '', orderOn: '', rejectedOn: day('2026-10-01') }] });
    expect(input.taken).toEqual([]);
    expect(input.mentees).toMatchObject([{ code: 'НЯ-001', wanted: 1 }]);
  });
  it('leave a mentee who wants two mentors looking for one more', () => {
    expect(read({ mentees: [{ ...mentee, mentorsWanted: 2 }] }).input.mentees).toMatchObject([{ wanted: 1 }]);
  });
  it('do not keep the curator from choosing a paired mentee on purpose', () => {
    expect(read({}, { mentees: ['НЯ-001'] }).input.mentees).toMatchObject([{ wanted: 1, decision: 'PAIRED' }]);
  });
});

describe('people', () => {
  it('a teacher’s facts come from «Педагоги», on both sides of one person', () => {
    const { input } = read({ pairs: [] });
    expect(input.mentors[0]).toMatchObject({
      person: 'ПД-001',
      subjects: ['математика'],
      birthYear: 1975,
      dataConsent: true,
    });
    expect(input.mentees[0]).toMatchObject({ person: 'ПД-002', shown: 'НЯ-001 · Петров И. С.' });
  });
  it('only those whom the form admits are there', () => {
    expect(read(withPupils({})).input.mentors.map(({ code }) => code)).toEqual(['НК-001']);
    const pupils = read({ ...withPupils({}), pairs: [] }, { form: 'STUDENT_STUDENT' }).input;
    expect([...pupils.mentors, ...pupils.mentees].map(({ code }) => code)).toEqual(['НК-002', 'НЯ-002']);
  });
  it.each([
    ['dismissed', { staff: [experienced, { ...young, leftOn: day('2026-10-01') }] }],
    ['left by decision', { mentees: [{ ...mentee, status: 'выбыл' }] }],
    ['in reserve', { mentees: [{ ...mentee, status: 'в резерве' }] }],
    ['passed', { mentees: [{ ...mentee, passed: 'прошёл' }] }],
  ])('who is %s is not among those without a pair', (_case, records) => {
    expect(read({ pairs: [], ...records }).input.mentees).toEqual([]);
  });
  it('a mentor of a future programme only is named and left out', () => {
    const { input, notes } = read({ mentors: [{ ...mentor, availability: 'в будущей программе' }], pairs: [] });
    expect(input.mentors).toEqual([]);
    expect(notes).toEqual([expect.stringContaining('НК-001')]);
  });
  it('rows without a code or with a code given twice are told, not lost in silence', () => {
    const { input, notes } = read({ mentees: [mentee, { ...mentee }, { ...mentee, id: '' }], pairs: [] });
    expect(input.mentees).toHaveLength(1);
    expect(notes).toHaveLength(2);
  });
  it('a withdrawn consent does not hold, a later one does', () => {
    const withdrawn = { id: 'СГ-001', personRef: 'ПД-001', kind: 'на обработку персональных данных' };
    const register = (on: string) => [{ ...withdrawn, givenOn: day('2026-08-01'), withdrawnOn: day(on) }];
    expect(read({ consents: register('2026-10-01'), pairs: [] }).input.mentors[0]?.dataConsent).toBe(false);
    expect(read({ consents: register('2026-08-15'), pairs: [] }).input.mentors[0]?.dataConsent).toBe(true);
  });
});

describe('words', () => {
  it('topics are codes, unknown ones stay words, «иное» is nothing to share', () => {
    const own = firstMentee({ mainRequest: 'работа с родителями; подготовка к ВПР; иное' });
    expect(own).toMatchObject({ topics: ['PARENTS'], phrases: ['подготовка к ВПР'] });
  });
  it('a deficit is not taken for the topic of the same code', () => {
    const own = firstMentee({ deficits: 'цифровые', mainRequest: 'цифровые технологии' });
    expect(own?.topics).toEqual(['DIGITAL']);
    const { input } = read({});
    expect(input.titles[own?.deficits[0] ?? '']).toBe('цифровые');
    expect(input.deficitTopics[own?.deficits[0] ?? '']).toEqual(['DIGITAL']);
  });
  it('hours a week become hours a month', () => {
    expect(firstMentor({ timeResource: 2, timeUnit: 'в неделю' })?.hours).toBe(8);
  });
});

describe('a form of the school’s own', () => {
  const line = {
    id: 'СП-001',
    dictionary: 'Формы наставничества',
    title: 'классный руководитель – учитель',
    enabled: true,
  };
  it('has its title and the rules of its base', () => {
    const dictionaries = [{ ...line, base: 'учитель – учитель' }];
    const { form } = read({ dictionaries }, { form: 'СП-001' }).input;
    expect(form).toMatchObject({ code: 'TEACHER_TEACHER', title: 'классный руководитель – учитель' });
  });
  it('is refused when nobody knows it any more', () => {
    expect(() => read({}, { form: 'СП-009' })).toThrow('формы наставничества');
  });
});

describe('answers of the questionnaire', () => {
  const answer = { id: 'АП-001', personRef: 'НЯ-001', firstRef: 'НК-001', answeredOn: day('2026-10-01') };
  it('the later answer counts, whatever the order of rows', () => {
    const later = { ...answer, id: 'АП-002', firstRef: '', unwantedRefs: 'НК-001', answeredOn: day('2026-11-01') };
    for (const preferences of [
      [answer, later],
      [later, answer],
    ])
      expect(read({ preferences }).input.preferences).toEqual([{ from: 'НЯ-001', choices: [], unwanted: ['НК-001'] }]);
  });
  it('may name a teacher by the code of «Педагоги»', () => {
    const preferences = [{ ...answer, personRef: 'ПД-002', firstRef: 'ПД-001' }];
    expect(read({ preferences }).input.preferences).toEqual([{ from: 'НЯ-001', choices: ['НК-001'], unwanted: [] }]);
  });
  it('add their topics to those of the base', () => {
    const preferences = [{ ...answer, topics: 'работа с родителями' }];
    expect(read({ preferences, pairs: [] }).input.mentees[0]?.topics).toEqual(['TEACHING_METHODS', 'PARENTS']);
  });
});

describe('the same table', () => {
  it('has the same fingerprint whatever the order of rows', () => {
    const others = [another(1), another(2), another(3)];
    const staff = [experienced, young, ...others.map((one) => one.staff)];
    const mentees = [mentee, ...others.map((one) => one.mentee)];
    const straight = read({ staff, mentees, pairs: [] }).input;
    const turned = read({ staff: [...staff].reverse(), mentees: [...mentees].reverse(), pairs: [] }).input;
    expect(inputDigest(turned)).toBe(inputDigest(straight));
  });
});

describe('who was left out', () => {
  const runs = [{ id: 'ПБ-001', unpaired: 'НЯ-001' }];
  const written = { ...another(1).pair, matchRun: 'ПБ-001' };
  const weights = { leftOut: 10 };
  it('is counted only while the criterion counts and the matching stands', () => {
    const times = (records: Records, own = weights) =>
      read({ matchRuns: runs, ...records }, { weights: own, mentees: ['НЯ-001'] }).input.mentees[0]?.leftOut;
    expect(times({ pairs: [written] })).toBe(1);
    expect(times({ pairs: [] })).toBe(0);
    expect(times({ pairs: [written] }, { leftOut: 0 })).toBe(0);
  });
});

describe('weights as text', () => {
  it('are read back as written', () => {
    const own = { ...defaultWeights, topics: 50, leftOut: 5 };
    expect(readWeights(weightsText(own))).toEqual({ weights: own, notes: [] });
  });
  it.each(['Неизвестное: 5', 'Взаимный выбор: много', 'Взаимный выбор: 101', 'Взаимный выбор'])(
    '«%s» is named and has its default',
    (text) => {
      const { weights, notes } = readWeights(text);
      expect(weights).toEqual(defaultWeights);
      expect(notes).toHaveLength(1);
    },
  );
});
