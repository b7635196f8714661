/** Rows of «Анкеты» as the rules of satisfaction take them; who answers is known by the code. */
import { SCORE_KEYS, type AnswerValues, type SheetRecord } from '../../domain/indicators/index.ts';
import type { Book } from '../book.ts';
import { PREFIXES } from '../kinds/index.ts';

/** Whose questionnaire it is, by the prefix of the code. */
export function roleOf(person: string | undefined): AnswerValues['role'] {
  switch ((person ?? '').slice(0, 2)) {
    case PREFIXES.mentees:
      return 'mentee';
    case PREFIXES.mentors:
      return 'mentor';
    case PREFIXES.curators:
      return 'curator';
    default:
      return undefined;
  }
}

/** Answers of the book. */
export function answersOf(book: Book): SheetRecord<AnswerValues>[] {
  return book.tables.questionnaires.rows.map(({ code, values }) => ({
    code,
    values: {
      person: values.personRef,
      role: roleOf(values.personRef),
      pairRef: values.pairRef,
      stage: values.stage,
      answeredOn: values.answeredOn,
      scores: SCORE_KEYS.map((key) => values[key]).filter((score): score is number => score !== undefined),
    },
  }));
}
