// Runs the type checker over every TypeScript project: each folder sees only the globals it may name.
import { execFileSync } from 'node:child_process';

const projects = [
  'tsconfig.json',
  'src/google/tsconfig.json',
  'src/sidebar/tsconfig.json',
  'src/documents/templates/tsconfig.json',
  'src/local/tsconfig.json',
  'src/local/emulator/context/tsconfig.json',
  'src/local/page/tsconfig.json',
  'test/tsconfig.json',
];

let failed = false;
for (const project of projects) {
  try {
    execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', project], { stdio: 'inherit' });
  } catch {
    failed = true;
    console.error(`types: ${project} does not compile`);
  }
}
process.exit(failed ? 1 : 0);
