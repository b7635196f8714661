/** What indicators are counted from, taken from a book: the panel and the functions of cells both come through here. */
import {
  DEFAULT_INDICATOR_SETTINGS,
  type AnswerValues,
  type IndicatorData,
  type IndicatorSettings,
  type SheetRecord,
} from '../domain/indicators/index.ts';
import { answersOf } from './programmes/answers-of.ts';
import type { Book } from './book.ts';
import { MENTEE_ROLES } from './dictionaries/index.ts';
import { thresholdsOf, type SettingValues } from './settings/index.ts';

/** Records of the book as the rules take them; `answers` are the questionnaires: those of «Анкеты», unless a caller has its own. */
export function indicatorDataOf(
  book: Book,
  answers: readonly SheetRecord<AnswerValues>[] = answersOf(book),
): IndicatorData {
  const { tables } = book;
  // A line of the school's own stands for the built-in one it is based on.
  const bases = new Map(book.context.lines('menteeCategories').map(({ code, base }) => [code, base ?? code]));
  const typeBases = new Map(book.context.lines('organizationTypes').map(({ code, base }) => [code, base ?? code]));
  const ownType = book.settings.organizationType;
  return {
    staff: tables.staff.rows,
    mentees: tables.mentees.rows,
    mentors: tables.mentors.rows,
    pairs: tables.pairs.rows,
    programmes: tables.programmes.rows,
    organizations: tables.organizations.rows.map(({ code, values }): IndicatorData['organizations'][number] => {
      const type = values['type'];
      return {
        code,
        values: { ...values, type: typeof type === 'string' ? (typeBases.get(type) ?? type) : undefined },
      };
    }),
    curators: tables.curators.rows,
    partners: tables.partners.rows,
    answers,
    ...(ownType === undefined ? {} : { ownType: typeBases.get(ownType) ?? ownType }),
    isTeacherCategory: (category) => MENTEE_ROLES[bases.get(category) ?? category] === 'teacher',
  };
}

/** Settings of indicators: the limits of people and the disputed boundaries, each as typed or by default. */
export function indicatorSettingsOf(settings: SettingValues): IndicatorSettings {
  const byDefault = DEFAULT_INDICATOR_SETTINGS;
  return {
    limits: thresholdsOf(settings),
    firstIndicatorBase: settings.firstIndicatorBase ?? byDefault.firstIndicatorBase,
    period: settings.period ?? byDefault.period,
    satisfiedFrom: settings.satisfiedFrom ?? byDefault.satisfiedFrom,
    fewAnswers: settings.fewAnswers ?? byDefault.fewAnswers,
    introductionNeedsPair: settings.introductionNeedsPair ?? byDefault.introductionNeedsPair,
    childrenBase: settings.childrenBase ?? byDefault.childrenBase,
    pupilsForMentees: settings.pupilsForMentees,
    pupilsForMentors: settings.pupilsForMentors,
    childrenForMentees: settings.childrenForMentees,
    childrenForMentors: settings.childrenForMentors,
    enterprises: settings.enterprises,
  };
}
