/** The grid: shows the server's view, tells what the person selects and types, changes nothing by itself. */
import { CanceledError, ICommandService, LifecycleStages, type IRange } from '@univerjs/core';
import { ILayoutService } from '@univerjs/preset-sheets-core';
import type { SheetView, UserEdit, WorkbookView } from '../../host.ts';
import type { ViewPatch } from '../../server/messages.ts';
import { rawText } from '../raw-text.ts';
import { applyParts, SET_VALUES } from './apply-cells.ts';
import type { ViewCell } from './cell-data.ts';
import { Echo } from './echo.ts';
import type { GridEvents, Selection } from './events.ts';
import { editOfMatrix, filling, pastedBlock, plainText, type CellMatrix } from './edits.ts';
import { showTexts, type CellAt } from './shown-texts.ts';
import { inSight, scrollStart, sizesOf } from './scroll.ts';
import { resizings } from './sizes.ts';
import { UNIT, workbookData } from './snapshot.ts';
import { Typing } from './typing.ts';
import { changesRules } from './validation.ts';
import { createUniver, type FWorksheet, type UniverGrid } from './univer.ts';

/** Changes of the grid's own model that are only looks and stay on this page. */
const LOOKS = new Set(['sheet.mutation.toggle-note-popup', 'sheet.mutation.update-note-position']);

export class Grid {
  readonly #events: GridEvents;
  readonly #grid: UniverGrid;
  readonly #echo: Echo;
  readonly #typing: Typing;
  #view: WorkbookView;
  #switched: ReadonlySet<string> = new Set();
  #editing = false;
  /** While the page itself moves the selection, it is no act of the person. */
  #moving = false;

