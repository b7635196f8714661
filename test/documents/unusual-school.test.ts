/** Papers of a school that the sample is not like: read as a strict secretary reads them, phrase by phrase. */
import { describe, expect, it } from 'vitest';
import { documentById } from '../../src/documents/index.ts';
import { filledWith, firstAnswers, wholeText } from './filled.ts';
import { sampleBook, SAMPLE_ANSWERS, TODAY, type Row, type Rows } from './sample-book.ts';

const day = (text: string) => ({ day: text });

function pair(id: string, mentorRef: string, menteeRef: string, more: Row = {}): Row {
  return {
    id,
    mentorRef,
    menteeRef,
    state: 'Согласована',
    form: 'учитель – учитель',
    topics: 'методика обучения и преподавания',
    mentorConsentOn: day('2026-08-25'),
    menteeConsentOn: day('2026-08-26'),
    plannedTill: day('2027-05-31'),
    ...more,
  };
}

const ROWS: Rows = {
  staff: [
    { id: 'ПД-001', fullName: 'Магомедова Патимат Гаджи кызы', position: 'Старший воспитатель', birthYear: 1975 },
    { id: 'ПД-002', fullName: 'Ким Ен', gender: 'м', position: 'Учитель физики', birthYear: 1999 },
    { id: 'ПД-003', fullName: 'Гусейнов Эльчин Расим оглы', position: 'учитель', birthYear: 2000 },
  ],
  mentors: [
    { id: 'НК-001', staffRef: 'ПД-001', place: 'Ключевская СОШ', sourceCategory: 'активный педагог' },
    {
      id: 'НК-002',
      fullName: 'Абдурахманов Магомед-Расул Абдул-Меджидович',
      position: 'Ведущий инженер',
      place: 'ПАО «Завод»',
      sourceCategory: 'предприятие',
      birthYear: 1980,
    },
    {
      id: 'НК-003',
      fullName: 'Седых Алёна Игоревна',
      position: '11-Б класс',
      place: 'Ключевская СОШ',
      sourceCategory: 'обучающийся',
      birthYear: 2009,
    },
  ],
  mentees: [
    { id: 'НЯ-001', staffRef: 'ПД-002', category: 'молодой специалист' },
    { id: 'НЯ-002', staffRef: 'ПД-003', category: 'молодой специалист' },
    {
      id: 'НЯ-003',
      fullName: 'Шевчук Саша',
      gender: 'ж',
      category: 'обучающийся',
      grade: '7 «В»',
      birthYear: 2013,
      representativeName: 'Шевчук Лев Ильич',
    },
  ],
  curators: [{ id: 'КР-001', fullName: 'Дзгоева Залина Хаджи-Муратовна', position: 'Заместитель директора по УВР' }],
  partners: [{ id: 'ПТ-001', name: 'ПАО «Завод»', gives: 'наставники, учебная мастерская' }],
  pairs: [
    pair('ПР-001', 'НК-001', 'НЯ-001'),
    pair('ПР-002', 'НК-002', 'НЯ-003', { form: 'работодатель – ученик', parentConsentOn: day('2026-08-24') }),
    pair('ПР-003', 'НК-003', 'НЯ-003', {
      form: 'ученик – ученик',
      parentConsentOn: day('2026-08-24'),
      orderNumber: '12',
      orderOn: day('2026-09-01'),
      terminatedOn: day('2026-11-02'),
      endReason: 'просьба наставляемого',
    }),
  ],
};

const book = sampleBook(ROWS, {
  organizationName: 'Муниципальное общеобразовательное учреждение Ключевская средняя школа имени М. Гаджиева',
  organizationShortName: 'Ключевская СОШ',
  headName: 'Джанхуватова Умукусум Магомед-Саидовна',
  headPosition: 'Исполняющий обязанности директора',
});

async function textOf(id: string, codes: readonly string[], answers: Readonly<Record<string, string>> = {}) {
  const kind = documentById(id);
  if (!kind) throw new Error(id);
  const all = { ...firstAnswers(kind, book, TODAY), ...SAMPLE_ANSWERS[id], ...answers };
  return wholeText(await filledWith(kind, kind.data(book, codes, all, TODAY)));
}

describe('a post typed with a capital', () => {
  it.each([
    ['D-04', ['КР-001'], 'Назначить Дзгоеву Залину Хаджи-Муратовну, заместителя директора по УВР, куратором'],
    ['D-42', ['КР-001'], 'должностную инструкцию заместителя директора по УВР Дзгоевой Залины'],
    ['D-05', ['ПД-001', 'ПД-002'], 'Кима Ена, учителя физики.'],
    ['D-06', ['ПР-001'], 'Ким Ен, учитель физики'],
    ['D-26', ['ПД-002'], 'Ким Ен, учитель физики.'],
    ['D-46', [], 'к куратору наставничества Дзгоевой Залине Хаджи-Муратовне, заместителю директора по УВР.'],
  ])('%s %s: stands in the middle of a sentence without it', async (id, codes, expected) => {
    expect(await textOf(id, codes)).toContain(expected);
  });
});

