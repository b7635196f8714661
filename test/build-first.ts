/** Builds dist/ and the local host once before any test runs: behaviour is proved on what was built, never on sources alone. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Tables that test files keep for each other (test/bundle/made-once.ts). */
const MADE = fileURLToPath(new URL('../.build/made', import.meta.url));
const COUNTS = fileURLToPath(new URL('../.build/sweep-counts.jsonl', import.meta.url));

export function setup(): void {
  rmSync(COUNTS, { force: true });
  rmSync(MADE, { recursive: true, force: true });
  if (process.env['SKIP_BUILD'] === '1') return;
  execFileSync(process.execPath, ['esbuild.config.mjs', '--quiet', 'addon', 'local'], { stdio: 'inherit' });
}

/** Prints what the sweeps of this run tried, all groups together (test/sweep/runs.ts writes the lines). */
export function teardown(): void {
  if (!existsSync(COUNTS)) return;
  const lines = readFileSync(COUNTS, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, number> & { readonly sweep: string });
  for (const sweep of new Set(lines.map((line) => line.sweep))) {
    const sum = (key: string): number =>
      lines.filter((line) => line.sweep === sweep).reduce((total, line) => total + (line[key] ?? 0), 0);
    const facts = ['commands', 'scenarios', 'calls', 'places', 'tried'].map((key) => `${sum(key)} ${key}`);
    console.log(`Sweep of ${sweep}: ${facts.join(', ')}`);
  }
}
