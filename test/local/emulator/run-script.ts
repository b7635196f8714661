/** Runs the body of a script over an empty table: what every test of the emulator starts from. */
import { createHost } from '../../../src/local/emulator/create-host.ts';
import type { HostOptions, Outcome } from '../../../src/local/host.ts';

export const MANIFEST = {
  timeZone: 'Europe/Moscow',
  oauthScopes: [
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
    'https://www.googleapis.com/auth/drive.file',
  ],
  dependencies: { enabledAdvancedServices: [{ userSymbol: 'Drive', version: 'v3', serviceId: 'drive' }] },
};

/** 22 November 2026, noon in Moscow. */
export const NOW = Date.UTC(2026, 10, 22, 9);

/** `tell(() => …)` gives the value, or the error as text. */
const PRELUDE = `
const ss = SpreadsheetApp.getActive(), sheet = ss.getSheets()[0];
const tell = (body) => { try { return body(); } catch (error) { return String(error); } };
const r = (a1) => sheet.getRange(a1);
`;

export function hostOf(code: string, options: Partial<HostOptions> = {}) {
  return createHost({ files: [{ name: 'Code.js', text: code }], manifest: MANIFEST, now: () => NOW, ...options });
}

/** Outcome of a script body that returns a value. */
export function outcomeOf(body: string, options: Partial<HostOptions> = {}): Outcome {
  return hostOf(`function main() { ${PRELUDE}\n${body} }`, options).run('main', [], 'menu');
}

/** Value of a script body; throws its error. */
export function valueOf(body: string, options: Partial<HostOptions> = {}): unknown {
  const outcome = outcomeOf(body, options);
  if (outcome.error) throw new Error(`${outcome.error.name}: ${outcome.error.message}\n${outcome.log.join('\n')}`);
  return outcome.value ?? null;
}

/** One behaviour: what is done, what comes out, and where it is documented. */
export interface Behaviour {
  readonly name: string;
  readonly script: string;
  readonly expected: unknown;
  readonly source: string;
}
