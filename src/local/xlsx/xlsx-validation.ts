/** Native validation in the .xlsx file: dropdowns, ticks, dates. */
import type { DataValidation, WriteSheet } from 'hucre/xlsx';
import type { Area, SheetView, ValidationState } from '../host.ts';
import { blocksOf } from './cell-runs.ts';
import { columnLetters } from './column-letters.ts';
import { optionRange } from './option-range.ts';
import { sheetNames } from './sheet-names.ts';

/** Options in the rule itself may take this many letters and hold no comma; longer lists lie on a hidden sheet. */
const INLINE = 255;

/** Lists of options that do not fit into their rules. */
export class OptionLists {
  readonly #name: string;
  readonly #lists: string[][] = [];

  constructor(taken: readonly string[]) {
    this.#name = sheetNames([...taken, 'Списки значений']).at(-1) ?? 'Списки значений';
  }

  /** Formula of a range with these options. */
  add(options: readonly string[]): string {
    const known = this.#lists.findIndex((list) => list.join('\n') === options.join('\n'));
    const index = known >= 0 ? known : this.#lists.push([...options]) - 1;
    const letters = columnLetters(index + 1);
    return `${quoted(this.#name)}!$${letters}$1:$${letters}$${String(options.length)}`;
  }

  sheets(): readonly WriteSheet[] {
    if (this.#lists.length === 0) return [];
    const height = Math.max(...this.#lists.map((list) => list.length));
    const rows = Array.from({ length: height }, () => this.#lists.map(() => null));
    const cells: NonNullable<WriteSheet['cells']> = new Map();
    this.#lists.forEach((list, column) =>
      list.forEach((value, row) => cells.set(`${String(row)},${String(column)}`, { value, type: 'string' })),
    );
    return [{ name: this.#name, rows, cells, hidden: true }];
  }
}

export function validationsOf(
  sheet: SheetView,
  nameOf: (id: number) => string | undefined,
  lists: OptionLists,
): DataValidation[] {
  return blocksOf(sheet, (cell) => cell.rule).flatMap(({ value, areas }) => {
    const rule = ruleOf(value, nameOf, lists);
    if (rule === undefined) return [];
    const range = areas.map(rangeText).join(' ');
    return [
      {
        ...rule,
        range,
        allowBlank: true,
        showErrorMessage: true,
        errorStyle: value.allowInvalid ? ('warning' as const) : ('stop' as const),
        ...(value.help === undefined || value.help === '' ? {} : { errorMessage: value.help.slice(0, 225) }),
      },
    ];
  });
}

function ruleOf(
  rule: ValidationState,
  nameOf: (id: number) => string | undefined,
  lists: OptionLists,
): Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'values'> | undefined {
  const [first] = rule.values;
  if (rule.type === 'VALUE_IN_LIST' && Array.isArray(first)) {
    const options = first.map(String);
    const inline = options.join(',').length <= INLINE && !options.some((option) => /[",]/.test(option));
    return inline ? { type: 'list', values: options } : { type: 'list', formula1: lists.add(options) };
  }
  const range = optionRange(rule);
  if (range !== undefined) {
    const name = nameOf(range.sheet);
    return name === undefined ? undefined : { type: 'list', formula1: `${quoted(name)}!${fixedRange(range)}` };
  }
  if (rule.type === 'CHECKBOX') return { type: 'list', values: ['TRUE', 'FALSE'] };
  // Any day of the calendar: 1 is 01.01.1900.
  return rule.type === 'DATE_IS_VALID_DATE'
    ? { type: 'date', operator: 'greaterThanOrEqual', formula1: '1' }
    : undefined;
}

function quoted(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

function fixedRange({ row, column, rows, columns }: Area): string {
  const last = columnLetters(column + columns - 1);
  return `$${columnLetters(column)}$${String(row)}:$${last}$${String(row + rows - 1)}`;
}

/** `A2:A40`. */
export function rangeText(area: Area): string {
  return fixedRange(area).replace(/\$/g, '');
}
