import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/workbook/cell.ts';
import type { DecodeContext, Kind } from '../../../src/workbook/define.ts';
import * as kinds from '../../../src/workbook/kinds/index.ts';
import { codes, names } from './cells.ts';

/** A cell, the value read from it, the code of the finding, the mend offered. */
type Case = readonly [Cell, unknown?, string?, Cell?];

function table(title: string, kind: Kind<never>, cases: readonly Case[], context: DecodeContext = names): void {
  describe(title, () => {
    it.each(cases.map((one) => [JSON.stringify(one[0]), one] as const))('%s', (_label, [cell, value, code, fix]) => {
      const decoded = kind.decode(cell, context);
      expect({
        value: decoded.value,
        code: decoded.ok ? undefined : decoded.code,
        fix: decoded.ok ? undefined : decoded.fix,
      }).toEqual({ value, code, fix });
    });
  });
}

const asDay = (day: string): Cell => ({ day });

table('a day', kinds.dayKind as Kind<never>, [
  ['', undefined],
  [asDay('2026-09-01'), '2026-09-01'],
  [{ day: '2026-09-01', time: '10:30' }, '2026-09-01'],
  ['1.9.26', '2026-09-01', 'day.text', asDay('2026-09-01')],
  ['01/09/2026', '2026-09-01', 'day.text', asDay('2026-09-01')],
  ['1 сентября 2026', '2026-09-01', 'day.text', asDay('2026-09-01')],
  ['1 сентября 2026 г.', '2026-09-01', 'day.text', asDay('2026-09-01')],
  ['«01» сентября 2026 года', '2026-09-01', 'day.text', asDay('2026-09-01')],
  ['1сентября2026г.', '2026-09-01', 'day.text', asDay('2026-09-01')],
  ['5 мая 2026', '2026-05-05', 'day.text', asDay('2026-05-05')],
  ['5 мар. 26', '2026-03-05', 'day.text', asDay('2026-03-05')],
  ['2026-09-01', '2026-09-01', 'day.text', asDay('2026-09-01')],
  ['2026-09-01T08:00:00.000Z', '2026-09-01', 'day.text', asDay('2026-09-01')],
  ['01.09.2026 10:30', '2026-09-01', 'day.text', asDay('2026-09-01')],
  ['01,09,2026', '2026-09-01', 'day.text', asDay('2026-09-01')],
  ['1 9 2026', '2026-09-01', 'day.text', asDay('2026-09-01')],
  ['от 01.09.2026', '2026-09-01', 'day.text', asDay('2026-09-01')],
  ['15.08.85', '1985-08-15', 'day.text', asDay('1985-08-15')],
  ['29.02.2028', '2028-02-29', 'day.text', asDay('2028-02-29')],
  ['09/15/2026', '2026-09-15', 'day.text', asDay('2026-09-15')],
  ['29.02.2027', undefined, 'day.unreal'],
  ['31 ноября 2026', undefined, 'day.unreal'],
  ['13.13.2026', undefined, 'day.unreal'],
  ['01.09', undefined, 'day.noYear'],
  ['1 сентября', undefined, 'day.noYear'],
  ['сентябрь 2026', undefined, 'day.unreadable'],
  ['скоро', undefined, 'day.unreadable'],
  ['01.09.2026 и 02.09.2026', undefined, 'day.unreadable'],
  ['1.2.3.4', undefined, 'day.unreadable'],
  [46266, undefined, 'day.number', asDay('2026-09-01')],
  [2026, undefined, 'day.number'],
  [-5, undefined, 'day.number'],
  [true, undefined, 'day.unreadable'],
  ['#REF!', undefined, 'formula'],
  [asDay('0026-09-01'), '0026-09-01', 'day.doubtful', asDay('2026-09-01')],
  [asDay('1929-12-31'), '1929-12-31', 'day.doubtful'],
  [asDay('1930-01-01'), '1930-01-01'],
  [asDay('2100-12-31'), '2100-12-31'],
  [asDay('2101-01-01'), '2101-01-01', 'day.doubtful'],
  ['01.09.1826', undefined, 'day.text'],
]);

