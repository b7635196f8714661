// Runs the checks that need no build at the same time: format, lint, types. Each one's words come whole, when it has ended.
import { spawn } from 'node:child_process';

const CHECKS = ['format:check', 'lint', 'types'];

/** @returns {Promise<boolean>} whether the check passed. */
function run(name) {
  return new Promise((resolve, reject) => {
    // npm is a script of its own name on Windows, which only a shell finds.
    const check = spawn(`npm run -s ${name}`, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const words = [];
    for (const stream of [check.stdout, check.stderr]) stream.on('data', (chunk) => words.push(chunk));
    check.on('error', reject);
    check.on('close', (code) => {
      process.stdout.write(Buffer.concat(words));
      if (code !== 0) console.error(`${name}: failed`);
      resolve(code === 0);
    });
  });
}

const passed = await Promise.all(CHECKS.map(run));
process.exit(passed.every(Boolean) ? 0 : 1);
