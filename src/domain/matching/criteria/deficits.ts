/** The mentee's professional deficits against the mentor's competences. */
import { listed, phrasesMeet } from '../wording.ts';
import { unknown } from './criterion.ts';
import type { Criterion } from './criterion.ts';

export const deficits: Criterion = {
  code: 'deficits',
  title: 'Профессиональные дефициты',
  weight: 0,
  hint: 'Доля дефицитов наставляемого, с которыми наставник может помочь по своим компетенциям.',
  judge(mentor, mentee, context) {
    if (mentee.deficits.length === 0) return unknown('дефициты наставляемого не указаны');
    if (mentor.topics.length + mentor.phrases.length === 0) return unknown('компетенции наставника не указаны');
    const helps = (deficit: string): boolean => {
      const topics = [deficit, ...(context.input.deficitTopics[deficit] ?? [])];
      if (topics.some((topic) => mentor.topics.indexOf(topic) >= 0)) return true;
      const words = context.wordsOf(context.titleOf(deficit));
      return mentor.phrases.some((phrase) => phrasesMeet(words, context.wordsOf(phrase)));
    };
    const met = mentee.deficits.filter(helps);
    const whole = mentee.deficits.length;
    if (met.length === 0) return { part: 0, whole, why: 'компетенции наставника не закрывают дефицитов' };
    return { part: met.length, whole, why: `закрывает дефициты: ${listed(met.map(context.titleOf))}` };
  },
};
