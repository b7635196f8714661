/** «Из чего сложилось число»: who is counted and by which papers, who is not and why, and who lacks one paper only. */
import * as z from 'zod/mini';
import { formatDay } from '../../domain/day.ts';
import {
  boundaryList,
  findIndicator,
  shareText,
  type Counted,
  type NotCounted,
  type Paper,
} from '../../domain/indicators/index.ts';
import { UserError } from '../../domain/issue.ts';
import type { Ports } from '../../ports.ts';
import type { AttentionAction } from '../../workbook/attention/index.ts';
import { missingPaperAction, sheetOfCode } from '../../workbook/attention/missing-paper.ts';
import { labelsOf } from '../../workbook/checks/census/labels.ts';
import { figuresOf } from '../../workbook/figures.ts';
import type { RecordSheet } from '../../workbook/define.ts';
import { sheetOf } from '../../workbook/sheets/index.ts';
import { defineCommand } from '../define.ts';
import { openBook, type OpenBook } from '../open-book.ts';
import { lineOf, type FigureLine } from './list.ts';
import { askedFigures, dateAsked, typeAsked } from './reading.ts';

/** People handed to the panel of each list; the rest is counted. */
const SHOWN = 200;

/** A record one can go to. */
export interface RecordLink {
  readonly title: string;
  readonly sheet: string;
  readonly record: string;
  readonly column?: string;
}

export interface CountedLine {
  readonly code: string;
  readonly sheet: string;
  readonly who: string;
  readonly why: string;
  readonly marks: readonly string[];
  readonly papers: readonly RecordLink[];
}

export interface NotCountedLine {
  readonly code: string;
  readonly sheet: string;
  readonly who: string;
  readonly reason: string;
  /** What begins the missing paper; absent when no paper would help. */
  readonly action?: AttentionAction;
}

export interface FigureDetails extends FigureLine {
  readonly title: string;
  readonly rule: string;
  readonly source: string;
  readonly dateShown: string;
  readonly remarks: readonly string[];
  /** Targets of the year, one for each act. */
  readonly targets: readonly string[];
  readonly nearlyIn: readonly NotCountedLine[];
  readonly counted: readonly CountedLine[];
  readonly notCounted: readonly NotCountedLine[];
  readonly unclear: readonly {
    readonly code: string;
    readonly sheet: string;
    readonly who: string;
    readonly reason: string;
  }[];
  /** People exactly on a disputed boundary. */
  readonly boundary: readonly { readonly who: string; readonly fact: string }[];
  /** Lengths of the lists before they were cut. */
  readonly totals: { readonly counted: number; readonly notCounted: number; readonly unclear: number };
}

const PAPER_TITLES: Readonly<Record<Paper['kind'], string>> = {
  order: 'приказ',
  programme: 'программа',
  introductionOrder: 'приказ о внедрении',
  regulation: 'Положение',
  roadmap: 'дорожная карта',
  curator: 'куратор',
  questionnaire: 'анкета',
};

const PAPER_COLUMNS: Partial<Readonly<Record<Paper['kind'], string>>> = {
  order: 'orderOn',
  programme: 'approvedOn',
  introductionOrder: 'introductionOn',
  regulation: 'regulationOn',
  roadmap: 'roadmapOn',
};

function paperLink({ kind, record, number, on }: Paper): RecordLink {
  const title = [
    PAPER_TITLES[kind],
    kind === 'programme' || kind === 'curator' || kind === 'questionnaire' ? record : '',
    number === undefined ? '' : `№ ${number}`,
    on === undefined ? '' : `от ${formatDay(on)}`,
  ];
  const sheet = sheetOfCode(record);
  const wanted = PAPER_COLUMNS[kind];
  // Columns of a group are folded away at first: the jump would lead to where nothing is seen.
  const isFolded = sheet !== undefined && (sheetOf(sheet) as RecordSheet).columns[wanted ?? '']?.group !== undefined;
  const column = isFolded ? undefined : wanted;
  return {
    title: title.filter((part) => part !== '').join(' '),
    sheet: sheet ?? '',
    record,
    ...(column === undefined ? {} : { column }),
  };
}

/** What people call a record, and its sheet. */
export function namer(book: OpenBook): (code: string) => { readonly who: string; readonly sheet: string } {
  const labels = labelsOf(book);
  return (code) => {
    const sheet = sheetOfCode(code);
    const row = sheet === undefined ? undefined : book.tables[sheet].byCode.get(code);
    return { who: (sheet !== undefined && row && labels(sheet, row)) || code, sheet: sheet ?? '' };
  };
}

export const figureDetails = defineCommand({
  id: 'figureDetails',
  title: 'Из чего сложилось число',
  hint: 'Показывает, кто учтён и по каким документам, кто нет и почему, и кому не хватает одного документа.',
  input: z.object({ ...askedFigures, indicator: z.string() }),
  writes: false,
  run(ports: Ports, asked): FigureDetails {
    const book = openBook(ports);
    const indicator = findIndicator(asked.indicator);
    if (!indicator) throw new UserError('figures.unknown', `Показателя «${asked.indicator}» нет. Вернитесь к списку.`);
    const date = dateAsked(asked.date, ports.today);
    const read = figuresOf(book, date, typeAsked(book, asked.organizationType), [indicator]);
    const [figure] = read.figures;
    if (!figure) throw new Error(`No figure for ${indicator.code}`);
    const name = namer(book);
    const { counted, notCounted, undecided, remarks } = figure.count;
    const shownCounted = ({ code, why, marks, papers }: Counted): CountedLine => {
      return { code, ...name(code), why, marks, papers: papers.map(paperLink) };
    };
    const shownNot = ({ code, reason, missing, record }: NotCounted): NotCountedLine => {
      const action = missing === undefined ? undefined : missingPaperAction(missing, record);
      return { code, ...name(code), reason, ...(action === undefined ? {} : { action }) };
    };
    const far = notCounted.filter(({ nearly }) => !nearly);
    const aboutStaff = indicator.needs.staff !== undefined;
    return {
      ...lineOf(figure, ''),
      title: indicator.title,
      rule: indicator.rule,
      source: indicator.source,
      dateShown: formatDay(date),
      remarks,
      targets: figure.targets.map(
        ({ value, act }) => `${shareText(value)} – ${act === '' ? 'основание не указано' : act}`,
      ),
      nearlyIn: notCounted
        .filter(({ nearly }) => nearly)
        .slice(0, SHOWN)
        .map(shownNot),
      counted: counted.slice(0, SHOWN).map(shownCounted),
      notCounted: far.slice(0, SHOWN).map(shownNot),
      unclear: undecided.slice(0, SHOWN).map(({ code, reason }) => ({ code, ...name(code), reason })),
      boundary: aboutStaff
        ? boundaryList(read.data, date, read.settings)
            .slice(0, SHOWN)
            .map(({ code, fact, included }) => ({
              who: name(code).who,
              fact: `${fact}: ${included ? 'учтён' : 'не учтён'}`,
            }))
        : [],
      totals: { counted: counted.length, notCounted: far.length, unclear: undecided.length },
    };
  },
});
