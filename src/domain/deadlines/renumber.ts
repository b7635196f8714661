/** Numbers of a plan given anew in the order of its lines: sections first, then items, then items of items. */

/** A line of a plan as numbering sees it. */
export interface NumberedLine {
  /** The present number, '' for none. */
  readonly num: string;
  /** Title of its section, '' where the plan has none. */
  readonly section: string;
}

const partsOf = (num: string): string[] => num.split('.').filter((part) => part !== '');

/** Whether one present number stands below another: 3.1.2 below 3.1. */
function isBelow(num: string, upper: readonly string[]): boolean {
  const parts = partsOf(num);
  return upper.length > 0 && parts.length > upper.length && upper.every((part, index) => parts[index] === part);
}

/** The new numbers, line by line. */
export function renumber(lines: readonly NumberedLine[]): string[] {
  const sections: string[] = [];
  const hasSections = lines.some(({ section }) => section !== '');
  const counters = new Map<string, number>();
  const next = (upper: string): string => {
    const count = (counters.get(upper) ?? 0) + 1;
    counters.set(upper, count);
    return upper === '' ? String(count) : `${upper}.${count}`;
  };
  // Lines that may have lines below them, with their old and new numbers, the innermost last.
  let open: { readonly old: readonly string[]; readonly num: string; readonly section: string }[] = [];
  return lines.map(({ num, section }) => {
    if (hasSections && sections.indexOf(section) < 0) sections.push(section);
    open = open.filter((one) => one.section === section && isBelow(num, one.old));
    const upper = open[open.length - 1]?.num ?? (hasSections ? String(sections.indexOf(section) + 1) : '');
    const given = next(upper);
    open.push({ old: partsOf(num), num: given, section });
    return given;
  });
}
