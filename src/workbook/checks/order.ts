/** The order of findings: root causes first, then by weight and place; what merely follows from a root cause is left out. */
import type { Issue } from '../../domain/issue.ts';
import type { SheetKey } from '../define.ts';

const WEIGHT = { error: 0, warning: 1, info: 2 } as const;

/** Sheets in the order in which people mend them: settings and people before what refers to them. */
const SHEET_ORDER: readonly SheetKey[] = [
  'settings',
  'dictionaries',
  'staff',
  'mentors',
  'mentees',
  'pairs',
  'programmes',
  'meetings',
  'documents',
  'consents',
  'roadmap',
  'curators',
];

const rank = (sheet: string): number => {
  const index = SHEET_ORDER.indexOf(sheet as SheetKey);
  return index < 0 ? SHEET_ORDER.length : index;
};

/**
 * Findings in the order of mending. A root cause at a row hides other findings of the same row and column (an
 * unreadable name is not also a missing one); rules themselves say nothing where what they need is unknown.
 */
export function inOrder(issues: readonly Issue[]): Issue[] {
  const roots = new Set<string>();
  for (const issue of issues) if (issue.root) roots.add(`${issue.sheet} ${issue.row ?? ''} ${issue.column ?? ''}`);
  const kept = issues.filter(
    (issue) => issue.root === true || !roots.has(`${issue.sheet} ${issue.row ?? ''} ${issue.column ?? ''}`),
  );
  // The index keeps the sort stable on engines whose sort is not.
  return kept
    .map((issue, index) => ({ issue, index }))
    .sort(
      (a, b) =>
        Number(b.issue.root ?? false) - Number(a.issue.root ?? false) ||
        WEIGHT[a.issue.severity] - WEIGHT[b.issue.severity] ||
        rank(a.issue.sheet) - rank(b.issue.sheet) ||
        (a.issue.row ?? 0) - (b.issue.row ?? 0) ||
        a.index - b.index,
    )
    .map(({ issue }) => issue);
}
