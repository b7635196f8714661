/** ScriptApp, Session, Logger and console. */
import { call } from './bridge.ts';
import { defineClass } from './define.ts';
import { enumFamily, enumValue } from './enums.ts';
import { make } from './objects-made.ts';
import { formatString } from './utilities.ts';

interface SessionFacts {
  readonly userKey: string;
  readonly locale: string;
  readonly caller: string;
  readonly scopes: readonly string[];
  readonly project: string;
  readonly timeZone: string;
}

function session(): SessionFacts {
  return call('session') as SessionFacts;
}

/** Text of a logged value: texts as they are, everything else as JSON, as the execution log shows it. */
function logged(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return value.stack ?? String(value);
  if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
    try {
      return JSON.stringify(value) ?? String(value);
    } catch {
      return String(value);
    }
  }
  return String(value);
}

function line(values: readonly unknown[]): string {
  const [first, ...rest] = values;
  if (typeof first === 'string' && rest.length > 0 && /%[sdifjoO]/.test(first))
    return formatString(
      {},
      first.replace(/%[joO]/g, '%s'),
      ...rest.map((value) => (typeof value === 'number' ? value : logged(value))),
    );
  return values.map(logged).join(' ');
}

/** The log of Logger, kept for getLog. */
const log: string[] = [];

export function defineScript(): void {
  defineClass(
    'Script.ScriptApp',
    'ScriptApp',
    {
      getScriptId: () => session().project,
      // A token would be of no use here: nothing of Google answers it.
      getOAuthToken: () => call('refuse', 'ScriptApp.getOAuthToken', []),
      getAuthorizationInfo: () => make('AuthorizationInfo', {}),
      requireScopes: (_state, _mode: object, scopes: readonly string[]) => {
        const missing = scopes.filter((scope) => !session().scopes.includes(scope));
        if (missing.length > 0) call('refuse', 'ScriptApp.requireScopes', missing);
      },
      requireAllScopes: () => undefined,
      getProjectTriggers: () => call('refuse', 'ScriptApp.getProjectTriggers', ['script.scriptapp']),
      newTrigger: () => call('refuse', 'ScriptApp.newTrigger', ['script.scriptapp']),
      deleteTrigger: () => call('refuse', 'ScriptApp.deleteTrigger', ['script.scriptapp']),
    },
    () => ({
      AuthMode: enumFamily('Script.AuthMode'),
      AuthorizationStatus: enumFamily('Script.AuthorizationStatus'),
      EventType: enumFamily('Script.EventType'),
      InstallationSource: enumFamily('Script.InstallationSource'),
      TriggerSource: enumFamily('Script.TriggerSource'),
      WeekDay: enumFamily('Base.Weekday'),
    }),
  );
  defineClass('Script.AuthorizationInfo', 'AuthorizationInfo', {
    getAuthorizationStatus: () => enumValue('Script.AuthorizationStatus', 'NOT_REQUIRED'),
    getAuthorizationUrl: () => null,
    getAuthorizedScopes: () => [...session().scopes],
  });
  const refuseUser = (member: string) => () => call('refuse', `Session.${member}`, ['userinfo.email']);
  defineClass('Base.Session', 'Session', {
    getScriptTimeZone: () => session().timeZone,
    getTimeZone: () => session().timeZone,
    getActiveUserLocale: () => session().locale,
    getTemporaryActiveUserKey: () => session().userKey,
    getActiveUser: refuseUser('getActiveUser'),
    getEffectiveUser: refuseUser('getEffectiveUser'),
    getUser: refuseUser('getUser'),
  });
  defineClass<{ email: string }>('Base.User', 'User', { getEmail: (user) => user.email });
  defineClass('Base.Logger', 'Logger', {
    log: (_state, first: unknown, ...rest: unknown[]) => {
      const text = line([first, ...rest]);
      log.push(text);
      call('log', text);
    },
    getLog: () => log.map((one) => `${one}\n`).join(''),
    clear: () => {
      log.length = 0;
    },
  });
}

/** The console of a script: plain functions, as live has them. */
export function makeConsole(): object {
  const write =
    (mark: string) =>
    (...values: unknown[]): void => {
      call('log', mark + line(values));
    };
  const started = new Map<string, number>();
  return {
    log: write(''),
    info: write(''),
    debug: write(''),
    warn: write(''),
    error: write(''),
    time: (label: string) => void started.set(String(label), Date.now()),
    timeEnd: (label: string) => {
      const since = started.get(String(label));
      started.delete(String(label));
      if (since !== undefined) call('log', `${String(label)}: ${Date.now() - since}ms`);
    },
  };
}
