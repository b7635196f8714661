/** Tags a paper is not valid without: a template that lost one of them is refused. */
import type { Tag } from '../define.ts';
import { parseCondition, parseTag, roleOf } from './expression.ts';
import type { TemplateProblem } from './inspect.ts';
import { follow } from './known-tags.ts';
import { sameSpelling } from './spelling.ts';

/** Whoever signs: the name stands as in a signature. */
const HEAD = 'руководитель';

/** A place of a template that shows something: a value, or a part repeated over a list or about a person. */
interface Use {
  readonly path: readonly string[];
  readonly opens: boolean;
}

function useOf(text: string): Use | undefined {
  const role = roleOf(text);
  if (role.role === 'value') return { path: parseTag(role.text).path, opens: false };
  if (role.role === 'close' || role.negated) return undefined;
  const [all, ...others] = parseCondition(role.text);
  const only = others.length === 0 && all?.length === 1 ? all[0] : undefined;
  return only && !only.negated ? { path: only.tag.path, opens: true } : undefined;
}

/** The needed tags that are nowhere in the template. Of a person the name itself must stand: a post is no signature. */
export function missingTags(tags: readonly string[], known: readonly Tag[]): TemplateProblem[] {
  const uses = tags.map(useOf);
  const root = { kind: 'list' as const, of: known };
  const isShown = ({ name, kind }: Tag): boolean =>
    uses.some((use) => {
      if (use === undefined || use.path[0] !== sameSpelling(name)) return false;
      if (kind === 'list') return true;
      if (kind !== 'person') return !use.opens;
      const led = follow(use.path, [root]);
      return 'place' in led && led.place.kind === 'person';
    });
  return known
    .filter((tag) => tag.needed === true && !isShown(tag))
    .map(({ name, note }) => {
      const insert = name === HEAD ? `${HEAD}.подпись` : name;
      return {
        code: 'missing',
        severity: 'error',
        tag: name,
        message: `В шаблоне больше нет вставки «{${insert}}» (${note}): без неё документ не действует.`,
        action: `Верните «{${insert}}» на её место или возьмите исходный шаблон.`,
      };
    });
}
