/** Checking a template before anything is made: what is wrong, where, and what was probably meant. */
import { describe, expect, it } from 'vitest';
import type { Tag } from '../../src/documents/define.ts';
import { inspectTemplate } from '../../src/documents/fill.ts';
import { PERSON_TAGS } from '../../src/documents/people.ts';
import { docxOf, paragraph } from './small-docx.ts';

const KNOWN: readonly Tag[] = [
  { name: 'наставник', kind: 'person', note: 'кто', of: PERSON_TAGS },
  { name: 'учебный год', kind: 'text', note: 'год' },
  { name: 'дата', kind: 'day', note: 'когда' },
  { name: 'срок', kind: 'number', note: 'сколько' },
  { name: 'группа', kind: 'flag', note: 'группа' },
  { name: 'пары', kind: 'list', note: 'строки', of: [{ name: 'кто', kind: 'person', note: 'кто', of: PERSON_TAGS }] },
];

function problems(...texts: readonly string[]): string[] {
  const docx = docxOf(texts.map((text) => paragraph(text)).join(''));
  return inspectTemplate(docx, KNOWN).problems.map(({ code, tag, suggestion }) =>
    [code, tag, suggestion].filter((part) => part !== undefined).join(' | '),
  );
}

describe('the check of a template', () => {
  it('finds nothing in a good one', () => {
    expect(
      problems(
        '{наставник.дат} {наставник.должность.кому} {Учебный  год} {дата.прописью} {срок|на N месяцев} {№}.',
        '{#пары}{кто.подпись} {учебный год}{/пары}{если группа}да{/если}{^группа}нет{/группа}',
      ),
    ).toEqual([]);
  });

  it.each([
    ['{наставникк}', 'unknown | наставникк | наставник'],
    ['{Насавник.дат}', 'unknown | Насавник.дат | наставник'],
    ['{наставник.датт}', 'unknown | наставник.датт | дат'],
    ['{наставник.должноть}', 'unknown | наставник.должноть | должность'],
    ['{учебныйгод}', 'unknown | учебныйгод | учебный год'],
    ['{кто}', 'unknown | кто'],
    ['{должность}', 'unknown | должность | наставник.должность'],
    ['{ФИО наставника}', 'unknown | ФИО наставника | наставник'],
    ['{дата приказа}', 'unknown | дата приказа | дата'],
    ['{совсем другое слово}', 'unknown | совсем другое слово'],
    ['{срок|на N попугаев}', 'filter | срок|на N попугаев'],
    ['{наставник.кого}', 'case | наставник.кого'],
    ['{наставник', 'brace | наставник'],
    ['наставник}', 'brace | '],
    ['{#пары}{кто}', 'part | #пары'],
    ['{кто}{/пары}', 'part | /пары'],
    ['{если группа}{#пары}{кто}{/группа}{/пары}', 'part | /группа'],
  ])('%s', (text, expected) => {
    expect(problems(text)).toContain(expected);
  });

  it('says between which tags a tag of the rows is written', () => {
    const docx = docxOf(paragraph('{кто}'));
    expect(inspectTemplate(docx, KNOWN).problems[0]?.action).toBe('Эта вставка пишется между «{#пары}» и «{/пары}».');
  });

  it('says that a word which looks right holds Latin letters', () => {
    const docx = docxOf(paragraph('{нaставник}'));
    expect(inspectTemplate(docx, KNOWN).problems[0]?.action).toBe(
      'Возможно, имелось в виду «наставник». В слове есть латинские буквы.',
    );
  });

  it('says which tag a paper cannot do without', () => {
    const known: Tag[] = [
      { name: 'руководитель', kind: 'person', note: 'кто подписывает', of: PERSON_TAGS, needed: true },
    ];
    const { problems: found } = inspectTemplate(docxOf(paragraph('Директор')), known);
    expect(found).toMatchObject([{ code: 'missing', severity: 'error', tag: 'руководитель' }]);
    expect(inspectTemplate(docxOf(paragraph('{руководитель.подпись}')), known).problems).toEqual([]);
  });

  it('reads tags split into runs and those in headers', () => {
    const docx = docxOf(paragraph('{настав', 'ник.да', 'т}'), { 'word/header1.xml': paragraph('{неизвестное}') });
    const { tags, problems: found } = inspectTemplate(docx, KNOWN);
    expect(tags).toEqual(['наставник.дат', 'неизвестное']);
    expect(found).toHaveLength(1);
  });
});
