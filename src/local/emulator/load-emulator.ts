/** Text of the emulator's half that runs beside the script: built by `esbuild.config.mjs local`, or from the sources. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as Esbuild from 'esbuild';
import { fileURLToPath } from 'node:url';

let text: string | undefined;

/** Beside a built program lies emulator.js; run from the sources (in tests), it is bundled once a process. */
export function emulatorText(): string {
  text ??= read();
  return text;
}

function read(): string {
  const built = new URL('./emulator.js', import.meta.url);
  if (existsSync(built)) return readFileSync(built, 'utf8');
  const { buildSync } = createRequire(import.meta.url)('esbuild') as typeof Esbuild;
  const result = buildSync({
    entryPoints: [fileURLToPath(new URL('./context/main.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'Emulator_',
    target: 'es2022',
    charset: 'utf8',
    platform: 'neutral',
    logLevel: 'error',
  });
  return result.outputFiles[0]?.text ?? '';
}
