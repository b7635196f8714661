/** Builds dist/ and the local host once before any test runs: behaviour is proved on what was built, never on sources alone. */
import { execFileSync } from 'node:child_process';

export function setup(): void {
  if (process.env['SKIP_BUILD'] === '1') return;
  execFileSync(process.execPath, ['esbuild.config.mjs', '--quiet', 'addon', 'local'], { stdio: 'inherit' });
}
