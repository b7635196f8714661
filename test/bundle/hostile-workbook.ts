/** Does to a table what people do to theirs: a plain script changes the saved demonstration school while the add-on sleeps. */
import { createHost } from '../../src/local/emulator/create-host.ts';
import type { Json } from '../../src/local/host.ts';
import { distFile } from './dist-files.ts';
import type { HostileWorkbook } from './hostile-cells.ts';
import { demonstrationTable, emptyTable, NOW, type TestTable } from './table.ts';

/** Every cell of the person's own begins so, headers and titles too. */
export const OWN = 'своё';
/** Rows left on a sheet; a new one has a thousand, and copying their formats is what a run spends its time on. */
const ROWS = 100;

/** Runs as a script of the emulator; places are taken modulo what there is. */
const SCRIPT = `
function valueOf(cell) {
  if (cell.formula) return cell.formula;
  if (cell.day) return new Date(...cell.day);
  const text = cell.times ? cell.text.repeat(cell.times) : cell;
  // The apostrophe that keeps text from being read counts against the 50,000 characters.
  return typeof text === 'string' && text !== '' && text.length < 50000 ? "'" + text : text;
}
function hit(sheet, { hits, notes }, header) {
  const [rows, width] = [Math.max(1, sheet.getLastRow() - header), sheet.getLastColumn()];
  for (const { row, column, cell } of hits) {
    sheet.getRange(header + 1 + (row % rows), 1 + (column % width)).setValue(valueOf(cell));
  }
  for (const at of notes) sheet.getRange(header + 1 + (at % rows), 1 + (at % width)).setNote('${OWN}: позвонить');
}
function repeatRows(sheet, { duplicates, blanks, repeatedHeader }) {
  for (const at of duplicates) {
    const [rows, width] = [sheet.getLastRow(), sheet.getLastColumn()];
    if (rows < 2 || rows === sheet.getMaxRows()) continue;
    sheet.getRange(2 + (at % (rows - 1)), 1, 1, width).copyTo(sheet.getRange(rows + 1, 1));
  }
  for (const at of blanks) sheet.insertRowBefore(2 + (at % sheet.getLastRow()));
  if (repeatedHeader === null) return;
  const row = 2 + (repeatedHeader % sheet.getLastRow());
  sheet.insertRowBefore(row);
  sheet.getRange(row, 1, 1, sheet.getLastColumn()).setValues(sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues());
}
function moveColumns(sheet, { moves, doubled, lostColumn, renamedHeader, hidden }) {
  const rows = sheet.getMaxRows();
  for (const [from, to] of moves) {
    const width = sheet.getLastColumn();
    sheet.setFrozenColumns(0);
    sheet.moveColumns(sheet.getRange(1, 1 + (from % width), rows, 1), 1 + (to % width));
  }
  const width = sheet.getLastColumn();
  if (doubled !== null) {
    const column = 1 + (doubled % width);
    sheet.insertColumnAfter(width);
    sheet.getRange(1, column, rows, 1).copyTo(sheet.getRange(1, width + 1));
  }
  if (lostColumn !== null) sheet.deleteColumn(1 + (lostColumn % width));
  if (renamedHeader) sheet.getRange(1, 1 + (renamedHeader[0] % width)).setValue(renamedHeader[1]);
  for (const at of hidden) sheet.hideColumns(1 + (at % width));
}
function addOwn(sheet, { own, above }) {
  own.forEach((at, index) => {
    const column = 1 + (at % sheet.getLastColumn());
    const rows = sheet.getLastRow();
    sheet.insertColumnBefore(column);
    const cells = Array.from({ length: rows }, (_, row) =>
      [row === 0 ? '${OWN} ' + index : row % 3 === 0 ? '${OWN} ' + row : row % 3 === 1 ? row : '']);
    sheet.getRange(1, column, rows, 1).setValues(cells);
  });
  for (let count = 0; count < above; count++) {
    sheet.insertRowBefore(1);
    sheet.getRange(1, 1, 1, 2).setValues([['${OWN} название ' + count, count]]);
  }
}
function live({ sheets, tabs }) {
  const book = SpreadsheetApp.getActive();
  for (const spec of sheets) {
    const sheet = book.getSheetByName(spec.title);
    hit(sheet, spec, 1);
    repeatRows(sheet, spec);
    moveColumns(sheet, spec);
    addOwn(sheet, spec);
  }
  for (const { title, act } of tabs) {
    const sheet = book.getSheetByName(title);
    if (act === 'delete') book.deleteSheet(sheet);
    else if (act === 'rename') sheet.setName('Переименованный ' + title.length);
    else if (act === 'copy') sheet.copyTo(book);
    else sheet.hideSheet();
  }
  const notes = book.insertSheet('${OWN}');
  notes.getRange(1, 1, 2, 2).setValues([['${OWN}', 'ФИО'], ['=1', 1]]);
}`;

let start: Json | undefined;

/** The demonstration school with sheets cut short. */
function school(): Json {
  if (start !== undefined) return start;
  const { host } = demonstrationTable();
  for (const { id, rows } of host.view().sheets)
    if (rows > ROWS) host.act({ kind: 'deleteRows', sheet: id, at: ROWS + 1, count: rows - ROWS });
  start = host.save();
  return start;
}

/** The demonstration school as it is. */
export const untouched = (): TestTable => emptyTable({ state: school() });

/** The demonstration school after people have been at it. */
export function livedIn(spec: HostileWorkbook): TestTable {
  const manifest = JSON.parse(distFile('appsscript.json')) as Json;
  const host = createHost({ files: [{ name: 'live.js', text: SCRIPT }], manifest, state: school(), now: () => NOW });
  const { error } = host.run('live', [spec as unknown as Json], 'menu');
  if (error) throw new Error(`The test itself: ${error.message}\n${error.stack}`);
  return emptyTable({ state: host.save() });
}
