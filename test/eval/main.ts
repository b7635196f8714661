/** `npm run -s eval -- KIND FILE`: measures one engine on other people's data and prints what it found. */
import { readFileSync } from 'node:fs';
import { evaluateDeadlines } from './deadlines.ts';
import { evaluateGender, evaluateNames, evaluatePhrases } from './names.ts';
import { evaluateMatching } from './matching.ts';

/** Each evaluation takes the text of the file, prints its lines and returns the exit code. */
const kinds: Record<string, (text: string) => number> = {
  matching: evaluateMatching,
  names: evaluateNames,
  phrases: evaluatePhrases,
  gender: evaluateGender,
  deadlines: evaluateDeadlines,
};

const [kind = '', file] = process.argv.slice(2);
const evaluate = kinds[kind];
if (!evaluate || !file) {
  console.error(`Usage: npm run -s eval -- KIND FILE, where KIND is one of: ${Object.keys(kinds).join(', ')}`);
  process.exitCode = 2;
} else {
  process.exitCode = evaluate(readFileSync(file, 'utf8'));
}
