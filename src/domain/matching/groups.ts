/** Groups before the assignment: for each mentor who takes one, the topics that two or more free mentees share. */
import { placesOf } from './problem.ts';
import type { Problem } from './problem.ts';

/** An offer to the curator; no optimum is claimed for groups. */
export interface GroupOffer {
  readonly mentor: string;
  readonly shown: string;
  readonly topic: string;
  readonly title: string;
  /** The topic is among the mentor's competences. */
  readonly competent: boolean;
  /** Places the mentor has left. */
  readonly places: number;
  readonly mentees: readonly { readonly code: string; readonly shown: string; readonly score: number }[];
}

/** Below this it is a pair (`forms.md` D.3). */
const LEAST_GROUP = 2;

/** Offers by mentor; the mentor's own topics first, then those shared by more mentees. Settled people are not offered. */
export function groupOffers(problem: Problem): GroupOffer[] {
  const offers: GroupOffer[] = [];
  problem.mentors.forEach((mentor, column) => {
    const places = Math.min(problem.capacities[column] ?? 0, placesOf(mentor));
    if (!mentor.takesGroup || places < LEAST_GROUP) return;
    const byTopic = new Map<string, GroupOffer['mentees'][number][]>();
    problem.mentees.forEach((mentee, row) => {
      const score = problem.scores[row]?.[column];
      if (typeof score !== 'number' || (problem.demands[row] ?? 0) === 0) return;
      for (const topic of mentee.topics) {
        const members = byTopic.get(topic) ?? [];
        members.push({ code: mentee.code, shown: mentee.shown, score });
        byTopic.set(topic, members);
      }
    });
    const own: GroupOffer[] = [];
    byTopic.forEach((mentees, topic) => {
      if (mentees.length < LEAST_GROUP) return;
      const competent = mentor.topics.indexOf(topic) >= 0;
      const title = problem.context.titleOf(topic);
      own.push({ mentor: mentor.code, shown: mentor.shown, topic, title, competent, places, mentees });
    });
    own.sort(
      (a, b) =>
        Number(b.competent) - Number(a.competent) ||
        b.mentees.length - a.mentees.length ||
        (a.topic < b.topic ? -1 : 1),
    );
    offers.push(...own);
  });
  return offers;
}
