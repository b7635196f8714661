/** Snapshots of «Мониторинг»: their list, and the difference of two explained person by person. */
import * as z from 'zod/mini';
import { formatDay } from '../../domain/day.ts';
import { compareSnapshots, INDICATORS, shareText, snapshotFrom, type Snapshot } from '../../domain/indicators/index.ts';
import { UserError } from '../../domain/issue.ts';
import type { Ports } from '../../ports.ts';
import { defineCommand } from '../define.ts';
import { openBook, type OpenBook } from '../open-book.ts';
import { labelsOf } from '../record.ts';
import { namer } from './details.ts';
import { dateChoices, typeChoices, type DateChoice } from './reading.ts';
import { gone } from '../gone.ts';

/** People of one indicator handed to the panel. */
const SHOWN = 100;

export interface SnapshotRow {
  readonly code: string;
  readonly dateShown: string;
  readonly takenShown: string;
  readonly by: string;
  /** «1: 55,6 %; 2: 66,7 %…», only what could be counted. */
  readonly figures: string;
  readonly readable: boolean;
}

export interface SnapshotList {
  readonly rows: readonly SnapshotRow[];
  readonly curators: readonly string[];
  /** Days that may be frozen: those that have come. */
  readonly dates: readonly DateChoice[];
  /** The day to offer: the last reporting date without a snapshot, else today. */
  readonly suggested: string;
  readonly types: readonly { readonly code: string; readonly title: string }[];
}

export const snapshotList = defineCommand({
  id: 'snapshotList',
  title: 'Зафиксированные показатели',
  hint: 'Перечисляет снимки показателей, последние первыми.',
  input: z.object({}),
  writes: false,
  run(ports: Ports): SnapshotList {
    const book = openBook(ports);
    const name = namer(book);
    const rows = book.tables.monitoring.rows.filter(({ code }) => code !== undefined);
    const dates = dateChoices(book, ports.today).filter(({ day }) => day <= ports.today);
    const frozen = new Set(rows.map(({ values }) => values.date));
    const open = dates.filter(({ day }) => day !== ports.today && !frozen.has(day));
    return {
      rows: rows
        .map(({ code, values, cells }): SnapshotRow => {
          const snapshot = snapshotFrom(cells);
          const figures = (snapshot?.figures ?? []).filter(({ value }) => value !== undefined);
          return {
            code: code ?? '',
            dateShown: values.date === undefined ? '' : formatDay(values.date),
            takenShown: values.takenOn === undefined ? '' : formatDay(values.takenOn),
            by: values.takenBy === undefined ? '' : name(values.takenBy).who,
            figures: figures.map(({ indicator, value }) => `${indicator}: ${shareText(value)}`).join('; '),
            readable: snapshot !== undefined,
          };
        })
        .reverse(),
      curators: labelsOf(book)('curators'),
      dates,
      suggested: open[open.length - 1]?.day ?? ports.today,
      types: typeChoices(book),
    };
  },
});

export interface ShownDifference {
  readonly indicator: string;
  readonly short: string;
  readonly summary: string;
  readonly causes: readonly string[];
  readonly people: readonly {
    readonly sheet: string;
    readonly code: string;
    readonly who: string;
    readonly why: string;
  }[];
  /** How many there are in all. */
  readonly total: number;
}

/** A snapshot by its code. @throws UserError when it is gone or its data is damaged. */
export function snapshotOf(book: OpenBook, code: string): Snapshot {
  const row = book.tables.monitoring.byCode.get(code);
  if (!row) throw gone(`Снимка ${code} в таблице`, 'figures.snapshot');
  const snapshot = snapshotFrom(row.cells);
  if (!snapshot)
    throw new UserError(
      'figures.damaged',
      `Данные снимка ${code} повреждены, открыть его нельзя. Верните строку из истории версий таблицы: Файл → История версий.`,
    );
  return snapshot;
}

export const snapshotDifference = defineCommand({
  id: 'snapshotDifference',
  title: 'Сравнить два снимка',
  hint: 'Объясняет по людям, почему показатели двух снимков разные.',
  input: z.object({ before: z.string(), after: z.string() }),
  writes: false,
  run(ports: Ports, { before, after }): readonly ShownDifference[] {
    const book = openBook(ports);
    const name = namer(book);
    const [a, b] = [snapshotOf(book, before), snapshotOf(book, after)];
    // Whichever was chosen first, time runs forward.
    const [early, late] = a.date > b.date || (a.date === b.date && a.takenOn > b.takenOn) ? [b, a] : [a, b];
    return compareSnapshots(early, late).map(({ indicator, summary, causes, people }) => ({
      indicator,
      short: INDICATORS.find(({ code }) => code === indicator)?.short ?? '',
      summary,
      causes,
      people: people.slice(0, SHOWN).map(({ code, why }) => ({ code, ...name(code), why })),
      total: people.length,
    }));
  },
});
