/** «Документы» in the panel: the papers made, and their signing, which numbers an order and fills the rows it speaks of. */
import * as z from 'zod/mini';
import { UserError } from '../../domain/issue.ts';
import { formatDay, isDay } from '../../domain/day.ts';
import type { DocumentKind } from '../../documents/define.ts';
import { madeFromCodes } from '../../documents/registration.ts';
import type { Ports } from '../../ports.ts';
import { isBlank } from '../../workbook/cell.ts';
import type { Change } from '../../workbook/changes.ts';
import type { SheetKey } from '../../workbook/define.ts';
import { COLUMNS_FROM_STAFF } from '../../workbook/sheets/person-columns.ts';
import { listIssues } from '../check-records.ts';
import { defineCommand } from '../define.ts';
import { execute } from '../execute.ts';
import { openBook, type OpenBook } from '../open-book.ts';
import { refreshShown } from '../refresh-shown.ts';
import { hasErrors, kindOfRow, stateTitle } from './kind-of.ts';

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
  /** Holds codes into which the panel can put names. */
  readonly named: boolean;
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
      numbered: kindOfRow(book, row)?.registers.numbered ?? true,
      named: book.context.peopleMode === 'codes' && kindOfRow(book, row) !== undefined,
    }));
  },
});

/** Where a fact of a person is typed: a teacher's on «Педагоги», everybody else's on their own row. */
function typedAt(book: OpenBook, sheet: SheetKey, code: string, column: string): readonly [SheetKey, string] {
  const staff = book.tables[sheet].byCode.get(code)?.cells['staffRef'];
  const fromStaff = (COLUMNS_FROM_STAFF as readonly string[]).indexOf(column) >= 0;
  return fromStaff && !isBlank(staff) ? ['staff', String(staff).split(' ')[0] ?? ''] : [sheet, code];
}

/** Changes of the rows a paper speaks of: they get its number and date only now, when it is signed. */
function filledRows(
  book: OpenBook,
  kind: DocumentKind | undefined,
  codes: readonly string[],
  number: string,
  day: string,
): Change[] {
  const fills = kind?.registers.fills;
  if (!fills) return [];
  return codes.flatMap((of): Change[] => {
    const [sheet, code] = typedAt(book, fills.sheet, of, fills.date);
    const row = book.tables[sheet].byCode.get(code);
    if (!row) return [];
    const dated = { before: row.cells[fills.date] ?? '', after: { day } };
    if (fills.number === undefined) {
      // The day of a consent that somebody has typed stands: the paper may have been signed twice.
      if (!isBlank(dated.before)) return [];
      return [{ kind: 'set', sheet, code, before: { [fills.date]: '' }, after: { [fills.date]: dated.after } }];
    }
    const before = { [fills.number]: row.cells[fills.number] ?? '', [fills.date]: dated.before };
    return [{ kind: 'set', sheet, code, before, after: { [fills.number]: number, [fills.date]: dated.after } }];
  });
}

export const signDocument = defineCommand({
  id: 'signDocument',
  title: 'Отметить: приказ подписан',
  hint: 'Записывает номер и дату подписанного документа в список и в пары.',
  input: z.object({ code: z.string(), number: z.string(), date: z.string() }),
  writes: true,
  run(ports: Ports, { code, number: typed, date }): { readonly pairs: number } {
    const done = execute(ports, (book) => {
      const row = book.tables.documents.byCode.get(code);
      if (!row) throw new UserError('record.gone', `Документа ${code} в списке больше нет.`);
      // By its code, not its title: the school may call a draft otherwise on «Справочники».
      if (row.values.state !== 'DRAFT')
        throw new UserError(
          'document.state',
          `Документ ${code} уже не проект: его состояние «${String(row.cells['state'] ?? '')}».`,
        );
      const kind = kindOfRow(book, row);
      // The number the add-on kept for the paper stands on it already.
      const number = typed.trim() || String(row.cells['number'] ?? '').trim();
      if (number === '' && kind?.registers.numbered !== false)
        throw new UserError('document.number', 'Впишите номер, как он стоит на бумаге.');
      if (!isDay(date)) throw new UserError('document.date', 'Выберите дату, которая стоит на бумаге.');
      if (date > ports.today)
        throw new UserError(
          'document.future',
          `Дата ${formatDay(date)} ещё не наступила. Впишите день, когда документ подписан.`,
        );
      const codes = madeFromCodes(String(row.cells['madeFrom'] ?? ''));
      const issues = kind?.checkSigned?.(book, codes, date) ?? [];
      if (hasErrors(issues)) {
        throw new UserError(
          'document.sign',
          'С такой датой отметить документ нельзя: причины ниже.',
          listIssues(book, issues),
        );
      }
      const after = { number, date: { day: date }, state: stateTitle(book, 'SIGNED') };
      const before = {
        number: row.cells['number'] ?? '',
        date: row.cells['date'] ?? '',
        state: row.cells['state'] ?? '',
      };
      const rows = filledRows(book, kind, codes, number, date);
      return {
        title: `Подписан документ ${code}: ${number === '' ? '' : `№ ${number} `}от ${formatDay(date)}`,
        changes: [{ kind: 'set', sheet: 'documents', code, before, after }, ...rows],
        result: rows.length,
      };
    });
    refreshShown(ports);
    return { pairs: done.result };
  },
});

export const cancelDocument = defineCommand({
  id: 'cancelDocument',
  title: 'Отменить документ',
  hint: 'Отмечает проект отменённым: он остаётся в списке, а документ можно сделать заново.',
  input: z.object({ code: z.string() }),
  writes: true,
  run(ports: Ports, { code }): { readonly code: string } {
    execute(ports, (book) => {
      const row = book.tables.documents.byCode.get(code);
      if (!row) throw new UserError('record.gone', `Документа ${code} в списке больше нет.`);
      // What is signed is cancelled by another paper, not by a button.
      if (row.values.state !== 'DRAFT') {
        throw new UserError(
          'document.state',
          `Документ ${code} уже не проект. Подписанный отменяют другим документом.`,
        );
      }
      const before = { state: row.cells['state'] ?? '' };
      const after = { state: stateTitle(book, 'CANCELLED') };
      return {
        title: `Отменён проект документа ${code}`,
        changes: [{ kind: 'set', sheet: 'documents', code, before, after }],
        result: undefined,
      };
    });
    refreshShown(ports);
    return { code };
  },
});