table('a name', kinds.personNameKind('mentors') as Kind<never>, [
  ['Иванова Мария Петровна', 'Иванова Мария Петровна'],
  ['Абдуллаев Али Гасан оглы', 'Абдуллаев Али Гасан оглы'],
  ['Ким Анна', 'Ким Анна'],
  ['Римская-Корсакова Анна Юрьевна', 'Римская-Корсакова Анна Юрьевна'],
  ["Д'Артаньян Пётр", "Д'Артаньян Пётр"],
  ['Иванова Мария Петровна ', 'Иванова Мария Петровна', 'name.spelling', 'Иванова Мария Петровна'],
  ['Иванова  Мария Петровна', 'Иванова Мария Петровна', 'name.spelling', 'Иванова Мария Петровна'],
  ['Иванова\u00a0Мария Петровна', 'Иванова Мария Петровна', 'name.spelling', 'Иванова Мария Петровна'],
  ['Ивaнoвa Mapия Петровна', 'Иванова Мария Петровна', 'name.spelling', 'Иванова Мария Петровна'],
  ['ИВАНОВА МАРИЯ ПЕТРОВНА', 'Иванова Мария Петровна', 'name.spelling', 'Иванова Мария Петровна'],
  ['иванова мария петровна', 'Иванова Мария Петровна', 'name.spelling', 'Иванова Мария Петровна'],
  ['Мария Петровна Иванова', 'Иванова Мария Петровна', 'name.spelling', 'Иванова Мария Петровна'],
  ['Иванова М. П.', 'Иванова М. П.', 'name.initials'],
  ['Иванова М.П.', 'Иванова М.П.', 'name.initials'],
  ['М.П. Иванова', 'М.П. Иванова', 'name.initials'],
  [' Иванова М.П.', 'Иванова М.П.', 'name.initials', 'Иванова М.П.'],
  ['Иванова', 'Иванова', 'name.oneWord'],
  ['Smith John', 'Smith John', 'name.latin'],
  ['Иванова Мария 2', undefined, 'name.digits'],
  ['Иванова Мария; Петров Пётр', undefined, 'name.several'],
  ['Иванова Мария Петровна, Петров Пётр Ильич', undefined, 'name.several'],
  ['ivanova@school.example', undefined, 'name.contact'],
  ['Иванова Мария 😀', 'Иванова Мария 😀', 'name.signs'],
  ['один два три четыре пять шесть', undefined, 'name.long'],
  [5, undefined, 'name.unreadable'],
  [true, undefined, 'name.unreadable'],
  ['#N/A', undefined, 'formula'],
]);

table(
  'a name in a table with codes',
  kinds.personNameKind('mentors') as Kind<never>,
  [
    ['НК-003', 'НК-003'],
    ['ПД-003', 'ПД-003'],
    ['hk-3', 'НК-003', 'name.codeSpelling', 'НК-003'],
    ['Иванова Мария Петровна', undefined, 'name.codeOnly'],
    ['НК-003 · Иванова М. П.', undefined, 'name.codeOnly', 'НК-003'],
    ['ПР-003', undefined, 'name.codeOnly'],
  ],
  codes,
);

table('a contact', kinds.contactKind as Kind<never>, [
  ['+7 (900) 000-00-00', '+7 (900) 000-00-00'],
  [89000000000, '89000000000'],
  ['2-15-37', '2-15-37'],
  ['a@school.example', 'a@school.example'],
  ['8 900 000 00 00, a@school.example', '8 900 000 00 00, a@school.example'],
  ['тел. 8 900 000 00 00', 'тел. 8 900 000 00 00'],
  ['8 900 000 00 00 мама', '8 900 000 00 00 мама', 'contact.words'],
  ['нет', undefined, 'contact.unreadable'],
  [true, undefined, 'contact.unreadable'],
]);
table(
  'a contact in a table with codes',
  kinds.contactKind as Kind<never>,
  [['+7 900 000-00-00', undefined, 'contact.codes']],
  codes,
);

