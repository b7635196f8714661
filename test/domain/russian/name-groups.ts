/** How the gold lists of names are written down: lemmas that share one declension, with the endings stated by hand. */
import type { Case, NamePart } from '../../../src/domain/russian/index.ts';

/** Lemmas of one part and gender; every case is the lemma less `cut` letters plus the ending. */
export interface NameGroup {
  readonly part: NamePart;
  readonly gender: 'male' | 'female';
  readonly cut: number;
  /** Endings of the genitive, dative, accusative, instrumental and prepositional; `0` is no ending, `|` parts accepted variants. */
  readonly endings: string;
  readonly lemmas: string;
}

/** One expected form. */
export interface ExpectedForm {
  readonly part: NamePart;
  readonly lemma: string;
  readonly gender: 'male' | 'female';
  readonly in: Case;
  readonly expected: readonly string[];
}

const OBLIQUE: readonly Case[] = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'];

/** Unfolds the groups into single expected forms, five for each lemma. */
export function expectedForms(groups: readonly NameGroup[]): ExpectedForm[] {
  return groups.flatMap(({ part, gender, cut, endings, lemmas }) =>
    lemmas.split(/\s+/).flatMap((lemma) =>
      endings.split(' ').map((ending, index): ExpectedForm => {
        const stem = lemma.slice(0, lemma.length - cut);
        const expected = ending.split('|').map((one) => stem + one.replace('0', ''));
        return { part, lemma, gender, in: OBLIQUE[index] ?? 'genitive', expected };
      }),
    ),
  );
}
