/** The words by which tags ask for a case: its name, its short form, its question. */
import { cases, type Case } from '../../domain/russian/index.ts';
import { sameSpelling } from './spelling.ts';

/** Short forms people use besides those of the engine. */
const OTHER_NAMES: Readonly<Record<string, Case>> = {
  имен: 'nominative',
  ип: 'nominative',
  рп: 'genitive',
  родит: 'genitive',
  дп: 'dative',
  дательн: 'dative',
  вп: 'accusative',
  винит: 'accusative',
  твор: 'instrumental',
  тп: 'instrumental',
  пп: 'prepositional',
  предл: 'prepositional',
  'о ком': 'prepositional',
  'о чем': 'prepositional',
};

const byName = new Map<string, Case>();
for (const { key, title, short, who, what } of cases) {
  for (const name of [title, short, who, what]) {
    const spelled = sameSpelling(name);
    // «Кого» asks for the genitive and the accusative, which differ for women: it means the genitive here, and the
    // check of a template offers both by name. «Что» means the nominative.
    if (!byName.has(spelled)) byName.set(spelled, key);
  }
}
for (const name of Object.keys(OTHER_NAMES)) byName.set(name, OTHER_NAMES[name] ?? 'nominative');

/** The case a word asks for: «дат», «кому», «дательный»; undefined for any other word. */
export function caseByName(word: string): Case | undefined {
  return byName.get(
    sameSpelling(word)
      .replace(/\.$/, '')
      .replace(/\s+падеж$/, ''),
  );
}

export const CASE_NAMES: readonly string[] = Array.from(byName.keys());
