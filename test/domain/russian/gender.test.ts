/** The gender of a person is known from the column, the patronymic, the lists, the surname; otherwise it is asked. */
import { describe, expect, it } from 'vitest';
import { inferGender, readGender, type Gender, type NameParts } from '../../../src/domain/russian/index.ts';

const cases: readonly (readonly [string, NameParts, Gender | undefined, string])[] = [
  ['patronymic in -ич', { last: 'Ким', first: 'Саша', middle: 'Олегович' }, 'male', 'patronymic'],
  ['patronymic in -инична', { middle: 'Ильинична' }, 'female', 'patronymic'],
  ['patronymic Кузьмич', { middle: 'Кузьмич' }, 'male', 'patronymic'],
  ['оглы after a space, in capitals', { middle: 'Мамед ОГЛЫ' }, 'male', 'patronymic'],
  ['кызы after a hyphen', { middle: 'Мухаммад-кызы' }, 'female', 'patronymic'],
  ['улы', { middle: 'Нурлан улы' }, 'male', 'patronymic'],
  ['гызы', { middle: 'Гейдар гызы' }, 'female', 'patronymic'],
  ['оглы written in one word', { middle: 'Мамедоглы' }, 'male', 'patronymic'],
  ['-оол of a Tuvan name', { first: 'Кан-оол' }, 'male', 'firstName'],
  ['adjective that is a woman’s surname', { last: 'Белая', first: 'Саша' }, 'female', 'surname'],
  ['listed first name', { last: 'Цой', first: 'Виктор' }, 'male', 'firstName'],
  ['man’s name in -а', { first: 'Никита' }, 'male', 'firstName'],
  ['woman’s name in a consonant', { first: 'Зулай' }, 'female', 'firstName'],
  ['name with ё', { first: 'Алёна' }, 'female', 'firstName'],
  ['double name', { first: 'Анна-Мария' }, 'female', 'firstName'],
  ['woman’s surname', { last: 'Склифосовская', first: 'Саша' }, 'female', 'surname'],
  ['man’s surname', { last: 'Иванов', first: 'Женя' }, 'male', 'surname'],
  ['unisex name alone', { first: 'Саша' }, undefined, 'asked'],
  ['unisex name with a surname of both', { last: 'Андрейчук', first: 'Валя' }, undefined, 'asked'],
  ['unknown name', { first: 'Уйгулаан' }, undefined, 'asked'],
  ['surname that is a noun', { last: 'Калина' }, undefined, 'asked'],
  ['foreign surname in -ин', { last: 'Дарвин' }, undefined, 'asked'],
  ['Georgian surname in -ая', { last: 'Шенгелая' }, undefined, 'asked'],
  ['surname Цой', { last: 'Цой' }, undefined, 'asked'],
  ['first name and surname that disagree', { last: 'Иванова', first: 'Никита' }, undefined, 'asked'],
  ['nothing', {}, undefined, 'asked'],
];

describe('the gender', () => {
  it.each(cases)('by %s', (_title, parts, gender, source) => {
    const finding = inferGender(parts);
    expect(finding.gender).toBe(gender);
    expect(finding.source).toBe(source);
    expect(finding.why === undefined).toBe(gender !== undefined);
  });

  it('from the column wins over everything', () => {
    expect(inferGender({ first: 'Виктор', middle: 'Олегович' }, 'female')).toEqual({
      gender: 'female',
      source: 'given',
    });
  });

  it.each([
    ['м', 'male'],
    ['Муж.', 'male'],
    ['женский', 'female'],
    ['Ж', 'female'],
    ['?', undefined],
    ['', undefined],
  ])('written as «%s» in a cell is read', (text, expected) => expect(readGender(text)).toBe(expected));
});
