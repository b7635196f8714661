/** Answers of a foreign table as rows of «Анкеты»: who answered, when, and what each mapped column says. */
import { formatDay, type Day } from '../../domain/day.ts';
import type { Book } from '../book.ts';
import { isBlank, isDayCell, type Cell, type Grid } from '../cell.ts';
import { findCode, PREFIXES } from '../kinds/index.ts';
import { foldText } from '../kinds/spelling.ts';
import { typedDay } from '../kinds/typed-day.ts';
import { readCell } from '../rows.ts';
import { questionnaires } from '../sheets/questionnaires.ts';

/** Headers by which forms of schools ask what ours ask otherwise. */
export const ANSWER_SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  personRef: ['ФИО', 'Ваше имя', 'Фамилия, имя, отчество', 'Представьтесь', 'Кто заполняет'],
  answeredOn: ['Дата заполнения', 'Дата', 'Время создания'],
};

/** What is taken when the table itself does not say. */
export interface AnswerDefaults {
  readonly stage: 'entry' | 'middle' | 'exit';
  readonly side: 'mentees' | 'mentors' | 'curators';
  readonly day: Day;
}

export interface TakenAnswers {
  readonly rows: readonly Readonly<Record<string, Cell>>[];
  /** Rows left out, with the reason; `row` counts from 1 below the header. */
  readonly left: readonly { readonly row: number; readonly reason: string }[];
}

/** People of one side by their code and by their name, where the name is theirs alone. */
function peopleOf(book: Book, side: AnswerDefaults['side']): ReadonlyMap<string, string | undefined> {
  const byName = new Map<string, string | undefined>();
  for (const { code, values, cells } of book.tables[side].rows) {
    if (code === undefined) continue;
    const staffRef = 'staffRef' in values ? values.staffRef : undefined;
    const name = book.tables.staff.byCode.get(staffRef ?? '')?.values.fullName ?? cells['fullName'];
    if (typeof name !== 'string' || name.trim() === '') continue;
    const key = foldText(name);
    byName.set(key, byName.has(key) ? undefined : code);
  }
  return byName;
}

const dayOf = (cell: Cell): Day | undefined => {
  if (isDayCell(cell)) return cell.day;
  const typed = typedDay(String(cell));
  return typed.kind === 'day' ? typed.day : undefined;
};

/** A number typed as text is a number; what no column understands stays as it was, and the check will say so. */
function cellFor(book: Book, key: string, cell: Cell): Cell {
  const column = questionnaires.columns[key as keyof typeof questionnaires.columns];
  if (isBlank(cell)) return '';
  if (key === 'answeredOn') {
    const day = dayOf(cell);
    return day === undefined ? cell : { day };
  }
  // «8 – хорошо» of a form with words at its ends means 8.
  const led =
    column.kind.id === 'wholeNumber' && typeof cell === 'string'
      ? /^\s*(\d{1,2})(?!\d|[.,]\d)/.exec(cell)?.[1]
      : undefined;
  const typed: Cell = led === undefined ? cell : Number(led);
  const { value, problem } = readCell(questionnaires, key, typed, 0, undefined, book.context);
  if (value === undefined || problem !== undefined || column.kind.id.indexOf('eference') >= 0) return typed;
  return (column.kind.encode as (one: unknown, context: Book['context']) => Cell)(value, book.context);
}

const keyOf = (person: unknown, stage: unknown, day: string | undefined, pair: unknown): string =>
  [findCode(String(person ?? ''))?.code, stage, day, findCode(String(pair ?? ''))?.code ?? ''].join(' ');

/**
 * Rows to add. `mapping` gives the key of our column by the place of theirs, from 0; the first row of the grid is the
 * header. Answers that stand on «Анкеты» already are left out, so that taking a growing table again adds the new ones.
 */
export function takenAnswers(
  book: Book,
  grid: Grid,
  mapping: Readonly<Record<string, string>>,
  defaults: AnswerDefaults,
): TakenAnswers {
  const names = peopleOf(book, defaults.side);
  const stageTitle = questionnaires.columns.stage.kind.encode(defaults.stage, book.context);
  const seen = new Set(
    book.tables.questionnaires.rows.map(({ cells, values }) =>
      keyOf(values.personRef, cells['stage'], values.answeredOn, values.pairRef),
    ),
  );
  const rows: Record<string, Cell>[] = [];
  const left: { row: number; reason: string }[] = [];
  grid.slice(1).forEach((line, index) => {
    if (line.every(isBlank)) return;
    const cells: Record<string, Cell> = { stage: stageTitle, answeredOn: { day: defaults.day } };
    for (const [place, key] of Object.entries(mapping)) {
      const cell = cellFor(book, key, line[Number(place)] ?? '');
      if (cell !== '') cells[key] = cell;
    }
    const who = String(cells['personRef'] ?? '');
    const code = findCode(who);
    const person = code ? code.code : names.get(foldText(who));
    const known =
      person !== undefined &&
      person.indexOf(PREFIXES[defaults.side]) === 0 &&
      book.tables[defaults.side].byCode.has(person);
    if (person === undefined || !known) {
      const reason = who === '' ? 'не указано, кто ответил' : `«${who.slice(0, 60)}» нет среди участников`;
      left.push({
        row: index + 1,
        reason:
          names.has(foldText(who)) && person === undefined
            ? `«${who.slice(0, 60)}»: таких людей двое, впишите код`
            : reason,
      });
      return;
    }
    const day = isDayCell(cells['answeredOn']) ? cells['answeredOn'].day : undefined;
    const key = keyOf(person, cells['stage'], day, cells['pairRef']);
    if (seen.has(key)) {
      left.push({
        row: index + 1,
        reason: `ответ ${person}${day === undefined ? '' : ` от ${formatDay(day)}`} уже записан`,
      });
      return;
    }
    seen.add(key);
    rows.push({ ...cells, personRef: person });
  });
  return { rows, left };
}
