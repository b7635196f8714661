/** Functions of single cells and columns: shares, targets, ages, names, words, terms, deadlines; and how all are described. */
import { describe, expect, it } from 'vitest';
import { cellFunctions } from '../../src/functions/index.ts';
import { entrySource } from '../../src/globals.ts';
import { day, run } from './sheets.ts';

const DATE = day('2026-12-20');

const cases: readonly (readonly [string, readonly unknown[], unknown])[] = [
  ['MENTORING_SHARE', [2, 3], 66.7],
  ['MENTORING_SHARE', ['2', '3'], 66.7],
  ['MENTORING_SHARE', [1, 0], 'нет данных'],
  ['MENTORING_SHARE', [1, ''], 'нет данных'],
  ['MENTORING_SHARE', ['', 3], ''],
  ['MENTORING_SHARE', ['много', 3], '⚠ Числитель: «много» – не число.'],
  ['MENTORING_SHARE', [1.5, 3], '⚠ Числитель: нужно целое число, не меньше нуля.'],
  ['MENTORING_SHARE', [[[1], [2], ['']], 4], [[25], [50], ['']]],
  [
    'MENTORING_SHARE',
    [
      [[1], [2]],
      [[4], [8], [9]],
    ],
    '⚠ Диапазоны разного размера: возьмите их одинаковыми.',
  ],

  ['MENTORING_TARGET', ['1', 2024, 'общее образование'], 70],
  ['MENTORING_TARGET', ['3', 2022, 'дополнительное образование'], 30],
  ['MENTORING_TARGET', ['Ф5', day('2022-12-20')], 60],
  ['MENTORING_TARGET', ['1', 2027, ''], 'цель не задана'],
  ['MENTORING_TARGET', ['', 2024, ''], ''],
  ['MENTORING_TARGET', ['1', 'скоро', ''], '⚠ Год: «скоро» – не число.'],
  ['MENTORING_TARGET', ['1', 2024, 'завод'], '⚠ Тип организации «завод» неизвестен.'],
  ['MENTORING_TARGET', ['3', 2022, 'ОО общего образования'], 50],
  ['MENTORING_TARGET', ['3', 2022, 'ОО доп. образования'], 30],
  ['MENTORING_TARGET', ['3', 2022, 'доп'], 30],
  ['MENTORING_TARGET', ['1', '', 'школа'], ''],
  [
    'MENTORING_TARGET',
    [
      '1',
      2027,
      '',
      [
        ['Год', 'Показатель', 'Цель'],
        [2027, '1', 75],
        ['', '', ''],
      ],
    ],
    75,
  ],
  [
    'MENTORING_TARGET',
    ['1', 2027, '', [[2027, '1', 75]]],
    '⚠ Цели: нужны столбцы «Показатель», «Год» и «Цель» вместе с заголовками.',
  ],

  ['MENTORING_EXPERIENCE', [day('2023-09-01'), DATE], 3],
  ['MENTORING_EXPERIENCE', [day('2023-09-01'), DATE, 'месяцев'], 39],
  ['MENTORING_EXPERIENCE', [day('2023-12-20'), DATE, 'месяцев'], 36],
  ['MENTORING_EXPERIENCE', [day('2022-12-21'), DATE, 'словами'], '3 года'],
  ['MENTORING_EXPERIENCE', ['', DATE], ''],
  ['MENTORING_EXPERIENCE', [day('2027-01-01'), DATE], '⚠ Стаж начинается позже указанной даты: 01.01.2027.'],
  [
    'MENTORING_EXPERIENCE',
    [day('2023-09-01'), DATE, 'верстами'],
    '⚠ Стаж считается в «лет», «месяцев» или «словами», а указано «верстами».',
  ],
  [
    'MENTORING_EXPERIENCE',
    [[[day('2020-09-01')], [''], ['давно']], DATE],
    [[6], [''], ['⚠ Начало стажа: «давно» – не дата, нужна в виде 20.12.2026.']],
  ],

  ['MENTORING_AGE', [1991, DATE], 35],
  ['MENTORING_AGE', ['1991', DATE], 35],
  ['MENTORING_AGE', [day('1991-12-21'), DATE], 34],
  ['MENTORING_AGE', ['20.12.1991', DATE], 35],
  ['MENTORING_AGE', ['1991 г.', DATE], 35],
  // Who was born on 29 February is a year older on 1 March where there is no such day.
  ['MENTORING_AGE', [day('2004-02-29'), day('2026-02-28')], 21],
  ['MENTORING_AGE', [day('2004-02-29'), day('2026-03-01')], 22],
  ['MENTORING_AGE', [day('2004-02-29'), day('2028-02-29')], 24],
  ['MENTORING_AGE', ['', DATE], ''],
  ['MENTORING_AGE', [1991, ''], ''],
  ['MENTORING_AGE', [1991], '⚠ Дата: укажите дату.'],
  ['MENTORING_AGE', [day('2027-01-01'), DATE], '⚠ Рождение позже указанной даты: 01.01.2027.'],
  ['MENTORING_AGE', [2030, DATE], '⚠ Рождение позже указанной даты: 2030.'],
  ['MENTORING_AGE', [1800, DATE], '⚠ «1800» не похоже на год рождения.'],
  ['MENTORING_AGE', [[[1991, 2000]], DATE], [[35, 26]]],

  ['MENTORING_CASE', ['Иванова Мария Петровна', 'винительный'], 'Иванову Марию Петровну'],
  ['MENTORING_CASE', ['Иванова Мария Петровна', 'кем'], 'Ивановой Марией Петровной'],
  ['MENTORING_CASE', ['Шевченко Олег Ильич', 'дат'], 'Шевченко Олегу Ильичу'],
  ['MENTORING_CASE', ['Черных Анна Юрьевна', 'родительный'], 'Черных Анны Юрьевны'],
  [
    'MENTORING_CASE',
    ['Магомадов Ислам Рамзанович', 'звательный'],
    '⚠ Падежа «звательный» нет: укажите «родительный», «дат», «кому» или другой.',
  ],
  ['MENTORING_CASE', ['Иванова Мария Петровна', 'Родительный падеж'], 'Ивановой Марии Петровны'],
  ['MENTORING_CASE', ['Иванова Мария Петровна', ''], ''],
  ['MENTORING_CASE', ['Иванова Мария Петровна'], '⚠ Укажите падеж: «родительный», «дат», «кому» или другой.'],
  ['MENTORING_CASE', ['Магомадов Ислам Рамзанович', 'творительный'], 'Магомадовым Исламом Рамзановичем'],
  ['MENTORING_CASE', ['Магомадов Ислам Рамзанович', 'кого'], 'Магомадова Ислама Рамзановича'],
  [
    'MENTORING_CASE',
    ['Иванова Мария Петровна', 'кого'],
    '⚠ «кого» – это два падежа: укажите «родительный» или «винительный».',
  ],
  ['MENTORING_CASE', ['', 'дат'], ''],
  ['MENTORING_CASE', ['Ким Женя', 'дат'], '⚠ По имени пол не определить: укажите «м» или «ж».'],
  ['MENTORING_CASE', ['Иванова Мария Петровна', 'дат', 'ы'], '⚠ Пол «ы» непонятен: укажите «м» или «ж».'],

  ['MENTORING_INITIALS', ['Иванова Мария Петровна'], 'Иванова М. П.'],
  ['MENTORING_INITIALS', ['Иванова Мария Петровна', 'впереди'], 'М. П. Иванова'],
  ['MENTORING_INITIALS', ['Ким Анна'], 'Ким А.'],
  ['MENTORING_INITIALS', [''], ''],
  ['MENTORING_INITIALS', [[['Иванова Мария Петровна'], ['']]], [['Иванова М. П.'], ['']]],
  [
    'MENTORING_INITIALS',
    ['Иванова Мария Петровна', 'сбоку'],
    '⚠ Инициалы ставятся «после» или «впереди», а указано «сбоку».',
  ],

  ['MENTORING_PLURAL', [1, 'пара', 'пары', 'пар'], 'пара'],
  ['MENTORING_PLURAL', [22, 'пара', 'пары', 'пар'], 'пары'],
  ['MENTORING_PLURAL', [111, 'пара', 'пары', 'пар'], 'пар'],
  ['MENTORING_PLURAL', ['', 'пара', 'пары', 'пар'], ''],
  ['MENTORING_PLURAL', [0, 'пара', 'пары', 'пар'], 'пар'],
  ['MENTORING_PLURAL', [5, 'пара', 'пары'], '⚠ Укажите все три слова; не хватает слова для 5.'],
  ['MENTORING_PLURAL', [[[1, 2, 5]], 'пара', 'пары', 'пар'], [['пара', 'пары', 'пар']]],

  ['MENTORING_MONTHS', [day('2026-09-01'), day('2026-11-30')], 3],
  ['MENTORING_MONTHS', [day('2026-09-01'), day('2026-11-29')], 2],
  ['MENTORING_MONTHS', [day('2026-09-01'), day('2027-08-31')], 12],
  ['MENTORING_MONTHS', ['01.09.2026', '2026-11-30'], 3],
  ['MENTORING_MONTHS', [day('2026-09-02'), day('2026-09-01')], '⚠ Последний день раньше первого.'],
  ['MENTORING_MONTHS', ['', ''], ''],
  ['MENTORING_MONTHS', [day('2026-09-02'), ''], ''],
  ['MENTORING_MONTHS', [day('2026-01-31'), day('2026-02-28')], 1],
  ['MENTORING_MONTHS', [day('2026-01-31'), day('2026-02-26')], 0],
  ['MENTORING_MONTHS', [day('2026-08-31'), day('2026-11-29')], 3],

  ['MENTORING_DEADLINE', ['', DATE, DATE], ''],
  ['MENTORING_DEADLINE', ['до 1 октября 2026 г.', day('2026-09-01'), day('2027-08-31')], 'до 01.10.2026 включительно'],
  ['MENTORING_DEADLINE', ['до 1 октября 2026 г.'], '⚠ Укажите первый и последний день плана.'],
  [
    'MENTORING_DEADLINE',
    ['до 1 октября 2026 г.', day('2027-09-01'), day('2026-08-31')],
    '⚠ Последний день плана раньше первого.',
  ],
];

