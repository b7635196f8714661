/** Points and sentences of every criterion, each in the words of the field. */
import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../../src/domain/matching/context.ts';
import { pointsOf } from '../../../../src/domain/matching/criteria/criterion.ts';
import { CRITERIA } from '../../../../src/domain/matching/criteria/index.ts';
import type { MatchInput, MatchMentee, MatchMentor } from '../../../../src/domain/matching/index.ts';
import { roleModelRules } from '../../../../src/domain/pairs/role-models.ts';
import { input, mentee, mentor } from '../people.ts';

interface Case {
  readonly name: string;
  readonly criterion: string;
  readonly mentor?: Partial<MatchMentor>;
  readonly mentee?: Partial<MatchMentee>;
  readonly own?: Partial<MatchInput>;
  readonly points: number;
  readonly why: string;
}

const answer = (from: string, ...choices: string[]) => ({ from, choices, unwanted: [] });
const experienced = roleModelRules('EXPERIENCED_YOUNG');

const CASES: readonly Case[] = [
  {
    name: 'all requested topics are among the competences',
    criterion: 'topics',
    mentor: { topics: ['METHOD', 'PARENTS', 'LESSON'] },
    mentee: { topics: ['METHOD', 'PARENTS'] },
    points: 35,
    why: 'общие темы: методика обучения и преподавания, работа с родителями',
  },
  {
    name: 'one of three requested topics gives a third, rounded',
    criterion: 'topics',
    mentor: { topics: ['METHOD'] },
    mentee: { topics: ['METHOD', 'PARENTS', 'LESSON'] },
    points: 12,
    why: 'общие темы: методика обучения и преподавания; без помощи останется: работа с родителями, организация урочной деятельности',
  },
  {
    name: 'a free word matches as a whole word',
    criterion: 'topics',
    mentor: { phrases: ['ИИ на уроке'] },
    mentee: { phrases: ['ИИ'] },
    points: 35,
    why: 'общие темы: ИИ',
  },
  {
    name: 'a part of a word is no match',
    criterion: 'topics',
    mentor: { phrases: ['история Италии'] },
    mentee: { phrases: ['ИИ'] },
    points: 0,
    why: 'нет общих тем; запрос: ИИ',
  },
  {
    name: 'free words meet the title of a topic',
    criterion: 'topics',
    mentor: { phrases: ['Работа с родителями'] },
    mentee: { topics: ['PARENTS'] },
    points: 35,
    why: 'общие темы: работа с родителями',
  },
  {
    name: 'no request is no reproach',
    criterion: 'topics',
    mentor: { topics: ['METHOD'] },
    points: 0,
    why: 'запрос наставляемого не указан',
  },
  {
    name: 'an unknown topic is shown by its code',
    criterion: 'topics',
    mentor: { topics: ['OWN-7'] },
    mentee: { topics: ['OWN-7'] },
    points: 35,
    why: 'общие темы: OWN-7',
  },
  {
    name: 'both chose each other',
    criterion: 'mutualChoice',
    own: { preferences: [answer('НЯ-001', 'НК-002', 'НК-001'), answer('НК-001', 'НЯ-001')] },
    points: 30,
    why: 'выбрали друг друга: 2-е и 1-е место в ответах',
  },
  {
    name: 'the mentee chose first',
    criterion: 'mutualChoice',
    own: { preferences: [answer('НЯ-001', 'НК-001')] },
    points: 15,
    why: 'наставляемый назвал эту пару в анкете, 1-е место',
  },
  {
    name: 'the mentor chose third',
    criterion: 'mutualChoice',
    own: { preferences: [answer('НК-001', 'НЯ-003', 'НЯ-002', 'НЯ-001')] },
    points: 6,
    why: 'наставник назвал эту пару в анкете, 3-е место',
  },
  {
    name: 'the fourth choice does not count',
    criterion: 'mutualChoice',
    own: { preferences: [answer('НК-001', 'НЯ-003', 'НЯ-002', 'НЯ-004', 'НЯ-001')] },
    points: 0,
    why: 'в анкетах друг друга не называли',
  },
  {
    name: 'the same subject, whatever the letters',
    criterion: 'subject',
    mentor: { subjects: ['Черчение'] },
    mentee: { subjects: ['черчение', 'труд'] },
    points: 15,
    why: 'общий предмет: черчение',
  },
  {
    name: 'the same profile',
    criterion: 'subject',
    mentor: { profiles: ['столярное дело'] },
    mentee: { profiles: ['Столярное  дело'] },
    points: 15,
    why: 'общий профиль: Столярное  дело',
  },
  {
    name: 'different subjects',
    criterion: 'subject',
    mentor: { subjects: ['физика'] },
    mentee: { subjects: ['химия'] },
    points: 0,
    why: 'разные предметы: физика и химия',
  },
  {
    name: 'a common channel, no time named',
    criterion: 'timeAndChannel',
    mentor: { channels: ['IN_PERSON', 'ONLINE'] },
    mentee: { channels: ['ONLINE'], slots: ['вторник'] },
    points: 10,
    why: 'способ связи: дистанционно',
  },
  {
    name: 'a common channel, another time',
    criterion: 'timeAndChannel',
    mentor: { channels: ['ONLINE'], slots: ['среда'] },
    mentee: { channels: ['ONLINE'], slots: ['вторник'] },
    points: 5,
    why: 'способ связи: дистанционно; время не совпадает',
  },
  {
    name: 'too few hours',
    criterion: 'timeAndChannel',
    mentor: { hours: 2 },
    mentee: { hours: 4 },
    points: 0,
    why: 'нужно часов 4, у наставника 2',
  },
  {
    name: 'the age lies within the wish',
    criterion: 'preferredAge',
    mentor: { preferredAge: { from: 22, to: 30 } },
    mentee: { birthYear: 1996 },
    points: 10,
    why: 'возраст 30 (по году рождения) входит в желаемый 22–30',
  },
  {
    name: 'the age is out of the wish',
    criterion: 'preferredAge',
    mentor: { preferredAge: { from: 22, to: 30 } },
    mentee: { birthYear: 1995 },
    points: 0,
    why: 'возраст 31 (по году рождения) вне желаемого 22–30',
  },
  {
    name: 'any age is welcome',
    criterion: 'preferredAge',
    mentor: { preferredAge: 'any' },
    points: 10,
    why: 'наставник согласен на любой возраст',
  },
  {
    name: 'one of two expectations of the role model is met',
    criterion: 'roleModel',
    mentor: { experienceMonths: 240 },
    mentee: { experienceMonths: 60, youngSpecialist: false },
    own: { roleModel: experienced },
    points: 5,
    why: 'ролевая модель «опытный педагог – молодой специалист»: наставляемый – не молодой специалист и не начинающий педагог',
  },
  {
    name: 'the role model fits',
    criterion: 'roleModel',
    mentor: { experienceMonths: 240 },
    mentee: { experienceMonths: 12, youngSpecialist: true },
    own: { roleModel: experienced },
    points: 10,
    why: 'подходит ролевая модель «опытный педагог – молодой специалист»',
  },
  {
    name: 'deficits are met by code and by the table of topics',
    criterion: 'deficits',
    mentor: { topics: ['METHOD', 'DIGITAL'] },
    mentee: { deficits: ['DIGITAL', 'METHODICAL', 'SOCIAL'] },
    own: { deficitTopics: { METHODICAL: ['METHOD'] } },
    points: 7,
    why: 'закрывает дефициты: цифровые, METHODICAL',
  },
  {
    name: 'eighteen years against one',
    criterion: 'experience',
    mentor: { experienceMonths: 216 },
    mentee: { experienceMonths: 12 },
    points: 10,
    why: 'стаж 18 лет против 1 года',
  },
  {
    name: 'five years more give half',
    criterion: 'experience',
    mentor: { experienceMonths: 66 },
    mentee: { experienceMonths: 6 },
    points: 5,
    why: 'стаж 5 лет, у наставляемого менее года',
  },
  {
    name: 'a less experienced mentor gets nothing, and nothing is taken away',
    criterion: 'experience',
    mentor: { experienceMonths: 36 },
    mentee: { experienceMonths: 264 },
    points: 0,
    why: 'стаж 3 года против 22 лет',
  },
  {
    name: 'one organisation, whatever the letters',
    criterion: 'sameOrganization',
    mentor: { organization: 'МБОУ СОШ № 5' },
    mentee: { organization: 'мбоу  сош № 5' },
    points: 10,
    why: 'одна организация',
  },
  {
    name: 'two of three places are free',
    criterion: 'currentLoad',
    mentor: { capacity: 3, load: 1 },
    points: 7,
    why: 'занято мест: 1 из 3',
  },
  {
    name: 'a mentee who was left out twice goes first',
    criterion: 'leftOut',
    mentee: { leftOut: 2 },
    points: 10,
    why: 'без пары уже 2 подбора',
  },
];

