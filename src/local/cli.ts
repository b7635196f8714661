/** `npm run -s local -- run FILE.js FUNCTION`: evaluates a plain Apps Script file over an empty table. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { createHost } from './emulator/create-host.ts';
import { createCalculator } from './formulas.ts';
import type { Outcome } from './host.ts';

/** The manifest of this add-on, as far as rights and time go: its three scopes and the advanced Drive service. */
const MANIFEST = {
  timeZone: 'Europe/Moscow',
  oauthScopes: [
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
    'https://www.googleapis.com/auth/drive.file',
  ],
  dependencies: { enabledAdvancedServices: [{ userSymbol: 'Drive', version: 'v3', serviceId: 'drive' }] },
};

function runFile(path: string, functionName: string): Outcome {
  const name = `${basename(path).replace(/\.[cm]?js$|\.gs$/, '')}.js`;
  const files = [{ name, text: readFileSync(path, 'utf8') }];
  const host = createHost({ files, manifest: MANIFEST, calculate: createCalculator(files) });
  return host.run(functionName, [], 'menu');
}

/** Prints the value as one line of JSON; an error goes to stderr as `Name: message`. Returns the exit code. */
function report(outcome: Outcome): number {
  for (const line of outcome.log) process.stderr.write(`${line}\n`);
  if (outcome.error) {
    process.stderr.write(`${outcome.error.name}: ${outcome.error.message}\n`);
    return 1;
  }
  process.stdout.write(`${JSON.stringify(outcome.value ?? null)}\n`);
  return 0;
}

const [command, path, functionName] = process.argv.slice(2);
if (command !== 'run' || path === undefined || functionName === undefined) {
  process.stderr.write('Usage: npm run -s local -- run FILE.js FUNCTION\n');
  process.exitCode = 2;
} else {
  // npm runs programs from the project's folder; the file is named from where the user stands.
  const file = resolve(process.env['INIT_CWD'] ?? '.', path);
  if (existsSync(file)) process.exitCode = report(runFile(file, functionName));
  else {
    process.stderr.write(`No file ${path}\n`);
    process.exitCode = 2;
  }
}
