/** A small school to count: teachers, mentees, pairs and programmes by a few words each. */
import {
  DEFAULT_INDICATOR_SETTINGS,
  INDICATORS,
  NO_RECORDS,
  type AnswerValues,
  type Count,
  type IndicatorData,
  type IndicatorSettings,
  type OrganizationValues,
  type PairValues,
  type ProgrammeValues,
  type StaffValues,
} from '../../../src/domain/indicators/index.ts';

/** A young teacher with a year of experience. */
export const NOVICE: StaffValues = { birthYear: 2000, experienceStart: '2025-09-01' };
/** Nobody's young specialist. */
export const VETERAN: StaffValues = { birthYear: 1970, experienceStart: '1995-09-01' };

/** The order and the programme of worked example 1. */
export const ORDERED: PairValues = { orderNumber: '15-к', orderOn: '2026-10-05' };
export const APPROVED: ProgrammeValues = { startsOn: '2026-11-01', endsOn: '2027-05-31', approvedOn: '2026-11-12' };

export interface Teacher {
  readonly staff?: StaffValues;
  /** One pair for each; `programme: undefined` for a pair without one. */
  readonly pairs?: readonly { readonly pair: PairValues; readonly programme?: ProgrammeValues }[];
}

const numbered = (prefix: string, number: number): string => `${prefix}-${String(number).padStart(3, '0')}`;

/** Data of teachers ПД-001, ПД-002 … who are mentees НЯ-001, НЯ-002 …; pairs and programmes are numbered through. */
export function schoolOf(teachers: readonly Teacher[], more: Partial<IndicatorData> = {}): IndicatorData {
  let pairNumber = 0;
  const pairs: { code: string; values: PairValues }[] = [];
  const programmes: { code: string; values: ProgrammeValues }[] = [];
  teachers.forEach((teacher, index) => {
    for (const { pair, programme } of teacher.pairs ?? []) {
      pairNumber += 1;
      const code = numbered('ПР', pairNumber);
      pairs.push({ code, values: { menteeRef: numbered('НЯ', index + 1), mentorRef: 'НК-001', ...pair } });
      if (programme) programmes.push({ code: numbered('ПП', pairNumber), values: { pairRefs: [code], ...programme } });
    }
  });
  return {
    ...NO_RECORDS,
    staff: teachers.map(({ staff = NOVICE }, index) => ({ code: numbered('ПД', index + 1), values: staff })),
    mentees: teachers.map((_, index) => ({
      code: numbered('НЯ', index + 1),
      values: { staffRef: numbered('ПД', index + 1) },
    })),
    mentors: [{ code: 'НК-001', values: {} }],
    pairs,
    programmes,
    ...more,
  };
}

export function settingsWith(changes: Partial<IndicatorSettings> = {}): IndicatorSettings {
  return { ...DEFAULT_INDICATOR_SETTINGS, ...changes };
}

export function count(
  code: string,
  data: IndicatorData,
  date: string,
  type?: string,
  settings: IndicatorSettings = DEFAULT_INDICATOR_SETTINGS,
): Count {
  return INDICATORS.find((indicator) => indicator.code === code)!.count(data, date, type, settings);
}

export const codesOf = (lines: readonly { readonly code: string }[]): string[] => lines.map(({ code }) => code);

/** Questionnaires of mentees, one for each list of scores. */
export function answersOf(
  scores: readonly (readonly number[])[],
  more: Partial<AnswerValues> = {},
): IndicatorData['answers'] {
  return scores.map((list, index) => ({
    code: numbered('АН', index + 1),
    values: {
      person: numbered('НЯ', index + 1),
      role: 'mentee',
      stage: 'exit',
      answeredOn: '2027-05-12',
      scores: list,
      ...more,
    },
  }));
}

/** An organisation with every paper in place. */
export const INTRODUCED: OrganizationValues = {
  type: 'GENERAL',
  introductionNumber: '12',
  introductionOn: '2026-09-01',
  regulationOn: '2026-09-02',
  roadmapOn: '2026-09-03',
  curatorRef: 'КР-001',
};
