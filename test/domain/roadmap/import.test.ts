/** Plans of other schools as tables: headings in other words, sections, rows that go on, several terms in a cell, foreign places. */
import { describe, expect, it } from 'vitest';
import { readDeadline, OFFICIAL_CALENDAR, DEFAULT_SCHOOL } from '../../../src/domain/deadlines/index.ts';
import { guessLayout } from '../../../src/domain/roadmap/import-columns.ts';
import { foreignPlaces, foreignYears } from '../../../src/domain/roadmap/import-doubts.ts';
import { importedItems, partedItems } from '../../../src/domain/roadmap/import-items.ts';
import { sourceYear } from '../../../src/domain/roadmap/source-year.ts';

const PLAN = { from: '2026-09-01', to: '2027-08-31' };
const context = {
  plan: PLAN,
  today: '2026-09-01',
  calendar: OFFICIAL_CALENDAR,
  school: DEFAULT_SCHOOL,
  corrections: {},
};
const readsAsTerm = (text: string): boolean => readDeadline(text, context).kind !== 'unknown';
const isDated = (text: string): boolean => ['date', 'range'].includes(readDeadline(text, context).kind);

function imported(rows: readonly (readonly string[])[]) {
  return importedItems(rows, guessLayout(rows, readsAsTerm), isDated);
}

describe('headings of other plans', () => {
  it.each([
    [
      ['№ п/п', 'Мероприятие', 'Сроки реализации', 'Ответственные', 'Результат'],
      'num title deadlineText responsible resultDoc',
    ],
    [
      ['№', 'Наименование мероприятия', 'Срок исполнения', 'Ответственный исполнитель', 'Вид документа'],
      'num title deadlineText responsible resultDoc',
    ],
    [['Срок', 'Содержание работы', 'Исполнители'], 'deadlineText title responsible'],
    [
      ['п/п', 'Мерпориятия', 'Ответсвенный', 'Дата проведения', 'Форма отчётности'],
      'num title responsible deadlineText resultDoc',
    ],
    [
      ['Направление', 'Действия', 'Период', 'Ожидаемый результат', 'Отметка о выполнении', 'Ответственные лица'],
      'section title deadlineText keyResult resultDoc responsible',
    ],
    [['Этап', 'Мероприятия', 'Срок', 'Примечание'], ' title deadlineText '],
  ])('%j', (heading, expected) => {
    const { headerRow, fields } = guessLayout([['План на год'], heading, ['1', 'a', 'b']], readsAsTerm);
    expect(headerRow).toBe(2);
    expect(fields.slice(0, heading.length).join(' ')).toBe(expected);
  });

  it('without headings columns are told by what stands in them', () => {
    const rows = [
      ['1.1', 'Издать приказ о внедрении целевой модели', 'до 10.09.2026', 'директор', 'приказ'],
      ['1.2', 'Назначить куратора и рабочую группу', 'сентябрь', 'директор', 'приказ'],
      ['1.3', 'Провести анкетирование участников', 'октябрь 2026', 'куратор', 'анкеты'],
    ];
    const { headerRow, fields } = guessLayout(rows, readsAsTerm);
    expect([headerRow, ...fields]).toEqual([0, 'num', 'title', 'deadlineText', 'responsible', 'resultDoc']);
  });
});

const HEADING = ['№', 'Мероприятие', 'Срок', 'Ответственный', 'Результат'];

