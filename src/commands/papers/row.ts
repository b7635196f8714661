/** Papers of one row: what can be made for the selected person or pair, and everything a pair needs in one go. */
import * as z from 'zod/mini';
import type { Day } from '../../domain/day.ts';
import { documentKinds } from '../../documents/index.ts';
import type { DocumentInput, DocumentKind } from '../../documents/define.ts';
import { standingPaper } from '../../documents/registration.ts';
import type { Ports } from '../../ports.ts';
import type { SheetKey } from '../../workbook/define.ts';
import { LIST_COLUMN } from '../../workbook/layout.ts';
import { findRecord, relatedPairs } from '../card.ts';
import { defineCommand } from '../define.ts';
import { askedInputs, type AskedInput } from '../documents.ts';
import { openBook, type OpenBook } from '../open-book.ts';
import { kindOf, preconditions } from './kind-of.ts';

/** Sheets of rows that papers are made from; the kinds say which. */
const papersOf = (sheet: SheetKey): DocumentKind[] => documentKinds.filter(({ forRecords }) => forRecords === sheet);

export interface RowPaper {
  readonly kind: string;
  readonly title: string;
  readonly codes: readonly string[];
  /** Nothing stands in its way, it is not there yet, and the row needs it. */
  readonly suggested: boolean;
  /** Code of the paper that is there; '' when there is none. */
  readonly standing: string;
  /** Why it cannot be made; '' when it can. */
  readonly hindrance: string;
}

export interface RowPapers {
  readonly code: string;
  readonly title: string;
  readonly papers: readonly RowPaper[];
  /** Pairs of a person: their papers are the pair's. */
  readonly pairs: readonly { readonly code: string; readonly text: string }[];
  /** Whether the row is a pair, which has everything in one go. */
  readonly pair: boolean;
  /** Whether an order fixes this pair and nothing has ended it yet. */
  readonly endable: boolean;
}

/** First answers of a kind's questions. */
function initialAnswers(book: OpenBook, inputs: readonly DocumentInput[], today: Day): Record<string, string> {
  return Object.fromEntries(inputs.map((input) => [input.key, input.initial?.(book, today) ?? '']));
}

function rowPaper(book: OpenBook, kind: DocumentKind, code: string, today: Day): RowPaper {
  const codes = [code];
  const standing = standingPaper(book, kind, codes)?.code ?? '';
  const issues = preconditions(book, kind, codes, initialAnswers(book, kind.inputs, today), today);
  // A question without an answer is asked by the form itself: it hinders nothing.
  const first = issues.find(({ severity, code: rule }) => severity === 'error' && rule !== 'document.input');
  return {
    kind: kind.id,
    title: kind.title,
    codes,
    suggested: standing === '' && kind.suggests(book, code, today),
    standing,
    hindrance: first?.message ?? '',
  };
}

export const rowPapers = defineCommand({
  id: 'rowPapers',
  title: 'Документы строки',
  hint: 'Показывает, какие документы можно сделать для выбранной строки.',
  input: z.object({ code: z.string() }),
  writes: false,
  run(ports: Ports, { code: asked }): RowPapers {
    const book = openBook(ports);
    const { table, row } = findRecord(ports, book, asked);
    const key = table.sheet.key;
    const code = row.code ?? '';
    const papers = code === '' ? [] : papersOf(key).map((kind) => rowPaper(book, kind, code, ports.today));
    const pair = key === 'pairs' ? book.tables.pairs.byCode.get(code)?.values : undefined;
    const ended = pair?.terminatedOn ?? pair?.completedOn ?? pair?.rejectedOn;
    return {
      code,
      title: String(row.cells[LIST_COLUMN] ?? '') || code,
      papers: [...papers.filter(({ suggested }) => suggested), ...papers.filter(({ suggested }) => !suggested)],
      pairs: relatedPairs(book, key, row.code),
      pair: pair !== undefined,
      endable: pair?.orderOn !== undefined && ended === undefined,
    };
  },
});

/** A paper of a pair with its questions, answered beforehand. */
export interface PairPaper extends RowPaper {
  readonly inputs: readonly AskedInput[];
  readonly initial: Readonly<Record<string, string>>;
}

/** Consents to take part, agreement and extract are made from the pair, consents to processing from the people. */
const PAIR_KINDS = ['D-08', 'D-09', 'D-13', 'D-06-extract'];
const MENTOR_KINDS = ['D-10', 'D-11-mentor'];
const MENTEE_KINDS = ['D-10-mentee', 'D-11'];

export const pairPapers = defineCommand({
  id: 'pairPapers',
  title: 'Всё для этой пары',
  hint: 'Показывает, какие согласия, соглашение и выписка нужны паре.',
  input: z.object({ code: z.string() }),
  writes: false,
  run(ports: Ports, { code: asked }): { readonly title: string; readonly papers: readonly PairPaper[] } {
    const book = openBook(ports);
    const { row } = findRecord(ports, book, asked);
    const code = row.code ?? '';
    const values = book.tables.pairs.byCode.get(code)?.values;
    const wanted: readonly (readonly [readonly string[], string | undefined])[] = [
      [PAIR_KINDS, code],
      [MENTOR_KINDS, values?.mentorRef],
      [MENTEE_KINDS, values?.menteeRef],
    ];
    const papers = wanted.flatMap(([kinds, of]) =>
      kinds.flatMap((id): PairPaper[] => {
        if (of === undefined) return [];
        const kind = kindOf(id);
        const paper = rowPaper(book, kind, of, ports.today);
        // Of the two consents to processing one is for an adult and the other for a minor: only the fitting one is shown.
        if (of !== code && paper.hindrance !== '' && !paper.suggested) return [];
        const initial = initialAnswers(book, kind.inputs, ports.today);
        return [{ ...paper, inputs: askedInputs(kind.inputs), initial }];
      }),
    );
    return { title: String(row.cells[LIST_COLUMN] ?? '') || code, papers };
  },
});