describe('a pupil who mentors', () => {
  it.each([
    [
      'D-06-extract',
      ['ПР-003'],
      'Закрепить наставника Седых Алёну Игоревну (11-Б класс) за Шевчук Сашей (7 «В» класс)',
    ],
    ['D-07', ['ПР-003'], 'закрепление наставника Седых Алёны Игоревны (11-Б класс) за Шевчук Сашей'],
    ['D-08', ['ПР-003'], 'от Седых Алёны Игоревны (11-Б класс)'],
    ['D-08', ['ПР-003'], 'Я, Седых Алёна Игоревна, 11-Б класс, добровольно даю согласие'],
    ['D-09', ['ПР-003'], 'с наставником Седых Алёной Игоревной (11-Б класс), на следующих условиях'],
    ['D-22', ['НК-003'], 'Седых Алёну Игоревну (11-Б класс).'],
    ['D-28', ['НК-002', 'НК-003'], 'Седых Алёне Игоревне (11-Б класс).'],
    ['D-29', ['НК-003'], 'Седых Алёне Игоревне\n11-Б класс'],
  ])('%s %s: the class is shown in brackets, never as a post in a case', async (id, codes, expected) => {
    expect(await textOf(id, codes)).toContain(expected);
  });
});

describe('somebody from another organisation', () => {
  it('keeps the place of work in the consent and in the presentation; the own people have none there', async () => {
    expect(await textOf('D-08', ['ПР-002'])).toContain('ведущий инженер (место работы или учёбы: ПАО «Завод»), ');
    expect(await textOf('D-30', ['НК-002'])).toContain('Должность, место работы: ведущий инженер, ПАО «Завод»');
    expect(await textOf('D-08', ['ПР-001'])).not.toContain('место работы');
    expect(await textOf('D-30', ['НК-001'])).toContain('старший воспитатель, Муниципальное');
  });
  it('D-19: what the partner gives stands in the nominative, as it is typed', async () => {
    expect(await textOf('D-19', ['ПТ-001'])).toContain('предоставляются: наставники, учебная мастерская.');
  });
});

describe('the sheet of those who have read an order', () => {
  const readers = async (id: string, answers = {}) => {
    const [, after = ''] = (await textOf(id, ['ПД-002'], answers)).split('С приказом ознакомлены');
    return after;
  };
  it('leaves out a curator whom the order does not name', async () => {
    expect(await readers('D-05')).not.toContain('Дзгоева');
    expect(await readers('D-43')).not.toContain('Дзгоева');
  });
  it('holds the curator who leads the group or watches over the order', async () => {
    expect(await readers('D-05', { leader: 'куратор наставничества' })).toContain('Дзгоева');
    expect(await readers('D-43', { control: 'возложить на куратора' })).toContain('Дзгоева');
  });
});

describe('words around facts', () => {
  it.each([
    ['D-36', ['СН-002'], 'к приказу Ключевской СОШ'],
    ['D-24', [], 'УТВЕРЖДАЮ\nИсполняющий обязанности директора\nКлючевской СОШ\n'],
    ['D-36', ['СН-002'], 'Мало ответов.'],
    ['D-51', [], 'АНКЕТА НАСТАВЛЯЕМОГО\nитоговая (май)'],
    ['D-03-progress', [], 'Муниципальное общеобразовательное учреждение Ключевская'],
    ['D-06', ['ПР-001'], 'от 21.05.2025 № 1264-р об утверждении Концепции развития наставничества до 2030 года,'],
    [
      'D-13',
      ['ПР-001'],
      'в лице исполняющего обязанности директора Джанхуватовой Умукусум Магомед-Саидовны, действующей',
    ],
    ['D-08', ['ПР-001'], 'Исполняющему обязанности директора\nКлючевской СОШ\nДжанхуватовой У.М.-С.'],
  ])('%s %s: %s', async (id, codes, expected) => {
    expect(await textOf(id, codes)).toContain(expected);
  });
});

describe('a programme with many lines', () => {
  it('prints its plan and its meetings once', async () => {
    const activities = [1, 2, 3].map((number) => ({
      id: `ПМ-00${number}`,
      programmeRef: 'ПП-001',
      title: `Мероприятие номер ${number}`,
      dueOn: day('2026-12-01'),
    }));
    const steps = [1, 2].map((number) => ({
      id: `ПМ-01${number}`,
      programmeRef: 'ПП-001',
      menteeRef: 'НЯ-001',
      title: `Шаг номер ${number}`,
      dueOn: day('2026-12-01'),
      deficit: 'методические',
    }));
    const programme = { id: 'ПП-001', pairRefs: 'ПР-001', startsOn: day('2026-09-01'), endsOn: day('2027-05-31') };
    const planned = sampleBook({ ...ROWS, programmes: [programme], activities: [...activities, ...steps] });
    for (const [id, code, title] of [
      ['D-14', 'ПП-001', 'Мероприятие номер'],
      ['D-15', 'НЯ-001', 'Шаг номер'],
    ] as const) {
      const kind = documentById(id)!;
      const data = kind.data(planned, [code], firstAnswers(kind, planned, TODAY), TODAY);
      const text = wholeText(await filledWith(kind, data));
      expect(text.split(`${title} 2`), id).toHaveLength(2);
    }
  });
  it('D-36: counts the points of the roadmap once', async () => {
    expect((await textOf('D-36', ['СН-002'])).split('Пункты дорожной карты')).toHaveLength(2);
  });
});
