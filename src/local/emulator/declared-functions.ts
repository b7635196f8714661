/** Names of the functions that script files declare at top level. */
import { parse } from 'acorn';

const known = new Map<string, readonly string[]>();

function namesIn(text: string): readonly string[] {
  const found = known.get(text);
  if (found) return found;
  let names: readonly string[] = [];
  try {
    const { body } = parse(text, { ecmaVersion: 'latest', sourceType: 'script' });
    names = body.flatMap((node) => (node.type === 'FunctionDeclaration' ? [node.id.name] : []));
  } catch {
    // A file that does not parse declares nothing; running it reports its error.
  }
  known.set(text, names);
  return names;
}

/** Reads names without running anything: a script's top level must not be run for this. */
export function declaredFunctions(
  files: readonly { readonly name: string; readonly text: string }[],
): readonly string[] {
  const code = files.filter((file) => /\.(js|gs)$/.test(file.name));
  return [...new Set(code.flatMap((file) => namesIn(file.text)))];
}
