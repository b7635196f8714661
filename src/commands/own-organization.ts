/** Facts of the own organisation on «Организации»: written where a paper or a setting tells them, so that nobody types them twice. */
import { isBlank, sameCell, type Cell } from '../workbook/cell.ts';
import type { Change } from '../workbook/changes.ts';
import { codeGiver } from '../workbook/codes.ts';
import { foldText } from '../workbook/kinds/spelling.ts';
import { TYPED_VALUE } from '../workbook/settings/index.ts';
import { sheetOf } from '../workbook/sheets/index.ts';
import type { OpenBook } from './open-book.ts';

/** The row of this school: by its name, else the only row there is; a district's other schools are nobody's own. */
function ownRow(book: OpenBook) {
  const { rows } = book.tables.organizations;
  const names = [book.settings.organizationName, book.settings.organizationShortName].map((name) =>
    foldText(name ?? ''),
  );
  const isOwn = (cell: Cell | undefined): boolean =>
    typeof cell === 'string' && cell.trim() !== '' && names.indexOf(foldText(cell)) >= 0;
  const named = rows.find(({ cells }) => isOwn(cells['name']) || isOwn(cells['shortName']));
  return named ?? (rows.length === 1 ? rows[0] : undefined);
}

/**
 * Changes that give the own organisation these facts. What somebody has typed stays, unless it is what was told before
 * (`former`). The row is added when there is none.
 */
export function ownOrganizationChanges(
  book: OpenBook,
  facts: Readonly<Record<string, Cell>>,
  former: Readonly<Record<string, Cell>> = {},
): Change[] {
  const row = ownRow(book);
  if (!row) {
    if (book.tables.organizations.rows.length > 0 || book.settings.organizationName === undefined) return [];
    const code = codeGiver(sheetOf('organizations').prefix ?? '', book.tables.organizations)();
    const typed = (key: string): Cell => book.tables.settings.byCode.get(key)?.cells[TYPED_VALUE] ?? '';
    const cells: Record<string, Cell> = {
      id: code,
      name: typed('organizationName'),
      shortName: typed('organizationShortName'),
      type: typed('organizationType'),
      ...facts,
    };
    return [{ kind: 'add', sheet: 'organizations', code, cells }];
  }
  const before: Record<string, Cell> = {};
  const after: Record<string, Cell> = {};
  for (const [column, cell] of Object.entries(facts)) {
    const now = row.cells[column] ?? '';
    const known = former[column];
    if (sameCell(now, cell) || !(isBlank(now) || (known !== undefined && sameCell(now, known)))) continue;
    before[column] = now;
    after[column] = cell;
  }
  if (row.code === undefined || Object.keys(after).length === 0) return [];
  return [{ kind: 'set', sheet: 'organizations', code: row.code, before, after }];
}
