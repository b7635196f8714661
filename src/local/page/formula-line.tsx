/** The line above the grid: which cell is active, and its value or formula, which can be edited here. */
import { useEffect, useState } from 'preact/hooks';
import type { SheetView } from '../host.ts';
import { columnLetters } from '../xlsx/column-letters.ts';
import type { Desk } from './desk.ts';
import type { Selection } from './grid/events.ts';
import { rawText } from './raw-text.ts';

interface Props {
  readonly desk: Desk;
  readonly sheet: SheetView | undefined;
  readonly selection: Selection | undefined;
}

export function FormulaLine({ desk, sheet, selection }: Props) {
  const cell =
    selection === undefined ? undefined : sheet?.cells[`${String(selection.row)},${String(selection.column)}`];
  const text = rawText(cell);
  const place = selection === undefined ? '' : `${columnLetters(selection.column)}${String(selection.row)}`;
  const [typed, setTyped] = useState(text);
  useEffect(() => setTyped(text), [text, place, sheet?.id]);

  function enter(): void {
    if (selection === undefined || typed === text) return;
    const { sheet: id, row, column } = selection;
    void desk.edit({ sheet: id, row, column, texts: [[typed]] });
  }

  return (
    <div class="formula-line">
      <span class="place" aria-label="Ячейка">
        {place}
      </span>
      <input
        aria-label={`Содержимое ячейки ${place}`}
        value={typed}
        spellcheck={false}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') enter();
          else if (event.key === 'Escape') setTyped(text);
          // The grid listens to keys of the whole document.
          event.stopPropagation();
        }}
      />
      {cell?.e !== undefined && <span class="cell-error">{cell.why ?? cell.e}</span>}
    </div>
  );
}