  constructor(container: HTMLElement, view: WorkbookView, events: GridEvents) {
    this.#events = events;
    this.#view = view;
    this.#grid = createUniver(container);
    const cellAt: CellAt = (sheet, row, column) => this.#cell(this.#sheetOf(sheet), row, column);
    this.#echo = new Echo(this.#grid.api, cellAt);
    this.#grid.api.addEvent(this.#grid.api.Event.LifeCycleChanged, ({ stage }) => {
      // From now on the grid takes clicks and keys; tests wait for it.
      if (stage >= LifecycleStages.Rendered) container.dataset['ready'] = 'yes';
    });
    // The grid's services come to life with its first workbook.
    this.#create();
    this.#typing = new Typing(this.#grid.univer, this.#grid.api);
    this.#guardModel();
    showTexts(this.#grid.univer, cellAt, this.#echo);
    this.#listen();
    this.goTo(view.activeSheet, view.activeCell.row, view.activeCell.column);
  }

  sheet(): SheetView | undefined {
    const id = Number(this.#grid.api.getActiveWorkbook()?.getActiveSheet().getSheetId());
    return this.#sheetOf(id);
  }

  #sheetOf(id: number): SheetView | undefined {
    return this.#view.sheets.find((sheet) => sheet.id === id);
  }

  #cell(sheet: SheetView | undefined, row: number, column: number): ViewCell | undefined {
    return sheet?.cells[`${String(row)},${String(column)}`];
  }

  #create(): void {
    this.#grid.api.createWorkbook(workbookData(this.#view, this.#switched));
  }

  /** Draws everything anew, where the person was. */
  show(view: WorkbookView, switched: ReadonlySet<string> = this.#switched): void {
    void this.#typing.after(() => this.#show(view, switched));
  }

  #show(view: WorkbookView, switched: ReadonlySet<string>): void {
    const before = this.selection();
    const seen: IRange | null | undefined = this.#grid.api.getActiveWorkbook()?.getActiveSheet().getVisibleRange();
    this.#view = view;
    this.#switched = switched;
    this.#quietly(() => {
      this.#grid.api.disposeUnit(UNIT);
      this.#create();
    });
    const kept = before !== undefined && view.sheets.some((sheet) => sheet.id === before.sheet);
    if (kept) {
      this.#goTo(before.sheet, before.row, before.column);
      const worksheet = this.#grid.api.getActiveWorkbook()?.getActiveSheet();
      if (seen !== null && seen !== undefined && worksheet)
        this.#scroll(worksheet, before.sheet, seen.startRow, seen.startColumn);
    } else this.#goTo(view.activeSheet, view.activeCell.row, view.activeCell.column);
  }

  /** Takes a change over: cell by cell where only values changed, as a whole where anything else did. */
  apply(view: WorkbookView, patch: ViewPatch, switched: ReadonlySet<string>): void {
    void this.#typing.after(() => this.#apply(view, patch, switched));
  }

  #apply(view: WorkbookView, patch: ViewPatch, switched: ReadonlySet<string>): void {
    const before = this.#view;
    const cellsOf = (id: number): SheetView['cells'] => this.#sheetOf(id)?.cells ?? {};
    const simple = patch.sheets.every((part) => part.kind === 'cells' && !changesRules(cellsOf(part.id), part.cells));
    const sameSheets = patch.order.join() === before.sheets.map((sheet) => sheet.id).join();
    if (!simple || !sameSheets || before.title !== view.title) this.#show(view, switched);
    else {
      this.#view = view;
      applyParts(this.#grid.api, before, view, patch);
    }
  }

  /** Turns to a sheet, at the place where the person left it. */
  showSheet(id: number): void {
    const workbook = this.#grid.api.getActiveWorkbook();
    const worksheet = workbook?.getSheetBySheetId(String(id));
    if (workbook === null || workbook === undefined || worksheet === null || worksheet === undefined) return;
    workbook.setActiveSheet(worksheet);
    if (worksheet.getSelection()?.getCurrentCell() === null) this.goTo(id, 1, 1);
    const selection = this.selection();
    if (selection !== undefined) this.#events.select(selection);
  }

  /** Makes a cell the active one and brings it into sight. */
  goTo(sheet: number, row: number, column: number): void {
    void this.#typing.after(() => this.#goTo(sheet, row, column));
  }

  #goTo(sheet: number, row: number, column: number): void {
    this.#quietly(() => {
      const workbook = this.#grid.api.getActiveWorkbook();
      const worksheet = workbook?.getSheetBySheetId(String(sheet));
      if (workbook === null || workbook === undefined || worksheet === null || worksheet === undefined) return;
      workbook.setActiveSheet(worksheet);
      const [top, left] = [Math.min(row, worksheet.getMaxRows()) - 1, Math.min(column, worksheet.getMaxColumns()) - 1];
      worksheet.setActiveRange(worksheet.getRange(top, left));
      // A few rows and columns of what stands before keep the cell readable.
      if (!inSight(this.#sheetOf(sheet), worksheet.getVisibleRange(), top, left))
        this.#scroll(worksheet, sheet, Math.max(0, top - 3), Math.max(0, left - 1));
    });
    const selection = this.selection();
    if (selection !== undefined) this.#events.select(selection);
  }

  /** Brings a cell (counted from 0) to the corner of what scrolls. */
  #scroll(worksheet: FWorksheet, id: number, row: number, column: number): void {
    const sheet = this.#sheetOf(id);
    if (sheet === undefined) return;
    const { frozenRows, frozenColumns } = sheet;
    const { height, width } = sizesOf(sheet, this.#switched);
    // The grid takes the number of frozen lines off by itself.
    worksheet.scrollToCell(
      scrollStart(row, frozenRows, height) + frozenRows,
      scrollStart(column, frozenColumns, width) + frozenColumns,
    );
  }

  selection(): Selection | undefined {
    const worksheet = this.#grid.api.getActiveWorkbook()?.getActiveSheet();
    const chosen = worksheet?.getSelection();
    const cell = chosen?.getCurrentCell();
    const range = chosen?.getActiveRange();
    if (worksheet === undefined || cell === null || cell === undefined || range === null || range === undefined)
      return undefined;
    return {
      sheet: Number(worksheet.getSheetId()),
      row: cell.actualRow + 1,
      column: cell.actualColumn + 1,
      top: range.getRow() + 1,
      left: range.getColumn() + 1,
      rows: range.getHeight(),
      columns: range.getWidth(),
    };
  }

  /** Gives the keyboard back to the grid. */
  focus(): void {
    this.#grid.univer.__getInjector().get(ILayoutService).focus();
  }

  #quietly(act: () => void): void {
    this.#moving = true;
    try {
      act();
    } finally {
      this.#moving = false;
    }
  }

  /** Stops every change of values that is not ours, and sends it to the server instead. */
  #guardModel(): void {
    const commands = this.#grid.univer.__getInjector().get(ICommandService);
    commands.beforeCommandExecuted((info, options) => {
      if (options?.['fromSync'] === true || !info.id.startsWith('sheet.mutation.') || LOOKS.has(info.id)) return;
      for (const act of resizings(info.id, info.params)) this.#events.resize(act);
      if (info.id === SET_VALUES) this.#takeMatrix(info.params as { subUnitId: string; cellValue?: CellMatrix });
      throw new CanceledError();
    });
  }

  #send(edit: UserEdit): void {
    const drawn = this.#events.edit(edit).then(() => this.#typing.after(() => undefined));
    void this.#echo.during(edit, drawn);
  }

  #takeMatrix(params: { readonly subUnitId: string; readonly cellValue?: CellMatrix }): void {
    const sheet = this.#sheetOf(Number(params.subUnitId));
    const edit = sheet === undefined ? undefined : editOfMatrix(sheet, params.cellValue ?? {});
    if (edit !== undefined) this.#send(edit);
  }

  #listen(): void {
    const { api } = this.#grid;
    api.addEvent(api.Event.SheetEditStarted, () => {
      this.#editing = true;
    });
    api.addEvent(api.Event.BeforeSheetEditEnd, ({ worksheet, row, column, value, isConfirm }) => {
      if (!this.#editing) return;
      this.#editing = false;
      const sheet = this.#sheetOf(Number(worksheet.getSheetId()));
      if (!isConfirm || sheet === undefined) return;
      const text = plainText(value.getData().body?.dataStream ?? '');
      if (text === rawText(this.#cell(sheet, row + 1, column + 1))) return;
      this.#send({ sheet: sheet.id, row: row + 1, column: column + 1, texts: [[text]] });
    });
    api.addEvent(api.Event.BeforeClipboardPaste, (paste) => {
      paste.cancel = true;
      const place = this.selection();
      if (place === undefined || paste.text === undefined || paste.text === '') return;
      const texts = filling(pastedBlock(paste.text), place.rows, place.columns);
      this.#send({ sheet: place.sheet, row: place.top, column: place.left, texts });
    });
    const commands = this.#grid.univer.__getInjector().get(ICommandService);
    commands.onCommandExecuted(({ id }) => {
      if (id !== 'sheet.operation.set-selections' || this.#moving) return;
      const selection = this.selection();
      if (selection !== undefined) this.#events.select(selection);
    });
  }
}
