/** Numbers of points counted while a template is filled: `{№}` 1, 2, 3; `{№.№}` 1.1, 1.2; `{№ заново}` begins again. */

export const START_AGAIN = '№ заново';

/** Whether a path asks for the number of a point. */
export function isPointNumber(path: readonly string[]): boolean {
  return path.every((name) => name === '№') || (path.length === 1 && path[0] === START_AGAIN);
}

/** A counter for one paper: each call gives the next number of that depth, and closes deeper ones. */
export function pointNumbers(): (path: readonly string[]) => string {
  let counts: number[] = [];
  return (path) => {
    if (path[0] === START_AGAIN) {
      counts = [];
      return '';
    }
    const depth = path.length;
    const next = Array.from({ length: depth }, (_, level) => counts[level] ?? (level < depth - 1 ? 1 : 0));
    next[depth - 1] = (next[depth - 1] ?? 0) + 1;
    counts = next;
    return counts.join('.');
  };
}