describe('criteria', () => {
  it.each(CASES)('$criterion: $name', (line) => {
    const one = mentor('НК-001', line.mentor);
    const other = mentee('НЯ-001', line.mentee);
    const criterion = CRITERIA.find(({ code }) => code === line.criterion)!;
    const judgement = criterion.judge(one, other, contextOf(input([one], [other], line.own)));
    expect({ points: pointsOf(criterion.weight || 10, judgement), why: judgement.why }).toEqual({
      points: line.points,
      why: line.why,
    });
  });

  it('every criterion is tried above', () => {
    expect(new Set(CASES.map(({ criterion }) => criterion))).toEqual(new Set(CRITERIA.map(({ code }) => code)));
  });

  it('the default weights add up to a hundred, the further ones are switched off', () => {
    const weights = CRITERIA.filter(({ weight }) => weight > 0).map(({ code, weight }) => [code, weight]);
    expect(weights).toEqual([
      ['topics', 35],
      ['mutualChoice', 30],
      ['subject', 15],
      ['timeAndChannel', 10],
      ['preferredAge', 10],
    ]);
  });

  it('points are whole numbers from nothing to the weight', () => {
    expect([0, 1, 2, 3].map((part) => pointsOf(35, { part, whole: 3, why: '' }))).toEqual([0, 12, 23, 35]);
    expect(pointsOf(1, { part: 1, whole: 2, why: '' })).toBe(1);
  });
});
