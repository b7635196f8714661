/** Consents, the agreement and the order that ends pairs: what the law asks of each, and when each refuses. */
import { describe, expect, it } from 'vitest';
import type { DocumentKind } from '../../src/documents/define.ts';
import { documentById } from '../../src/documents/index.ts';
import type { Book } from '../../src/workbook/book.ts';
import { filledWith, firstAnswers, wholeText } from './filled.ts';
import { changed, sampleBook, TODAY, type Row } from './sample-book.ts';

function kindOf(id: string): DocumentKind {
  const kind = documentById(id);
  if (!kind) throw new Error(id);
  return kind;
}

async function textOf(id: string, code: string, book: Book = sampleBook(), answers = {}): Promise<string> {
  const kind = kindOf(id);
  const all = { ...firstAnswers(kind, book, TODAY), ...answers };
  return wholeText(await filledWith(kind, kind.data(book, [code], all, TODAY)));
}

function errors(id: string, code: string, book: Book = sampleBook()): string[] {
  const kind = kindOf(id);
  return kind
    .check(book, [code], firstAnswers(kind, book, TODAY), TODAY)
    .filter(({ severity }) => severity === 'error')
    .map((issue) => issue.code);
}

describe('consents to take part', () => {
  it('of an employee speak of art. 351.8 and of three working days', async () => {
    const text = await textOf('D-08', 'ПР-001');
    expect(text).toContain('статьёй 351.8 Трудового кодекса');
    expect(text).toContain('не менее чем за три рабочих дня');
    expect(text).toContain('быть наставником Цоя Виктора Робертовича, учителя физики');
  });

  it('of somebody from outside do not', async () => {
    expect(await textOf('D-08', 'ПР-003')).not.toContain('351.8');
  });

  it('of a pupil are signed by the representative and by the child of 14 and more', async () => {
    const text = await textOf('D-09', 'ПР-003');
    expect(text).toContain('Я, Бадмаева Сэсэг Доржиевна, являясь законным представителем Бадмаева Арсалана Баировича');
    expect(text).toContain('А.Б. Бадмаев');
    const younger = sampleBook(changed('mentees', 'НЯ-003', { birthYear: 2015 }));
    expect(await textOf('D-09', 'ПР-003', younger)).not.toContain('А.Б. Бадмаев');
  });

  it('leave a line for a representative who is not written down', async () => {
    const book = sampleBook(changed('mentees', 'НЯ-003', { representativeName: '' }));
    expect(await textOf('D-09', 'ПР-003', book)).toMatch(/Я, _{20,}, являясь законным представителем/);
  });
});

