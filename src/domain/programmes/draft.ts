/** A draft of a programme: activities of the bank that answer the pair's request, deficits and role model, spread over its term. */
import { addDays, daysBetween, type Day } from '../day.ts';
import { BANK, type BankActivity } from './bank.ts';
import { STAGES, type StageCode } from './stages.ts';

/** A line of the bank as the school has it. */
export interface BankLine {
  readonly code: string;
  readonly title: string;
  readonly off?: boolean;
  /** Built-in line whose rules a line of the school's own follows. */
  readonly base?: string;
}

export interface DraftNeeds {
  readonly topics: readonly string[];
  readonly deficits: readonly string[];
  readonly roleModel: string | undefined;
  readonly from: Day;
  readonly to: Day;
}

export interface DraftActivity {
  /** Code of the line of the bank. */
  readonly code: string;
  readonly title: string;
  readonly stage: StageCode;
  readonly dueOn: Day;
  readonly form: string;
  readonly responsible: string;
  readonly result: string;
  /** Ticked from the beginning: it answers something of this pair. */
  readonly suits: boolean;
}

/** The part of the term in which the activities of a stage fall due. */
const PART: Readonly<Record<StageCode, readonly [number, number]>> = {
  PREPARE: [0, 0.08],
  DESIGN: [0.08, 0.18],
  WORK: [0.18, 0.86],
  REFLECT: [0.86, 0.93],
  RESULT: [0.93, 1],
};

const common = (a: readonly string[] | undefined, b: readonly string[]): boolean =>
  (a ?? []).some((one) => b.indexOf(one) >= 0);

/** Whether the activity answers the pair; one that names nothing belongs to every programme. */
function suits(activity: BankActivity, needs: DraftNeeds): boolean {
  const { topics, deficits, roleModels } = activity;
  if (topics === undefined && deficits === undefined && roleModels === undefined) return true;
  const model = needs.roleModel === undefined ? [] : [needs.roleModel];
  return common(topics, needs.topics) || common(deficits, needs.deficits) || common(roleModels, model);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * All lines of the bank that are on, by stages, with due days spread over the stage's part of the term. Days are spread
 * over those that suit; the others get the middle of the part, where the curator may take them.
 */
export function draftOf(lines: readonly BankLine[], needs: DraftNeeds): DraftActivity[] {
  const rules = new Map(BANK.map((activity) => [activity.code, activity]));
  const length = Math.max(0, daysBetween(needs.from, needs.to));
  const offered = lines
    .filter(({ off }) => off !== true)
    .map((line) => {
      const rule = rules.get(line.base ?? line.code);
      const plain: BankActivity = {
        code: line.code,
        title: line.title,
        stage: 'WORK',
        form: '',
        responsible: '',
        result: '',
        topics: [],
      };
      return { line, rule: rule ?? plain, suits: suits(rule ?? plain, needs) };
    });
  return STAGES.flatMap(({ code: stage }) => {
    const own = offered.filter(({ rule }) => rule.stage === stage);
    const chosen = own.filter((one) => one.suits).length;
    const [first, last] = PART[stage];
    let place = 0;
    return own.map((one): DraftActivity => {
      if (one.suits) place++;
      const share = one.suits ? first + ((last - first) * place) / chosen : (first + last) / 2;
      return {
        code: one.line.code,
        title: capital(one.line.title),
        stage,
        dueOn: addDays(needs.from, Math.round(length * share)),
        form: one.rule.form,
        responsible: one.rule.responsible,
        result: one.rule.result,
        suits: one.suits,
      };
    });
  });
}
