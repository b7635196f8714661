/** Names of the functions that script files declare at top level. */

/**
 * Reads names without running anything: a context is made anew for each execution and must not be made for this.
 * A declaration counts as top-level when it begins its line without indentation, as generated and formatted files have it,
 * or stands outside all braces.
 */
export function declaredFunctions(
  files: readonly { readonly name: string; readonly text: string }[],
): readonly string[] {
  const names = new Set<string>();
  for (const file of files) {
    if (!/\.(js|gs)$/.test(file.name)) continue;
    for (const found of topLevel(file.text).matchAll(
      /(?:^|[\s;}])(?:async\s+)?function\s*\*?\s*([\p{L}_$][\p{L}\p{N}_$]*)\s*\(/gu,
    ))
      if (found[1] !== undefined) names.add(found[1]);
  }
  return [...names];
}

/** The text with everything inside braces, strings and comments blanked. */
function topLevel(text: string): string {
  const pieces =
    /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\[\s\S]|[^'\\\n])*'|"(?:\\[\s\S]|[^"\\\n])*"|`(?:\\[\s\S]|[^`\\])*`|[{}]|[^{}'"`/]+|\//g;
  let depth = 0;
  let kept = '';
  for (const [piece] of text.matchAll(pieces)) {
    if (piece === '{') depth += 1;
    else if (piece === '}') {
      depth = Math.max(0, depth - 1);
      kept += '}';
    } else if (depth === 0 && !/^(\/[/*]|['"`])/.test(piece)) kept += piece;
  }
  return kept;
}
