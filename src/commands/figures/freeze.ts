/** Freezes all indicators on a day as one row of «Мониторинг»: when, by whom, by which rules and settings. */
import * as z from 'zod/mini';
import { formatDay, type Day } from '../../domain/day.ts';
import { INDICATORS, takeSnapshot } from '../../domain/indicators/index.ts';
import { UserError } from '../../domain/issue.ts';
import type { Ports } from '../../ports.ts';
import type { Cell } from '../../workbook/cell.ts';
import { codeGiver } from '../../workbook/codes.ts';
import { indicatorDataOf, indicatorSettingsOf } from '../../workbook/indicators.ts';
import { statesOn } from '../../workbook/states-on.ts';
import { valueColumn } from '../../workbook/sheets/monitoring.ts';
import { settingsText, snapshotCells } from '../../workbook/stored-snapshot.ts';
import { targetsOf } from '../../workbook/targets.ts';
import { defineCommand } from '../define.ts';
import { execute } from '../execute.ts';
import { labelsOf } from '../record.ts';
import { refreshShown } from '../refresh-shown.ts';
import type { OpenBook } from '../open-book.ts';
import { askedFigures, dateAsked, typeAsked } from './reading.ts';

/** Code of the curator whose label was chosen. @throws UserError when nobody was. */
function curatorOf(book: OpenBook, chosen: string): string {
  const code = chosen.split(' ')[0] ?? '';
  if (book.tables.curators.byCode.has(code)) return code;
  throw new UserError(
    'figures.curator',
    book.tables.curators.rows.length === 0
      ? 'На листе «Кураторы» никого нет. Внесите туда себя и повторите: в снимке должно быть видно, кто его сделал.'
      : 'Выберите из списка, кто фиксирует показатели.',
  );
}

export interface Frozen {
  readonly code: string;
  readonly dateShown: string;
}

/** Refuses days that have not come: a frozen figure is a fact. */
function pastDay(text: string, today: Day): Day {
  const date = dateAsked(text, today);
  if (date <= today) return date;
  throw new UserError(
    'figures.future',
    `${formatDay(date)} ещё не наступило. Зафиксируйте показатели в этот день или позже; прогноз виден в списке показателей.`,
  );
}

export const freezeFigures = defineCommand({
  id: 'freezeFigures',
  title: 'Зафиксировать показатели',
  hint: 'Записывает значения на отчётную дату на лист «Мониторинг», чтобы отчёт можно было повторить.',
  input: z.object({ ...askedFigures, curator: z.string() }),
  writes: true,
  run(ports: Ports, asked): Frozen {
    const done = execute(ports, (book) => {
      const date = pastDay(asked.date, ports.today);
      const takenBy = curatorOf(book, asked.curator);
      const organizationType = typeAsked(book, asked.organizationType);
      const settings = indicatorSettingsOf(book.settings);
      const states = statesOn(book, date);
      const facts = { date, takenOn: ports.today, takenBy, organizationType, settings, states };
      const snapshot = takeSnapshot(
        INDICATORS,
        indicatorDataOf(book),
        facts,
        targetsOf(book.tables.targets, book.context),
      );
      const data = snapshotCells(snapshot);
      if (!data)
        throw new UserError(
          'figures.size',
          'Людей слишком много: снимок не помещается в строку листа. Выберите тип организации и сделайте по снимку на каждый.',
        );
      const code = codeGiver('СН', book.tables.monitoring)();
      const type = book.context.lines('organizationTypes').find((line) => line.code === organizationType)?.title;
      const values: Record<string, Cell> = {};
      for (const { indicator, value } of snapshot.figures)
        if (value !== undefined) values[valueColumn(indicator)] = value;
      const label = labelsOf(book)('curators').find((one) => one.startsWith(takenBy)) ?? takenBy;
      return {
        title: `Зафиксированы показатели на ${formatDay(date)}: ${code}`,
        changes: [
          {
            kind: 'add',
            sheet: 'monitoring',
            code,
            cells: {
              id: code,
              date: { day: date },
              ...values,
              takenOn: { day: ports.today },
              takenBy: label,
              ...(type === undefined ? {} : { organizationType: type }),
              settings: settingsText(settings),
              ...data,
            },
          },
        ],
        result: { code, dateShown: formatDay(date) },
      };
    });
    refreshShown(ports);
    return done.result;
  },
});