describe('rows', () => {
  it('a merged row names the section of those below it, whichever way the file keeps it', () => {
    const items = imported([
      HEADING,
      ['1. Нормативное регулирование', '', '', '', ''],
      ['1.1', 'Издать приказ', 'август', 'директор', 'приказ'],
      [
        'Методическая поддержка',
        'Методическая поддержка',
        'Методическая поддержка',
        'Методическая поддержка',
        'Методическая поддержка',
      ],
      ['2.1', 'Провести семинар', 'ноябрь', 'куратор', 'программа'],
      ['III', 'Мониторинг', '', '', ''],
      ['3.1', 'Подвести итоги', 'май', 'куратор', 'справка'],
    ]);
    expect(items.map(({ num, section }) => `${num} ${section}`)).toEqual([
      '1.1 1. Нормативное регулирование',
      '2.1 Методическая поддержка',
      '3.1 III. Мониторинг',
    ]);
  });

  it('column numbers and headings of the next page are no items', () => {
    const items = imported([
      HEADING,
      ['1', '2', '3', '4', '5'],
      ['1.1', 'Первое', 'май', '', ''],
      HEADING,
      ['1.2', 'Второе', 'май', '', ''],
    ]);
    expect(items.map(({ title }) => title)).toEqual(['Первое', 'Второе']);
  });

  it('a row without number and title goes on with the item above', () => {
    const [item] = imported([
      HEADING,
      ['1.3', 'Районная нормативная база', 'До 03.12.2026', 'МРГ', 'акты'],
      ['', '', 'До 20.01.2027', 'РЦО', ''],
    ]);
    expect(item?.deadlineText).toBe('До 03.12.2026\nДо 20.01.2027');
    expect(item?.responsible).toBe('МРГ; РЦО');
    expect(item?.terms).toEqual(['До 03.12.2026', 'До 20.01.2027']);
  });

  it.each([
    ['До 15.02.2027 До 1.03.2027', ['До 15.02.2027', 'До 1.03.2027']],
    ['до 10.09.2026\nдо 20.01.2027', ['до 10.09.2026', 'до 20.01.2027']],
    ['не позднее 20 декабря и 20 мая ежегодно', []],
    ['до 15 сентября', []],
    ['Регулярно,\nв течение всего периода внедрения', []],
  ])('several terms of one cell, «%s»: %j', (text, terms) => {
    const [item] = imported([HEADING, ['3.1.3', 'Обучение', text, '', '']]);
    expect(item?.deadlineText).toBe(text);
    expect(item?.terms).toEqual(terms);
  });

  it('terms become lines of their own with numbers of their own', () => {
    const [item] = imported([HEADING, ['3.1.3', 'Обучение', 'До 15.02.2027 До 1.03.2027', 'ОО', '']]);
    expect(item && partedItems(item).map(({ num, deadlineText }) => `${num}: ${deadlineText}`)).toEqual([
      '3.1.3: До 15.02.2027',
      '3.1.3.1: До 1.03.2027',
    ]);
  });

  it('a date that Excel keeps as a number is a date again; words parted by the edge of a page are put together', () => {
    const [item] = imported([HEADING, ['1.', 'Внедрение настав-\nничества  в школе', '46280', '', '']]);
    expect(item).toMatchObject({ num: '1', title: 'Внедрение наставничества в школе', deadlineText: '15.09.2026' });
  });

  it('nothing at all, one word and rows of blanks give no item and no error', () => {
    for (const rows of [
      [[]],
      [['']],
      [['слово']],
      [
        ['', '', ''],
        ['', '', ''],
      ],
    ])
      expect(() => imported(rows)).not.toThrow();
  });
});

describe('what is somebody else’s', () => {
  const OWN = 'г. Ясногорск; МБОУ «Ясногорская СОШ № 27»';
  it.each([
    ['Утвердить план Горного улуса', ['Горного улуса']],
    ['наставники Ножай-Юртовского муниципального района', ['Ножай-Юртовского муниципального района']],
    ['семинар в г. Тверь', ['г. Тверь']],
    ['базы школ Ясногорского района', []],
    ['обучение педагогов района', []],
    ['школа молодого педагога', []],
  ])('places in «%s»: %j', (text, expected) => expect(foreignPlaces(text, OWN)).toEqual(expected));

  it.each([
    ['август2021г.', ['2021']],
    ['До 20.01.20 21', ['2021']],
    ['до 10.09.2026', []],
    ['во исполнение распоряжения от 25.12.2019 № Р-145', []],
    ['2022-2023 учебный год', ['2022', '2023']],
  ])('years in «%s»: %j', (text, expected) => expect(foreignYears(text, PLAN)).toEqual(expected));

  it('the year of a plan is the earliest that a third of its dated terms name', () => {
    expect(sourceYear(['август 2021', 'до 10.09.2021', '2-3 квартал 2022г.', 'ежеквартально', 'до 1.02.2022'])).toBe(
      2021,
    );
    expect(sourceYear(['ежегодно', 'в течение года'])).toBeUndefined();
  });
});
