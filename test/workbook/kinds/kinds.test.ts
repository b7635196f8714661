import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromNumber } from '../../../src/domain/day.ts';
import type { Cell } from '../../../src/workbook/cell.ts';
import type { DecodeContext, Kind } from '../../../src/workbook/define.ts';
import { builtInDictionaries } from '../../../src/workbook/dictionaries/index.ts';
import * as kinds from '../../../src/workbook/kinds/index.ts';
import { anyCell, codes, hostileCells, names, withoutLines } from './cells.ts';

/** Text a person could have typed that is neither blank nor an error of a formula. */
const typedText = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
  .map((text) => text.replace(/[\u00a0\u202f\u2007\u200b\u200c\u200d\u2060\ufeff\u00ad]/g, ' ').trim())
  .filter((text) => text !== '' && !text.startsWith('#'));
const topics = builtInDictionaries('topics').map(({ code }) => code);
const forms = builtInDictionaries('forms').map(({ code }) => code);
const codeOf = (prefix: string): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: 999_999 }).map((number) => `${prefix}-${String(number).padStart(3, '0')}`);
const likelyDay = fc.integer({ min: -14_600, max: 47_800 }).map(dayFromNumber);
const year = fc.integer({ min: 2000, max: 2098 }).map((first) => `${first}/${first + 1}`);

/** Every kind with values it can hold; `name` is the file that holds it. */
const ROUND_TRIPS: Readonly<
  Record<string, { kind: Kind<unknown>; values: fc.Arbitrary<unknown>; context?: DecodeContext }>
> = Object.fromEntries(
  (
    [
      ['text', kinds.textKind, typedText],
      ['long-text', kinds.longTextKind, typedText],
      ['raw-value', kinds.rawValueKind, fc.oneof(typedText, fc.boolean(), fc.integer())],
      [
        'person-name',
        kinds.personNameKind('mentors'),
        fc.constantFrom('Иванова Мария Петровна', 'Мамедов Али Гасан оглы', 'Салтыков-Щедрин Пётр', "О'Нил Иван Ильич"),
      ],
      ['person-name (codes)', kinds.personNameKind('mentors'), codeOf('НК'), codes],
      ['contact', kinds.contactKind, fc.constantFrom('+7 900 000-00-00', 'a.b@school.example', '2-15-37; x@y.example')],
      ['code', kinds.codeKind('НК'), codeOf('НК')],
      ['line-code', kinds.lineCodeKind, fc.oneof(codeOf('СП'), fc.constantFrom('forms.CUSTOM', 'documentKinds.D-06'))],
      ['reference', kinds.referenceKind('mentors'), codeOf('НК')],
      ['person-reference', kinds.personReferenceKind, fc.oneof(codeOf('НК'), codeOf('НЯ'), codeOf('ПД'))],
      ['references', kinds.referencesKind('pairs'), fc.uniqueArray(codeOf('ПР'), { minLength: 1, maxLength: 6 })],
      ['day', kinds.dayKind, likelyDay],
      ['year', kinds.yearKind, fc.integer({ min: 1930, max: 2100 })],
      ['school-year', kinds.schoolYearKind, year],
      ['number (whole)', kinds.wholeNumberKind(0, 50), fc.integer({ min: 0, max: 50 })],
      ['number', kinds.numberKind, fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)],
      ['flag', kinds.flagKind, fc.boolean()],
      ['choice', kinds.choiceKind('forms'), fc.constantFrom(...forms)],
      [
        'multi',
        kinds.multiKind('topics'),
        fc.uniqueArray(fc.oneof(fc.constantFrom(...topics), fc.constantFrom('свой запрос', 'ещё одно', 'шахматы')), {
          minLength: 1,
          maxLength: 8,
        }),
      ],
      [
        'fixed-choice',
        kinds.fixedChoiceKind([
          { code: 'names', title: 'имена' },
          { code: 'codes', title: 'коды' },
        ]),
        fc.constantFrom('names', 'codes'),
      ],
      [
        'age-range',
        kinds.ageRangeKind,
        fc.oneof(
          fc.constant('any'),
          fc.tuple(fc.integer({ min: 5, max: 70 }), fc.integer({ min: 5, max: 70 })).map(([a, b]) => ({
            from: Math.min(a, b),
            to: Math.max(a, b),
          })),
        ),
      ],
      ['url', kinds.urlKind, fc.constantFrom('https://school.example', 'https://школа.рф/путь?x=1#y')],
      ['shown (text)', kinds.shownTextKind, typedText],
      ['shown (day)', kinds.shownDayKind, likelyDay],
      ['shown (number)', kinds.shownNumberKind, fc.integer()],
    ] as readonly [string, Kind<unknown>, fc.Arbitrary<unknown>, DecodeContext?][]
  ).map(([name, kind, values, context]) => [name, { kind, values, ...(context ? { context } : {}) }]),
);

describe.each(Object.entries(ROUND_TRIPS))('kind %s', (_name, { kind, values, context = names }) => {
  it('reads back what it writes', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(kind.decode(kind.encode(value, context), context).value).toEqual(value);
      }),
    );
  });

  it('never throws, and says of every refusal what to do', () => {
    fc.assert(
      fc.property(anyCell, fc.constantFrom(names, codes, withoutLines), (cell, where) => {
        const decoded = kind.decode(cell, where);
        if (decoded.ok) return;
        expect(decoded.message).toMatch(/\.$/);
        expect(decoded.action).toMatch(/\.$/);
        expect(decoded.message.length + decoded.action.length).toBeLessThan(700);
        if (decoded.severity === 'warning') expect(decoded.value).toBeDefined();
      }),
    );
  });

  it('reads each hostile cell to the end', () => {
    // A regular expression that runs away on 50,000 characters would never come back.
    expect(hostileCells.map((cell) => kind.decode(cell, context).ok)).toHaveLength(hostileCells.length);
  });

  it('offers only mends that it understands itself', () => {
    fc.assert(
      fc.property(anyCell, (cell) => {
        const decoded = kind.decode(cell, context);
        if (decoded.ok || decoded.fix === undefined) return;
        const mended = kind.decode(decoded.fix, context);
        expect(mended.ok || mended.severity === 'warning').toBe(true);
      }),
    );
  });

  it('understands its own example', () => {
    const example: Cell = kind.id === 'day' || kind.id === 'shownDay' ? { day: '2026-09-01' } : kind.example;
    if (context.peopleMode === 'codes') return;
    const decoded = kind.decode(example, context);
    expect(kind.id === 'wholeNumber' || kind.id === 'shownNumber' ? true : decoded.ok).toBe(true);
  });
});

describe('shown kinds', () => {
  it.each([kinds.shownTextKind, kinds.shownDayKind, kinds.shownNumberKind])('$id never is a finding', (kind) => {
    fc.assert(
      fc.property(anyCell, (cell) => {
        expect(kind.decode(cell, names).ok).toBe(true);
      }),
    );
  });
});
