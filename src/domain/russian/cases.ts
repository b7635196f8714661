/** The six cases with the titles and questions Russian papers and template tags call them by. */

/** A grammatical case by its English name. */
export type Case = 'nominative' | 'genitive' | 'dative' | 'accusative' | 'instrumental' | 'prepositional';

/** A grammatical gender of a person. */
export type Gender = 'male' | 'female';

/** What one case is called. */
export interface CaseDefinition {
  readonly key: Case;
  /** Full title: «родительный». */
  readonly title: string;
  /** Short form as tags use it: «род». */
  readonly short: string;
  /** Question about a person: «кого». */
  readonly who: string;
  /** Question about a thing: «чего». */
  readonly what: string;
}

/** All cases in school order. «Кого» asks for the genitive and the accusative alike. */
export const cases: readonly CaseDefinition[] = [
  { key: 'nominative', title: 'именительный', short: 'им', who: 'кто', what: 'что' },
  { key: 'genitive', title: 'родительный', short: 'род', who: 'кого', what: 'чего' },
  { key: 'dative', title: 'дательный', short: 'дат', who: 'кому', what: 'чему' },
  { key: 'accusative', title: 'винительный', short: 'вин', who: 'кого', what: 'что' },
  { key: 'instrumental', title: 'творительный', short: 'тв', who: 'кем', what: 'чем' },
  { key: 'prepositional', title: 'предложный', short: 'пр', who: 'о ком', what: 'о чём' },
];

/** The cases that differ from the dictionary form, in school order: the order of the endings in every paradigm here. */
export const obliqueCases: readonly Case[] = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'];

/** The word without what people write around it: «в родительном падеже», «Кому?», «Тв. п.» */
function bareCaseWord(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/\s*[.?]+\s*(?:п\.?)?$/, '')
    .replace(/^в\s+(?=\S+\s+падеже$)/, '')
    .replace(/\s+(?:падеж[аеу]?|п)$/, '')
    .replace(/[.\s]+$/, '');
}

/** The case whose title begins so: «р», «твор», «предл»; no two titles share a beginning. */
function caseBegunBy(word: string): readonly Case[] {
  const stem = word.length > 6 ? word.replace(/(?:ого|ому|ом|ым)$/, '') : word;
  return stem === '' ? [] : cases.filter(({ title }) => title.indexOf(stem) === 0).map(({ key }) => key);
}

/**
 * The cases a word may mean: «дат», «Дательный падеж», «Д. п.», «кому?»; «кого» means two. Empty for an unknown word.
 * Letter case and stray spaces do not matter.
 */
export function casesNamed(text: string): readonly Case[] {
  const word = bareCaseWord(text);
  const plain = (name: string): string => name.split('ё').join('е');
  const names = (one: CaseDefinition): string[] =>
    [one.key, one.title, one.short, one.who, one.what].concat(
      one.who.split(' ').slice(1),
      one.what.split(' ').slice(1),
    );
  // «Чем» and «чём» are two cases, so that the exact spelling goes first.
  const exact = cases.filter((one) => names(one).indexOf(word) >= 0);
  const found = exact.length > 0 ? exact : cases.filter((one) => names(one).map(plain).indexOf(plain(word)) >= 0);
  return found.length > 0 ? found.map((one) => one.key) : caseBegunBy(word);
}

/** Forms a curator has typed on «Склонение»: they win for ever, whatever the rules say. */
export type Overrides = Partial<Record<Case, string>>;

/** The curator's own form for a case, when there is one. */
export function overridden(overrides: Overrides | undefined, inCase: Case): Form | undefined {
  const typed = ((overrides && overrides[inCase]) || '').trim();
  return typed === '' ? undefined : sure(typed);
}

/** A word or phrase in some case, and whether the rules vouch for it. */
export interface Form {
  readonly text: string;
  /** False when a person has to look at the form before it is signed. */
  readonly certain: boolean;
  /** Why it has to be looked at: one Russian sentence; absent when certain. */
  readonly why?: string;
}

/** A form the rules vouch for. */
export function sure(text: string): Form {
  return { text, certain: true };
}

/** A form to be reviewed, with the reason. */
export function doubtful(text: string, why: string): Form {
  return { text, certain: false, why };
}

/** Puts forms side by side: certain only when all are; the reasons follow one another without repeats. */
export function joinForms(forms: readonly Form[], separator: string): Form {
  const text = forms.map((form) => form.text).join(separator);
  const reasons = forms.flatMap((form) => (form.certain || form.why === undefined ? [] : [form.why]));
  const unique = reasons.filter((reason, index) => reasons.indexOf(reason) === index);
  return forms.every((form) => form.certain) ? sure(text) : doubtful(text, unique.join(' '));
}
