/** Code mode: no cell may name a person or give a phone or e-mail (152-FZ; the key stays on the curator's computer). */
import type { Issue } from '../../domain/issue.ts';
import { nameKey } from '../../domain/people/name-text.ts';
import { findPersonalText, type PersonalText } from '../../domain/people/personal-text.ts';
import { cellText } from '../rows.ts';
import { isDayCell, type Cell } from '../cell.ts';
import type { SheetKey } from '../define.ts';
import { sheets } from '../sheets/index.ts';
import { defineCheck, type Scope } from './define.ts';
import { issueAt, rowsInScope } from './issue-at.ts';

const WHAT: Readonly<Record<PersonalText['kind'], string>> = {
  name: 'похоже на имя человека',
  phone: 'похоже на номер телефона',
  email: 'похоже на адрес электронной почты',
};

const ACTION =
  'Замените имя кодом участника или уберите текст; прежний текст останется в истории версий таблицы, её видят все, у кого есть доступ.';

/** Sheets whose cells the add-on itself fills or that hold no people's words. */
const PASSED: readonly SheetKey[] = ['summary', 'timeline', 'journal', 'dictionaries'];

const columnsOf = new Map<SheetKey, readonly string[]>();

/** Columns into which people type. */
function typedColumns(key: SheetKey): readonly string[] {
  const known = columnsOf.get(key);
  if (known) return known;
  const sheet = sheets.find((candidate) => candidate.key === key);
  const columns = Object.entries(sheet?.columns ?? {})
    .filter(([name, column]) => column.shown !== true && name !== sheet?.codeColumn)
    .map(([name]) => name);
  columnsOf.set(key, columns);
  return columns;
}

/** Texts repeat from row to row («Русский язык»), so each is looked at once. */
function recogniser(): (cell: Cell | undefined) => PersonalText | undefined {
  const seen = new Map<string, PersonalText | undefined>();
  return (cell) => {
    if (cell === undefined || typeof cell === 'boolean' || isDayCell(cell)) return undefined;
    // A phone typed without spaces arrives as a number.
    if (typeof cell === 'number' && !(cell >= 7e10 && cell < 9e10)) return undefined;
    const text = cellText(cell);
    if (text.length < 5) return undefined;
    if (seen.has(text)) return seen.get(text);
    const found = findPersonalText(text);
    seen.set(text, found);
    return found;
  };
}

/** Code of the person named, when the table knows exactly one of that name. */
function codeOf(found: PersonalText, scope: Scope): string | undefined {
  return found.kind === 'name' ? scope.census.codeByName(nameKey(found.text)) : undefined;
}

export const personalText = defineCheck({
  code: 'codes.personalText',
  title: 'В таблице с кодами нет имён, телефонов и адресов почты',
  sheets: sheets.map(({ key }) => key).filter((key) => PASSED.indexOf(key) < 0),
  run(book, scope) {
    if (book.context.peopleMode !== 'codes') return [];
    const issues: Issue[] = [];
    const recognise = recogniser();
    for (const key of this.sheets) {
      if (scope.only && scope.only.sheet !== key) continue;
      const table = book.tables[key];
      const columns = typedColumns(key);
      for (const row of rowsInScope(table, scope)) {
        for (const column of columns) {
          const found = recognise(row.cells[column]);
          // The kinds of names and contacts refuse such text themselves.
          if (
            !found ||
            row.problems.some((issue) => issue.column === column && /^cell\.(name|contact)/.test(issue.code))
          )
            continue;
          const text = cellText(row.cells[column] ?? '');
          const code = codeOf(found, scope);
          issues.push(
            issueAt(table, row, column, {
              code: 'codes.personalText',
              severity: 'error',
              message: `«${table.sheet.columns[column]?.header ?? column}»: ${WHAT[found.kind]}, а в этой таблице людей обозначают кодами.`,
              action: ACTION,
              root: true,
              ...(code === undefined
                ? {}
                : { fix: { label: 'Заменить кодом', value: text.split(found.text).join(code) } }),
            }),
          );
        }
      }
    }
    return issues;
  },
});
