/** The engine of templates: Russian tags, cases, loops, conditions, whatever values and files people bring. */
import { describe, expect, it } from 'vitest';
import { person, position, type DocumentData } from '../../src/documents/define.ts';
import {
  doubtFinder,
  fillTemplate,
  mergeKey,
  namelessCodes,
  withSurroundings,
  type Doubt,
} from '../../src/documents/fill.ts';
import { UserError } from '../../src/domain/issue.ts';
import { paragraphs, xmlParts } from './filled.ts';
import { docxOf, paragraph } from './small-docx.ts';
import { XMLValidator } from './xml-validator.ts';

const MENTOR = person(
  'НК-003',
  { name: 'Иванова Мария Петровна', gender: 'female' },
  { должность: position('учитель математики') },
);
const DATA: DocumentData = {
  Наставник: MENTOR,
  'учебный год': '2026/2027',
  срок: 3,
  группа: true,
  публикация: false,
  дата: { type: 'day', day: '2026-09-01' },
  'без даты': { type: 'day', day: null },
  номер: null,
  организация: { type: 'phrase', of: 'organisation', text: 'Средняя школа № 5', facts: { кратко: 'СШ № 5' } },
  пары: [
    { пп: 1, кто: MENTOR, темы: 'методика' },
    { пп: 2, кто: person('НК-004', { name: 'Цой Виктор Робертович' }), темы: '' },
  ],
};

function filled(text: string, data: DocumentData = DATA): string {
  return paragraphs(fillTemplate(docxOf(paragraph(text)), data))
    .join('\n')
    .replace(/\u00a0/g, ' ');
}

describe('a tag', () => {
  it.each([
    ['{наставник}', 'Иванова Мария Петровна'],
    ['{наставник.дат}', 'Ивановой Марии Петровне'],
    ['{наставник.кому}', 'Ивановой Марии Петровне'],
    ['{наставник.Дательный}', 'Ивановой Марии Петровне'],
    ['{наставник.вин}', 'Иванову Марию Петровну'],
    ['{наставник.кем}', 'Ивановой Марией Петровной'],
    ['{ НАСТАВНИК . Род }', 'Ивановой Марии Петровны'],
    ['{наставник.подпись}', 'М.П. Иванова'],
    ['{наставник.кратко.дат}', 'Ивановой М.П.'],
    ['{наставник.должность.тв}', 'учителем математики'],
    ['{наставник.должность|с большой буквы}', 'Учитель математики'],
    ['{наставник.код}', 'НК-003'],
    ['{наставник|ознакомлен/ознакомлена}', 'ознакомлена'],
    ['{учебный\u00a0год}', '2026/2027'],
    ['{организация.дат}', 'Средней школе № 5'],
    ['{организация.кратко}', 'СШ № 5'],
    ['{дата}', '01.09.2026'],
    ['{дата.прописью}', '1 сентября 2026 г.'],
    ['{дата.в кавычках}', '«01» сентября 2026 г.'],
    ['{без даты.прописью}', '___ ______________ 20___ г.'],
    ['{срок|на N месяцев}', 'на 3 месяца'],
    ['{срок|на N (N) месяцев}', 'на 3 (три) месяца'],
    ['{срок|в течение N рабочих дней}', 'в течение 3 рабочих дней'],
    ['{срок|словами}', 'три'],
    ['{номер}', '____'],
    ['{чего-то нет}', '____'],
  ])('%s is written as «%s»', (tag, expected) => {
    expect(filled(tag)).toBe(expected);
  });

  it('split into runs, as Google Docs and Word leave it, is read whole', () => {
    const docx = docxOf(paragraph('Назначить {', 'настав', 'ник.', 'вин', '} наставником'));
    expect(paragraphs(fillTemplate(docx, DATA))).toEqual(['Назначить Иванову Марию Петровну наставником']);
  });
});

