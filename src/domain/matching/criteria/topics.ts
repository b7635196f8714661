/** Requested topics against the mentor's competences: the share that the mentor can help with. */
import { phrasesMeet, listed } from '../wording.ts';
import { unknown } from './criterion.ts';
import type { Criterion } from './criterion.ts';

export const topics: Criterion = {
  code: 'topics',
  title: 'Темы запроса',
  weight: 35,
  hint: 'Доля тем запроса, которые есть среди компетенций наставника. Сравниваются коды справочника и целые слова.',
  judge(mentor, mentee, context) {
    const asked = mentee.topics.length + mentee.phrases.length;
    if (asked === 0) return unknown('запрос наставляемого не указан');
    if (mentor.topics.length + mentor.phrases.length === 0) return unknown('компетенции наставника не указаны');
    const common: string[] = [];
    const missing: string[] = [];
    const phraseMeets = (phrase: string): boolean => {
      const words = context.wordsOf(phrase);
      return mentor.phrases.some((other) => phrasesMeet(words, context.wordsOf(other)));
    };
    for (const topic of mentee.topics) {
      const title = context.titleOf(topic);
      (mentor.topics.indexOf(topic) >= 0 || phraseMeets(title) ? common : missing).push(title);
    }
    for (const phrase of mentee.phrases) {
      const words = context.wordsOf(phrase);
      const met =
        phraseMeets(phrase) || mentor.topics.some((t) => phrasesMeet(words, context.wordsOf(context.titleOf(t))));
      (met ? common : missing).push(phrase);
    }
    if (common.length === 0) return { part: 0, whole: asked, why: `нет общих тем; запрос: ${listed(missing)}` };
    const rest = missing.length > 0 ? `; без помощи останется: ${listed(missing)}` : '';
    return { part: common.length, whole: asked, why: `общие темы: ${listed(common)}${rest}` };
  },
};