describe('a function of cells', () => {
  it.each(cases)('%s(%j) is %j', (name, values, answer) => {
    expect(run(name, ...values)).toEqual(answer);
  });
  it('says with a mark that a deadline was not read', () => {
    expect(run('MENTORING_DEADLINE', 'как получится у всех', day('2026-09-01'), day('2027-08-31'))).toMatch(
      /^⚠ Срок не распознан: /,
    );
  });
  it('that does not exist says so', () => {
    expect(run('MENTORING_NOTHING', 1)).toBe('⚠ Нет такой функции: MENTORING_NOTHING.');
  });
});

describe('every function', () => {
  const odd: readonly unknown[] = [
    '',
    undefined,
    null,
    true,
    NaN,
    Infinity,
    -1,
    1e9,
    'текст',
    '=A1',
    '#REF!',
    {},
    [],
    [[]],
    [['', ''], ['']],
    [[1], [2, 3]],
    { day: '2026-12-20' },
  ];
  it.each(cellFunctions.map(({ name }) => name))('%s never throws, and never shows what nobody can read', (name) => {
    for (const first of odd) {
      for (const second of odd) {
        const answer = JSON.stringify(run(name, first, second, first, second));
        expect(answer).not.toMatch(/null|NaN|undefined|\[object/);
      }
    }
  });
  it.each(cellFunctions.map(({ name }) => name))('%s answers a blank with a blank', (name) => {
    expect(run(name, '', '', '', '')).toBe('');
    expect(run(name)).toBe('');
  });
  it('has a Latin name, a Cyrillic alias and help of its own', () => {
    for (const { name, alias, summary, parameters, returns } of cellFunctions) {
      expect(name).toMatch(/^MENTORING_[A-Z]+(_[A-Z]+)*$/);
      expect(alias).toMatch(/^НАСТ_[А-Я]+$/);
      expect(summary).toMatch(/[а-я].*\.$/);
      expect(returns.length).toBeGreaterThan(5);
      expect(new Set(parameters.map((parameter) => parameter.name)).size).toBe(parameters.length);
      for (const parameter of parameters) {
        expect(parameter.name).toMatch(/^[a-z][A-Za-z0-9]*$/);
        expect(parameter.description).toMatch(/[а-яё]/);
      }
    }
  });
  it('is declared under both names', () => {
    const source = entrySource();
    for (const { name, alias } of cellFunctions) {
      expect(source).toContain(`function ${name}(`);
      expect(source).toContain(`function ${alias}(`);
    }
  });
});
