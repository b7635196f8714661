/** Whole names: taking them apart, declining them, the curator's corrections, initials. */
import { describe, expect, it } from 'vitest';
import {
  allForms,
  declinePerson,
  initialsFirst,
  initialsOf,
  parseFullName,
  surnameFirst,
} from '../../../src/domain/russian/index.ts';

describe('a full name', () => {
  it.each([
    ['Иванова Мария Петровна', 'Ивановой Марии Петровны', 'Ивановой Марией Петровной'],
    ['Мария Петровна Иванова', 'Марии Петровны Ивановой', 'Марией Петровной Ивановой'],
    ['Мамедов Али Гусейн оглы', 'Мамедова Али Гусейн оглы', 'Мамедовым Али Гусейн оглы'],
    ['фон Штерн Андрей Иванович', 'фон Штерна Андрея Ивановича', 'фон Штерном Андреем Ивановичем'],
    ['Цой Виктор', 'Цоя Виктора', 'Цоем Виктором'],
    ['Цой Зулай Хасановна', 'Цой Зулай Хасановны', 'Цой Зулай Хасановной'],
    ['Иванов И. И.', 'Иванова И. И.', 'Ивановым И. И.'],
    ['И.И. Иванов', 'И. И. Иванова', 'И. И. Ивановым'],
    ['Иванова (Петрова) Анна Ивановна', 'Ивановой (Петровой) Анны Ивановны', 'Ивановой (Петровой) Анной Ивановной'],
    [
      'Римский-Корсаков  Николай\u00a0Андреевич',
      'Римского-Корсакова Николая Андреевича',
      'Римским-Корсаковым Николаем Андреевичем',
    ],
    ['Войнович Пётр Иванович', 'Войновича Петра Ивановича', 'Войновичем Петром Ивановичем'],
  ])('%s declines', (fullName, genitive, instrumental) => {
    expect(declinePerson({ fullName }, 'genitive')).toEqual({ text: genitive, certain: true });
    expect(declinePerson({ fullName }, 'instrumental')).toEqual({ text: instrumental, certain: true });
  });

  it('without a gender stays and is marked, unless it is the same for both', () => {
    expect(declinePerson({ fullName: 'Коваль Саша' }, 'genitive')).toEqual({
      text: 'Коваль Саша',
      certain: false,
      why: 'По имени пол не определить: укажите пол.',
    });
    expect(declinePerson({ fullName: 'Шевченко Саша' }, 'genitive')).toEqual({ text: 'Шевченко Саши', certain: true });
  });

  it('takes the gender of the column', () => {
    expect(declinePerson({ fullName: 'Коваль Саша', gender: 'female' }, 'genitive').text).toBe('Коваль Саши');
    expect(declinePerson({ fullName: 'Коваль Саша', gender: 'male' }, 'genitive').text).toBe('Коваля Саши');
  });

  it('takes the correction of the curator for ever, and only in its case', () => {
    const person = { fullName: 'Лев Антон Ильич', overrides: { genitive: 'Лева Антона Ильича' } };
    expect(declinePerson(person, 'genitive')).toEqual({ text: 'Лева Антона Ильича', certain: true });
    expect(declinePerson(person, 'dative')).toMatchObject({ text: 'Льву Антону Ильичу', certain: false });
  });

  it.each(['Иванов', 'Ким Чен Ир', 'Smith John', '<script>', 'Гарсия Лопес Мария Анна'])('%s is marked', (fullName) => {
    const form = declinePerson({ fullName, gender: 'male' }, 'genitive');
    expect(form.certain).toBe(false);
    expect(form.why).toBeTruthy();
  });

  it('that is empty has empty forms', () => {
    expect(allForms({ fullName: ' ' }).dative).toEqual({ text: '', certain: true });
  });
});

describe('initials', () => {
  it.each([
    ['Иванова Мария Петровна', 'М. П. Иванова', 'Иванова М. П.'],
    ['Иванова Анна-Мария', 'А.-М. Иванова', 'Иванова А.-М.'],
    ['Мамедов Али Гусейн оглы', 'А. Г. Мамедов', 'Мамедов А. Г.'],
    ['Мамедов Али Гусейн-оглы', 'А. Г. Мамедов', 'Мамедов А. Г.'],
    ['Иванов И.О.', 'И. О. Иванов', 'Иванов И. О.'],
    ['Иванов', 'Иванов', 'Иванов'],
  ])('of %s', (fullName, before, after) => {
    expect(initialsFirst(parseFullName(fullName))).toBe(before);
    expect(surnameFirst(parseFullName(fullName))).toBe(after);
  });

  it('of a name without first name and patronymic are empty', () => expect(initialsOf({ last: 'Иванов' })).toBe(''));
});
