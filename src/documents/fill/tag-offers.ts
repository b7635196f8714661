/** The help panel of tags: everything that may be written for a tag, in groups, each with what it gives in this table. */
import { countedNouns } from '../../domain/russian/index.ts';
import type { DataValue, DocumentData, Tag } from '../define.ts';
import { parseTag } from './expression.ts';
import { BLANK, valueAt } from './shown-value.ts';
import { sameSpelling } from './spelling.ts';
import { tagText } from './tag-values.ts';

/** One thing to copy into a template. */
export interface TagOffer {
  /** `{кто.дат}`. */
  readonly insert: string;
  /** In a word or two: «кому?». */
  readonly meaning: string;
  /** What stands there in the first paper of this table; '' when there is none. */
  readonly example: string;
}

/** All that a tag offers, and for a list the tags of its rows. */
export interface TagGroup {
  readonly name: string;
  readonly note: string;
  readonly offers: readonly TagOffer[];
  readonly inside: readonly TagGroup[];
}

/** The two cases that answer «кого» stand side by side: templates must say which. */
const CASES: readonly (readonly [string, string])[] = [
  ['.род', 'нет кого?'],
  ['.вин', 'вижу кого?'],
  ['.кому', 'кому? то же – .дат'],
  ['.кем', 'кем? то же – .тв'],
  ['.пр', 'о ком?'],
];
const PHRASE_CASES: readonly (readonly [string, string])[] = [
  ['.род', 'родительный: нет чего?'],
  ['.дат', 'дательный: чему?'],
  ['.вин', 'винительный: вижу что?'],
  ['.тв', 'творительный: чем?'],
  ['.пр', 'предложный: о чём?'],
];
const PERSON_WAYS: readonly (readonly [string, string])[] = [
  ['.подпись', 'как в подписи'],
  ['.кратко', 'фамилия и инициалы'],
  ['.кратко.кому', 'кому, с инициалами'],
  ['|ознакомлен/ознакомлена', 'слово по полу'],
];
const DAY_WAYS: readonly (readonly [string, string])[] = [
  ['', 'цифрами'],
  ['.прописью', 'месяц словом'],
  ['.в кавычках', 'день в кавычках'],
  ['.год', 'только год'],
];
const TEXT_WAYS: readonly (readonly [string, string])[] = [
  ['', 'как в таблице'],
  ['|с большой буквы', 'с большой буквы'],
];

type Ways = readonly (readonly [string, string])[];

/** A noun the number counts, by the words that tell of it: «срок, месяцев». */
function nounOf({ name, note }: Tag): string | undefined {
  const words = sameSpelling(`${name} ${note}`).split(/[^а-яa-z-]+/);
  return Object.values(countedNouns)
    .map(({ plural }) => plural.split('|')[1] ?? '')
    .find((many) => words.indexOf(sameSpelling(many)) >= 0);
}

const NUMBER_WAYS: Ways = [
  ['', 'цифрами'],
  ['|словами', 'словами'],
];

/** A number in a row and a year count nothing; anything else is taken to count people unless its name tells. */
function numberWays(tag: Tag): Ways {
  const noun = nounOf(tag) ?? (/^пп$|год/.test(tag.name) ? undefined : 'человек');
  if (noun === undefined) return NUMBER_WAYS;
  return [
    ...NUMBER_WAYS,
    [`|N ${noun}`, 'с нужным окончанием, N латинская'],
    [`|на N (N) ${noun}`, 'то же цифрами и словами'],
  ];
}

/** Values and rows a tag is looked up in. */
type Scopes = readonly DataValue[];

function exampleOf(insert: string, scopes: Scopes): string {
  const text = tagText(parseTag(insert), scopes, () => undefined);
  return text === BLANK ? '' : text.replace(/\s+/g, ' ').trim();
}

function offers(path: string, ways: Ways, scopes: Scopes): TagOffer[] {
  return ways.map(([way, meaning]) => ({
    insert: `{${path}${way}}`,
    meaning,
    example: exampleOf(path + way, scopes),
  }));
}

const condition = (path: string, yes: string, no: string): TagOffer[] => [
  { insert: `{если ${path}}{/если}`, meaning: yes, example: '' },
  { insert: `{если не ${path}}{/если}`, meaning: no, example: '' },
];

/** Values of the tags of a person or a phrase follow the tag with a dot. */
function facts(path: string, of: readonly Tag[], scopes: Scopes): TagOffer[] {
  return of.flatMap((tag) => {
    const inner = `${path}.${tag.name}`;
    const whole = offers(inner, [['', tag.note.split(';')[0] ?? '']], scopes);
    return tag.kind === 'phrase'
      ? [
          ...whole,
          ...offers(
            inner,
            [
              ['.род', `${tag.name}: чего?`],
              ['.дат', `${tag.name}: чему?`],
            ],
            scopes,
          ),
        ]
      : whole;
  });
}

function rowOf(path: string, scopes: Scopes): DataValue | undefined {
  for (let index = scopes.length - 1; index >= 0; index--) {
    const found = valueAt(scopes[index] ?? null, parseTag(path).path)?.value;
    if (Array.isArray(found)) return found[0] as DataValue | undefined;
  }
  return undefined;
}

function groupOf(tag: Tag, scopes: Scopes): TagGroup {
  const { name, note, of = [] } = tag;
  const group = (list: readonly TagOffer[], inside: readonly TagGroup[] = []): TagGroup => ({
    name,
    note,
    offers: list,
    inside,
  });
  const ways = (all: Ways): TagOffer[] => offers(name, all, scopes);
  switch (tag.kind) {
    case 'person':
      return group([
        ...ways([['', 'кто?'], ...CASES, ...PERSON_WAYS]),
        ...facts(name, of, scopes),
        ...condition(name, 'текст, если человек известен', 'текст, если нет'),
      ]);
    case 'phrase':
      return group([...ways([['', 'именительный'], ...PHRASE_CASES]), ...facts(name, of, scopes)]);
    case 'day':
      return group([...ways(DAY_WAYS), ...condition(name, 'текст, если день известен', 'текст, если дня нет')]);
    case 'number':
      return group(ways(numberWays(tag)));
    case 'flag':
      return group(condition(name, 'текст, если да', 'текст, если нет'));
    case 'list': {
      const row = rowOf(name, scopes);
      const inner = row === undefined ? [] : [...scopes, row];
      const ends: TagOffer[] = [
        { insert: `{#${name}}`, meaning: 'начало: дальше повторяется для каждой строки', example: '' },
        { insert: `{/${name}}`, meaning: 'конец повторения', example: '' },
      ];
      return group(
        ends,
        of.map((each) => groupOf(each, inner)),
      );
    }
    default:
      return group([...ways(TEXT_WAYS), ...condition(name, 'текст, если заполнено', 'текст, если пусто')]);
  }
}

/** Numbers of points are counted while a paper is filled: they belong to no data. */
const POINTS: TagGroup = {
  name: '№',
  note: 'номера пунктов, ставятся сами',
  offers: [
    { insert: '{№}', meaning: 'пункт', example: '1' },
    { insert: '{№.№}', meaning: 'подпункт', example: '1.1' },
  ],
  inside: [],
};

/** Everything the tags of a document offer, with examples from its data; without data the examples are blank. */
export function offersOf(tags: readonly Tag[], data: DocumentData): TagGroup[] {
  return [...tags.map((tag) => groupOf(tag, [data])), POINTS];
}
