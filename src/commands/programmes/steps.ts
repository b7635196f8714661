/** The course of a programme in the panel: approval, correction with its versions, the end; every step is a day of its row. */
import * as z from 'zod/mini';
import { formatDay, isDay, type Day } from '../../domain/day.ts';
import { UserError } from '../../domain/issue.ts';
import { progressOf, progressText } from '../../domain/programmes/progress.ts';
import { programmeState } from '../../domain/programmes/state.ts';
import { lastStepOn, stepsFrom, type ProgrammeStep, type StepQuestion } from '../../domain/programmes/steps.ts';
import type { Ports } from '../../ports.ts';
import type { Cell } from '../../workbook/cell.ts';
import { titleOfCode } from '../../workbook/kinds/choice.ts';
import { activitiesBy } from '../../workbook/programmes/activities-by.ts';
import type { TableRow } from '../../workbook/rows.ts';
import type { programmes } from '../../workbook/sheets/programmes.ts';
import type { Field } from '../../workbook/record-form.ts';
import { defineCommand } from '../define.ts';
import { execute } from '../execute.ts';
import { openBook, type OpenBook } from '../open-book.ts';
import { refreshShown } from '../refresh-shown.ts';
import { gone } from '../gone.ts';

type ProgrammeRow = TableRow<typeof programmes>;

/** Where the answer to a question is kept; the reason of a correction goes into the versions. */
const COLUMN: Readonly<Record<Exclude<StepQuestion, 'reason'>, string>> = {
  number: 'approvalNumber',
  by: 'approvedBy',
  outcome: 'outcome',
};

const QUESTIONS: Readonly<Record<StepQuestion, { readonly title: string; readonly help: string }>> = {
  number: { title: '№ документа об утверждении', help: 'Номер приказа или гриф; можно вписать позже.' },
  by: { title: 'Кто утвердил', help: 'Должность.' },
  reason: { title: 'Причина', help: 'Одной фразой.' },
  outcome: { title: 'Итог', help: 'Чего достигли наставник и наставляемый.' },
};

/** Activities in a kept version: what a person can read, not an archive. */
const LONGEST_PLAN = 1500;

function programmeRow(book: OpenBook, code: string): ProgrammeRow {
  const row = book.tables.programmes.byCode.get(code);
  if (!row) throw gone(`Программы ${code} в таблице`);
  return row;
}

function fieldsOf(book: OpenBook, row: ProgrammeRow, step: ProgrammeStep, today: Day): Field[] {
  const day: Field = {
    key: 'day',
    title: step.dayTitle,
    help: '',
    type: 'day',
    required: true,
    group: '',
    options: [],
    value: today,
  };
  const known: Readonly<Record<StepQuestion, string>> = {
    number: '',
    by: row.values.approvedBy ?? (book.settings.headPosition ?? '').toLowerCase(),
    reason: '',
    outcome: row.values.outcome ?? '',
  };
  const asked = step.asks.map((key): Field => ({
    key,
    ...QUESTIONS[key],
    type: key === 'reason' || key === 'outcome' ? 'longText' : 'text',
    required: step.needs.indexOf(key) >= 0,
    group: '',
    options: [],
    value: known[key],
  }));
  return [day, ...asked];
}

/** An activity as the card lists it. */
export interface PlannedActivity {
  readonly code: string;
  readonly title: string;
  /** «до 20.12.2026» or «выполнено 12.11.2026»; '' without a term. */
  readonly when: string;
  readonly done: boolean;
  /** Not done although its day has passed. */
  readonly late: boolean;
}

export interface ProgrammeCourse {
  readonly state: string;
  /** «3 из 7 (43 %)»; '' without activities. */
  readonly progress: string;
  readonly activities: readonly PlannedActivity[];
  /** Today, the day an activity marked as done gets. */
  readonly today: Day;
  /** Approvals before the present one, as the row keeps them; '' when there were none. */
  readonly versions: string;
  readonly steps: readonly { readonly code: string; readonly title: string; readonly fields: readonly Field[] }[];
}

/** Activities of the programme by their days; those without a day last. */
function plannedActivities(book: OpenBook, code: string, today: Day): PlannedActivity[] {
  const rows = book.tables.activities.rows.filter(({ values }) => values.programmeRef === code);
  const due = (row: (typeof rows)[number]): string => row.values.dueOn ?? '9';
  return [...rows]
    .sort((a, b) => (due(a) === due(b) ? a.row - b.row : due(a) < due(b) ? -1 : 1))
    .flatMap(({ code: own, values: { title = '', dueOn, doneOn } }) => {
      if (own === undefined) return [];
      const done = doneOn !== undefined && doneOn <= today;
      const when = done
        ? `выполнено ${formatDay(doneOn)}`
        : doneOn !== undefined
          ? `назначено на ${formatDay(doneOn)}`
          : dueOn === undefined
            ? ''
            : `до ${formatDay(dueOn)}`;
      return [{ code: own, title, when, done, late: !done && dueOn !== undefined && dueOn < today }];
    });
}