describe('a part of a template', () => {
  it.each([
    [
      '{#пары}{пп}. {кто}{если темы} ({темы}){/если}; {/пары}',
      '1. Иванова Мария Петровна (методика); 2. Цой Виктор Робертович; ',
    ],
    ['{если группа}есть{/если}{если публикация}нет{/если}', 'есть'],
    ['{если не публикация}без сайта{/если}', 'без сайта'],
    ['{^публикация}без сайта{/публикация}', 'без сайта'],
    ['{#Если  Группа}да{/ЕСЛИ}', 'да'],
    // «если» asks whether there are rows; only «#» repeats its content for each of them.
    ['{если пары}Пары: {#пары}{пп} {/пары}{/если}', 'Пары: 1 2 '],
    ['{#если пары}Пары: {#пары}{пп} {/пары}{/пары}', 'Пары: 1 2 '],
    ['{если не пары}нет{/если}{^пары}нет{/пары}', ''],
    ['{если группа и не публикация}оба{/если}', 'оба'],
    ['{если публикация или срок}одно{/}', 'одно'],
    ['{#пары}{учебный год} {/пары}', '2026/2027 2026/2027 '],
    ['{№}. {№.№}. {№.№}. {№}. {№.№}.{№ заново} {№}.', '1. 1.1. 1.2. 2. 2.1. 1.'],
  ])('%s', (text, expected) => {
    expect(filled(text)).toBe(expected);
  });

  it('on lines of its own leaves no empty paragraph behind', () => {
    const docx = docxOf(
      ['{если публикация}', 'О сайте', '{/если}', '{#пары}', '{кто.кратко}', '{/пары}']
        .map((text) => paragraph(text))
        .join(''),
    );
    expect(paragraphs(fillTemplate(docx, DATA)).map((text) => text.replace(/\u00a0/g, ' '))).toEqual([
      'Иванова М.П.',
      'Цой В.Р.',
    ]);
  });
});

describe('a value', () => {
  it.each([
    ['markup', '<b>&amp;</b> "x" \'y\''],
    ['braces', '{наставник} {#пары}'],
    ['three hundred letters', 'Ы'.repeat(300)],
    ['a formula', '=IMPORTXML("http://x")'],
    ['emoji', '👩‍🏫'],
  ])('with %s is text', (_title, value) => {
    const docx = fillTemplate(docxOf(paragraph('[{текст}]')), { текст: value });
    expect(paragraphs(docx)).toEqual([`[${value}]`]);
    expect(XMLValidator.problem(xmlParts(docx).get('word/document.xml') ?? '')).toBeUndefined();
  });

  it('with line breaks keeps them, with control characters loses those', () => {
    const docx = fillTemplate(docxOf(paragraph('{текст}')), { текст: 'один\nдва\u0007' });
    expect(xmlParts(docx).get('word/document.xml')).toContain('<w:br/>');
    expect(paragraphs(docx)).toEqual(['один два']);
  });
});

describe('a declined name', () => {
  it('that the rules do not vouch for is told of, with the reason', () => {
    const doubts: Doubt[] = [];
    const data = { кто: person('НЯ-007', { name: 'Ким Саша' }, {}) };
    fillTemplate(docxOf(paragraph('{кто.дат}')), data, (doubt) => doubts.push(doubt));
    expect(doubts).toHaveLength(1);
    expect(doubts[0]).toMatchObject({ code: 'НЯ-007', inCase: 'dative' });
  });

  it('typed by the curator wins without a doubt', () => {
    const doubts: Doubt[] = [];
    const data = { кто: person('НЯ-007', { name: 'Ким Саша', forms: { dative: 'Киму Саше' } }, {}) };
    const docx = fillTemplate(docxOf(paragraph('{кто.дат}')), data, (doubt) => doubts.push(doubt));
    expect(paragraphs(docx)).toEqual(['Киму Саше']);
    expect(doubts).toEqual([]);
  });
});

describe('a surname beside initials', () => {
  const shown = (about: Parameters<typeof person>[1]): { readonly text: string; readonly doubts: readonly Doubt[] } => {
    const doubts: Doubt[] = [];
    const data = { кто: person('НЯ-007', about) };
    const docx = fillTemplate(docxOf(paragraph('{кто.кратко.род}')), data, (doubt) => doubts.push(doubt));
    return {
      text: paragraphs(docx)
        .join('')
        .replace(/\u00a0/g, ' '),
      doubts,
    };
  };

  it('declines without a gender where both genders share the form', () => {
    expect(shown({ name: 'Окуджава Саша' })).toEqual({ text: 'Окуджавы С.', doubts: [] });
  });

  it('stays and is asked about where they do not', () => {
    const { text, doubts } = shown({ name: 'Коваль Саша' });
    expect(text).toBe('Коваль С.');
    expect(doubts).toMatchObject([{ text: 'Коваль Саша', asksGender: true }]);
  });

  it('is taken from the curator’s form, in whatever order the name is written', () => {
    expect(shown({ name: 'Лев Антон Ильич', forms: { genitive: 'Лева Антона Ильича' } }).text).toBe('Лева А.И.');
    expect(shown({ name: 'Антон Ильич Лев', forms: { genitive: 'Антона Ильича Лева' } }).text).toBe('Лева А.И.');
  });
});

