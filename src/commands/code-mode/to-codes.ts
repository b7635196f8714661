/** «Перейти на коды»: the key for the curator's computer, then codes in place of names everywhere in the spreadsheet. */
import * as z from 'zod/mini';
import { nameReplacer } from '../../domain/people/name-replacer.ts';
import { UserError } from '../../domain/issue.ts';
import type { Ports } from '../../ports.ts';
import { settingDefinitions, TYPED_VALUE } from '../../workbook/settings/index.ts';
import { sheetOf, sheets } from '../../workbook/sheets/index.ts';
import type { Leaving } from '../../workbook/without-names/cells.ts';
import { keyRows } from '../../workbook/without-names/key-rows.ts';
import { isAboutNobody, namesInTable, personalColumns, personalSettings } from '../../workbook/without-names/people.ts';
import type { Write } from '../../workbook/writes.ts';
import { defineCommand } from '../define.ts';
import { execute } from '../execute.ts';
import { openBook, type OpenBook } from '../open-book.ts';
import { refreshShown } from '../refresh-shown.ts';
import { repairAll } from '../repair.ts';
import { endPlainLine, leavingWrites, plainJournalLine, type ChangedCell } from './leave.ts';

/** How the journal calls the change; an unfinished one is found by it. */
export const TO_CODES_TITLE = 'Таблица переведена на коды';

/** Without a code a person would be lost to the key; the same code twice would name two people. */
function requireCodes(book: OpenBook): void {
  if (book.settings.peopleMode === undefined)
    throw new UserError('codes.setup', 'Сначала подготовьте таблицу: ответьте на первые вопросы.');
  for (const sheet of sheets) {
    if (personalColumns(sheet, 'name').length === 0) continue;
    const { rows, title } = book.tables[sheet.key];
    const nameless = rows.find(({ code }) => code === undefined);
    if (nameless)
      throw new UserError(
        'codes.missing',
        `На листе «${title}» в строке ${nameless.row} нет кода, и имя из неё потерялось бы. Нажмите «Проверить записи»: коды появятся – и повторите.`,
      );
    const codes = rows.map(({ code }) => code);
    const twice = codes.find((code, index) => codes.indexOf(code) !== index);
    if (twice !== undefined)
      throw new UserError(
        'codes.twice',
        `На листе «${title}» код ${twice} стоит в двух строках. Нажмите «Проверить записи» и дайте второй строке новый код.`,
      );
  }
}

export interface KeyForCodes {
  /** The key file row by row, headings first. */
  readonly rows: readonly (readonly string[])[];
  readonly people: number;
}

export const keyForCodes = defineCommand({
  id: 'keyForCodes',
  title: 'Составить файл-ключ',
  hint: 'Собирает коды, имена и контакты для файла, который хранится на вашем компьютере.',
  input: z.object({}),
  writes: false,
  run(ports: Ports): KeyForCodes {
    const book = openBook(ports);
    requireCodes(book);
    const rows = keyRows(book);
    return { rows, people: rows.length - 1 };
  },
});

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
    const done = execute(ports, (book) => {
      requireCodes(book);
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
