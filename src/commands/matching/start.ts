/** First step of the wizard: forms to choose from with the people each finds, weights, and whoever is selected in the grid. */
import * as z from 'zod/mini';
import { CRITERIA, possiblePairs, prepare } from '../../domain/matching/index.ts';
import { ROLE_MODELS } from '../../domain/pairs/role-models.ts';
import type { Ports } from '../../ports.ts';
import { formOfCode } from '../../workbook/matching/forms.ts';
import { freeMentees, mentorsOfForm, readMatching } from '../../workbook/matching/input.ts';
import { peopleForMatching, type MatchPeople } from '../../workbook/matching/people.ts';
import { readWeights } from '../../workbook/matching/weights.ts';
import { defineCommand } from '../define.ts';
import { openBook, type OpenBook } from '../open-book.ts';
import { requestShape } from './input-shapes.ts';

export interface FormChoice {
  readonly code: string;
  readonly title: string;
  readonly mentees: number;
  readonly mentors: number;
  /** Role models of the form. */
  readonly roleModels: readonly { readonly code: string; readonly title: string }[];
}

export interface MatchingStart {
  readonly forms: readonly FormChoice[];
  /** The form that finds most people. */
  readonly form: string;
  readonly kinds: readonly { readonly code: string; readonly title: string }[];
  readonly criteria: readonly {
    readonly code: string;
    readonly title: string;
    readonly hint: string;
    readonly weight: number;
    readonly usual: number;
  }[];
  readonly mentees: readonly { readonly code: string; readonly shown: string; readonly free: boolean }[];
  /** Mentees of the rows selected on «Наставляемые». */
  readonly selected: readonly string[];
  readonly answers: number;
  readonly asksUnwanted: boolean;
  readonly notes: readonly string[];
}

function formChoices(book: OpenBook, people: MatchPeople): FormChoice[] {
  const models = book.context.lines('roleModels').filter(({ off }) => off !== true);
  return book.context.lines('forms').flatMap((line): FormChoice[] => {
    const form = line.off === true ? undefined : formOfCode(book, line.code);
    if (!form) return [];
    const own = models.filter(({ code, base }) => {
      const rules = ROLE_MODELS.find((model) => model.code === (base ?? code));
      return rules !== undefined && rules.forms.some((of) => of === form.code);
    });
    return [
      {
        code: line.code,
        title: line.title,
        mentees: freeMentees(book, people, form).length,
        mentors: mentorsOfForm(people, form).length,
        roleModels: own.map(({ code, title }) => ({ code, title })),
      },
    ];
  });
}

/** The form with most people; one that admits everybody finds everybody and so says nothing. */
function likelyForm(book: OpenBook, forms: readonly FormChoice[]): string {
  const telling = forms.filter(({ code }) => formOfCode(book, code)?.mentor !== 'any');
  const sorted = telling
    .map((form, index) => ({ form, index }))
    .sort(
      (a, b) =>
        Math.min(b.form.mentees, b.form.mentors) - Math.min(a.form.mentees, a.form.mentors) ||
        b.form.mentees - a.form.mentees ||
        b.form.mentors - a.form.mentors ||
        a.index - b.index,
    );
  return (sorted[0]?.form ?? forms[0])?.code ?? '';
}

function selectedMentees(ports: Ports, book: OpenBook): string[] {
  const range = ports.workbook.selection();
  const { mentees } = book.tables;
  if (!range || range.sheetId !== mentees.sheetId) return [];
  return mentees.rows
    .filter(({ row }) => row >= range.row && row < range.row + range.rows)
    .flatMap(({ code }) => (code === undefined ? [] : [code]));
}

export const matchingStart = defineCommand({
  id: 'matchingStart',
  title: 'Начать подбор пар',
  hint: 'Показывает, для кого и по каким правилам можно подобрать пары.',
  input: z.object({}),
  writes: false,
  run(ports: Ports): MatchingStart {
    const book = openBook(ports);
    const people = peopleForMatching(book, ports.today);
    const forms = formChoices(book, people);
    const { weights, notes } = readWeights(book.settings.matchWeights);
    return {
      forms,
      form: likelyForm(book, forms),
      kinds: book.context.lines('kinds').flatMap(({ code, title, off }) => (off === true ? [] : [{ code, title }])),
      criteria: CRITERIA.map(({ code, title, hint, weight }) => ({
        code,
        title,
        hint,
        weight: weights[code] ?? weight,
        usual: weight,
      })),
      mentees: people.mentees
        .filter(({ decision }) => decision !== 'LEFT')
        .map(({ code, shown, wanted }) => ({ code, shown, free: wanted > 0 })),
      selected: selectedMentees(ports, book),
      answers: people.answers.size,
      asksUnwanted: book.settings.askUnwanted !== false,
      notes: [...people.notes, ...notes],
    };
  },
});

export interface MatchingCount {
  readonly mentees: number;
  readonly mentors: number;
  /** Pairs that the rules allow, apart from places. */
  readonly possible: number;
  readonly notes: readonly string[];
}

export const matchingCount = defineCommand({
  id: 'matchingCount',
  title: 'Сколько пар возможно',
  hint: 'Считает людей и пары, которые разрешены правилами.',
  input: requestShape,
  writes: false,
  run(ports: Ports, request): MatchingCount {
    const { input, notes } = readMatching(openBook(ports), ports.today, request);
    const problem = prepare(input);
    const { mentees, mentors } = problem;
    return { mentees: mentees.length, mentors: mentors.length, possible: possiblePairs(problem), notes };
  },
});
