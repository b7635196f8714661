/** A form for one record, derived from the sheet's definition: what the panel asks, and the cells its answers become. */
import { isDayCell, type Cell } from './cell.ts';
import type { Column, DecodeContext, RecordSheet } from './define.ts';

/** How the panel shows a field. */
export type FieldType = 'text' | 'longText' | 'day' | 'number' | 'flag' | 'choice' | 'multi' | 'record' | 'records';

export interface Field {
  readonly key: string;
  readonly title: string;
  readonly help: string;
  readonly type: FieldType;
  readonly required: boolean;
  readonly group: string;
  /** Titles offered by a choice, or labels of records. */
  readonly options: readonly string[];
  /** Present value as text; a day as `YYYY-MM-DD`, a flag as `да` or ''. */
  readonly value: string;
}

/** Labels of the records of a sheet, as its column «Для списков» shows them. */
export type LabelsOf = (sheet: string) => readonly string[];

function typeOf(column: Column): FieldType {
  switch (column.kind.native?.kind) {
    case 'date':
      return 'day';
    case 'checkbox':
      return 'flag';
    case 'wholeNumber':
      return 'number';
    case 'list':
    case 'fixedList':
      return 'choice';
    case 'records':
      return 'record';
    default:
      if (column.kind.id === 'multi') return 'multi';
      if (column.kind.id === 'references') return 'records';
      return column.kind.id === 'longText' ? 'longText' : 'text';
  }
}

function optionsOf(column: Column, context: DecodeContext, labels: LabelsOf): readonly string[] {
  const rule = column.kind.native;
  const source = rule ?? column.kind.offers;
  if (!source) return [];
  if (source.kind === 'list')
    return context
      .lines(source.dictionary)
      .filter((line) => line.off !== true)
      .map((line) => line.title);
  if (source.kind === 'fixedList') return source.titles;
  return source.kind === 'records' ? labels(source.sheet) : [];
}

function textOf(cell: Cell | undefined, type: FieldType): string {
  if (cell === undefined) return '';
  if (isDayCell(cell)) return cell.day;
  if (typeof cell === 'boolean') return cell ? 'да' : '';
  return type === 'flag' && String(cell) === 'нет' ? '' : String(cell);
}

/** Fields of a record in the order of the sheet: everything a person types, with what stands there now. */
export function formOf(
  sheet: RecordSheet,
  cells: Readonly<Record<string, Cell>>,
  context: DecodeContext,
  labels: LabelsOf,
): Field[] {
  return Object.entries(sheet.columns)
    .filter(([key, column]) => column.shown !== true && key !== sheet.codeColumn)
    .map(([key, column]) => {
      const type = typeOf(column);
      return {
        key,
        title: column.header,
        help: column.note,
        type,
        required: column.required === true,
        group: column.group ?? '',
        options: optionsOf(column, context, labels),
        value: textOf(cells[key], type),
      };
    });
}

/** What an answer typed in the panel becomes in the cell: a day, a number, a flag or text. */
export function answerCell(column: Column, answer: string): Cell {
  const text = answer.trim();
  switch (typeOf(column)) {
    case 'day':
      return /^\d{4}-\d{2}-\d{2}$/.test(text) ? { day: text } : text;
    case 'number':
      return /^\d+$/.test(text) ? Number(text) : text;
    case 'flag':
      return text === 'да';
    default:
      return text;
  }
}
