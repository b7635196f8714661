/** «Вставить формулу»: writes one of our functions into the selected cell, with the ranges of this very table. */
import * as z from 'zod/mini';
import { UserError } from '../domain/issue.ts';
import type { Ports, Tab } from '../ports.ts';
import { isBlank } from '../workbook/cell.ts';
import type { SheetKey } from '../workbook/define.ts';
import { formulaForms as forms, formulaText, type FormulaForm } from '../workbook/formulas.ts';
import type { Field } from '../workbook/record-form.ts';
import { sheets } from '../workbook/sheets/index.ts';
import type { Write } from '../workbook/writes.ts';
import { defineCommand } from './define.ts';
import { alone } from './execute.ts';
import { openBook, type OpenBook } from './open-book.ts';
import { moved, untilStill } from './placed-writes.ts';

export interface FormulaLine {
  readonly key: string;
  readonly title: string;
  readonly name: string;
  readonly fields: readonly Field[];
}

function fieldsOf({ inputs }: FormulaForm, today: string, year: string): Field[] {
  return inputs.map(({ key, title, help, type, options, required }): Field => ({
    key,
    title,
    help,
    type,
    required,
    group: '',
    options: options ?? [],
    value: key === 'date' ? today : key === 'year' ? year : '',
  }));
}

export const formulaForms = defineCommand({
  id: 'formulaForms',
  title: 'Формулы наставничества',
  hint: 'Перечисляет функции, которые можно вставить в ячейку, и что для каждой нужно.',
  input: z.object({}),
  writes: false,
  run: (ports: Ports): readonly FormulaLine[] =>
    forms.map((form) => ({
      key: form.key,
      title: form.title,
      name: form.name,
      fields: fieldsOf(form, ports.today, ports.today.slice(0, 4)),
    })),
});

/** Letters of a column: 1 is A, 28 is AB. */
function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return `${rest > 0 ? letters(rest) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}

/** Whole columns of a sheet as it is called in this table. */
function rangeOf(book: OpenBook, key: SheetKey, { title }: Tab): string {
  const { lastColumn } = book.tables[key];
  const name = /^[A-Za-zА-Яа-яЁё_]+$/.test(title) ? title : `'${title.replace(/'/g, "''")}'`;
  return `${name}!A:${letters(Math.max(lastColumn, 1))}`;
}

/**
 * Writes the formula. It names sheets by their titles, and a title changed since the book was read would leave an error in
 * the cell: the titles are looked at once more, after the last reading. @throws UserError when one is another now.
 */
function writeFormula(ports: Ports, write: Extract<Write, { kind: 'formula' }>, named: readonly Tab[]): void {
  const now = new Map(ports.workbook.tabs().map(({ sheetId, title }) => [sheetId, title]));
  const other = named.find(({ sheetId, title }) => now.get(sheetId) !== title);
  if (other) throw moved(other.title);
  ports.workbook.write(write);
}

export interface Inserted {
  readonly formula: string;
  readonly place: string;
}

/** The selected cell. @throws UserError when none is, or something stands in it. */
function emptyCell(ports: Ports): {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly place: string;
} {
  const selected = ports.workbook.selection();
  if (!selected) throw new UserError('formula.place', 'Выберите в таблице пустую ячейку и нажмите ещё раз.');
  const { sheetId, row, column } = selected;
  const place = `${letters(column)}${row}`;
  if (!isBlank(ports.workbook.read(sheetId)[row - 1]?.[column - 1] ?? ''))
    throw new UserError('formula.used', `В ячейке ${place} уже что-то есть. Выберите пустую ячейку и нажмите ещё раз.`);
  return { sheetId, row, column, place };
}

export const insertFormula = defineCommand({
  id: 'insertFormula',
  title: 'Вставить формулу',
  hint: 'Записывает формулу в выбранную пустую ячейку.',
  input: z.object({ key: z.string(), answers: z.record(z.string(), z.string()) }),
  writes: true,
  run(ports: Ports, { key, answers }): Inserted {
    const form = forms.find((one) => one.key === key);
    if (!form) throw new UserError('formula.unknown', 'Такой формулы нет. Вернитесь к списку формул.');
    const missing = form.inputs.find((input) => input.required && (answers[input.key] ?? '').trim() === '');
    if (missing) throw new UserError('formula.answer', `Заполните «${missing.title}».`);
    const insert = (): Inserted => {
      const book = openBook(ports);
      const { place, ...cell } = emptyCell(ports);
      const own = sheets.find((sheet) => book.tabOf(sheet.key)?.sheetId === cell.sheetId);
      const table = own && book.tables[own.key];
      const taken =
        table && Object.keys(table.layout.positions).some((one) => table.layout.positions[one] === cell.column);
      if (table && taken)
        throw new UserError(
          'formula.ours',
          `Ячейка ${place} стоит в столбце надстройки на листе «${table.title}». Выберите свободный столбец правее или свой лист.`,
        );
      const named: Tab[] = [];
      const given = form.arguments(answers, (sheet) => {
        const tab = book.tabOf(sheet);
        if (tab) named.push(tab);
        return tab && rangeOf(book, sheet, tab);
      });
      const formula = formulaText(form.name, given, ports.workbook.locale());
      writeFormula(ports, { kind: 'formula', ...cell, formula }, named);
      return { formula, place };
    };
    return alone(ports, () => untilStill(insert));
  },
});
