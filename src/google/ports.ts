/** Wires every port to Apps Script, anew for each execution: nothing here runs while the script loads. */
import type { Assets, Dialogs, Lock, Ports, Settings } from '../ports.ts';
import { templateFromAsset } from '../documents/templates-asset.ts';
import { plansFrom } from '../workbook/roadmap/plans/asset.ts';
import { demonstrationFrom } from '../workbook/sample/define.ts';
import { googleFiles } from './files.ts';
import { googleWorkbook } from './workbook.ts';

/** Values kept with the table for all its users; Файл → Создать копию leaves them behind. */
function documentSettings(): Settings {
  const store = PropertiesService.getDocumentProperties();
  return {
    get: (key) => store.getProperty(key) ?? undefined,
    set: (key, value) => void store.setProperty(key, value),
    remove: (key) => void store.deleteProperty(key),
  };
}

function documentLock(): Lock {
  return {
    hold(milliseconds, work) {
      const lock = LockService.getDocumentLock();
      // A script that is not bound to a document has no document lock.
      if (!lock) return { value: work() };
      if (!lock.tryLock(milliseconds)) return undefined;
      try {
        return { value: work() };
      } finally {
        // Writes are buffered: another execution must not start before they are in the table.
        SpreadsheetApp.flush();
        lock.releaseLock();
      }
    },
  };
}

/** Views the panel may be opened on are names from our own list, never data: they are written into its page. */
function sidebarPage(view: string): GoogleAppsScript.HTML.HtmlOutput {
  const start = JSON.stringify({ view: view.replace(/[^A-Za-z]/g, '') });
  return HtmlService.createHtmlOutputFromFile('Sidebar')
    .append(`<script>startPanel(${start})</script>`)
    .setTitle('Наставничество');
}

function dialogs(): Dialogs {
  return {
    toast: (text, title) => SpreadsheetApp.getActive().toast(text, title, 8),
    confirm(title, text) {
      const ui = SpreadsheetApp.getUi();
      return ui.alert(title, text, ui.ButtonSet.YES_NO) === ui.Button.YES;
    },
    openSidebar: (view) => SpreadsheetApp.getUi().showSidebar(sidebarPage(view)),
  };
}

function assets(): Assets {
  const read = (name: string): string => HtmlService.createHtmlOutputFromFile(name).getContent();
  return {
    template: (id) => templateFromAsset(read('Templates'), id),
    plans: () => plansFrom(read('Templates')),
    demonstration: () => demonstrationFrom(read('Demonstration')),
  };
}

/** All ports for one execution. */
export function googlePorts(): Ports {
  const workbook = googleWorkbook();
  const timeZone = SpreadsheetApp.getActive().getSpreadsheetTimeZone();
  const now = new Date();
  return {
    workbook,
    settings: documentSettings(),
    lock: documentLock(),
    files: googleFiles(),
    dialogs: dialogs(),
    assets: assets(),
    today: Utilities.formatDate(now, timeZone, 'yyyy-MM-dd'),
    moment: Utilities.formatDate(now, timeZone, 'dd.MM.yyyy HH:mm'),
    userKey: Session.getTemporaryActiveUserKey(),
    press: undefined,
    newId: () => Utilities.getUuid(),
  };
}
