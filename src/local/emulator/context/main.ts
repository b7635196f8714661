/** Entry of the emulator's half that lives beside the script: sets the globals up and carries out one execution. */
import { connect } from './bridge.ts';
import { installClock } from './clock.ts';
import { defineBanding } from './banding.ts';
import { defineBlob } from './blob.ts';
import { defineCharts } from './charts.ts';
import { defineColourRules } from './colour-rules.ts';
import { defineDrive } from './drive.ts';
import { eventFor } from './events.ts';
import { Ended } from './exception.ts';
import { defineFilter } from './filter.ts';
import { defineHtml } from './html.ts';
import { defineMetadata } from './metadata.ts';
import { make } from './objects-made.ts';
import { defineProtection } from './protection.ts';
import { defineRanges } from './range.ts';
import { installRefused } from './refused.ts';
import { defineRichText } from './rich-text.ts';
import { type ResultKind, resultText } from './result.ts';
import { defineScript, makeConsole } from './script.ts';
import { defineSelection } from './selection.ts';
import { defineSheet } from './sheet.ts';
import { defineSpreadsheet } from './spreadsheet.ts';
import { defineSpreadsheetApp } from './spreadsheet-app.ts';
import { defineStores } from './stores.ts';
import { type Compile, connectCompiler } from './template.ts';
import { defineTextFinder } from './text-finder.ts';
import { defineTextStyles } from './text-styles.ts';
import { defineUi } from './ui.ts';
import { defineUtilities } from './utilities.ts';
import { defineValidation } from './validation.ts';

/** What the host says of the execution to come. */
interface Setup {
  readonly timeZone: string;
  readonly fixedClock: boolean;
  /** Symbols of the advanced services that the manifest switches on. */
  readonly advanced: readonly string[];
}

const SERVICES: Readonly<Record<string, string>> = {
  SpreadsheetApp: 'SpreadsheetApp',
  HtmlService: 'HtmlService',
  ScriptApp: 'ScriptApp',
  Session: 'Session',
  Utilities: 'Utilities',
  PropertiesService: 'PropertiesService',
  CacheService: 'CacheService',
  LockService: 'LockService',
  Logger: 'Logger',
  Browser: 'Browser',
  Charts: 'Charts',
  MimeType: 'MimeType',
};

function defineAll(): void {
  defineSpreadsheetApp();
  defineSpreadsheet();
  defineSheet();
  defineRanges();
  defineSelection();
  defineValidation();
  defineColourRules();
  defineMetadata();
  defineProtection();
  defineFilter();
  defineCharts();
  defineTextFinder();
  defineTextStyles();
  defineRichText();
  defineBanding();
  defineUi();
  defineHtml();
  defineUtilities();
  defineBlob();
  defineStores();
  defineScript();
  defineDrive();
}

/** A service is made when a script first names it: an execution pays only for what it uses. */
function lazily(global: Record<string, unknown>, name: string, build: () => unknown): void {
  Object.defineProperty(global, name, {
    configurable: true,
    enumerable: false,
    get() {
      const value = build();
      Object.defineProperty(global, name, { value, writable: true, configurable: true, enumerable: false });
      return value;
    },
    set(value: unknown) {
      Object.defineProperty(global, name, { value, writable: true, configurable: true, enumerable: false });
    },
  });
}

/** Called once by the host, before the script is loaded. */
export function start(hostCall: (request: string) => string, setup: string, compile: Compile): void {
  const global = globalThis as unknown as Record<string, unknown>;
  const { timeZone, fixedClock, advanced } = JSON.parse(setup) as Setup;
  connect(hostCall);
  connectCompiler(compile);
  defineAll();
  for (const name of ['WebAssembly', 'SharedArrayBuffer', 'Atomics']) delete global[name];
  installClock(global, timeZone, fixedClock);
  for (const [name, kind] of Object.entries(SERVICES)) lazily(global, name, () => make(kind, {}));
  if (advanced.includes('Drive')) lazily(global, 'Drive', () => make('Drive', {}));
  lazily(global, 'console', makeConsole);
  installRefused(global, advanced);
}

/** How the execution ended. */
interface End {
  readonly value?: string;
  readonly error?: { readonly name: string; readonly message: string; readonly stack: string };
}

let end: End = {};

/** The stack as far as the script goes: what lies under its call is the host's. */
function scriptStack(error: Error): string {
  const lines = String(error.stack ?? '').split('\n');
  const end = lines.findIndex((line) => / at begin \(emulator\.js/.test(line));
  return (end < 0 ? lines : lines.slice(0, end)).filter((line) => !/\(emulator\.js:/.test(line)).join('\n');
}

function failure(error: unknown): End {
  if (error instanceof Ended) return { error: { name: 'Ended', message: error.message, stack: '' } };
  if (!(error instanceof Error)) return { error: { name: 'Error', message: String(error), stack: '' } };
  return { error: { name: String(error.name), message: String(error.message), stack: scriptStack(error) } };
}

function settle(value: unknown, kind: ResultKind): void {
  try {
    const text = resultText(value, kind);
    end = text === undefined ? {} : { value: text };
  } catch (error) {
    end = failure(error);
  }
}

/** Calls the script's function. A promise is waited for, as far as it can be settled without timers. */
export function begin(body: unknown, payload: string, kind: ResultKind): void {
  try {
    if (typeof body !== 'function') throw new ReferenceError('Script function not found');
    const values = eventFor(payload);
    const result: unknown = (body as (...given: unknown[]) => unknown)(...values);
    if (result instanceof Promise) {
      result.then(
        (value) => settle(value, kind),
        (error: unknown) => {
          end = failure(error);
        },
      );
    } else settle(result, kind);
  } catch (error) {
    end = failure(error);
  }
}

/** What the host asks for once the function and its microtasks have run. */
export function collect(): string {
  return JSON.stringify(end);
}
