/** «Перейти на коды»: the key for the curator's computer, then codes in place of names everywhere in the spreadsheet. */
import * as z from 'zod/mini';
import { nameReplacer } from '../../domain/people/name-replacer.ts';
import { UserError } from '../../domain/issue.ts';
import type { Ports } from '../../ports.ts';
import { settingDefinitions, TYPED_VALUE } from '../../workbook/settings/index.ts';
import { sheetOf, sheets } from '../../workbook/sheets/index.ts';
import type { Leaving } from '../../workbook/without-names/cells.ts';
import {
  isAboutNobody,
  namesInTable,
  personalColumns,
  personalSettings,
  type NameInTable,
} from '../../workbook/without-names/people.ts';
import type { Write } from '../../workbook/writes.ts';
import { defineCommand } from '../define.ts';
import { execute } from '../execute.ts';
import { openBook, type OpenBook } from '../open-book.ts';
import { refreshShown } from '../refresh-shown.ts';
import { repairAll } from '../repair.ts';
import { requireCodes } from './key-for-codes.ts';
import { endPlainLine, leavingWrites, plainJournalLine, type ChangedCell } from './leave.ts';

/** How the journal calls the change; an unfinished one is found by it. */
export const TO_CODES_TITLE = 'Таблица переведена на коды';

/** Names of records themselves: those of parents and contact persons become words, not codes. */
const ownNames = (book: OpenBook): readonly NameInTable[] => namesInTable(book).filter(({ own }) => own);

/**
 * A name typed after its sheet had been gone over would stay in a table that is said to hold none, and the key was saved
 * before it came. The line stays open, so that the home of the panel offers to go on. A formula that still shows a name it
 * showed before is left to the check.
 */
function refuseTypedMeanwhile(book: OpenBook, before: ReadonlySet<string>): void {
  const typed = ownNames(book).find(({ name }) => !before.has(name));
  if (typed)
    throw new UserError(
      'codes.typed',
      `Пока имена заменялись кодами, на листе «${book.tables[typed.sheet].title}» в строке ${typed.row} вписали ещё одно. В файле-ключе его нет: допишите его туда вместе с кодом и нажмите «Заменить имена кодами» ещё раз.`,
    );
}

/** Everybody named in the table, with what stands in texts in place of the name. */
function everybody(book: OpenBook): Leaving {
  const named = namesInTable(book);
  const codes = named.map(({ name, code = '', own }) => ({ name, code: own ? code : `представитель ${code}` }));
  const head = personalSettings(book).map(({ name }) => ({ name, code: 'руководитель' }));
  const concerns: Leaving['concerns'] = (sheet, code) => sheet !== 'wordForms' || !isAboutNobody(book, code);
  // A head or a parent who is also on a sheet of people keeps the code of that sheet.
  const own = codes.filter((_, index) => named[index]?.own === true);
  const others = codes.filter((_, index) => named[index]?.own !== true);
  return { replace: nameReplacer([...own, ...others, ...head]), concerns, everybody: true };
}

function modeWrite(book: OpenBook, mode: string): Write[] {
  const { settings } = book.tables;
  const row = settings.byCode.get('peopleMode');
  const column = settings.layout.positions[TYPED_VALUE];
  const setting = settingDefinitions.find(({ key }) => key === 'peopleMode');
  if (!row || column === undefined || !setting)
    throw new UserError(
      'settings.line',
      'На листе «Настройки» не хватает строк. Нажмите «Восстановить листы и столбцы» и повторите.',
    );
  const cell = setting.kind.encode(mode as never, book.context);
  return [{ kind: 'cells', sheetId: settings.sheetId, row: row.row, column, cells: [[cell]] }];
}

export interface MovedToCodes {
  readonly changed: readonly ChangedCell[];
  /** Papers made while the table held names: their files still hold them. */
  readonly papers: readonly { readonly code: string; readonly title: string; readonly link: string }[];
}

/** Papers whose files hold names, with their addresses. */
export function papersWithLinks(book: OpenBook): MovedToCodes['papers'] {
  return book.tables.documents.rows.flatMap(({ code, cells }) => {
    const link = String(cells['link'] ?? '');
    return link === '' ? [] : [{ code: code ?? '', title: String(cells['kind'] ?? ''), link }];
  });
}

export const toCodes = defineCommand({
  id: 'toCodes',
  title: 'Перейти на коды',
  hint: 'Заменяет имена кодами на всех листах, в журнале и в примечаниях; отменить это нельзя.',
  // Both are pressed by a person who has the files on her own computer: nothing can be brought back from the table.
  input: z.object({ tableSaved: z.literal(true), keySaved: z.literal(true) }),
  writes: true,
  run(ports: Ports): MovedToCodes {
    // New lines of settings and lost columns first: what is not found is not cleaned.
    repairAll(ports);
    const id = ports.newId();
    const before = new Set<string>();
    const done = execute(ports, (book) => {
      requireCodes(book);
      for (const { name } of ownNames(book)) before.add(name);
      const { first, last, changed } = leavingWrites(ports, book, everybody(book));
      const title = `${TO_CODES_TITLE}: изменено ячеек ${changed.length}. Отменить нельзя`;
      return {
        title: '',
        changes: [],
        writes: [
          ...plainJournalLine(ports, book, id, title, changed.length),
          ...first,
          ...last,
          ...modeWrite(book, 'codes'),
        ],
        result: { changed, papers: papersWithLinks(book) },
      };
    });
    // Now the columns of names take codes only, and labels and lists follow.
    repairAll(ports);
    refreshShown(ports);
    execute(ports, (book) => {
      refuseTypedMeanwhile(book, before);
      const unfinished = book.tables.journal.rows.filter(
        ({ cells }) => String(cells['title'] ?? '').indexOf(TO_CODES_TITLE) === 0 && cells['state'] !== 'выполнено',
      );
      return {
        title: '',
        changes: [],
        writes: unfinished.flatMap(({ cells }) => endPlainLine(book, String(cells['id'] ?? ''))),
        result: null,
      };
    });
    return done.result;
  },
});

/** Whether a change to codes was begun and not brought to its end. */
export function isHalfInCodes(book: OpenBook): boolean {
  return book.tables.journal.rows.some(
    ({ cells }) => String(cells['title'] ?? '').indexOf(TO_CODES_TITLE) === 0 && cells['state'] === 'прервано',
  );
}

export const codeModeState = defineCommand({
  id: 'codeModeState',
  title: 'Имена или коды',
  hint: 'Показывает, как обозначены люди и можно ли это изменить.',
  input: z.object({}),
  writes: false,
  run(ports: Ports) {
    const book = openBook(ports);
    return {
      mode: book.settings.peopleMode ?? ('' as const),
      unfinished: isHalfInCodes(book),
      people: namesInTable(book).filter(({ own }) => own).length,
      sheets: sheets.filter((sheet) => personalColumns(sheet, 'name').length > 0).map(({ key }) => sheetOf(key).title),
    };
  },
});
