/** Papers from rows: what can be made, data and template for the panel to fill, storing the result, the signing. */
import * as z from 'zod/mini';
import { UserError, type Issue } from '../domain/issue.ts';
import { formatDay, isDay } from '../domain/day.ts';
import { documentById, documentKinds } from '../documents/index.ts';
import type { DocumentData, DocumentGroup, DocumentInput, DocumentKind } from '../documents/define.ts';
import type { Ports } from '../ports.ts';
import { LINK_OF_NEW_FILE, type Change } from '../workbook/changes.ts';
import { codeGiver } from '../workbook/codes.ts';
import { journalLines } from '../workbook/journal.ts';
import { LIST_COLUMN } from '../workbook/layout.ts';
import { sheetOf } from '../workbook/sheets/index.ts';
import { listIssues, type ListedIssue } from './check-records.ts';
import { defineCommand } from './define.ts';
import { execute } from './execute.ts';
import { openBook, type OpenBook } from './open-book.ts';
import { refreshShown } from './refresh-shown.ts';

const FOLDER_NAME = 'Наставничество: документы';
/** Property with the folder made for this table by this person; ignored when either differs. */
const FOLDER_KEY = 'documentsFolder';

/** A question as it crosses to the panel: functions cannot. */
export type AskedInput = Omit<DocumentInput, 'initial'>;

function asked(inputs: readonly DocumentInput[]): AskedInput[] {
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
      inputs: asked(inputs),
    })),
});

function kindOf(id: string): DocumentKind {
  const kind = documentById(id);
  if (!kind) throw new UserError('document.unknown', 'Такого вида документа нет. Закройте панель и откройте её снова.');
  return kind;
}

export interface DocumentChoice {
  readonly code: string;
  readonly label: string;
  readonly note: string;
  /** Offered ticked: nothing stands in the way of this row. */
  readonly suggested: boolean;
}

export interface DocumentChoices {
  readonly inputs: readonly AskedInput[];
  /** First answers to the inputs. */
  readonly initial: Readonly<Record<string, string>>;
  readonly choices: readonly DocumentChoice[];
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
      return {
        code,
        label: text,
        note: [state, String(row.cells['stateReason'] ?? '')].filter((part) => part !== '').join(': '),
        suggested: kind.suggests(book, code, ports.today),
      };
    });
    const initial = Object.fromEntries(
      kind.inputs.map((input) => [input.key, input.initial?.(book, ports.today) ?? '']),
    );
    return {
      inputs: asked(kind.inputs),
      initial,
      choices: [...choices.filter((choice) => choice.suggested), ...choices.filter((choice) => !choice.suggested)],
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
  /** Short key by which a rerun finds the file instead of making a second one. */
  readonly key: string;
  readonly peopleMode: 'names' | 'codes';
}

function preconditions(
  book: OpenBook,
  kind: DocumentKind,
  codes: readonly string[],
  inputs: Readonly<Record<string, string>>,
  today: string,
): Issue[] {
  const issues = [...kind.check(book, codes, inputs, today)];
  for (const input of kind.inputs) {
    if (input.required && (inputs[input.key] ?? '').trim() === '') {
      issues.push({
        code: 'document.input',
        severity: 'error',
        sheet: '',
        message: `Нет ответа: «${input.title}».`,
        action: 'Ответьте и повторите.',
      });
    }
  }
  return issues;
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
    const ready = !issues.some((issue) => issue.severity === 'error');
    const data = ready ? kind.data(book, codes, inputs, ports.today) : {};
    return {
      issues: listIssues(book, issues),
      ready,
      template: ready ? ports.assets.template(kind.template) : '',
      data,
      fileName: ready ? kind.fileName(book, codes, inputs) : '',
      key: ready ? ports.newId() : '',
      peopleMode: book.context.peopleMode,
    };
  },
});

/** Folder for this table's documents, made when this person has none yet. */
function folderId(ports: Ports): string {
  const owner = `${ports.workbook.id()}|${ports.userKey}`;
  const [savedOwner, savedId] = (ports.settings.get(FOLDER_KEY) ?? '').split('||');
  if (savedOwner === owner && savedId !== undefined && ports.files.find(savedId)) return savedId;
  const folder = ports.files.createFolder(FOLDER_NAME);
  ports.settings.set(FOLDER_KEY, `${owner}||${folder.id}`);
  return folder.id;
}

/** Title of a state of documents as the school calls it. */
function titleOf(book: OpenBook, state: string): string {
  return book.context.lines('documentStates').find((line) => line.code === state)?.title ?? state;
}

export interface StoredDocument {
  readonly code: string;
  readonly url: string;
}

export const storeDocument = defineCommand({
  id: 'storeDocument',
  title: 'Сохранить документ',
  hint: 'Создаёт документ в папке надстройки и заносит его в список как проект.',
  input: z.object({ ...REQUEST, key: z.string(), fileName: z.string(), base64: z.string() }),
  writes: true,
  run(ports: Ports, { kind: id, codes, inputs, key, fileName, base64 }): StoredDocument {
    const kind = kindOf(id);
    const done = execute(ports, (book) => {
      const existing = journalLines(book.tables.journal).find(
        (line) => line.payload?.fileKey === key && line.state === 'done',
      );
      // The same press arriving twice gives the same document.
      if (existing) {
        const code = existing.payload?.changes[0]?.code ?? '';
        return { title: '', changes: [], result: { code, url: existing.link } };
      }
      const issues = preconditions(book, kind, codes, inputs, ports.today);
      if (issues.some((issue) => issue.severity === 'error')) {
        throw new UserError(
          'document.changed',
          'Пока документ готовился, записи изменились, и теперь его делать нельзя. Ничего не создано.',
          issues,
        );
      }
      const code = codeGiver(sheetOf('documents').prefix ?? '', book.tables.documents)();
      const change: Change = {
        kind: 'add',
        sheet: 'documents',
        code,
        cells: {
          id: code,
          kind: kind.registers.kindTitle(book),
          forWhom: kind.registers.forWhom(book, codes),
          link: LINK_OF_NEW_FILE,
          state: titleOf(book, 'DRAFT'),
          madeFrom: codes.join('; '),
          ...(book.settings.schoolYear === undefined ? {} : { schoolYear: book.settings.schoolYear }),
        },
      };
      return {
        title: `Создан документ ${code}: ${kind.title}`,
        changes: [change],
        file: {
          key,
          make: () => ports.files.create({ name: fileName, folderId: folderId(ports), base64, convert: true, key }),
        },
        result: { code, url: '' },
      };
    });
    refreshShown(ports);
    return { code: done.result.code, url: done.link ?? done.result.url };
  },
});