describe('a form nobody vouches for', () => {
  it('is foreseen from the data, whatever case the template will ask for', () => {
    const mayDoubt = doubtFinder();
    expect(mayDoubt(DATA)).toBe(false);
    expect(mayDoubt({ пары: [{ кто: person('НК-005', { name: 'Ткач Лев Игоревич' }) }] })).toBe(true);
    expect(mayDoubt({ кто: person('НК-005', { name: 'Ким Саша' }) })).toBe(true);
    expect(mayDoubt({ кто: person('НК-005', {}, { должность: position('звуковик клуба') }) })).toBe(true);
    const forms = { instrumental: 'Ткачом Львом Игоревичем' };
    expect(mayDoubt({ кто: person('НК-005', { name: 'Ткач Лев Игоревич', forms }) })).toBe(false);
    expect(mayDoubt({ кто: person('НК-005', {}) })).toBe(false);
  });

  it('comes with the words it stands among', () => {
    const doubts: Doubt[] = [];
    const data = { кто: person('НЯ-007', { name: 'Заяц Лев Игоревич' }) };
    const docx = fillTemplate(
      docxOf(paragraph('Я, {кто}, ставлю подпись.') + paragraph('На основании согласия {кто.род} от 01.09.2026')),
      data,
      (doubt) => doubts.push(doubt),
    );
    expect(withSurroundings(docx, doubts)).toMatchObject([
      { form: 'Зайца Льва Игоревича', within: { before: 'На основании согласия ', after: ' от 01.09.2026' } },
    ]);
  });

  it('is shown with whole words of a long paragraph, and with none where only a part of it is printed', () => {
    const long = 'слово '.repeat(30);
    const doubts: Doubt[] = [];
    const data = { кто: person('НЯ-007', { name: 'Заяц Лев Игоревич' }) };
    const note = (doubt: Doubt): void => void doubts.push(doubt);
    const whole = fillTemplate(docxOf(paragraph(`${long}{кто.дат} ${long}`)), data, note);
    const [found] = withSurroundings(whole, doubts.splice(0));
    expect(found?.within?.before).toMatch(/^…(?:слово )+$/);
    expect(found?.within?.after).toMatch(/^(?: слово)+…$/);
    const short = fillTemplate(docxOf(paragraph('{кто.кратко.дат}')), data, note);
    expect(withSurroundings(short, doubts)[0]).not.toHaveProperty('within');
  });
});

describe('the key of codes', () => {
  const coded: DocumentData = {
    кто: person('НК-003', {}, { должность: null }),
    список: [{ кто: person('НЯ-014', {}, {}) }],
  };

  it('turns codes into names, in every case, and gives the post where none is known', () => {
    const named = mergeKey(coded, [
      { code: 'hk-3', name: 'Иванова Мария Петровна', gender: 'female', position: 'учитель' },
    ]);
    expect(filled('{кто.дат}, {кто.должность.дат}; {#список}{кто}{/список}', named)).toBe(
      'Ивановой Марии Петровне, учителю; НЯ-014',
    );
    expect(namelessCodes(coded)).toEqual(['НК-003', 'НЯ-014']);
    expect(namelessCodes(named)).toEqual(['НЯ-014']);
  });

  it('changes nothing in the data it was given', () => {
    const before = JSON.stringify(coded);
    mergeKey(coded, [{ code: 'НК-003', name: 'Иванова Мария Петровна' }]);
    expect(JSON.stringify(coded)).toBe(before);
  });
});

describe('a file people bring', () => {
  it('with tracked changes is filled as its author sees it', () => {
    const docx = docxOf(
      '<w:p><w:r><w:t>{настав</w:t></w:r><w:del w:id="1" w:author="x"><w:r><w:delText>лено</w:delText></w:r></w:del><w:ins w:id="2" w:author="x"><w:r><w:t>ник.дат}</w:t></w:r></w:ins></w:p>' +
        '<w:del w:id="3" w:author="x"><w:r><w:t>{старое}</w:t></w:r></w:del>',
    );
    const result = fillTemplate(docx, DATA);
    expect(paragraphs(result)).toEqual(['Ивановой Марии Петровне']);
    expect(xmlParts(result).get('word/document.xml')).not.toMatch(/w:(ins|del)\b/);
  });

  it('with an image keeps it', () => {
    const docx = docxOf(`${paragraph('{номер}')}<w:p><w:r><w:drawing/></w:r></w:p>`, {
      'word/media/image1.png': 'картинка',
    });
    const result = xmlParts(fillTemplate(docx, DATA));
    expect(result.get('word/document.xml')).toContain('<w:drawing/>');
  });

  it.each([
    ['no zip at all', new Uint8Array([1, 2, 3])],
    ['a zip of something else', docxOf('').slice(0, 40)],
  ])('that is %s is refused in a sentence', (_title, file) => {
    expect(() => fillTemplate(file, DATA)).toThrow(UserError);
  });

  it('with a broken loop is refused in a sentence', () => {
    expect(() => fillTemplate(docxOf(paragraph('{#пары}{кто}')), DATA)).toThrow(/Проверить шаблон/);
  });
});
