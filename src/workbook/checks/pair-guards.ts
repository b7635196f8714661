/** Whether form, role model and kinds fit the two people (`forms.md` D.1–D.3). */
import type { Issue } from '../../domain/issue.ts';
import { formFindings } from '../../domain/pairs/form-guards.ts';
import { kindFindings } from '../../domain/pairs/kind-guards.ts';
import type { GuardFinding } from '../../domain/pairs/participants.ts';
import { roleModelFindings } from '../../domain/pairs/role-model-guards.ts';
import { roleModelRules } from '../../domain/pairs/role-models.ts';
import type { Book } from '../book.ts';
import { titleOfCode } from '../kinds/choice.ts';
import type { PairView } from './census/pair-view.ts';
import { defineCheck, type Scope } from './define.ts';
import { issueAt, pairsInScope } from './issue-at.ts';

/** Two people as one key, whoever mentors. */
const linkKey = (mentor: string, mentee: string): string => `${mentor} → ${mentee}`;

/** Reversive links that are not over, by mentor and mentee. */
function reverseLinks(scope: Scope): ReadonlySet<string> {
  const links = new Set<string>();
  for (const { mentor, mentee, kinds, isOver } of scope.census.pairs()) {
    if (isOver || !mentor || !mentee || !kinds.some((kind) => kind.inverted)) continue;
    links.add(linkKey(mentor.identity, mentee.identity));
  }
  return links;
}

type MenteeCount = (pair: PairView) => number;

/** Counts the mentees of a pair's group; each group is gone through once, however many rows it has. */
function menteeCounter(scope: Scope): MenteeCount {
  const known = new Map<string, ReadonlySet<string | undefined>>();
  return ({ row }) => {
    const { groupCode, menteeRef } = row.values;
    if (groupCode === undefined) return 1;
    const together =
      known.get(groupCode) ?? new Set(scope.census.group(groupCode).map((one) => one.row.values.menteeRef));
    known.set(groupCode, together);
    return together.has(menteeRef) ? together.size : together.size + 1;
  };
}

function guardsOf(
  book: Book,
  pair: PairView,
  links: ReadonlySet<string>,
  menteesTogether: MenteeCount,
): GuardFinding[] {
  const { mentor, mentee, form, row } = pair;
  if (!mentor || !mentee) return [];
  const lines = book.context.lines;
  const found = form ? formFindings(form, mentor.participant, mentee.participant) : [];
  const { roleModel } = row.values;
  const model = roleModel === undefined ? undefined : roleModelRules(roleModel, lines('roleModels'));
  // A form that does not admit the two people makes every further remark a consequence.
  if (model && !found.some(({ severity }) => severity === 'error')) {
    const topicLines = lines('topics');
    const topics = (row.values.topics ?? []).map((code) => titleOfCode(topicLines, code));
    found.push(...roleModelFindings(model, form, mentor.participant, mentee.participant, topics));
  }
  const mirrored = links.has(linkKey(mentee.identity, mentor.identity));
  const scene = { mentor: mentor.participant, mentee: mentee.participant, mentees: menteesTogether(pair) };
  found.push(...kindFindings(pair.kinds, { ...scene, mirrored }));
  return found;
}

export const pairGuards = defineCheck({
  code: 'pair.guards',
  title: 'Форма, ролевая модель и вид подходят этим людям',
  sheets: ['pairs'],
  run(book, scope) {
    const issues: Issue[] = [];
    const links = reverseLinks(scope);
    const menteesTogether = menteeCounter(scope);
    for (const pair of pairsInScope(scope)) {
      if (pair.isOver) continue;
      for (const { about, message, ...rest } of guardsOf(book, pair, links, menteesTogether)) {
        const label = scope.census.labelAt('pairs', pair.row);
        issues.push(issueAt(book.tables.pairs, pair.row, about, { ...rest, message: `${label}. ${message}` }));
      }
    }
    return issues;
  },
});