/** What a row of «Документы» is, by the title its kind has in «Справочники»; rows typed by hand may be of no kind we make. */
function kindOfRow(book: OpenBook, title: string): DocumentKind | undefined {
  return documentKinds.find((candidate) => candidate.registers.kindTitle(book) === title);
}

export interface DocumentLine {
  readonly code: string;
  readonly title: string;
  readonly forWhom: string;
  readonly state: string;
  readonly number: string;
  readonly date: string;
  readonly link: string;
  readonly signable: boolean;
  /** Consents and local acts are signed without a number. */
  readonly numbered: boolean;
}

export const documentList = defineCommand({
  id: 'documentList',
  title: 'Список документов',
  hint: 'Показывает созданные документы, последние сверху.',
  input: z.object({}),
  writes: false,
  run(ports: Ports): readonly DocumentLine[] {
    const book = openBook(ports);
    return [...book.tables.documents.rows].reverse().map((row) => ({
      code: row.code ?? '',
      title: String(row.cells['kind'] ?? ''),
      forWhom: String(row.cells['forWhom'] ?? ''),
      state: String(row.cells['state'] ?? ''),
      number: String(row.cells['number'] ?? ''),
      date: row.values.date === undefined ? '' : formatDay(row.values.date),
      link: String(row.cells['link'] ?? ''),
      signable: row.values.state === 'DRAFT',
      numbered: kindOfRow(book, String(row.cells['kind'] ?? ''))?.registers.numbered ?? true,
    }));
  },
});

/** Changes of the rows an order speaks of: they get its number and date only now, when it is signed. */
function filledRows(
  book: OpenBook,
  kind: DocumentKind | undefined,
  codes: readonly string[],
  number: string,
  day: string,
): Change[] {
  const fills = kind?.registers.fills;
  if (!fills) return [];
  return codes.flatMap((code): Change[] => {
    const row = book.tables[fills.sheet].byCode.get(code);
    if (!row) return [];
    const before = { [fills.number]: row.cells[fills.number] ?? '', [fills.date]: row.cells[fills.date] ?? '' };
    return [
      { kind: 'set', sheet: fills.sheet, code, before, after: { [fills.number]: number, [fills.date]: { day } } },
    ];
  });
}

export const signDocument = defineCommand({
  id: 'signDocument',
  title: 'Отметить: приказ подписан',
  hint: 'Записывает номер и дату подписанного документа в список и в пары.',
  input: z.object({ code: z.string(), number: z.string(), date: z.string() }),
  writes: true,
  run(ports: Ports, { code, number, date }): { readonly pairs: number } {
    const done = execute(ports, (book) => {
      const row = book.tables.documents.byCode.get(code);
      if (!row) throw new UserError('record.gone', `Документа ${code} в списке больше нет.`);
      // By its code, not its title: the school may call a draft otherwise on «Справочники».
      if (row.values.state !== 'DRAFT')
        throw new UserError(
          'document.state',
          `Документ ${code} уже не проект: его состояние «${String(row.cells['state'] ?? '')}».`,
        );
      const kind = kindOfRow(book, String(row.cells['kind'] ?? ''));
      if (number.trim() === '' && kind?.registers.numbered !== false)
        throw new UserError('document.number', 'Впишите номер, как он стоит на бумаге.');
      if (!isDay(date)) throw new UserError('document.date', 'Выберите дату, которая стоит на бумаге.');
      if (date > ports.today)
        throw new UserError(
          'document.future',
          `Дата ${formatDay(date)} ещё не наступила. Впишите день, когда документ подписан.`,
        );
      const codes = String(row.cells['madeFrom'] ?? '')
        .split(';')
        .map((item) => item.trim())
        .filter((item) => item !== '');
      const issues = kind?.checkSigned?.(book, codes, date) ?? [];
      if (issues.some((issue) => issue.severity === 'error')) {
        throw new UserError(
          'document.sign',
          'С такой датой отметить документ нельзя: причины ниже.',
          listIssues(book, issues),
        );
      }
      const after = { number, date: { day: date }, state: titleOf(book, 'SIGNED') };
      const before = {
        number: row.cells['number'] ?? '',
        date: row.cells['date'] ?? '',
        state: row.cells['state'] ?? '',
      };
      const rows = filledRows(book, kind, codes, number.trim(), date);
      return {
        title: `Подписан документ ${code}: ${number.trim() === '' ? '' : `№ ${number.trim()} `}от ${formatDay(date)}`,
        changes: [
          { kind: 'set', sheet: 'documents', code, before, after: { ...after, number: number.trim() } },
          ...rows,
        ],
        result: rows.length,
      };
    });
    refreshShown(ports);
    return { pairs: done.result };
  },
});
