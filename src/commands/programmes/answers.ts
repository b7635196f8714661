/** «Забрать ответы»: answers pasted or standing on another sheet of the table (a form's own), taken over into «Анкеты». */
import * as z from 'zod/mini';
import { schoolYearOf } from '../../domain/day.ts';
import { UserError } from '../../domain/issue.ts';
import type { Ports } from '../../ports.ts';
import { isBlank, isDayCell, type Grid } from '../../workbook/cell.ts';
import type { Change } from '../../workbook/changes.ts';
import { codeGiver } from '../../workbook/codes.ts';
import { PREFIXES } from '../../workbook/kinds/index.ts';
import { matchHeaders, pastedCells } from '../../workbook/match-headers.ts';
import { ANSWER_SYNONYMS, takenAnswers } from '../../workbook/programmes/taken-answers.ts';
import { cellText } from '../../workbook/rows.ts';
import { sheetOf, sheets } from '../../workbook/sheets/index.ts';
import { defineCommand } from '../define.ts';
import { execute } from '../execute.ts';
import { openBook, type OpenBook } from '../open-book.ts';
import { refreshShown } from '../refresh-shown.ts';

const SIDES = ['mentees', 'mentors', 'curators'] as const;
const STAGES = ['entry', 'middle', 'exit'] as const;
/** A pasted text of this length is some 20,000 answers. */
const LONGEST_PASTE = 5000000;
const SOURCE = {
  /** The pasted table; '' when it stands on a sheet. */
  text: z.string().check(z.maxLength(LONGEST_PASTE)),
  /** Title of the sheet; '' when the table is pasted. */
  tab: z.string(),
};

/** Titles of sheets that are not ours: among them the one a form writes into. */
function foreignTabs(ports: Ports, book: OpenBook): readonly string[] {
  const own = new Set(sheets.map(({ key }) => book.tabOf(key)?.sheetId));
  return ports.workbook
    .tabs()
    .filter(({ sheetId, hidden }) => !own.has(sheetId) && !hidden)
    .map(({ title }) => title);
}

export const answerSources = defineCommand({
  id: 'answerSources',
  title: 'Откуда забрать ответы',
  hint: 'Перечисляет листы, на которых могут стоять ответы формы.',
  input: z.object({}),
  writes: false,
  run(ports: Ports): { readonly tabs: readonly string[]; readonly answers: number } {
    const book = openBook(ports);
    return { tabs: foreignTabs(ports, book), answers: book.tables.questionnaires.rows.length };
  },
});

function gridOf(ports: Ports, book: OpenBook, text: string, title: string): Grid {
  if (title === '') return pastedCells(text);
  const tab = ports.workbook.tabs().find((one) => one.title === title);
  if (!tab || foreignTabs(ports, book).indexOf(title) < 0)
    throw new UserError('answers.noTab', `Листа «${title}» с ответами нет. Выберите его заново.`);
  // What stands above the header is blank or a title of one cell.
  const grid = ports.workbook.read(tab.sheetId);
  const header = grid.findIndex((row) => row.filter((cell) => !isBlank(cell)).length > 1);
  return header < 0 ? [] : grid.slice(header);
}

export interface AnswerColumn {
  readonly index: number;
  readonly header: string;
  readonly sample: string;
  /** Key of our column, '' when none is like it. */
  readonly key: string;
  readonly exact: boolean;
}

export interface ReadAnswers {
  readonly rows: number;
  readonly columns: readonly AnswerColumn[];
  readonly ours: readonly { readonly key: string; readonly title: string }[];
}

export const readAnswers = defineCommand({
  id: 'readAnswers',
  title: 'Прочитать ответы',
  hint: 'Сопоставляет столбцы ответов со столбцами листа «Анкеты»; ничего не записывает.',
  input: z.object(SOURCE),
  writes: false,
  run(ports: Ports, { text, tab }): ReadAnswers {
    const book = openBook(ports);
    const grid = gridOf(ports, book, text, tab);
    const header = (grid[0] ?? []).map((cell) => cellText(cell));
    if (header.length < 2 || grid.length < 2)
      throw new UserError(
        'answers.empty',
        'Ответов не видно. Скопируйте строку с заголовками и под ней хотя бы одну строку ответов.',
      );
    const sheet = sheetOf('questionnaires');
    const columns = matchHeaders(header, sheet, ANSWER_SYNONYMS)
      .filter((match) => match.header !== '')
      .map((match) => ({
        index: match.index,
        header: match.header,
        sample: cellText(grid[1]?.[match.index] ?? '').slice(0, 60),
        key: match.key ?? '',
        exact: match.exact,
      }));
    const ours = Object.entries(sheet.columns)
      .filter(([key, column]) => column.shown !== true && key !== sheet.codeColumn)
      .map(([key, column]) => ({ key, title: column.header }));
    return { rows: grid.slice(1).filter((row) => !row.every(isBlank)).length, columns, ours };
  },
});

export interface TookAnswers {
  readonly added: number;
  readonly left: readonly { readonly row: number; readonly reason: string }[];
  readonly conflicts: readonly string[];
}

export const takeAnswers = defineCommand({
  id: 'takeAnswers',
  title: 'Забрать ответы',
  hint: 'Записывает ответы на лист «Анкеты» по подтверждённым столбцам.',
  input: z.object({
    ...SOURCE,
    /** Key of our column by the place of theirs. */
    mapping: z.record(z.string(), z.string()),
    stage: z.enum(STAGES),
    side: z.enum(SIDES),
  }),
  writes: true,
  run(ports: Ports, { text, tab, mapping, stage, side }): TookAnswers {
    const columns = sheetOf('questionnaires').columns as Readonly<Record<string, { readonly shown?: boolean }>>;
    const keys = Object.values(mapping);
    if (keys.some((key) => columns[key] === undefined || columns[key]?.shown === true || key === 'id'))
      throw new UserError('answers.column', 'Выберите столбцы заново: такого столбца на листе «Анкеты» нет.');
    if (new Set(keys).size < keys.length)
      throw new UserError(
        'answers.twice',
        'Два столбца ответов попали в один. Оставьте для каждого столбца один источник.',
      );
    if (keys.indexOf('personRef') < 0)
      throw new UserError('answers.nobody', 'Укажите, в каком столбце написано, кто ответил: код или имя.');
    const done = execute(ports, (book) => {
      const grid = gridOf(ports, book, text, tab);
      const { rows, left } = takenAnswers(book, grid, mapping, { stage, side, day: ports.today });
      const give = codeGiver(PREFIXES.questionnaires, book.tables.questionnaires);
      const changes = rows.map((cells): Change => {
        const code = give();
        const ofDay = cells['answeredOn'];
        const own = isDayCell(ofDay) ? { schoolYear: schoolYearOf(ofDay.day) } : {};
        return { kind: 'add', sheet: 'questionnaires', code, cells: { ...own, ...cells, id: code } };
      });
      return {
        title: `На лист «Анкеты» записано ответов: ${rows.length}`,
        changes,
        result: { added: rows.length, left },
      };
    });
    if (done.result.added > 0) refreshShown(ports);
    return { ...done.result, conflicts: done.conflicts.map(({ message }) => message) };
  },
});