describe('consents to processing', () => {
  it('hold everything part 4 of art. 9 of 152-FZ asks for', async () => {
    const text = await textOf('D-10', 'НК-001');
    for (const part of [
      'Адрес:',
      'Документ:',
      'Оператор; адрес: 649240',
      'Цель обработки',
      'Перечень персональных данных',
      'поручает обработку',
      'Перечень действий',
      'Способы обработки',
      'Срок действия',
      'Порядок отзыва',
      'подпись',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).toContain('Муниципальному бюджетному общеобразовательному учреждению');
    expect(text).toContain('в течение 12 месяцев');
  });

  it('are void without the address of the operator', () => {
    const book = sampleBook({}, { organizationAddress: undefined });
    expect(errors('D-10', 'НК-001', book)).toEqual(['document.setting.organizationAddress']);
  });

  it('of a minor are not given by the minor, and of an adult not by a representative', () => {
    expect(errors('D-10-mentee', 'НЯ-003')).toEqual(['document.minor']);
    expect(errors('D-11', 'НЯ-001')).toEqual(['document.adult']);
    expect(errors('D-11', 'НЯ-003')).toEqual([]);
  });

  it('are offered only to those who have not given one', () => {
    const kind = kindOf('D-10');
    expect(kind.suggests(sampleBook(), 'НК-001', TODAY)).toBe(false);
    expect(kind.suggests(sampleBook(), 'НК-002', TODAY)).toBe(true);
  });
});

describe('the additional agreement', () => {
  it('states content, term, form and pay, and who acts for the employer', async () => {
    const book = sampleBook(changed('pairs', 'ПР-001', { paymentAmount: '10 % оклада' }));
    const text = await textOf('D-13', 'ПР-001', book);
    expect(text).toContain('в лице директора Петрова Петра Петровича, действующего на основании Устава');
    for (const part of [
      'Содержание работы',
      'Форма наставничества',
      'Срок наставничества',
      'стимулирующая',
      '10 % оклада',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('waits for the consent of the mentor', () => {
    const book = sampleBook(changed('pairs', 'ПР-001', { mentorConsentOn: '' }));
    expect(errors('D-13', 'ПР-001', book)).toEqual(['document.noConsent']);
  });
});

describe('the order that ends a pair', () => {
  const ended = (more: Row): Book =>
    sampleBook(
      changed('pairs', 'ПР-001', {
        orderNumber: '12',
        orderOn: { day: '2026-09-01' },
        terminatedOn: { day: '2026-11-16' },
        endReason: 'отказ наставника (ст. 351.8)',
        ...more,
      }),
    );

  it('refers to the first order, the reason and the notice', async () => {
    const text = await textOf('D-07', 'ПР-001', ended({ noticeOn: { day: '2026-11-11' } }));
    expect(text).toContain('Прекратить с 16 ноября 2026 г. закрепление наставника Ивановой Марии Петровны');
    expect(text).toContain('за Цоем Виктором Робертовичем');
    expect(text).toContain('приказом от 01.09.2026 № 12');
    expect(text).toContain('Причина: отказ наставника (ст. 351.8). Письменное предупреждение: 11.11.2026.');
  });

  it.each([
    ['three working days after the notice', { noticeOn: { day: '2026-11-11' } }, []],
    ['a day too early', { noticeOn: { day: '2026-11-12' } }, ['document.noticeShort']],
    ['without a notice', {}, ['document.noNotice']],
    ['without a reason', { endReason: '' }, ['document.noReason']],
    [
      'before its order',
      { noticeOn: { day: '2026-08-01' }, terminatedOn: { day: '2026-08-20' } },
      ['document.endBeforeOrder'],
    ],
    [
      'never fixed by an order',
      { orderNumber: '', orderOn: '', noticeOn: { day: '2026-11-11' } },
      ['document.notAssigned'],
    ],
  ])('%s', (_title, more, expected) => {
    expect(errors('D-07', 'ПР-001', ended(more))).toEqual(expected);
  });
});

describe('wording', () => {
  it('declines the short name of the organisation inside sentences', async () => {
    const book = sampleBook({}, { organizationShortName: 'Гимназия № 1' });
    const kind = kindOf('D-01');
    const text = wholeText(await filledWith(kind, kind.data(book, [], firstAnswers(kind, book, TODAY), TODAY)));
    expect(text).toContain('Внедрить в Гимназии № 1 целевую модель');
  });

  it.each([
    ['Директор', 'в лице директора'],
    ['И. о. директора', 'в лице И. о. директора'],
  ])('puts the post «%s» into a sentence as «%s»', async (post, expected) => {
    const book = sampleBook({}, { headPosition: post });
    expect(await textOf('D-13', 'ПР-001', book)).toContain(expected);
  });
});

describe('what is offered ticked', () => {
  it.each([
    ['D-08', { rejectedOn: { day: '2026-09-01' }, mentorConsentOn: '' }],
    ['D-13', { rejectedOn: { day: '2026-09-01' }, agreementNumber: '' }],
    ['D-13', { completedOn: { day: '2026-10-01' }, agreementNumber: '' }],
    ['D-13', { terminatedOn: { day: '2026-10-01' }, agreementNumber: '' }],
  ])('%s is not for a pair that is over: %o', (id, row) => {
    expect(kindOf(id).suggests(sampleBook(changed('pairs', 'ПР-001', row)), 'ПР-001', TODAY)).toBe(false);
  });

  it('an agreement for a rejected pair is refused, one without the size of the payment is only warned of', () => {
    const rejected = sampleBook(changed('pairs', 'ПР-001', { rejectedOn: { day: '2026-09-01' } }));
    expect(errors('D-13', 'ПР-001', rejected)).toContain('document.pairOver');
    const unpaid = kindOf('D-13').check(
      sampleBook(changed('pairs', 'ПР-001', { paymentAmount: '' })),
      ['ПР-001'],
      {},
      TODAY,
    );
    expect(unpaid).toContainEqual(expect.objectContaining({ code: 'document.noPayment', severity: 'warning' }));
  });

  it('a reward is not offered to the head who signs it', () => {
    const order = changed('pairs', 'ПР-001', { orderNumber: '15-к', orderOn: { day: '2026-09-01' } });
    const suggested = (head: string): boolean =>
      kindOf('D-28').suggests(sampleBook(order, { headName: head }), 'НК-001', TODAY);
    expect(suggested('Кокоева Залина Таймуразовна')).toBe(true);
    expect(suggested('Иванова Мария Петровна')).toBe(false);
  });
});

describe('the questionnaire of preferences', () => {
  it('names its participant, lists whom they may choose with codes and topics, and says who can read the answers', async () => {
    const text = await textOf('D-51-mentee-choice', 'НЯ-001');
    expect(text).toContain('Кто отвечает: НЯ-001 Цой Виктор Робертович');
    expect(text).toContain('Иванова Мария Петровна, учитель математики');
    expect(text).toContain('открыть его может каждый, кому разрешено изменять таблицу');
    expect(text).not.toContain('НЯ-002');
  });

  it('asks whom they would not like only when the settings say so', async () => {
    const question = 'С кем Вы не хотели бы работать?';
    expect(await textOf('D-51-mentor-choice', 'НК-001')).toContain(question);
    const silent = sampleBook({}, { askUnwanted: false });
    expect(await textOf('D-51-mentor-choice', 'НК-001', silent)).not.toContain(question);
  });

  it('is offered to whoever has not answered yet', () => {
    const answered = { preferences: [{ id: 'ПБ-001', personRef: 'НЯ-001', firstRef: 'НК-001' }] };
    const kind = kindOf('D-51-mentee-choice');
    expect(kind.suggests(sampleBook(), 'НЯ-001', TODAY)).toBe(true);
    expect(kind.suggests(sampleBook(answered), 'НЯ-001', TODAY)).toBe(false);
  });
});
