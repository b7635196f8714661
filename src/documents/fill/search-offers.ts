/** The search of the help panel of tags: by words of a tag, of what it means, of its example. */
import { sameSpelling } from './spelling.ts';
import type { TagGroup } from './tag-offers.ts';

function holds(text: string, words: readonly string[]): boolean {
  const spelled = sameSpelling(text);
  return words.every((word) => spelled.indexOf(word) >= 0);
}

/**
 * The groups and offers in which every word of the search stands, the names of the groups around them included; a group
 * that is named so stays whole.
 */
export function searchOffers(groups: readonly TagGroup[], search: string, around = ''): TagGroup[] {
  const words = sameSpelling(search)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return [...groups];
  return groups.flatMap((group) => {
    if (holds(`${around} ${group.name} ${group.note}`, words)) return [group];
    const names = `${around} ${group.name}`;
    const found = group.offers.filter(({ insert, meaning, example }) =>
      holds(`${names} ${insert} ${meaning} ${example}`, words),
    );
    const inside = searchOffers(group.inside, search, names);
    return found.length + inside.length === 0 ? [] : [{ ...group, offers: found, inside }];
  });
}
