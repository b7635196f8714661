/** The demonstration school: fills an empty table with invented people, and takes exactly them away again. */
import * as z from 'zod/mini';
import { UserError } from '../domain/issue.ts';
import { madeFromCodes } from '../documents/registration.ts';
import type { Ports } from '../ports.ts';
import { isBlank, sameCell, type Cell } from '../workbook/cell.ts';
import type { Change } from '../workbook/changes.ts';
import type { SheetKey } from '../workbook/define.ts';
import type { TableRow } from '../workbook/rows.ts';
import type { Demonstration } from '../workbook/sample/define.ts';
import { TYPED_VALUE } from '../workbook/settings/index.ts';
import { sheets } from '../workbook/sheets/index.ts';
import { defineCommand } from './define.ts';
import { execute } from './execute.ts';
import type { OpenBook } from './open-book.ts';
import { repairAll } from './repair.ts';
import { refreshShown } from './refresh-shown.ts';

function settingChanges(book: OpenBook, wanted: Readonly<Record<string, Cell>>): Change[] {
  return Object.entries(wanted).flatMap(([key, cell]): Change[] => {
    const now = book.tables.settings.byCode.get(key)?.cells[TYPED_VALUE];
    if (now === undefined || sameCell(now, cell)) return [];
    return [
      { kind: 'set', sheet: 'settings', code: key, before: { [TYPED_VALUE]: now }, after: { [TYPED_VALUE]: cell } },
    ];
  });
}

/** Records of the demonstration as changes, sheet by sheet. */
function records(school: Demonstration, kind: 'add' | 'remove'): Change[] {
  return sheets.flatMap((sheet) =>
    (school.records[sheet.key] ?? []).map(({ code, cells }): Change => ({
      kind,
      sheet: sheet.key,
      code,
      cells,
    })),
  );
}

export const fillDemonstration = defineCommand({
  id: 'fillDemonstration',
  title: 'Показать пример школы',
  hint: 'Заполняет пустую таблицу выдуманной школой, чтобы посмотреть, как всё работает.',
  menu: 'table',
  input: z.object({}),
  writes: true,
  run(ports: Ports): void {
    const school = ports.assets.demonstration();
    repairAll(ports);
    execute(ports, (book) => {
      const used = (['staff', 'mentees', 'mentors', 'pairs'] as const).some((key) => book.tables[key].rows.length > 0);
      if (used) {
        throw new UserError(
          'demonstration.used',
          'В таблице уже есть люди, поэтому пример не добавлен. Создайте для примера новую таблицу.',
        );
      }
      return {
        title: 'Заполнен пример школы',
        changes: [...settingChanges(book, school.settings), ...records(school, 'add')],
        result: null,
      };
    });
    refreshShown(ports);
    ports.dialogs.toast('Пример готов: школа и люди выдуманы.', 'Наставничество');
  },
});

export interface Started {
  /** Records of the demonstration that somebody changed and that therefore stay, a line each. */
  readonly kept: readonly string[];
  /** Files made while the demonstration was looked at: the add-on deletes no file, so the person is told of them. */
  readonly files: readonly { readonly title: string; readonly link: string }[];
}

/** Papers made from the invented school: of its records, or of its name alone while that still stands in «Настройки». */
function papersOf(book: OpenBook, school: Demonstration): readonly TableRow<unknown>[] {
  const invented = new Set(sheets.flatMap((sheet) => (school.records[sheet.key] ?? []).map(({ code }) => code)));
  const nameCell = book.tables.settings.byCode.get('organizationName')?.cells[TYPED_VALUE] ?? '';
  const sameSchool = sameCell(nameCell, school.settings['organizationName'] ?? '');
  return book.tables.documents.rows.filter((row) => {
    if (row.code === undefined || invented.has(row.code)) return false;
    const codes = madeFromCodes(String(row.cells['madeFrom'] ?? ''));
    return codes.length === 0 ? sameSchool && !isBlank(row.cells['link']) : codes.every((code) => invented.has(code));
  });
}

/** Blank values for every setting of the demonstration that still holds it. */
function blankSettings(book: OpenBook, school: Demonstration): Change[] {
  return Object.entries(school.settings).flatMap(([key, cell]): Change[] => {
    const now = book.tables.settings.byCode.get(key)?.cells[TYPED_VALUE];
    if (now === undefined || isBlank(now) || !sameCell(now, cell)) return [];
    return [
      { kind: 'set', sheet: 'settings', code: key, before: { [TYPED_VALUE]: now }, after: { [TYPED_VALUE]: '' } },
    ];
  });
}

/** Settings that must not outlive the demonstration, whatever was typed into them meanwhile. */
const ALWAYS_CLEARED = ['demonstration', 'organizationCode', 'peopleMode'];

/** A school whose names were replaced by codes differs in every row from the one that was filled in: it goes as it stands. */
function asItStands(book: OpenBook, change: Change): Change {
  const row = book.tables[change.sheet].byCode.get(change.code);
  if (change.kind === 'set' || !row || book.context.peopleMode !== 'codes') return change;
  return { ...change, cells: { ...row.cells } };
}

export const startOwn = defineCommand({
  id: 'startOwn',
  title: 'Начать свою таблицу',
  hint: 'Убирает выдуманную школу; то, что вы изменили или добавили, остаётся.',
  input: z.object({}),
  writes: true,
  run(ports: Ports): Started {
    const school = ports.assets.demonstration();
    const done = execute(ports, (book) => {
      if (book.settings.demonstration !== true)
        throw new UserError('demonstration.none', 'Это уже ваша таблица: примера в ней нет, продолжайте работу.');
      const present = (key: SheetKey, code: string): boolean => book.tables[key].byCode.has(code);
      const cleared = ALWAYS_CLEARED.flatMap((key) => settingChanges(book, { [key]: '' }));
      const handled = new Set(cleared.map((change) => change.code));
      const papers = papersOf(book, school);
      return {
        title: 'Убран пример школы',
        changes: [
          ...records(school, 'remove')
            .filter((change) => present(change.sheet, change.code))
            .map((change) => asItStands(book, change)),
          ...papers.map(({ code, cells }): Change => ({
            kind: 'remove',
            sheet: 'documents',
            code: code ?? '',
            cells: { ...cells },
          })),
          ...blankSettings(book, school).filter((change) => !handled.has(change.code)),
          ...cleared,
        ],
        result: papers.flatMap(({ cells }) => {
          const link = String(cells['link'] ?? '');
          return link === '' ? [] : [{ title: `${String(cells['id'] ?? '')}, ${String(cells['kind'] ?? '')}`, link }];
        }),
      };
    });
    refreshShown(ports);
    return { kept: done.conflicts.map(({ message }) => message), files: done.result };
  },
});