table('a code', kinds.codeKind('НК') as Kind<never>, [
  ['НК-003', 'НК-003'],
  ['НК-1234', 'НК-1234'],
  ['HK-003', 'НК-003', 'code.spelling', 'НК-003'],
  ['нк-003', 'НК-003', 'code.spelling', 'НК-003'],
  ['НК-3', 'НК-003', 'code.spelling', 'НК-003'],
  ['НК 003', 'НК-003', 'code.spelling', 'НК-003'],
  [' НК–003 ', 'НК-003', 'code.spelling', 'НК-003'],
  ['НК003', 'НК-003', 'code.spelling', 'НК-003'],
  ['НК-0003', 'НК-003', 'code.spelling', 'НК-003'],
  ['НЯ-003', undefined, 'code.prefix'],
  [3, undefined, 'code.unreadable', 'НК-003'],
  ['Иванова', undefined, 'code.unreadable'],
  ['НК-003а', undefined, 'code.unreadable'],
  ['НК-003 Иванова', undefined, 'code.unreadable'],
]);

table('a reference', kinds.referenceKind('mentors') as Kind<never>, [
  ['НК-003 · Иванова М. П.', 'НК-003'],
  ['НК-003', 'НК-003'],
  ['НК-003 совсем другое имя', 'НК-003'],
  ['нк-3 · Иванова М. П.', 'НК-003', 'reference.spelling', 'НК-003 · Иванова М. П.'],
  ['HK-003', 'НК-003', 'reference.spelling', 'НК-003'],
  ['НЯ-003 · Сафин Т.', undefined, 'reference.otherSheet'],
  ['Иванова М. П.', undefined, 'reference.noCode'],
  [3, undefined, 'reference.noCode'],
]);

table('several references', kinds.referencesKind('pairs') as Kind<never>, [
  ['ПР-001; ПР-002', ['ПР-001', 'ПР-002']],
  ['ПР-001, ПР-001', ['ПР-001']],
  ['ПР-001\nПР-002', ['ПР-001', 'ПР-002']],
  ['пр-1; ПР-002', ['ПР-001', 'ПР-002'], 'references.spelling', 'ПР-001; ПР-002'],
  ['ПР-001; кто-то', ['ПР-001'], 'reference.noCode'],
  ['кто-то', undefined, 'reference.noCode'],
  [';', undefined],
]);

table('a year', kinds.yearKind as Kind<never>, [
  [1987, 1987],
  ['1987', 1987],
  ['1987 г.', 1987, 'year.words', 1987],
  [asDay('1987-05-03'), 1987, 'year.day', 1987],
  [87, undefined, 'year.range', 1987],
  [12, undefined, 'year.range', 2012],
  [1887, undefined, 'year.range'],
  [1987.5, undefined, 'year.range'],
  ['03.05.1987', undefined, 'year.unreadable', 1987],
  ['давно', undefined, 'year.unreadable'],
  [true, undefined, 'year.unreadable'],
]);

table('a school year', kinds.schoolYearKind as Kind<never>, [
  ['2026/2027', '2026/2027'],
  ['2026-2027', '2026/2027', 'schoolYear.spelling', '2026/2027'],
  ['2026/27 уч. год', '2026/2027', 'schoolYear.spelling', '2026/2027'],
  ['2026/2028', undefined, 'schoolYear.unreadable'],
  [2026, undefined, 'schoolYear.unreadable', '2026/2027'],
  [asDay('2026-10-01'), undefined, 'schoolYear.day', '2026/2027'],
]);

