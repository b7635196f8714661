/** The signing of papers: each gets its number and date, and so do the rows it speaks of. */
import * as z from 'zod/mini';
import { formatDay, isDay } from '../../domain/day.ts';
import { UserError } from '../../domain/issue.ts';
import type { DocumentKind } from '../../documents/define.ts';
import { madeFromCodes } from '../../documents/registration.ts';
import type { Ports } from '../../ports.ts';
import { isBlank, type Cell } from '../../workbook/cell.ts';
import type { Change } from '../../workbook/changes.ts';
import { listIssues } from '../check-records.ts';
import { defineCommand } from '../define.ts';
import { execute } from '../execute.ts';
import type { OpenBook } from '../open-book.ts';
import { ownOrganizationChanges } from '../own-organization.ts';
import { refreshShown } from '../refresh-shown.ts';
import { hasErrors, kindOfRow, stateTitle } from './kind-of.ts';
import { typedAt } from './typed-at.ts';
import { gone } from '../gone.ts';

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
      const also = fills.alsoDate?.(book, of, day);
      const blank = [fills.date, ...(also === undefined ? [] : [also])].filter((key) => isBlank(row.cells[key] ?? ''));
      if (blank.length === 0) return [];
      const inEach = (cell: Cell): Record<string, Cell> => Object.fromEntries(blank.map((key) => [key, cell]));
      return [{ kind: 'set', sheet, code, before: inEach(''), after: inEach(dated.after) }];
    }
    const before = { [fills.number]: row.cells[fills.number] ?? '', [fills.date]: dated.before };
    return [{ kind: 'set', sheet, code, before, after: { [fills.number]: number, [fills.date]: dated.after } }];
  });
}

/** The own organisation learns of the orders that indicators ask for. */
function organizationRow(book: OpenBook, kind: DocumentKind | undefined, number: string, day: string): Change[] {
  const fills = kind?.registers.fillsOrganization;
  if (!fills) return [];
  const named: Record<string, Cell> = fills.number === undefined ? {} : { [fills.number]: number };
  return ownOrganizationChanges(book, { ...named, [fills.date]: { day } });
}

/** What one signature changes: the line of «Документы» and the rows the paper speaks of. @throws UserError with the reason why not. */
function signed(
  book: OpenBook,
  code: string,
  { typed, date, today }: { readonly typed: string; readonly date: string; readonly today: string },
): { readonly line: Change; readonly rows: readonly Change[]; readonly number: string } {
  const row = book.tables.documents.byCode.get(code);
  if (!row) throw gone(`Документа ${code} в списке`);
  // By its code, not its title: the school may call a draft otherwise on «Справочники».
  if (row.values.state !== 'DRAFT')
    throw new UserError(
      'document.state',
      `Документ ${code} уже не проект: его состояние «${String(row.cells['state'] ?? '')}». Откройте список документов заново.`,
    );
  const kind = kindOfRow(book, row);
  // The number the add-on kept for the paper stands on it already.
  const number = typed.trim() || String(row.cells['number'] ?? '').trim();
  if (number === '' && kind?.registers.numbered !== false)
    throw new UserError('document.number', `Впишите номер документа ${code}, как он стоит на бумаге.`);
  if (!isDay(date)) throw new UserError('document.date', 'Выберите дату, которая стоит на бумаге.');
  if (date > today)
    throw new UserError(
      'document.future',
      `Дата ${formatDay(date)} ещё не наступила. Впишите день, когда документ подписан.`,
    );
  const codes = madeFromCodes(String(row.cells['madeFrom'] ?? ''));
  const issues = kind?.checkSigned?.(book, codes, date) ?? [];
  if (hasErrors(issues)) {
    throw new UserError(
      'document.sign',
      `С такой датой отметить документ ${code} нельзя: исправьте причины ниже или выберите другую дату.`,
      listIssues(book, issues),
    );
  }
  const after = { number, date: { day: date }, state: stateTitle(book, 'SIGNED') };
  const before = {
    number: row.cells['number'] ?? '',
    date: row.cells['date'] ?? '',
    state: row.cells['state'] ?? '',
  };
  return {
    line: { kind: 'set', sheet: 'documents', code, before, after },
    rows: [...filledRows(book, kind, codes, number, date), ...organizationRow(book, kind, number, date)],
    number,
  };
}

export const signDocument = defineCommand({
  id: 'signDocument',
  title: 'Отметить: приказ подписан',
  hint: 'Записывает номер и дату подписанного документа в список и в пары; документы без номера отмечает и по нескольку.',
  input: z.object({ codes: z.array(z.string()), number: z.string(), date: z.string() }),
  writes: true,
  run(ports: Ports, { codes, number: typed, date }): { readonly pairs: number } {
    if (codes.length === 0) throw new UserError('document.none', 'Отметьте хотя бы один документ.');
    // One number cannot stand on several papers.
    if (codes.length > 1 && typed.trim() !== '')
      throw new UserError('document.number', 'Номер вписывают каждому документу отдельно: отметьте один документ.');
    const done = execute(ports, (book) => {
      const all = codes.map((code) => signed(book, code, { typed, date, today: ports.today }));
      const numbers = all.map(({ number }) => (number === '' ? '' : `№ ${number} `)).join('');
      const of =
        codes.length === 1
          ? `Подписан документ ${codes.join('')}: ${numbers}`
          : `Подписаны документы ${codes.join(', ')}: `;
      return {
        title: `${of}от ${formatDay(date)}`,
        changes: all.flatMap(({ line, rows }) => [line, ...rows]),
        result: all.reduce((sum, { rows }) => sum + rows.length, 0),
      };
    });
    refreshShown(ports);
    return { pairs: done.result };
  },
});
