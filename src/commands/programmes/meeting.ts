/** One meeting of a pair or group: three questions answered in the panel, the rest known from the pair and the sequence. */
import * as z from 'zod/mini';
import { formatDay, type Day } from '../../domain/day.ts';
import { UserError } from '../../domain/issue.ts';
import { nextMeeting } from '../../domain/pairs/next-meeting.ts';
import type { Ports } from '../../ports.ts';
import type { Cell } from '../../workbook/cell.ts';
import { takeCensus, type Census } from '../../workbook/checks/index.ts';
import { titleOfCode } from '../../workbook/kinds/choice.ts';
import { formOf, type Field } from '../../workbook/record-form.ts';
import type { TableRow } from '../../workbook/rows.ts';
import type { meetings } from '../../workbook/sheets/meetings.ts';
import { sheetOf } from '../../workbook/sheets/index.ts';
import { defineCommand } from '../define.ts';
import { openBook, type OpenBook } from '../open-book.ts';
import { labelsOf } from '../record.ts';

type MeetingRow = TableRow<typeof meetings>;

/** Asked at once; the rest is known or stands under «Подробнее». */
const MAIN = ['heldOn', 'result', 'task'] as const;
const MORE = ['type', 'goal', 'channel', 'tool', 'note'] as const;
/** Meetings shown before the form. */
const SHOWN = 3;

export interface MeetingForm {
  /** Pairs under way, to choose from. */
  readonly pairs: readonly { readonly code: string; readonly title: string }[];
  /** The chosen pair; absent while none is. */
  readonly chosen?: {
    readonly code: string;
    readonly title: string;
    /** Code of a meeting planned before and not marked as held; '' for a new one. */
    readonly meeting: string;
    readonly fields: readonly Field[];
    /** Answers nobody is asked for: the pair. */
    readonly known: Readonly<Record<string, string>>;
    /** The last meetings, newest first. */
    readonly before: readonly string[];
    readonly held: number;
  };
}

/** Rows of «Пары» whose meetings are one sequence: the pair's own, or all of its group. */
function together(census: Census, code: string): readonly string[] {
  const group = census.pairByCode(code)?.row.values.groupCode;
  return group === undefined ? [code] : census.group(group).flatMap(({ row }) => row.code ?? []);
}

/** A group is called by its first row: the others are counted, so that nobody takes it for a pair. */
function seriesTitle(census: Census, code: string, label: string): string {
  const others = together(census, code).length - 1;
  return others > 0 ? `${label} и ещё ${others} (группа)` : label;
}

function meetingsOf(book: OpenBook, codes: readonly string[]): MeetingRow[] {
  return book.tables.meetings.rows.filter(({ values }) => codes.indexOf(values.pairRef ?? '') >= 0);
}

/** Only these are asked, in this order, with what is known filled in. */
function askedFields(fields: readonly Field[], main: readonly string[]): Field[] {
  const more = MORE.filter((key) => main.indexOf(key) < 0);
  const pick = (keys: readonly string[], group: string): Field[] =>
    keys.flatMap((key) => fields.filter((field) => field.key === key).map((field) => ({ ...field, group })));
  return [...pick(main, ''), ...pick(more, 'Подробнее').map((field) => ({ ...field, required: false }))];
}

function chosenPair(book: OpenBook, census: Census, code: string, today: Day): NonNullable<MeetingForm['chosen']> {
  const pair = census.pairByCode(code);
  if (!pair || pair.row.code === undefined)
    throw new UserError('meeting.noPair', `Пары ${code} в таблице больше нет. Выберите другую.`);
  const codes = together(census, code);
  const all = meetingsOf(book, codes);
  const held = all.filter(({ values }) => values.heldOn !== undefined);
  const planned = all.find(({ values }) => values.heldOn === undefined && (values.plannedOn ?? '9') <= today);
  const lines = book.context.lines('meetingKinds');
  const next = nextMeeting(
    held.map(({ values }) => lines.find((line) => line.code === values.type)?.base ?? values.type ?? ''),
    pair.kinds.map((kind) => kind.code),
  );
  const members = codes.flatMap((one) => {
    const mentee = census.pairByCode(one)?.row.values.menteeRef;
    const row = mentee === undefined ? undefined : book.tables.mentees.byCode.get(mentee);
    return row ? [census.labelAt('mentees', row)] : [];
  });
  const isOnline = pair.kinds.some(({ online }) => online);
  const cells: Record<string, Cell> = {
    type: titleOfCode(lines, next),
    ...(isOnline ? { channel: titleOfCode(book.context.lines('channels'), 'ONLINE') } : {}),
    ...planned?.cells,
    heldOn: { day: planned?.values.plannedOn ?? today },
    ...(members.length > 1 ? { attended: members.join('; ') } : {}),
  };
  const isWanted = (key: 'goal' | 'tool'): boolean =>
    key === 'goal' ? pair.kinds.some(({ goals }) => goals) : isOnline;
  const main = [
    ...MAIN,
    ...(members.length > 1 ? ['attended'] : []),
    ...(['goal', 'tool'] as const).filter((key) => isWanted(key)),
  ];
  const labels = labelsOf(book);
  const fields = formOf(sheetOf('meetings'), cells, book.context, (sheet) =>
    sheet === 'mentees' ? members : labels(sheet),
  );
  const newest = [...held].sort((a, b) => ((a.values.heldOn ?? '') < (b.values.heldOn ?? '') ? 1 : -1));
  return {
    code,
    title: seriesTitle(census, code, census.labelAt('pairs', pair.row)),
    meeting: planned?.code ?? '',
    fields: askedFields(fields, main).map((field) =>
      field.key === 'attended' ? { ...field, title: 'Кто был', help: 'Снимите отметку с тех, кто не пришёл.' } : field,
    ),
    known: planned === undefined ? { pairRef: census.labelAt('pairs', pair.row) } : {},
    before: newest
      .slice(0, SHOWN)
      .map(({ values }) => `${formatDay(values.heldOn ?? today)}: ${titleOfCode(lines, values.type ?? '')}`),
    held: held.length,
  };
}

export const meetingForm = defineCommand({
  id: 'meetingForm',
  title: 'Форма встречи',
  hint: 'Готовит вопросы о встрече пары или группы.',
  input: z.object({ code: z.string() }),
  writes: false,
  run(ports: Ports, { code: asked }): MeetingForm {
    const book = openBook(ports);
    const census = takeCensus(book, ports.today);
    const seen = new Set<string>();
    const pairs = census.pairs().flatMap(({ row, isOver }) => {
      const series = row.values.groupCode ?? row.code;
      // A group meets together: its first row stands for it.
      if (isOver || row.code === undefined || series === undefined || seen.has(series)) return [];
      seen.add(series);
      return [{ code: row.code, title: seriesTitle(census, row.code, census.labelAt('pairs', row)) }];
    });
    const selected = asked || selectedPair(ports, book);
    if (selected === undefined || selected === '') return { pairs };
    return { pairs, chosen: chosenPair(book, census, selected, ports.today) };
  },
});

/** The pair of the selected row of «Пары», when one is selected. */
function selectedPair(ports: Ports, book: OpenBook): string | undefined {
  const at = ports.workbook.selection();
  if (!at || book.tabOf('pairs')?.sheetId !== at.sheetId) return undefined;
  return book.tables.pairs.rows.find(({ row }) => row === at.row)?.code;
}
