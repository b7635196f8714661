/** Figures against targets for the panel: one line an indicator, on a day of the curator's choice. */
import * as z from 'zod/mini';
import { formatDay, type Day } from '../../domain/day.ts';
import { NO_DATA, numbersText, shareText } from '../../domain/indicators/index.ts';
import type { Ports } from '../../ports.ts';
import { frozenValues, trendText } from '../../workbook/figure-lines.ts';
import { figuresOf, type Figure } from '../../workbook/figures.ts';
import { againstTarget } from '../../workbook/summary.ts';
import { defineCommand } from '../define.ts';
import { openBook } from '../open-book.ts';
import { askedFigures, dateAsked, dateChoices, typeAsked, typeChoices, type DateChoice } from './reading.ts';

export interface FigureLine {
  readonly code: string;
  readonly short: string;
  /** «66,7 %» or «нет данных». */
  readonly value: string;
  /** «2 из 3», '' without a denominator. */
  readonly of: string;
  /** How far from the target, a sentence. */
  readonly against: string;
  readonly state: 'reached' | 'below' | 'unknown';
  readonly hasTarget: boolean;
  readonly nearly: number;
  readonly undecided: number;
  readonly trend: string;
}

export interface FigureList {
  readonly date: Day;
  readonly dateShown: string;
  readonly isForecast: boolean;
  readonly dates: readonly DateChoice[];
  readonly types: readonly { readonly code: string; readonly title: string }[];
  readonly lines: readonly FigureLine[];
}

/** A figure as the list shows it. */
export function lineOf(figure: Figure, trend: string): FigureLine {
  const { indicator, count, target, difference } = figure;
  const known = count.value !== undefined && difference !== undefined;
  return {
    code: indicator.code,
    short: indicator.short,
    value: shareText(count.value),
    of: count.value === undefined ? '' : numbersText(count),
    against: againstTarget(figure),
    state: !known ? 'unknown' : difference >= 0 ? 'reached' : 'below',
    hasTarget: target !== undefined,
    nearly: count.notCounted.filter(({ nearly }) => nearly).length,
    undecided: count.undecided.length,
    trend,
  };
}

export const figureList = defineCommand({
  id: 'figureList',
  title: 'Показатели',
  hint: `Показывает показатели на выбранный день рядом с целями; где считать не от чего, стоит «${NO_DATA}».`,
  input: z.object(askedFigures),
  writes: false,
  run(ports: Ports, asked): FigureList {
    const book = openBook(ports);
    const date = dateAsked(asked.date, ports.today);
    const type = typeAsked(book, asked.organizationType);
    const { figures } = figuresOf(book, date, type);
    return {
      date,
      dateShown: formatDay(date),
      isForecast: date > ports.today,
      dates: dateChoices(book, ports.today),
      types: typeChoices(book),
      lines: figures.map((figure) => lineOf(figure, trendText(frozenValues(book, figure.indicator.code, type)))),
    };
  },
});