table('a whole number', kinds.wholeNumberKind(0, 50) as Kind<never>, [
  [3, 3],
  ['3', 3],
  ['3,0', 3],
  [0, 0],
  [51, undefined, 'number.range'],
  [2.5, undefined, 'number.range'],
  ['3 человека', undefined, 'number.unreadable', 3],
  ['много', undefined, 'number.unreadable'],
  [asDay('2026-05-02'), undefined, 'number.day'],
  [NaN, undefined, 'number.unreadable'],
]);

table('a number', kinds.numberKind as Kind<never>, [
  [2.5, 2.5],
  ['2,5', 2.5],
  ['1 000', 1000],
  ['-3', -3],
  ['4 часа', undefined, 'number.unreadable', 4],
  [asDay('2026-05-02'), undefined, 'number.day', 2.5],
  [Infinity, undefined, 'number.unreadable'],
]);

table('a flag', kinds.flagKind as Kind<never>, [
  [true, true],
  [false, false],
  ['Да', true],
  ['НЕТ', false],
  ['+', true],
  ['true', true],
  [1, true],
  [0, false],
  ['может быть', undefined, 'flag.unreadable'],
  [asDay('2026-01-01'), undefined, 'flag.unreadable'],
]);

table('a choice', kinds.choiceKind('forms') as Kind<never>, [
  ['учитель – учитель', 'TEACHER_TEACHER'],
  ['Учитель-учитель', 'TEACHER_TEACHER'],
  ['УЧИТЕЛЬ — УЧИТЕЛЬ ', 'TEACHER_TEACHER'],
  ['педагог – педагог', 'TEACHER_TEACHER'],
  ['социальный партнер - педагогический работник', 'PARTNER_TEACHER'],
  ['TEACHER_TEACHER', 'TEACHER_TEACHER'],
  ['учитиль – учитель', undefined, 'choice.unknown', 'учитель – учитель'],
  ['родитель – дед', undefined, 'choice.unknown'],
  [5, undefined, 'choice.unknown'],
]);

table('several choices', kinds.multiKind('topics') as Kind<never>, [
  ['работа с родителями; цифровые технологии', ['PARENTS', 'DIGITAL']],
  ['Работа с родителями;работа с родителями', ['PARENTS']],
  ['развитие таланта, проекты', ['TALENT']],
  ['работа с родителями, цифровые технологии', ['PARENTS', 'DIGITAL']],
  ['развитие таланта, проекты; работа с родителями', ['TALENT', 'PARENTS']],
  ['рабта с родителями; шахматы', ['рабта с родителями', 'шахматы'], 'multi.unknown', 'работа с родителями; шахматы'],
  ['шахматы', ['шахматы'], 'multi.unknown'],
  [';;', undefined],
]);

table('an address of a page', kinds.urlKind as Kind<never>, [
  ['https://school.example/a?b=1#c', 'https://school.example/a?b=1#c'],
  ['https://школа.рф/кейс', 'https://школа.рф/кейс'],
  ['http://school.example/a', 'https://school.example/a', 'url.scheme', 'https://school.example/a'],
  ['school.example/a', 'https://school.example/a', 'url.scheme', 'https://school.example/a'],
  ['javascript:alert(1)', undefined, 'url.unreadable'],
  ['data:text/html,x', undefined, 'url.unreadable'],
  ['https://school.example/a b', undefined, 'url.unreadable'],
  ['на сайте', undefined, 'url.unreadable'],
  ['https://', undefined, 'url.unreadable'],
]);

table('a range of ages', kinds.ageRangeKind as Kind<never>, [
  ['12–16', { from: 12, to: 16 }],
  ['от 12 до 16 лет', { from: 12, to: 16 }],
  ['старше 14', { from: 14, to: 70 }],
  ['до 12 лет', { from: 5, to: 12 }],
  [15, { from: 15, to: 15 }],
  ['Любой', 'any'],
  ['16–12', undefined, 'ageRange.bounds'],
  ['3–99', undefined, 'ageRange.bounds'],
  ['подростки', undefined, 'ageRange.unreadable'],
  [asDay('2026-12-10'), undefined, 'ageRange.day'],
]);
