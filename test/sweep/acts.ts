/** Acts of a person in the grid that happen while somebody's command stands still at a service call. */
import { sheets } from '../../src/workbook/sheets/index.ts';
import { sheetIds } from '../bundle/table.ts';
import { Stopped } from './person.ts';
import type { Content } from './content.ts';
import type { Rival } from './rivals.ts';
import type { Person } from './scenario.ts';
import type { SheetView, UserAct } from '../../src/local/host.ts';

/** The sheet of records that a press writes on, and a cell of a standing record that it changes. */
export interface Target {
  readonly title: string;
  readonly cell?: { readonly row: number; readonly column: number };
}

/** Contents of a line as content.ts writes them, by column. */
function cellsOf(line: string): Map<string, string> {
  const cells = line.slice(line.indexOf(': ') + 2).split(' | ');
  return new Map(cells.map((cell) => [cell.slice(0, cell.indexOf('=')), cell.slice(cell.indexOf('=') + 1)]));
}

/** Where the first change of a press lies. */
export function targetOf(before: Content, after: Content): Target | undefined {
  for (const { title, prefix } of sheets) {
    const old = before[title];
    if (prefix === undefined || !old) continue;
    const changed = (after[title] ?? []).filter((line) => !old.includes(line));
    if (changed.length === 0) continue;
    for (const line of changed) {
      const row = Number.parseInt(line, 10);
      const was = old.find((one) => one.startsWith(`${row}: `));
      const cells = was === undefined ? undefined : cellsOf(was);
      const found = [...cellsOf(line)].find(([column, text]) => cells && cells.get(column) !== text);
      if (found) return { title, cell: { row, column: Number(found[0]) } };
    }
    return { title };
  }
  return before['Педагоги'] ? { title: 'Педагоги' } : undefined;
}

function grid(title: string, act: (sheet: SheetView) => UserAct): (person: Person) => void {
  return ({ table }) => {
    const id = sheetIds(table.host).get(title);
    if (id === undefined) throw new Stopped(`No sheet «${title}»`);
    table.host.act(act(table.host.sheetView(id)));
  };
}

/** Rows below the header down to the last filled one, in all columns. */
function records({ cells, columns }: SheetView): { row: number; column: number; rows: number; columns: number } {
  const last = Math.max(2, ...Object.keys(cells).map((place) => Number.parseInt(place, 10)));
  return { row: 2, column: 1, rows: last - 1, columns };
}

/** The acts of one scenario. */
export function actsOn(target: Target | undefined): Rival[] {
  if (!target) return [];
  const { title, cell } = target;
  const act = (name: string, make: (sheet: SheetView) => UserAct): Rival => ({
    name,
    moves: true,
    act: grid(title, make),
  });
  return [
    ...(cell
      ? [
          {
            name: `an edit of ${title} ${cell.row},${cell.column}`,
            types: true as const,
            act: ({ table }: Person): void => {
              const sheet = table.sheet(title).id;
              table.host.edit({ sheet, ...cell, texts: [['Вписано рядом']] });
            },
          },
        ]
      : []),
    act(`a sort of ${title}`, (sheet) => ({
      kind: 'sortRange',
      sheet: sheet.id,
      area: records(sheet),
      column: 2,
      ascending: false,
    })),
    act(`a row into ${title}`, ({ id }) => ({ kind: 'insertRows', sheet: id, at: 2, count: 1 })),
    act(`a column of ${title} moved`, ({ id }) => ({ kind: 'moveColumns', sheet: id, at: 4, count: 1, before: 8 })),
    act(`${title} renamed`, ({ id }) => ({ kind: 'renameSheet', sheet: id, title: `${title} школы` })),
    { ...act(`${title} deleted`, ({ id }) => ({ kind: 'deleteSheet', sheet: id })), deletes: true },
  ];
}
