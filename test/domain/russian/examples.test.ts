/** Worked example 13 of the specification: declension of full names, in its words. */
import { expect, it } from 'vitest';
import { declinePerson } from '../../../src/domain/russian/index.ts';

it.each([
  ['Иванова Мария Петровна', 'accusative', 'Иванову Марию Петровну'],
  ['Иванова Мария Петровна', 'instrumental', 'Ивановой Марией Петровной'],
  ['Шевченко Олег Ильич', 'dative', 'Шевченко Олегу Ильичу'],
  ['Черных Анна Юрьевна', 'genitive', 'Черных Анны Юрьевны'],
  ['Магомадов Ислам Рамзанович', 'instrumental', 'Магомадовым Исламом Рамзановичем'],
] as const)('example 13: %s in the %s is %s, without a doubt', (fullName, inCase, expected) => {
  expect(declinePerson({ fullName }, inCase)).toMatchObject({ text: expected, certain: true });
});
