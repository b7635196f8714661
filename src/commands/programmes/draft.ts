/** A programme drafted for a pair or group from the bank of activities, looked through in the panel and written in one go. */
import * as z from 'zod/mini';
import { addDays, addMonths, isDay, schoolYearOf, type Day } from '../../domain/day.ts';
import { UserError } from '../../domain/issue.ts';
import { draftOf, type DraftActivity } from '../../domain/programmes/draft.ts';
import { STAGES } from '../../domain/programmes/stages.ts';
import { earliestEndOfTerm, latestEnd, termFault } from '../../domain/programmes/term.ts';
import { formatDay } from '../../domain/day.ts';
import type { Ports } from '../../ports.ts';
import type { Change } from '../../workbook/changes.ts';
import { takeCensus, type Census } from '../../workbook/checks/index.ts';
import { codeGiver } from '../../workbook/codes.ts';
import { titleOfCode } from '../../workbook/kinds/choice.ts';
import { PREFIXES } from '../../workbook/kinds/index.ts';
import { defineCommand } from '../define.ts';
import { execute } from '../execute.ts';
import { openBook, type OpenBook } from '../open-book.ts';
import { refreshShown } from '../refresh-shown.ts';

/** A programme usually lasts to the end of the school year. */
const LAST_DAY = '05-31';

export interface DraftPair {
  readonly code: string;
  readonly title: string;
  /** Whether a programme that is not cancelled names the pair already. */
  readonly has: boolean;
}

/** Pairs that are not over; those without a programme first. */
export const programmePairs = defineCommand({
  id: 'programmePairs',
  title: 'Пары для программы',
  hint: 'Перечисляет пары, для которых можно составить программу.',
  input: z.object({}),
  writes: false,
  run(ports: Ports): { readonly pairs: readonly DraftPair[] } {
    const book = openBook(ports);
    const census = takeCensus(book, ports.today);
    const pairs = census
      .pairs()
      .flatMap(({ row, isOver, programmes }) =>
        isOver || row.code === undefined
          ? []
          : [{ code: row.code, title: census.labelAt('pairs', row), has: programmes.length > 0 }],
      );
    return { pairs: [...pairs.filter(({ has }) => !has), ...pairs.filter(({ has }) => has)] };
  },
});

/** The chosen pair and, for a group, its other pairs that go on. */
function pairsOf(census: Census, code: string) {
  const chosen = census.pairByCode(code);
  if (!chosen || chosen.isOver)
    throw new UserError('programme.noPair', `Пары ${code} нет среди действующих. Выберите другую.`);
  const group = chosen.row.values.groupCode;
  return group === undefined ? [chosen] : census.group(group).filter(({ isOver }) => !isOver);
}

function needsOf(book: OpenBook, census: Census, code: string) {
  const pairs = pairsOf(census, code);
  const unique = (items: readonly string[]): string[] => items.filter((one, index) => items.indexOf(one) === index);
  const mentees = pairs.map(({ row }) => book.tables.mentees.byCode.get(row.values.menteeRef ?? '')?.values);
  const topics = unique([
    ...pairs.flatMap(({ row }) => row.values.topics ?? []),
    ...mentees.flatMap((one) => one?.mainRequest ?? []),
  ]);
  const deficits = unique(mentees.flatMap((one) => one?.deficits ?? []));
  const bases = new Map(book.context.lines('topics').map((line) => [line.code, line.base ?? line.code]));
  return {
    pairs,
    topics,
    deficits,
    roleModel: pairs[0]?.row.values.roleModel,
    /** Requests by the built-in lines they follow, as the bank knows them. */
    known: topics.map((topic) => bases.get(topic) ?? topic),
  };
}

function termOf(from: string, to: string): { readonly from: Day; readonly to: Day } {
  if (!isDay(from) || !isDay(to)) throw new UserError('programme.days', 'Укажите первый и последний день программы.');
  const fault = termFault(from, to);
  if (fault === undefined) return { from, to };
  const bounds = `с ${formatDay(earliestEndOfTerm(from))} по ${formatDay(latestEnd(from))}`;
  throw new UserError(
    'programme.term',
    `Программа длится от 3 месяцев до 1 года: при начале ${formatDay(from)} выберите последний день ${bounds}.`,
  );
}

export interface ProgrammeDraft {
  readonly from: Day;
  readonly to: Day;
  /** What the draft answers, in words. */
  readonly request: string;
  readonly deficits: string;
  readonly goal: string;
  readonly activities: readonly (DraftActivity & { readonly stageTitle: string })[];
}