export const programmeCourse = defineCommand({
  id: 'programmeCourse',
  title: 'Ход программы',
  hint: 'Показывает, что можно сделать с программой дальше.',
  input: z.object({ code: z.string() }),
  writes: false,
  run(ports: Ports, { code }): ProgrammeCourse {
    const book = openBook(ports);
    const row = programmeRow(book, code);
    const state = programmeState(row.values, ports.today);
    return {
      state: titleOfCode(book.context.lines('programmeStages'), state),
      progress: progressText(progressOf(activitiesBy(book).get(code) ?? [], ports.today)),
      activities: plannedActivities(book, code, ports.today),
      today: ports.today,
      versions: row.values.versions ?? '',
      steps: stepsFrom(state).map((step) => ({
        code: step.code,
        title: step.title,
        fields: fieldsOf(book, row, step, ports.today),
      })),
    };
  },
});

/** The approved programme as it stood, in words, so that it can be read after it has been changed. */
function versionText(book: OpenBook, row: ProgrammeRow, on: Day, reason: string): string {
  const { values } = row;
  const approved = values.reapprovedOn ?? values.approvedOn;
  const number = (values.approvalNumber ?? '').trim();
  const term = [values.startsOn, values.endsOn].map((day) => (day === undefined ? '…' : formatDay(day))).join(' – ');
  const plan = (activitiesBy(book).get(row.code ?? '') ?? [])
    .map(({ title = '', dueOn }) => (dueOn === undefined ? title : `${title} (до ${formatDay(dueOn)})`))
    .join('; ');
  const shownPlan = plan.length > LONGEST_PLAN ? `${plan.slice(0, LONGEST_PLAN)}…` : plan;
  return [
    `Утверждена ${approved === undefined ? '' : formatDay(approved)}${number === '' ? '' : `, № ${number}`}, действовала до ${formatDay(on)}.`,
    `Почему исправлена: ${reason}.`,
    `Срок: ${term}. Цель: ${values.goal ?? ''}`,
    ...(shownPlan === '' ? [] : [`Мероприятия: ${shownPlan}.`]),
  ].join(' ');
}

/** Cells a step writes. */
function cellsOfStep(
  book: OpenBook,
  row: ProgrammeRow,
  step: ProgrammeStep,
  on: Day,
  answers: Readonly<Record<string, string>>,
): Record<string, Cell> {
  const answer = (key: StepQuestion): string => (answers[key] ?? '').trim();
  const cells: Record<string, Cell> = { [step.day]: { day: on } };
  for (const key of step.asks) {
    if (key !== 'reason') cells[COLUMN[key]] = answer(key);
    else if (step.code === 'CANCEL') cells['cancelReason'] = answer(key);
  }
  if (step.code === 'CORRECT') {
    const former = (row.values.versions ?? '').trim();
    const reason = answer('reason').replace(/[.\s]+$/, '');
    const version = versionText(book, row, on, reason);
    // The next approval is another one; the former stands in the version.
    cells['reapprovedOn'] = '';
    cells['versions'] = former === '' ? version : `${former}\n${version}`;
  }
  return cells;
}

function requireAnswers(step: ProgrammeStep, answers: Readonly<Record<string, string>>): void {
  const missing = step.needs.find((key) => (answers[key] ?? '').trim() === '');
  if (missing !== undefined)
    throw new UserError('programme.answer', `Ответьте: «${QUESTIONS[missing].title}» – и повторите.`);
}

function requireDay(row: ProgrammeRow, step: ProgrammeStep, on: string, today: Day): void {
  if (!isDay(on)) throw new UserError('programme.day', `Выберите день: «${step.dayTitle}».`);
  if (on > today) throw new UserError('programme.future', `День ${formatDay(on)} ещё не наступил. Впишите, как было.`);
  const last = lastStepOn(row.values);
  if (last !== undefined && on < last)
    throw new UserError(
      'programme.order',
      `День ${formatDay(on)} раньше предыдущего шага программы (${formatDay(last)}). Проверьте дату.`,
    );
}

export const moveProgramme = defineCommand({
  id: 'moveProgramme',
  title: 'Записать шаг программы',
  hint: 'Отмечает, что программа утверждена, исправляется, завершена или отменена; прежняя версия остаётся.',
  input: z.object({ code: z.string(), step: z.string(), answers: z.record(z.string(), z.string()) }),
  writes: true,
  run(ports: Ports, { code, step: asked, answers }): { readonly state: string } {
    execute(ports, (book) => {
      const row = programmeRow(book, code);
      const state = programmeState(row.values, ports.today);
      const step = stepsFrom(state).find((one) => one.code === asked);
      if (!step)
        throw new UserError(
          'programme.step',
          `Программа ${code} сейчас в состоянии «${titleOfCode(book.context.lines('programmeStages'), state)}»: этот шаг уже сделан или невозможен. Откройте программу заново.`,
        );
      const on = answers['day'] ?? '';
      requireDay(row, step, on, ports.today);
      requireAnswers(step, answers);
      const after = cellsOfStep(book, row, step, on, answers);
      const before: Record<string, Cell> = {};
      for (const column of Object.keys(after)) before[column] = row.cells[column] ?? '';
      return {
        title: `${step.title}: программа ${code}, ${formatDay(on)}`,
        changes: [{ kind: 'set', sheet: 'programmes', code, before, after }],
        result: null,
      };
    });
    return refreshShown(ports, (book) => ({
      state: titleOfCode(
        book.context.lines('programmeStages'),
        programmeState(programmeRow(book, code).values, ports.today),
      ),
    }));
  },
});
