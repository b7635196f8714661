/** A form for one record of any sheet and its saving: people, pairs and papers are entered by the same two commands. */
import * as z from 'zod/mini';
import type { Ports } from '../ports.ts';
import { isBlank, sameCell, type Cell } from '../workbook/cell.ts';
import type { Change } from '../workbook/changes.ts';
import { codeGiver } from '../workbook/codes.ts';
import type { RecordSheet, SheetKey } from '../workbook/define.ts';
import { LIST_COLUMN } from '../workbook/layout.ts';
import { answerCell, formOf, type Field } from '../workbook/record-form.ts';
import { readCell } from '../workbook/rows.ts';
import { COLUMNS_FROM_STAFF, sheetOf } from '../workbook/sheets/index.ts';
import { defineCommand } from './define.ts';
import { execute } from './execute.ts';
import { openBook, type OpenBook } from './open-book.ts';
import { refreshShown } from './refresh-shown.ts';
import { gone } from './gone.ts';

/** Sheets whose records are entered through the panel. */
const ENTERED = [
  'staff',
  'mentees',
  'mentors',
  'pairs',
  'programmes',
  'roadmap',
  'curators',
  'meetings',
  'activities',
  'questionnaires',
  'consents',
  'targets',
] as const satisfies readonly SheetKey[];

export interface RecordForm {
  readonly sheet: SheetKey;
  readonly title: string;
  /** Code of the record being changed, '' for a new one. */
  readonly code: string;
  readonly fields: readonly Field[];
}

/** Labels of all records of a sheet, for choosing one. */
export function labelsOf(book: OpenBook): (sheet: string) => readonly string[] {
  return (key) => {
    const table = book.tables[key as SheetKey];
    return table.rows
      .filter((row) => row.code !== undefined)
      .map((row) => String(row.cells[LIST_COLUMN] ?? '') || (row.code ?? ''));
  };
}

/** The teacher is asked first: a choice there answers half of the other questions. */
function teacherFirst(fields: readonly Field[]): Field[] {
  const first = fields.filter((field) => field.key === 'staffRef').map((field) => ({ ...field, group: '' }));
  return [...first, ...fields.filter((field) => field.key !== 'staffRef')];
}

export const recordForm = defineCommand({
  id: 'recordForm',
  title: 'Форма записи',
  hint: 'Готовит вопросы о человеке или паре.',
  input: z.object({ sheet: z.enum(ENTERED), code: z.string() }),
  writes: false,
  run(ports: Ports, { sheet, code }): RecordForm {
    const book = openBook(ports);
    const row = code === '' ? undefined : book.tables[sheet].byCode.get(code);
    if (code !== '' && !row) throw gone(`Записи ${code} в таблице`);
    const definition = sheetOf(sheet);
    const fields = formOf(definition, row?.cells ?? {}, book.context, labelsOf(book));
    return { sheet, title: definition.record, code, fields: teacherFirst(fields) };
  },
});

/** Answers turned into cells, with what is wrong in them by field. */
export function cellsOfAnswers(
  book: OpenBook,
  sheet: RecordSheet,
  values: Readonly<Record<string, string>>,
): { readonly cells: Record<string, Cell>; readonly wrong: Record<string, string> } {
  const cells: Record<string, Cell> = {};
  const wrong: Record<string, string> = {};
  for (const [key, answer] of Object.entries(values)) {
    const column = sheet.columns[key];
    if (!column || column.shown === true || key === sheet.codeColumn) continue;
    const cell = answerCell(column, answer);
    const { value, problem } = readCell(sheet, key, cell, 0, undefined, book.context);
    if (problem && problem.severity === 'error') wrong[key] = `${problem.message} ${problem.action}`;
    // What was understood is stored the way the column shows it; what was not, as typed. A reference keeps its label.
    const asTyped = value === undefined || problem !== undefined || column.kind.id.startsWith('reference');
    cells[key] = asTyped ? cell : column.kind.encode(value, book.context);
  }
  return { cells, wrong };
}

export interface SavedRecord {
  readonly code: string;
  /** What is wrong, by field; nothing is written while there is anything. */
  readonly wrong: Readonly<Record<string, string>>;
  readonly conflicts: readonly string[];
}

/** Required columns without an answer. */
function missingAnswers(sheet: RecordSheet, cells: Readonly<Record<string, Cell>>): Record<string, string> {
  const wrong: Record<string, string> = {};
  // What a teacher's row knows already is shown from there and not asked again (one person, one row).
  const known = new Set<string>(isBlank(cells['staffRef']) ? [] : COLUMNS_FROM_STAFF);
  for (const [key, column] of Object.entries(sheet.columns)) {
    if (known.has(key)) continue;
    if (column.required !== true || column.shown === true || key === sheet.codeColumn) continue;
    if (key in cells && isBlank(cells[key])) wrong[key] = 'Без этого запись не считается заполненной.';
  }
  return wrong;
}

export const saveRecord = defineCommand({
  id: 'saveRecord',
  title: 'Сохранить запись',
  hint: 'Записывает ответы формы в таблицу.',
  input: z.object({ sheet: z.enum(ENTERED), code: z.string(), values: z.record(z.string(), z.string()) }),
  writes: true,
  run(ports: Ports, { sheet, code, values }): SavedRecord {
    const definition = sheetOf(sheet);
    const done = execute(ports, (book) => {
      const table = book.tables[sheet];
      const { cells, wrong } = cellsOfAnswers(book, definition, values);
      const all = { ...(code === '' ? missingAnswers(definition, cells) : {}), ...wrong };
      if (Object.keys(all).length > 0) return { title: '', changes: [], result: { code, wrong: all } };
      const change = code === '' ? newRecord(book, sheet, cells) : changedRecord(book, sheet, code, cells);
      const done = change === undefined ? code : change.code;
      return {
        title:
          code === ''
            ? `Добавлена запись ${done} на лист «${table.title}»`
            : `Изменена запись ${done} на листе «${table.title}»`,
        changes: change === undefined ? [] : [change],
        result: { code: done, wrong: {} },
      };
    });
    if (Object.keys(done.result.wrong).length === 0) refreshShown(ports);
    return { ...done.result, conflicts: done.conflicts.map(({ message }) => message) };
  },
});

/** A new record with the next code; the school year of the settings goes where the sheet keeps one. */
export function newRecord(book: OpenBook, sheet: SheetKey, cells: Readonly<Record<string, Cell>>): Change {
  const definition: RecordSheet = sheetOf(sheet);
  const give = codeGiver(definition.prefix ?? '', book.tables[sheet], [book.tables.pairs]);
  const code = give();
  const year = book.settings.schoolYear;
  return {
    kind: 'add',
    sheet,
    code,
    cells: {
      ...(definition.columns['schoolYear'] && year !== undefined ? { schoolYear: year } : {}),
      ...cells,
      ...(definition.codeColumn === undefined ? {} : { [definition.codeColumn]: code }),
    },
  };
}

function changedRecord(
  book: OpenBook,
  sheet: SheetKey,
  code: string,
  cells: Readonly<Record<string, Cell>>,
): Change | undefined {
  const row = book.tables[sheet].byCode.get(code);
  if (!row) throw gone(`Записи ${code} в таблице`);
  const changed = Object.entries(cells).filter(
    ([key, cell]) => !sameCell(row.cells[key], cell) && !(isBlank(row.cells[key]) && cell === false),
  );
  if (changed.length === 0) return undefined;
  return {
    kind: 'set',
    sheet,
    code,
    before: Object.fromEntries(changed.map(([key]) => [key, row.cells[key] ?? ''])),
    after: Object.fromEntries(changed),
  };
}
