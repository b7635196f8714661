/** What stands on a tab beside its cells and may get lost: protection of computed columns, colours of states, the frozen header. */
import type { RecordSheet } from './define.ts';
import { decorations } from './layout.ts';
import type { Write } from './writes.ts';

/** What stands on a tab beside its cells. */
export interface Marks {
  readonly protectedColumns: ReadonlySet<number>;
  /** Colour rules as `column|text`; undefined when nobody looked. */
  readonly colouredTexts: ReadonlySet<string> | undefined;
  readonly frozen: { readonly rows: number; readonly columns: number };
}

/** Writes for the protection, the colours and the frozen header that somebody has removed; what stands is left as it is. */
export function markWrites(
  sheet: RecordSheet,
  sheetId: number,
  headerRow: number,
  positions: Readonly<Record<string, number>>,
  found: Marks,
): Write[] {
  const lost = decorations(sheet, sheetId, headerRow, positions).filter((write) => {
    if (write.kind === 'colours')
      return write.rules.some(({ column, text }) => found.colouredTexts?.has(`${column}|${text}`) === false);
    return Object.entries(sheet.columns).some(
      ([key, { shown }]) =>
        shown === true && positions[key] !== undefined && !found.protectedColumns.has(positions[key]),
    );
  });
  // Below rows of the user's own nothing is frozen sideways: Sheets refuses to cut through their merged cells.
  const columns = found.frozen.columns === 0 && headerRow === 1 ? sheet.frozenColumns : found.frozen.columns;
  const rows = found.frozen.rows === 0 ? headerRow : found.frozen.rows;
  const frozen = rows === found.frozen.rows && columns === found.frozen.columns;
  return frozen ? lost : [...lost, { kind: 'freeze', sheetId, rows, columns }];
}

/** What the writes bring back, in the words of the report. */
export function markNames(writes: readonly Write[]): string {
  const names: Partial<Record<Write['kind'], string>> = {
    protect: 'предупреждение о столбцах, которые заполняются сами',
    colours: 'цвета состояний',
    freeze: 'закреплённый заголовок',
  };
  return writes.map(({ kind }) => names[kind] ?? kind).join(', ');
}
