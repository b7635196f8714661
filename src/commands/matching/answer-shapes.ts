/** Proposals as the panel receives them: plain data without gaps, small enough for a whole school. */
import { groupOffers, type GroupOffer, type Problem, type Proposal, type Reason } from '../../domain/matching/index.ts';
import type { Help, ProposedPair } from '../../domain/matching/index.ts';
import { digestOf } from '../../domain/matching/digest.ts';

export interface Candidate {
  readonly mentor: string;
  readonly shown: string;
  readonly score: number;
}

export interface PairAnswer {
  readonly mentee: string;
  readonly mentor: string;
  readonly menteeShown: string;
  readonly mentorShown: string;
  readonly score: number;
  readonly main: readonly Reason[];
  readonly warnings: readonly string[];
  readonly locked: boolean;
  /** Number of the accepted group, −1 for a pair of its own. */
  readonly group: number;
  readonly runnerUp: Candidate | null;
  readonly mark: string;
}

export interface UnpairedAnswer {
  readonly mentee: string;
  readonly shown: string;
  readonly why: string;
  readonly help: string;
  /** What a press does: another policy; '' when the change is made in the table. */
  readonly policy: '' | 'totalFirst' | 'coverageFirst';
}

export interface ProposalAnswer {
  readonly digest: string;
  readonly pairs: readonly PairAnswer[];
  readonly unpaired: readonly UnpairedAnswer[];
  /** Sentences about mentees who got fewer mentors than they want. */
  readonly short: readonly string[];
  readonly idle: readonly { readonly mentor: string; readonly shown: string; readonly why: string }[];
  readonly later: readonly { readonly code: string; readonly shown: string }[];
  readonly forbidden: readonly {
    readonly mentee: string;
    readonly mentor: string;
    readonly menteeShown: string;
    readonly mentorShown: string;
  }[];
  /** Locked or grouped pairs of people who are gone. */
  readonly missing: readonly string[];
  readonly groups: readonly GroupOffer[];
  readonly totals: Proposal['totals'];
  readonly notes: readonly string[];
}

/** Fingerprint of the two people of a pair: tells whether what a pair was shown for still holds. */
export function markOf(problem: Problem, mentee: string, mentor: string): string {
  return digestOf([
    problem.mentees.find(({ code }) => code === mentee) ?? null,
    problem.mentors.find(({ code }) => code === mentor) ?? null,
  ]);
}

/** How a code is shown, the code itself for somebody who is not in the problem. */
export function shownNames(problem: Problem): (code: string) => string {
  const names = new Map([...problem.mentees, ...problem.mentors].map(({ code, shown }) => [code, shown]));
  return (code) => names.get(code) ?? code;
}

function pairAnswer(problem: Problem, pair: ProposedPair): PairAnswer {
  const { mentee, mentor, menteeShown, mentorShown, score, main, warnings, locked, group, runnerUp } = pair;
  return {
    mentee,
    mentor,
    menteeShown,
    mentorShown,
    score,
    main,
    warnings,
    locked,
    group: group ?? -1,
    runnerUp: runnerUp ?? null,
    mark: markOf(problem, mentee, mentor),
  };
}

const policyOf = (help: Help | undefined): UnpairedAnswer['policy'] =>
  help?.change !== undefined && 'policy' in help.change ? help.change.policy : '';

const sentence = (text: string): string => (text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`);

/** The proposal with everything the second step of the wizard shows. */
export function proposalAnswer(problem: Problem, proposal: Proposal, notes: readonly string[]): ProposalAnswer {
  const shown = shownNames(problem);
  const { constraints } = problem.context.input;
  return {
    digest: proposal.digest,
    pairs: proposal.pairs.map((pair) => pairAnswer(problem, pair)),
    unpaired: proposal.unpaired.map(({ mentee, shown: name, why, help }) => ({
      mentee,
      shown: name,
      why: sentence(why),
      help: sentence(help?.text ?? ''),
      policy: policyOf(help),
    })),
    short: proposal.short.map(({ mentee, got, wanted }) => `${shown(mentee)}: наставников ${got} из ${wanted}.`),
    idle: proposal.idle.map(({ mentor, shown: name, why }) => ({ mentor, shown: name, why: sentence(why) })),
    later: proposal.later.map((code) => ({ code, shown: shown(code) })),
    forbidden: constraints.forbidden.map(({ mentee, mentor }) => ({
      mentee,
      mentor,
      menteeShown: shown(mentee),
      mentorShown: shown(mentor),
    })),
    missing: proposal.missing.map(
      ({ mentee, mentor }) => `Пара ${mentee} и ${mentor} пропущена: кого-то из них больше нет в базе или в подборе.`,
    ),
    groups: groupOffers(problem),
    totals: proposal.totals,
    notes,
  };
}
