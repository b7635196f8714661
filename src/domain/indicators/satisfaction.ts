/** The level of satisfaction: questionnaires into an index per person, and persons into a share (`indicators.md` H.6). */
import type { Day } from '../day.ts';
import type { Count, Counted, NotCounted, Paper, Undecided } from './define.ts';
import { typeFilter } from './organization-type.ts';
import { periodOf } from './period.ts';
import { byCode, type AnswerValues, type IndicatorData } from './records.ts';
import type { IndicatorSettings } from './settings.ts';
import { decimalText, shareOf, shareText } from './share.ts';
import { sorted } from './staff-share.ts';

/** «2 из 3», with the mark of few answers where it belongs: a share of three answers must not look like one of thirty. */
export function numbersText(count: Pick<Count, 'numerator' | 'denominator' | 'remarks'>): string {
  const mark = count.remarks.indexOf(FEW_ANSWERS_MARK) >= 0 ? `, ${FEW_ANSWERS_MARK}` : '';
  return `${count.numerator} из ${count.denominator}${mark}`;
}

/** What is printed where the answers are too few to stand for anybody. */
export const FEW_ANSWERS_MARK = 'мало ответов';

// Sums of tenths are not exact in binary: 6,9 and 7,1 must make 7,0.
const TINY = 1e-9;

const isScore = (score: number): boolean => score >= 1 && score <= 10;
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Index of one questionnaire: the mean of its answered scales; undefined when none was answered. */
export function answerIndex(scores: readonly number[] | undefined): number | undefined {
  const valid = (scores ?? []).filter(isScore);
  return valid.length === 0 ? undefined : mean(valid);
}

interface Answer {
  readonly code: string;
  readonly values: AnswerValues;
  readonly index: number;
}

/** The later questionnaire stands: that of the exit before that of the middle, then the later day; of two of one day the lower. */
function isLater(a: Answer, b: Answer): boolean {
  const exit = (answer: Answer): number => (answer.values.stage === 'exit' ? 1 : 0);
  if (exit(a) !== exit(b)) return exit(a) > exit(b);
  const [dayA, dayB] = [a.values.answeredOn ?? '', b.values.answeredOn ?? ''];
  if (dayA !== dayB) return dayA > dayB;
  return a.index === b.index ? a.code < b.code : a.index < b.index;
}

/** Of one person's answers, those that stand: an answer that names no pair speaks of all, so the later of it and each other does. */
function standing(answers: readonly Answer[]): Answer[] {
  const overall = answers.find(({ values }) => values.pairRef === undefined);
  if (!overall) return [...answers];
  const later = answers.filter((answer) => answer !== overall && isLater(answer, overall));
  return later.length > 0 ? later : [overall];
}

/** The answer that counts for each person and pair within the period; questionnaires at entry measure no satisfaction. */
function answersOf(
  data: IndicatorData,
  role: 'mentee' | 'mentor',
  period: { readonly from: Day; readonly to: Day },
): Map<string, Answer[]> {
  const byPair = new Map<string, Answer>();
  for (const [code, values] of byCode(data.answers)) {
    const { person, answeredOn, stage } = values;
    const index = answerIndex(values.scores);
    if (values.role !== role || stage === 'entry' || person === undefined || index === undefined) continue;
    if (answeredOn === undefined || answeredOn < period.from || answeredOn > period.to) continue;
    const key = `${person} ${values.pairRef ?? ''}`;
    const known = byPair.get(key);
    const answer = { code, values, index };
    if (!known || isLater(answer, known)) byPair.set(key, answer);
  }
  const byPerson = new Map<string, Answer[]>();
  for (const answer of byPair.values()) {
    const person = answer.values.person ?? '';
    byPerson.set(person, [...(byPerson.get(person) ?? []), answer]);
  }
  for (const [person, answers] of byPerson) byPerson.set(person, standing(answers));
  return byPerson;
}

/** The index for people to read; where one decimal would round up to a threshold not reached, a second one tells. */
function indexText(index: number, threshold: string): string {
  const text = decimalText(index);
  return text === threshold ? (Math.floor(index * 100 + TINY) / 100).toFixed(2).replace('.', ',') : text;
}

/** Organisation of a mentee or mentor, by the teacher's row. */
function organizationOf(data: IndicatorData, role: 'mentee' | 'mentor'): (person: string) => string | undefined {
  const people = byCode<{ readonly staffRef?: string | undefined }>(role === 'mentee' ? data.mentees : data.mentors);
  const staff = byCode(data.staff);
  return (person) => staff.get(people.get(person)?.staffRef ?? '')?.organization;
}

/** The share of the satisfied among those who answered; somebody of several pairs is judged by the mean over them. */
export function satisfiedShare(
  data: IndicatorData,
  date: Day,
  organizationType: string | undefined,
  settings: IndicatorSettings,
  role: 'mentee' | 'mentor',
): Count {
  const belongs = typeFilter(data, organizationType);
  const organization = organizationOf(data, role);
  const threshold = decimalText(settings.satisfiedFrom);
  const counted: Counted[] = [];
  const notCounted: NotCounted[] = [];
  const undecided: Undecided[] = [];
  const indexes: number[] = [];
  for (const [code, answers] of answersOf(data, role, periodOf(date, settings))) {
    const place = organization(code);
    const answer = belongs(place);
    if (answer === 'unknown') undecided.push({ code, reason: `не указан тип организации ${place ?? ''}` });
    if (answer !== 'yes') continue;
    const index = mean(answers.map((answer) => answer.index));
    indexes.push(index);
    const papers = answers.map(({ code: record, values }): Paper => {
      return { kind: 'questionnaire', record, ...(values.answeredOn === undefined ? {} : { on: values.answeredOn }) };
    });
    const said = (text: string): string => `средний балл ${text} при пороге ${threshold}`;
    if (index + TINY >= settings.satisfiedFrom)
      counted.push({ code, why: said(decimalText(index)), papers, marks: [] });
    else notCounted.push({ code, reason: said(indexText(index, threshold)), nearly: false });
  }
  const denominator = indexes.length;
  const method = `Удовлетворён – средний балл анкеты не ниже ${threshold} из 10; доля считается от ответивших.`;
  // Sorted, because a sum of fractions depends on the order of its terms.
  const meanIndex = denominator === 0 ? undefined : Math.round(mean(indexes.sort((a, b) => a - b)) * 100 + TINY) / 10;
  // The mean of one answer would be that answer, and remarks are printed.
  const level = denominator < 2 || meanIndex === undefined ? [] : [`Средний индекс – ${shareText(meanIndex)}.`];
  return {
    numerator: counted.length,
    denominator,
    value: shareOf(counted.length, denominator),
    counted: sorted(counted),
    notCounted: sorted(notCounted),
    undecided: sorted(undecided),
    remarks: [method, ...level, ...(denominator > 0 && denominator < settings.fewAnswers ? [FEW_ANSWERS_MARK] : [])],
    ...(meanIndex === undefined ? {} : { meanIndex }),
  };
}
