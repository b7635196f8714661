/** «Документы» in the panel: the papers made, and a draft that is given up. */
import * as z from 'zod/mini';
import { UserError } from '../../domain/issue.ts';
import { formatDay } from '../../domain/day.ts';
import type { Ports } from '../../ports.ts';
import { defineCommand } from '../define.ts';
import { execute } from '../execute.ts';
import { openBook } from '../open-book.ts';
import { refreshShown } from '../refresh-shown.ts';
import { kindOfRow, stateTitle } from './kind-of.ts';
import { gone } from '../gone.ts';

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

export const cancelDocument = defineCommand({
  id: 'cancelDocument',
  title: 'Отменить документ',
  hint: 'Отмечает проект отменённым: он остаётся в списке, а документ можно сделать заново.',
  input: z.object({ code: z.string() }),
  writes: true,
  run(ports: Ports, { code }): { readonly code: string } {
    execute(ports, (book) => {
      const row = book.tables.documents.byCode.get(code);
      if (!row) throw gone(`Документа ${code} в списке`);
      // What is signed is cancelled by another paper, not by a button.
      if (row.values.state !== 'DRAFT') {
        throw new UserError(
          'document.state',
          `Документ ${code} уже не проект. Подписанный отмените другим документом.`,
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
