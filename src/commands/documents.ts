/** What papers can be made: the kinds, the rows of each, and one paper looked at before it is made. */
import * as z from 'zod/mini';
import { documentKinds } from '../documents/index.ts';
import type { DocumentData, DocumentGroup, DocumentInput, DocumentKind } from '../documents/define.ts';
import { standingPaper } from '../documents/registration.ts';
import type { Ports } from '../ports.ts';
import { LIST_COLUMN } from '../workbook/layout.ts';
import { sheetOf } from '../workbook/sheets/index.ts';
import { listIssues, type ListedIssue } from './check-records.ts';
import { defineCommand } from './define.ts';
import { openBook } from './open-book.ts';
import { dayLimit, type DayLimit } from './papers/day-limit.ts';
import { hasErrors, kindOf, paperData, preconditions, stateTitle } from './papers/kind-of.ts';
import { templatesToFill } from './templates/template-of.ts';

/** A question as it crosses to the panel: functions cannot. */
export type AskedInput = Omit<DocumentInput, 'initial'>;

/** Questions without what cannot cross. */
export function askedInputs(inputs: readonly DocumentInput[]): AskedInput[] {
  return inputs.map(({ key, title, kind, required, help, options }) => ({
    key,
    title,
    kind,
    required,
    help,
    ...(options === undefined ? {} : { options }),
  }));
}

export interface DocumentKindLine {
  readonly id: string;
  readonly title: string;
  readonly group: DocumentGroup;
  /** Title of the sheet whose rows it is made for; empty when it speaks of the whole organisation. */
  readonly rowsOf: string;
  readonly many: boolean;
  readonly inputs: readonly AskedInput[];
}

export const documentKindList = defineCommand({
  id: 'documentKindList',
  title: 'Виды документов',
  hint: 'Перечисляет документы, которые можно сделать.',
  input: z.object({}),
  writes: false,
  run: (): readonly DocumentKindLine[] =>
    documentKinds.map(({ id, title, group, forRecords, many, inputs }) => ({
      id,
      title,
      group,
      rowsOf: forRecords === undefined ? '' : sheetOf(forRecords).title,
      many,
      inputs: askedInputs(inputs),
    })),
});

export interface DocumentChoice {
  readonly code: string;
  readonly label: string;
  readonly note: string;
  /** Offered ticked: nothing stands in the way of this row. */
  readonly suggested: boolean;
  /** Code of the paper of this kind that the row has already; '' when it has none. */
  readonly standing: string;
}

export interface DocumentChoices {
  readonly title: string;
  /** True: one paper for all ticked rows; false: a paper for each. */
  readonly many: boolean;
  /** Title of the sheet the rows are of; empty when the paper speaks of the whole organisation. */
  readonly rowsOf: string;
  readonly inputs: readonly AskedInput[];
  /** First answers to the inputs. */
  readonly initial: Readonly<Record<string, string>>;
  readonly choices: readonly DocumentChoice[];
  /** Papers made in the last 24 hours beside what Google allows. */
  readonly day: DayLimit;
}

export const documentChoices = defineCommand({
  id: 'documentChoices',
  title: 'Строки для документа',
  hint: 'Показывает, для каких строк можно сделать документ.',
  input: z.object({ kind: z.string() }),
  writes: false,
  run(ports: Ports, { kind: id }): DocumentChoices {
    const kind = kindOf(id);
    const book = openBook(ports);
    const rows =
      kind.forRecords === undefined ? [] : book.tables[kind.forRecords].rows.filter((row) => row.code !== undefined);
    const choices = rows.map((row): DocumentChoice => {
      const code = row.code ?? '';
      const text =
        String(row.cells[LIST_COLUMN] ?? '') ||
        `${code} ${String(row.cells['mentorRef'] ?? '')} — ${String(row.cells['menteeRef'] ?? '')}`;
      const state = String(row.cells['state'] ?? '');
      const standing = kind.many ? undefined : standingPaper(book, kind, [code]);
      const paper =
        standing && `есть ${standing.code}, ${stateTitle(book, standing.state === 'SIGNED' ? 'SIGNED' : 'DRAFT')}`;
      return {
        code,
        label: text,
        note: paper ?? [state, String(row.cells['stateReason'] ?? '')].filter((part) => part !== '').join(': '),
        suggested: standing === undefined && kind.suggests(book, code, ports.today),
        standing: standing?.code ?? '',
      };
    });
    const initial = Object.fromEntries(
      kind.inputs.map((input) => [input.key, input.initial?.(book, ports.today) ?? '']),
    );
    return {
      title: kind.title,
      many: kind.many,
      rowsOf: kind.forRecords === undefined ? '' : sheetOf(kind.forRecords).title,
      inputs: askedInputs(kind.inputs),
      initial,
      choices: [...choices.filter((choice) => choice.suggested), ...choices.filter((choice) => !choice.suggested)],
      day: dayLimit(book, ports.moment),
    };
  },
});

const REQUEST = { kind: z.string(), codes: z.array(z.string()), inputs: z.record(z.string(), z.string()) };

export interface PreparedDocument {
  /** Reasons why not; when there is an error among them nothing else is given. */
  readonly issues: readonly ListedIssue[];
  readonly ready: boolean;
  readonly template: string;
  readonly data: DocumentData;
  readonly fileName: string;
  readonly peopleMode: 'names' | 'codes';
}

function templateContent(ports: Ports, kind: DocumentKind): string {
  const { keyOf, templates } = templatesToFill(ports, [kind]);
  return templates[keyOf(kind)] ?? '';
}

export const prepareDocument = defineCommand({
  id: 'prepareDocument',
  title: 'Подготовить документ',
  hint: 'Проверяет, всё ли есть для документа, и готовит данные и образец.',
  input: z.object(REQUEST),
  writes: false,
  run(ports: Ports, { kind: id, codes, inputs }): PreparedDocument {
    const kind = kindOf(id);
    const book = openBook(ports);
    const issues = preconditions(book, kind, codes, inputs, ports.today);
    const ready = !hasErrors(issues);
    const data = ready ? paperData(book, kind, codes, inputs, ports.today) : {};
    return {
      issues: listIssues(book, issues),
      ready,
      template: ready ? templateContent(ports, kind) : '',
      data,
      fileName: ready ? kind.fileName(book, codes, inputs) : '',
      peopleMode: book.context.peopleMode,
    };
  },
});
