/** Convenient channel, time and enough hours: what both sides named counts in equal parts. */
import type { MatchMentee, MatchMentor } from '../types.ts';
import type { MatchContext } from '../context.ts';
import { listed, spell } from '../wording.ts';
import { unknown } from './criterion.ts';
import type { Criterion } from './criterion.ts';

interface Part {
  readonly met: boolean;
  readonly why: string;
}

function commonPart(
  title: string,
  mine: readonly string[],
  theirs: readonly string[],
  { titleOf }: MatchContext,
): Part | undefined {
  if (mine.length === 0 || theirs.length === 0) return undefined;
  const common = theirs.filter((value) => mine.some((other) => spell(other) === spell(value)));
  if (common.length === 0) return { met: false, why: `${title} не совпадает` };
  return { met: true, why: `${title}: ${listed(common.map(titleOf))}` };
}

function hoursPart(mentor: MatchMentor, mentee: MatchMentee): Part | undefined {
  if (mentor.hours === undefined || mentee.hours === undefined) return undefined;
  const met = mentor.hours >= mentee.hours;
  return { met, why: met ? 'часов наставника хватает' : `нужно часов ${mentee.hours}, у наставника ${mentor.hours}` };
}

export const timeAndChannel: Criterion = {
  code: 'timeAndChannel',
  title: 'Время и способ связи',
  weight: 10,
  hint: 'Поровну за общий способ связи, общее удобное время и достаточные часы наставника; чего не указано, то не считается.',
  judge(mentor, mentee, context) {
    const parts = [
      commonPart('способ связи', mentor.channels, mentee.channels, context),
      commonPart('время', mentor.slots, mentee.slots, context),
      hoursPart(mentor, mentee),
    ].filter((part): part is Part => part !== undefined);
    if (parts.length === 0) return unknown('время и способ связи не указаны');
    return {
      part: parts.filter((part) => part.met).length,
      whole: parts.length,
      why: parts.map((part) => part.why).join('; '),
    };
  },
};
