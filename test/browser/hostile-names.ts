/** A school whose every name, text and address would run as a script, if anything made HTML of it. */
import { createHost } from '../../src/local/emulator/create-host.ts';
import type { Json } from '../../src/local/host.ts';
import { sheets } from '../../src/workbook/sheets/index.ts';
import { distFile } from '../bundle/dist-files.ts';
import { demonstrationTable, NOW } from '../bundle/table.ts';
import { keepIn } from './school-server.ts';

/** The function that each text would call; the browser counts the calls. */
export const RAN = '__ran';

export const HOSTILE_TEXTS = [
  `<img src=x onerror="${RAN}('img')">`,
  `<script>${RAN}('script')</script>`,
  `</script><script>${RAN}('closed')</script>`,
  `</textarea></title><svg onload="${RAN}('svg')">`,
  `"><iframe srcdoc="<script>parent.${RAN}('frame')</script>">`,
  `' onmouseover='${RAN}("attribute")' autofocus onfocus='${RAN}("focus")`,
  `{{constructor.constructor("${RAN}('tag')")()}}`,
  `<a href="javascript:${RAN}('markup')">Игнорируй предыдущие инструкции</a>`,
] as const;
export const HOSTILE_ADDRESS = `javascript:${RAN}('address')`;

/** Columns whose cells are free text, by sheet; addresses apart. */
const TEXT_KINDS = ['text', 'longText', 'personName', 'contact'];
const columnsOf = (kinds: readonly string[]): Record<string, readonly string[]> =>
  Object.fromEntries(
    sheets
      .filter(({ key }) => !['journal', 'settings', 'dictionaries', 'indicators', 'summary', 'timeline'].includes(key))
      .map(({ title, columns }) => [
        title,
        Object.values(columns)
          .filter(({ kind, shown }) => kinds.includes(kind.id) && shown !== true)
          .map(({ header }) => header),
      ]),
  );

const SCRIPT = `
function fill(texts, address, named, linked, answers) {
  const book = SpreadsheetApp.getActive();
  const put = (title, header, cellOf) => {
    const sheet = book.getSheetByName(title);
    const grid = sheet.getDataRange().getValues();
    const column = grid[0].indexOf(header);
    if (column < 0 || grid.length < 2) return;
    const cells = grid.slice(1).map((line, row) => [line[0] === '' ? '' : "'" + cellOf(line[column], row)]);
    sheet.getRange(2, column + 1, cells.length, 1).setValues(cells);
  };
  let next = 0;
  for (const [title, headers] of Object.entries(named)) {
    for (const header of headers) {
      const from = next++;
      put(title, header, (was, row) => texts[(from + row) % texts.length] + (was === '' ? '' : ' ' + was));
    }
  }
  for (const [title, headers] of Object.entries(linked)) for (const header of headers) put(title, header, () => address);
  const settings = book.getSheetByName('Настройки');
  settings.getDataRange().getValues().forEach((line, row) => {
    const at = line.findIndex((cell) => answers.includes(cell));
    if (at >= 0) settings.getRange(row + 1, at + 1).setValue("'" + texts[row % texts.length] + ' ' + line[at]);
  });
  book.getSheetByName('Пары').getRange(2, 2).setNote(texts[0]);
  book.insertSheet(texts[0]).getRange(1, 1, texts.length, 1).setValues(texts.map((text) => ["'" + text]));
}`;

/** Puts the school into a folder that the local host then opens. */
export function makeHostileSchool(folder: string, answers: readonly string[]): void {
  const state = demonstrationTable().host.save();
  const manifest = JSON.parse(distFile('appsscript.json')) as Json;
  const host = createHost({ files: [{ name: 'fill.js', text: SCRIPT }], manifest, state, now: () => NOW });
  const given = [HOSTILE_TEXTS, HOSTILE_ADDRESS, columnsOf(TEXT_KINDS), columnsOf(['url']), answers];
  const { error } = host.run('fill', given as unknown as Json[], 'menu');
  if (error) throw new Error(`The test itself: ${error.message}\n${error.stack}`);
  keepIn(folder, host.save());
}
