/** Rows of «Пары» for a written matching: state «Предложена», with score, reasons and the number of the run. */
import type { MatchMentee, MatchMentor, Problem } from '../../domain/matching/index.ts';
import { pairStateTitle } from '../../domain/pairs/states.ts';
import type { Day } from '../../domain/day.ts';
import type { Cell } from '../../workbook/cell.ts';
import type { Change } from '../../workbook/changes.ts';
import { codeGiver } from '../../workbook/codes.ts';
import { titleOfCode } from '../../workbook/kinds/choice.ts';
import { GROUP_PREFIX, PREFIXES } from '../../workbook/kinds/index.ts';
import type { MatchRequest } from '../../workbook/matching/request.ts';
import type { OpenBook } from '../open-book.ts';
import type { GoodPair } from './judge-shown.ts';

/** Below this it is a pair (`forms.md` D.3). */
const LEAST_GROUP = 2;

interface Ready {
  readonly pair: GoodPair;
  readonly mentor: MatchMentor | undefined;
  readonly mentee: MatchMentee | undefined;
  readonly topics: readonly string[];
  readonly inGroup: boolean;
}

function commonTopics(request: MatchRequest, pair: GoodPair, mentor?: MatchMentor, mentee?: MatchMentee): string[] {
  const shared = request.constraints.groups[pair.group]?.topic;
  if (shared !== undefined && shared !== '') return [shared];
  return (mentee?.topics ?? []).filter((topic) => (mentor?.topics.indexOf(topic) ?? -1) >= 0);
}

const sentence = (title: string, points: number, why: string): string => `${title}, ${points}: ${why}`;

/** Why the pair suits, short enough for a cell and the journal. */
const MOST_TEXT = 400;
function reasonsText({ main }: GoodPair): string {
  const text = main.map(({ title, points, why }) => sentence(title, points, why)).join('; ');
  return text.length > MOST_TEXT ? `${text.slice(0, MOST_TEXT - 1)}…` : text;
}

function cellsOf(book: OpenBook, request: MatchRequest, ready: Ready, own: Record<string, Cell>): Record<string, Cell> {
  const { pair, mentor, mentee, topics, inGroup } = ready;
  const title = (dictionary: string, code: string): string => titleOfCode(book.context.lines(dictionary), code);
  const kind = request.kind !== '' ? request.kind : inGroup ? 'GROUP' : '';
  return {
    ...own,
    mentorRef: mentor?.shown ?? pair.mentor,
    menteeRef: mentee?.shown ?? pair.mentee,
    // Computed for all rows by the next check; until then the new rows say so themselves.
    state: pairStateTitle('PROPOSED'),
    form: title('forms', request.form),
    roleModel: request.roleModel === '' ? '' : title('roleModels', request.roleModel),
    kinds: kind === '' ? '' : title('kinds', kind),
    topics: topics.map((code) => title('topics', code)).join('; '),
    schoolYear: book.settings.schoolYear ?? '',
    matchSource: title('matchSources', 'WIZARD'),
    score: pair.score,
    scoreReasons: reasonsText(pair),
  };
}

/**
 * One row for each pair. Groups come first and rows with a topic before those without: cells that are filled in stand
 * together, and so go into the sheet in few writes however many pairs there are.
 */
export function pairChanges(
  book: OpenBook,
  request: MatchRequest,
  problem: Problem,
  pairs: readonly GoodPair[],
  at: { readonly today: Day; readonly run: string },
): Change[] {
  const { pairs: table, programmes, documents } = book.tables;
  const give = codeGiver(PREFIXES.pairs, table, [programmes, documents]);
  const giveGroup = codeGiver(GROUP_PREFIX, table, [table]);
  const mentors = new Map(problem.mentors.map((mentor) => [mentor.code, mentor]));
  const mentees = new Map(problem.mentees.map((mentee) => [mentee.code, mentee]));
  const sizes = new Map<number, number>();
  for (const { group } of pairs) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const ready = pairs.map((pair): Ready => {
    const mentor = mentors.get(pair.mentor);
    const mentee = mentees.get(pair.mentee);
    const inGroup = pair.group >= 0 && (sizes.get(pair.group) ?? 0) >= LEAST_GROUP;
    return { pair, mentor, mentee, topics: commonTopics(request, pair, mentor, mentee), inGroup };
  });
  const place = ({ inGroup, topics }: Ready): number => (inGroup ? 0 : 2) + (topics.length > 0 ? 0 : 1);
  ready.sort(
    (a, b) =>
      place(a) - place(b) ||
      (a.inGroup && b.inGroup ? a.pair.group - b.pair.group : 0) ||
      (a.pair.mentee < b.pair.mentee ? -1 : a.pair.mentee > b.pair.mentee ? 1 : 0),
  );
  const groupCodes = new Map<number, string>();
  return ready.map((one): Change => {
    const code = give();
    const own: Record<string, Cell> = { id: code, proposedOn: { day: at.today }, matchRun: at.run };
    if (one.inGroup) {
      const group = groupCodes.get(one.pair.group) ?? giveGroup();
      groupCodes.set(one.pair.group, group);
      own['groupCode'] = group;
    }
    return { kind: 'add', sheet: 'pairs', code, cells: cellsOf(book, request, one, own) };
  });
}
