/** «Заполнить имена из файла-ключа»: the names of the key, for a table whose school has chosen names again. */
import * as z from 'zod/mini';
import { UserError } from '../../domain/issue.ts';
import type { Ports } from '../../ports.ts';
import { isBlank } from '../../workbook/cell.ts';
import type { Change } from '../../workbook/changes.ts';
import type { TableRow } from '../../workbook/rows.ts';
import { TYPED_VALUE } from '../../workbook/settings/index.ts';
import { HEAD_CODE, isOwnName } from '../../workbook/without-names/people.ts';
import { defineCommand } from '../define.ts';
import { execute } from '../execute.ts';
import type { OpenBook } from '../open-book.ts';
import { refreshShown } from '../refresh-shown.ts';
import { nameColumns } from './to-names.ts';

export interface NamesBack {
  readonly written: number;
  /** Codes of the key that the table does not know. */
  readonly unknown: readonly string[];
}

interface Filled {
  readonly changes: readonly Change[];
  /** Codes of the key that the table knows. */
  readonly known: ReadonlySet<string>;
  /** People whose names are written. */
  readonly people: number;
}

/**
 * Code under which the key has the name of a row: its own, or the teacher's who stands on «Педагоги». Undefined when the
 * teacher has a name there already: it is shown from there, and a name somebody typed stands.
 */
function keyCodeOf(book: OpenBook, { code, cells, values }: TableRow<unknown>): string | undefined {
  if (isBlank(cells['staffRef'])) return code;
  const teacher = (values as { readonly staffRef?: string }).staffRef;
  const row = teacher === undefined ? undefined : book.tables.staff.byCode.get(teacher);
  return row && isBlank(row.cells['fullName']) ? teacher : undefined;
}

/**
 * Names of the key for the rows that have none. A teacher's name is written where it is shown from «Педагоги» as well: so
 * it is also taken back there when the command is.
 */
function filledNames(book: OpenBook, byCode: ReadonlyMap<string, string>): Filled {
  const known = new Set<string>();
  const people = new Set<string>();
  const changes = nameColumns(book).flatMap(({ sheet, column }): Change[] => {
    if (!isOwnName(book.tables[sheet].sheet, column)) return [];
    return book.tables[sheet].rows.flatMap((row): Change[] => {
      const { code, cells } = row;
      if (code === undefined) return [];
      if ((byCode.get(code) ?? '') !== '') known.add(code);
      const ofKey = keyCodeOf(book, row) ?? '';
      const name = byCode.get(ofKey) ?? '';
      if (name === '' || !isBlank(cells[column])) return [];
      people.add(ofKey);
      return [{ kind: 'set', sheet, code, before: { [column]: cells[column] ?? '' }, after: { [column]: name } }];
    });
  });
  return { changes, known, people: people.size };
}

/** The head's name, for the line of «Настройки» that has none. */
function headName(book: OpenBook, name: string | undefined): Change[] {
  const row = book.tables.settings.byCode.get('headName');
  if (name === undefined || !row || !isBlank(row.cells[TYPED_VALUE])) return [];
  const before = { [TYPED_VALUE]: row.cells[TYPED_VALUE] ?? '' };
  return [{ kind: 'set', sheet: 'settings', code: 'headName', before, after: { [TYPED_VALUE]: name } }];
}

export const namesFromKey = defineCommand({
  id: 'namesFromKey',
  title: 'Заполнить имена из файла-ключа',
  hint: 'Записывает имена из файла на листы: только в таблице, где школа выбрала имена.',
  input: z.object({ names: z.array(z.object({ code: z.string(), name: z.string() })) }),
  writes: true,
  run(ports: Ports, { names }): NamesBack {
    const done = execute(ports, (book) => {
      if (book.settings.peopleMode !== 'names')
        throw new UserError(
          'mode.codes',
          'В таблице с кодами имён не записывают: они остаются в файле-ключе. Чтобы записать имена, сначала нажмите «Вернуться к именам».',
        );
      const byCode = new Map(names.map(({ code, name }) => [code, name.trim()]));
      const { changes, known, people } = filledNames(book, byCode);
      const head = headName(book, byCode.get(HEAD_CODE));
      const unknown = [...byCode.keys()].filter((code) => code !== HEAD_CODE && !known.has(code));
      const written = people + head.length;
      return {
        title: `Имена записаны из файла-ключа: ${written}`,
        changes: [...changes, ...head],
        result: { written, unknown },
      };
    });
    refreshShown(ports);
    return done.result;
  },
});
