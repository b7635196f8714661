/** Common subject, or common profile where people have no subject. */
import { listed, spell } from '../wording.ts';
import { full, none, unknown } from './criterion.ts';
import type { Criterion } from './criterion.ts';

export const subject: Criterion = {
  code: 'subject',
  title: 'Предмет или профиль',
  weight: 15,
  hint: 'Полностью, когда есть общий предмет или общий профиль.',
  judge(mentor, mentee) {
    const subjects = mentee.subjects.filter((own) => mentor.subjects.some((other) => spell(other) === spell(own)));
    if (subjects.length > 0) return full(`общий предмет: ${listed(subjects)}`);
    const profiles = mentee.profiles.filter((own) => mentor.profiles.some((other) => spell(other) === spell(own)));
    if (profiles.length > 0) return full(`общий профиль: ${listed(profiles)}`);
    const mine = [...mentor.subjects, ...mentor.profiles];
    const theirs = [...mentee.subjects, ...mentee.profiles];
    if (mine.length === 0) return unknown('предмет и профиль наставника не указаны');
    if (theirs.length === 0) return unknown('предмет и профиль наставляемого не указаны');
    return none(`разные предметы: ${listed(mine)} и ${listed(theirs)}`);
  },
};
