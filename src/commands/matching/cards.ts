/** Two people side by side: the same lines for both, with what they have in common marked. */
import type { MatchMentee, MatchMentor, Problem } from '../../domain/matching/index.ts';
import { experienceText } from '../../domain/people/experience.ts';
import { phrasesMeet, spell } from '../../domain/matching/wording.ts';

export interface CardItem {
  readonly text: string;
  readonly common: boolean;
}

export interface CardLine {
  readonly title: string;
  readonly mentor: readonly CardItem[];
  readonly mentee: readonly CardItem[];
}

const plain = (text: string | undefined): CardItem[] => (text === undefined ? [] : [{ text, common: false }]);

/** Items of both sides; common ones by the rule given. */
function line(
  title: string,
  mine: readonly string[],
  theirs: readonly string[],
  shown: (item: string) => string,
  meet: (mine: string, theirs: string) => boolean,
): CardLine {
  return {
    title,
    mentor: mine.map((item) => ({ text: shown(item), common: theirs.some((other) => meet(item, other)) })),
    mentee: theirs.map((item) => ({ text: shown(item), common: mine.some((other) => meet(other, item)) })),
  };
}

function ageText(birthYear: number | undefined, year: number): string | undefined {
  return birthYear === undefined ? undefined : `${year - birthYear} (по году рождения)`;
}

function wishText({ preferredAge }: MatchMentor): string | undefined {
  if (preferredAge === undefined) return undefined;
  return preferredAge === 'any' ? 'любой' : `${preferredAge.from}–${preferredAge.to}`;
}

/** Who is whose choice in the questionnaire. */
function choiceText(problem: Problem, from: string, partner: string): string | undefined {
  const rank = problem.context.rankOf(from, partner);
  return rank === undefined ? undefined : `${rank}-е место в анкете`;
}

/** Lines of which at least one side knows something. */
export function cardLines(problem: Problem, mentor: MatchMentor, mentee: MatchMentee): CardLine[] {
  const { titleOf, wordsOf, year } = problem.context;
  const same = (a: string, b: string): boolean => spell(a) === spell(b);
  const topic = (a: string, b: string): boolean => a === b || phrasesMeet(wordsOf(titleOf(a)), wordsOf(titleOf(b)));
  const asIs = (text: string): string => text;
  const lists: CardLine[] = [
    line(
      'Компетенции и запрос',
      [...mentor.topics, ...mentor.phrases],
      [...mentee.topics, ...mentee.phrases],
      titleOf,
      topic,
    ),
    line('Предмет', mentor.subjects, mentee.subjects, asIs, same),
    line('Способ связи', mentor.channels, mentee.channels, titleOf, same),
    line('Удобное время', mentor.slots, mentee.slots, titleOf, same),
    line(
      'Организация',
      mentor.organization ? [mentor.organization] : [],
      mentee.organization ? [mentee.organization] : [],
      asIs,
      same,
    ),
  ];
  const months = (person: MatchMentor | MatchMentee): string | undefined =>
    person.experienceMonths === undefined ? undefined : experienceText(person.experienceMonths);
  const hours = (value: number | undefined): string | undefined => (value === undefined ? undefined : String(value));
  const singles: CardLine[] = [
    { title: 'Стаж', mentor: plain(months(mentor)), mentee: plain(months(mentee)) },
    {
      title: 'Возраст',
      mentor: plain(ageText(mentor.birthYear, year)),
      mentee: plain(ageText(mentee.birthYear, year)),
    },
    { title: 'Желаемый возраст', mentor: plain(wishText(mentor)), mentee: [] },
    { title: 'Часов в месяц', mentor: plain(hours(mentor.hours)), mentee: plain(hours(mentee.hours)) },
    {
      title: 'Выбор в анкете',
      mentor: plain(choiceText(problem, mentor.code, mentee.code)),
      mentee: plain(choiceText(problem, mentee.code, mentor.code)),
    },
    { title: 'Дефициты', mentor: [], mentee: mentee.deficits.map((code) => ({ text: titleOf(code), common: false })) },
    {
      title: 'Места',
      mentor: plain(`занято ${mentor.load}, предел ${mentor.capacity ?? 'не указан числом'}`),
      mentee: [],
    },
  ];
  return [...lists, ...singles].filter((one) => one.mentor.length + one.mentee.length > 0);
}
