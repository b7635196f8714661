/** Door of triggers, menu and panel: wires Apps Script to the commands and holds the one catch that talks to the user. */
import { callByName, type Reply } from '../commands/rpc.ts';
import { commandById, menuGroups } from '../commands/index.ts';
import { handleEdit, type EditEvent } from '../commands/handle-edit.ts';
import { runPressed } from '../commands/press.ts';
import { UserError } from '../domain/issue.ts';
import { googlePorts } from './ports.ts';

const APP_TITLE = 'Наставничество';

/** A sentence for anything that is not a refusal of ours; the whole error goes to the log of the script. */
function sentenceFor(error: unknown): string {
  if (error instanceof UserError) return error.message;
  console.error(error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error));
  return 'Не получилось выполнить команду из-за ошибки в самой надстройке. Записанное раньше не пострадало: повторите команду, а если ошибка останется, сообщите о ней тому, кто дал вам эту таблицу.';
}

/** Builds the menu; nothing else, because in AuthMode.NONE one forbidden call would leave the user without a menu. */
export function onOpen(): void {
  const ui = SpreadsheetApp.getUi();
  const menu = ui.createMenu(APP_TITLE);
  menuGroups().forEach((group, index) => {
    if (index > 0) menu.addSeparator();
    for (const command of group) menu.addItem(command.title, command.id);
  });
  menu.addToUi();
}

/** Simple trigger: 30 seconds, no windows; whatever it misses the full check finds. */
export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  try {
    const range = event.range;
    const edit: EditEvent = {
      sheetId: range.getSheet().getSheetId(),
      row: range.getRow(),
      column: range.getColumn(),
      rows: range.getNumRows(),
      columns: range.getNumColumns(),
    };
    handleEdit(googlePorts(), edit);
  } catch (error) {
    SpreadsheetApp.getActive().toast(sentenceFor(error), APP_TITLE, 10);
  }
}

/** A menu item: a command without input. */
export function runMenu(id: string): void {
  try {
    const command = commandById(id);
    if (command) runPressed(googlePorts(), command, {});
  } catch (error) {
    const ui = SpreadsheetApp.getUi();
    ui.alert(APP_TITLE, sentenceFor(error), ui.ButtonSet.OK);
  }
}

/** The panel's call: the answer or the reason why not, always plain data. */
export function callCommand(name: string, input: unknown, press?: unknown): Reply {
  try {
    return {
      ok: true,
      value: callByName(googlePorts(), name, input, typeof press === 'string' ? press.slice(0, 60) : undefined),
    };
  } catch (error) {
    const issues = error instanceof UserError ? error.issues : [];
    return {
      ok: false,
      code: error instanceof UserError ? error.code : 'bug',
      message: sentenceFor(error),
      issues: [...issues],
    };
  }
}
