/** The help panel of tags: what is offered for each kind of tag, with examples, and the search by word. */
import { describe, expect, it } from 'vitest';
import { day, person, position, type DocumentData, type Tag } from '../../src/documents/define.ts';
import { checkTemplate, offersOf, searchOffers, type TagGroup } from '../../src/documents/fill.ts';
import { documentKinds } from '../../src/documents/index.ts';
import { PERSON_TAGS } from '../../src/documents/people.ts';
import { docxOf, paragraph } from './small-docx.ts';

const TAGS: readonly Tag[] = [
  { name: 'наставник', kind: 'person', note: 'кто наставляет', of: PERSON_TAGS },
  { name: 'дата', kind: 'day', note: 'когда' },
  { name: 'срок', kind: 'number', note: 'сколько месяцев' },
  { name: 'группа', kind: 'flag', note: 'это группа' },
  { name: 'пары', kind: 'list', note: 'строки', of: [{ name: 'кто', kind: 'person', note: 'кто', of: PERSON_TAGS }] },
];
const MARIA = person('НК-001', { name: 'Иванова Мария Петровна' }, { должность: position('учитель физики') });
const DATA: DocumentData = {
  наставник: MARIA,
  дата: day('2026-09-01'),
  срок: 3,
  группа: true,
  пары: [{ кто: person('НК-002', { name: 'Петров Иван Ильич' }) }],
};

function lines(groups: readonly TagGroup[]): string[] {
  return groups.flatMap(({ offers, inside }) => [
    ...offers.map(({ insert, example }) => `${insert} = ${example.replace(/\u00a0/g, ' ')}`),
    ...lines(inside),
  ]);
}

describe('offers of tags', () => {
  it.each([
    '{наставник.род} = Ивановой Марии Петровны',
    '{наставник.вин} = Иванову Марию Петровну',
    '{наставник.кому} = Ивановой Марии Петровне',
    '{наставник.кем} = Ивановой Марией Петровной',
    '{наставник.подпись} = М.П. Иванова',
    '{наставник.должность.дат} = учителю физики',
    '{наставник|ознакомлен/ознакомлена} = ознакомлена',
    '{дата.прописью} = 1 сентября 2026 г.',
    '{срок|N месяцев} = 3 месяца',
    '{срок|на N (N) месяцев} = на 3 (три) месяца',
    '{если группа}{/если} = ',
    '{#пары} = ',
    '{/пары} = ',
    '{кто.кому} = Петрову Ивану Ильичу',
    '{№.№} = 1.1',
  ])('%s', (line) => {
    expect(lines(offersOf(TAGS, DATA))).toContain(line);
  });

  it('puts the two cases of «кого» next to each other', () => {
    const inserts = offersOf(TAGS, DATA)[0]?.offers.map(({ insert }) => insert) ?? [];
    expect(inserts.indexOf('{наставник.вин}') - inserts.indexOf('{наставник.род}')).toBe(1);
  });

  it('has no examples without data, and no blanks in their place', () => {
    expect(lines(offersOf(TAGS, {})).filter((line) => !line.startsWith('{№') && !line.endsWith('= '))).toEqual([]);
  });

  it.each([
    ['кем', '{наставник.кем}', '{дата}'],
    ['Петровне', '{наставник.кому}', '{кто.кому}'],
    ['когда', '{дата.прописью}', '{наставник}'],
    ['пары кому', '{кто.кому}', '{срок}'],
  ])('the search for «%s»', (search, there, absent) => {
    const found = lines(searchOffers(offersOf(TAGS, DATA), search)).map((line) => line.split(' = ')[0]);
    expect(found).toContain(there);
    expect(found).not.toContain(absent);
  });

  it.each(documentKinds.map(({ id, tags }) => [id, tags] as const))(
    'offers for %s only what its check knows',
    (_id, tags) => {
      const free = tags.map((tag) => ({ ...tag, needed: false }));
      const told = (groups: readonly TagGroup[]): string =>
        groups
          .map(({ name, offers, inside }) => {
            const own = offers.filter(({ insert }) => !/^\{[#/]/.test(insert)).map(({ insert }) => insert);
            const all = own.join(' ') + told(inside);
            return inside.length > 0 ? `{#${name}}${all}{/${name}}` : all;
          })
          .join(' ');
      const { length } = offersOf(free, {});
      expect(length).toBeGreaterThan(5);
      expect(checkTemplate(docxOf(paragraph(told(offersOf(free, {})))), free).map(({ message }) => message)).toEqual(
        [],
      );
    },
  );
});
