/** Shows the server's texts over the plain values, and opens a cell for editing with the text that gives it back. */
import { CellValueType, InterceptorEffectEnum, type Univer } from '@univerjs/core';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import { rawText } from '../raw-text.ts';
import { shownText, type ViewCell } from './cell-data.ts';

/** The server's cell by sheet, row and column, counted from 1. */
export type CellAt = (sheet: number, row: number, column: number) => ViewCell | undefined;

export function showTexts(
  univer: Univer,
  cellAt: CellAt,
  echo: { textAt(sheet: number, row: number, column: number): string | undefined },
): void {
  const interceptors = univer.__getInjector().get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    // After the grid's own number formats and validation (10 and 9), whose texts it replaces.
    priority: 8,
    effect: InterceptorEffectEnum.Value,
    handler: (data, place, next) => {
      const where = [Number(place.subUnitId), place.row + 1, place.col + 1] as const;
      const typed = echo.textAt(...where);
      if (typed !== undefined) return next({ ...data, v: typed, t: CellValueType.STRING });
      const cell = cellAt(...where);
      if (cell === undefined || data === null || data === undefined || cell.rule?.type === 'CHECKBOX')
        return next(data);
      if (cell.v === undefined && cell.e === undefined) return next(data);
      const t = typeof cell.v === 'number' && cell.e === undefined ? CellValueType.NUMBER : CellValueType.STRING;
      return next({ ...data, v: shownText(cell), t });
    },
  });
  // Before all others, and without asking them: they would read the typed text as a date or a formula.
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: 1000,
    handler: (data, place) => {
      const text = rawText(cellAt(Number(place.subUnitId), place.row + 1, place.col + 1));
      return { ...data, v: text, t: CellValueType.STRING, p: null, f: null };
    },
  });
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: 1000,
    // What was typed has gone to the server as text: here the cell stays as it was.
    handler: (_data, place) => place.worksheet.getCellRaw(place.row, place.col),
  });
}
