/** Menus, sidebars, dialogs, alerts, toasts; files of the project; log. */
import type { Answer, MenuItem, Question, Shown } from '../../host.ts';
import { ServiceError } from '../model/service-error.ts';
import type { Desk, Operations } from './desk.ts';

const UI_SCOPE = 'https://www.googleapis.com/auth/script.container.ui';

/** A refusal by scope, worded as live. */
export function refuseScope(member: string, scopes: readonly string[]): never {
  throw new ServiceError(
    `Specified permissions are not sufficient to call ${member}. Required permissions: ${scopes
      .map((scope) => (scope.startsWith('http') ? scope : `https://www.googleapis.com/auth/${scope}`))
      .join(' || ')}`,
  );
}

/** Windows may be opened by a menu or the panel only, never by a trigger or a cell. */
function checkWindow(desk: Desk): void {
  const { caller } = desk.run;
  if (caller === 'cell') throw new ServiceError('Cannot call SpreadsheetApp.getUi() from this context.');
  if (caller !== 'menu' && caller !== 'sidebar') refuseScope(desk.run.current, [UI_SCOPE]);
}

function question(desk: Desk, asked: Question): Answer {
  checkWindow(desk);
  return desk.ask(asked);
}

export const WINDOW_OPERATIONS: Operations = {
  checkUi: (desk) => {
    if (desk.run.caller === 'cell') throw new ServiceError('Cannot call SpreadsheetApp.getUi() from this context.');
  },
  question,
  show: (desk, shown: Shown) => {
    checkWindow(desk);
    if (!desk.scopes.includes(UI_SCOPE)) refuseScope(desk.run.current, [UI_SCOPE]);
    desk.run.shown.push(shown);
  },
  toast: (desk, shown: Shown) => {
    if (desk.run.caller === 'cell') throw new ServiceError('You do not have permission to call toast');
    desk.run.shown.push(shown);
  },
  menu: (desk, items: readonly MenuItem[]) => {
    desk.run.shown.push({ kind: 'menu', items });
  },
};

export const PROJECT_OPERATIONS: Operations = {
  file: (desk, name: string) => {
    const bare = name.replace(/\.html$/, '');
    const found = desk.files.find((file) => file.name === `${bare}.html`);
    if (!found) throw new ServiceError(`No HTML file named ${bare} was found.`);
    return found.text;
  },
  log: (desk, line: string) => {
    desk.run.log.push(line);
  },
  session: (desk) => ({
    userKey: desk.userKey,
    locale: desk.book.locale.slice(0, 2),
    caller: desk.run.caller,
    scopes: desk.scopes,
    project: desk.book.project,
    timeZone: desk.timeZone,
  }),
  refuse: (desk, member: string, scopes: readonly string[]) => {
    // A member whose scope the manifest does have is a gap of the emulator, not of the permissions.
    const held = scopes.some((scope) => desk.scopes.includes(`https://www.googleapis.com/auth/${scope}`));
    if (held) throw new ServiceError(`нет в локальном стенде: ${member}`);
    refuseScope(member, scopes);
  },
};