export const draftProgramme = defineCommand({
  id: 'draftProgramme',
  title: 'Черновик программы',
  hint: 'Предлагает мероприятия по запросу, дефицитам и ролевой модели пары; ничего не записывает.',
  input: z.object({ pair: z.string(), from: z.string(), to: z.string() }),
  writes: false,
  run(ports: Ports, { pair, from, to }): ProgrammeDraft {
    const book = openBook(ports);
    const needs = needsOf(book, takeCensus(book, ports.today), pair);
    const order = needs.pairs[0]?.row.values.orderOn;
    const start = from !== '' ? from : order !== undefined && order > ports.today ? order : ports.today;
    const summer = `${Number(schoolYearOf(start).slice(0, 4)) + 1}-${LAST_DAY}`;
    const usual = termFault(start, summer) === undefined ? summer : addDays(addMonths(start, 6), -1);
    const term = termOf(start, to !== '' ? to : usual);
    const titles = (dictionary: string, codes: readonly string[]): string =>
      codes.map((code) => titleOfCode(book.context.lines(dictionary), code)).join('; ');
    const request = titles('topics', needs.topics);
    const activities = draftOf(book.context.lines('activityBank'), {
      topics: needs.known,
      deficits: needs.deficits,
      roleModel: needs.roleModel,
      ...term,
    });
    return {
      ...term,
      request,
      deficits: titles('deficits', needs.deficits),
      goal: request === '' ? '' : `Помочь наставляемому по запросу: ${request}.`,
      activities: activities.map((one) => ({
        ...one,
        stageTitle: STAGES.find(({ code }) => code === one.stage)?.title ?? '',
      })),
    };
  },
});

export interface SavedProgramme {
  readonly code: string;
  readonly activities: number;
  readonly conflicts: readonly string[];
}

export const saveProgramme = defineCommand({
  id: 'saveProgramme',
  title: 'Записать программу',
  hint: 'Записывает черновик программы и её мероприятия.',
  input: z.object({
    pair: z.string(),
    from: z.string(),
    to: z.string(),
    goal: z.string(),
    /** Codes of the lines of the bank that are taken. */
    take: z.array(z.string()),
  }),
  writes: true,
  run(ports: Ports, { pair, from, to, goal, take }): SavedProgramme {
    const term = termOf(from, to);
    if (goal.trim() === '') throw new UserError('programme.noGoal', 'Впишите цель программы.');
    const done = execute(ports, (book) => {
      const needs = needsOf(book, takeCensus(book, ports.today), pair);
      const { lines } = book.context;
      const code = codeGiver(PREFIXES.programmes, book.tables.programmes, [book.tables.activities])();
      const chosen = draftOf(lines('activityBank'), {
        topics: needs.known,
        deficits: needs.deficits,
        roleModel: needs.roleModel,
        ...term,
      }).filter((activity) => take.indexOf(activity.code) >= 0);
      const year = schoolYearOf(term.from);
      const titles = (dictionary: string, codes: readonly string[]): string =>
        codes.map((one) => titleOfCode(lines(dictionary), one)).join('; ');
      const give = codeGiver(PREFIXES.activities, book.tables.activities);
      const changes: Change[] = [
        {
          kind: 'add',
          sheet: 'programmes',
          code,
          cells: {
            id: code,
            pairRefs: needs.pairs.map(({ row }) => row.code ?? '').join('; '),
            startsOn: { day: term.from },
            endsOn: { day: term.to },
            goal: goal.trim(),
            directions: titles('topics', needs.topics),
            deficits: titles('deficits', needs.deficits),
            schoolYear: year,
          },
        },
        ...chosen.map((activity): Change => {
          const own = give();
          const stage = STAGES.find((one) => one.code === activity.stage)?.title ?? '';
          const { title, dueOn, form, responsible, result } = activity;
          return {
            kind: 'add',
            sheet: 'activities',
            code: own,
            cells: {
              id: own,
              programmeRef: code,
              title,
              stage,
              dueOn: { day: dueOn },
              form,
              responsible,
              result,
              schoolYear: year,
            },
          };
        }),
      ];
      return {
        title: `Составлена программа ${code} для ${pair}`,
        changes,
        result: { code, activities: chosen.length },
      };
    });
    refreshShown(ports);
    return { ...done.result, conflicts: done.conflicts.map(({ message }) => message) };
  },
});
