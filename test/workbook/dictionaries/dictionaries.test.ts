import { describe, expect, it } from 'vitest';
import { END_REASONS } from '../../../src/domain/pairs/end-reasons.ts';
import { FORMS } from '../../../src/domain/pairs/forms.ts';
import { KINDS } from '../../../src/domain/pairs/kinds.ts';
import { ROLE_MODELS } from '../../../src/domain/pairs/role-models.ts';
import { isDay } from '../../../src/domain/day.ts';
import { declinePhrase } from '../../../src/domain/russian/index.ts';
import { actTitle, LEGAL_ACTS, supersededBy } from '../../../src/workbook/dictionaries/acts.ts';
import {
  builtInDictionaries,
  builtInLines,
  DEFICIT_TOPICS,
  dictionaryCells,
  dictionaryList,
  dictionaryOf,
  linesFrom,
  MENTEE_ROLES,
  MENTOR_ROLES,
} from '../../../src/workbook/dictionaries/index.ts';
import { choiceKind, lineCodeKind, multiKind } from '../../../src/workbook/kinds/index.ts';
import { foldText } from '../../../src/workbook/kinds/spelling.ts';
import type { Cell } from '../../../src/workbook/cell.ts';

const codesOf = (dictionary: string): string[] => builtInDictionaries(dictionary).map(({ code }) => code);
const row = (code: string, cells: Record<string, Cell>) => ({ code, cells });

describe('built-in lines', () => {
  it('have codes and titles of their own within a dictionary', () => {
    for (const { key, lines } of dictionaryList) {
      expect(new Set(lines.map(({ code }) => code)).size, key).toBe(lines.length);
      expect(new Set(lines.map(({ title }) => foldText(title))).size, key).toBe(lines.length);
    }
  });
  it('are understood by every title and other spelling, and mean one line', () => {
    for (const { key, lines } of dictionaryList) {
      const context = { lines: builtInDictionaries, peopleMode: 'names' as const };
      for (const line of lines) {
        for (const spelling of [line.title, ...(line.aliases ?? [])]) {
          expect(choiceKind(key).decode(spelling, context).value, `${key}: ${spelling}`).toBe(line.code);
          expect(multiKind(key).decode(spelling, context).value, `${key}: ${spelling}`).toEqual([line.code]);
        }
      }
    }
  });
  it('have no «;» in a title: it parts the items of a list', () => {
    expect(builtInLines().filter(({ title }) => title.includes(';'))).toEqual([]);
  });
  it('have record codes that the code column reads', () => {
    const context = { lines: builtInDictionaries, peopleMode: 'names' as const };
    for (const { id } of builtInLines()) expect(lineCodeKind.decode(id, context)).toEqual({ ok: true, value: id });
  });
  it('hold the codes by which rules know forms, role models, kinds and reasons', () => {
    expect(codesOf('forms')).toEqual(FORMS.map(({ code }) => code));
    expect(codesOf('roleModels')).toEqual(ROLE_MODELS.map(({ code }) => code));
    expect(codesOf('kinds')).toEqual(KINDS.map(({ code }) => code));
    expect(codesOf('endReasons')).toEqual(END_REASONS.map(({ code }) => code));
  });
  it('tell the roles of people and the topics of deficits by codes that exist', () => {
    expect(Object.keys(MENTEE_ROLES)).toEqual(codesOf('menteeCategories'));
    for (const code of Object.keys(MENTOR_ROLES)) expect(codesOf('mentorCategories')).toContain(code);
    expect(Object.keys(DEFICIT_TOPICS)).toEqual(codesOf('deficits'));
    for (const topic of Object.values(DEFICIT_TOPICS).flat()) expect(codesOf('topics')).toContain(topic);
  });
  it('name their dictionary by title or key', () => {
    expect(dictionaryOf('формы  наставничества')).toBe('forms');
    expect(dictionaryOf('forms')).toBe('forms');
    expect(dictionaryOf('Формы')).toBeUndefined();
  });
});

describe('lines in force', () => {
  it('are the built-in ones when «Справочники» is gone', () => {
    expect(linesFrom({ rows: [] })('forms')).toHaveLength(FORMS.length);
    expect(linesFrom({ rows: [] })('нет такого')).toEqual([]);
  });
  it('stay the same when the sheet holds just what it was filled with', () => {
    const rows = builtInLines().map((line) => row(line.id, dictionaryCells(line)));
    for (const { key } of dictionaryList) expect(linesFrom({ rows })(key)).toEqual(builtInDictionaries(key));
  });
  it('carry the new title of a renamed line and still understand the old one', () => {
    const lines = linesFrom({ rows: [row('forms.STUDENT_STUDENT', { title: 'равный – равному', enabled: true })] });
    const context = { lines, peopleMode: 'names' as const };
    expect(choiceKind('forms').encode('STUDENT_STUDENT', context)).toBe('равный – равному');
    expect(choiceKind('forms').decode('ученик – ученик', context).value).toBe('STUDENT_STUDENT');
  });
  it('understand a line that is switched off and do not suggest it', () => {
    const lines = linesFrom({ rows: [row('forms.UNI_PUPIL', { title: 'студент – ученик', enabled: false })] });
    const context = { lines, peopleMode: 'names' as const };
    expect(lines('forms').find(({ code }) => code === 'UNI_PUPIL')?.off).toBe(true);
    expect(choiceKind('forms').decode('студент – ученик', context).value).toBe('UNI_PUPIL');
    expect(choiceKind('forms').decode('студенд – ученикк', context)).not.toHaveProperty('fix');
  });
  it.each([
    [false, true],
    ['нет', true],
    [true, false],
    ['', false],
    ['#REF!', false],
  ] as const)('with %j in the box are off: %s', (enabled, off) => {
    const lines = linesFrom({ rows: [row('kinds.SPEED', { title: 'скоростное', enabled })] });
    expect(lines('kinds').find(({ code }) => code === 'SPEED')?.off === true).toBe(off);
  });
  it('hold a form of the school with the built-in one whose rules it follows', () => {
    const cells = {
      dictionary: 'Формы наставничества',
      title: 'учитель – ученик',
      base: 'Ученик - ученик',
      enabled: true,
    };
    const lines = linesFrom({ rows: [row('СП-001', cells)] });
    expect(lines('forms')[FORMS.length]).toEqual({
      code: 'СП-001',
      title: 'учитель – ученик',
      base: 'STUDENT_STUDENT',
    });
  });
  it('pass over own lines without code, title or dictionary, and copied codes', () => {
    const cells = { dictionary: 'Темы и запросы', title: 'шахматы', enabled: true };
    const lines = linesFrom({
      rows: [
        { code: undefined, cells },
        row('СП-001', { ...cells, title: '' }),
        row('СП-002', { ...cells, dictionary: 'что-то' }),
        row('СП-003', cells),
        row('СП-003', { ...cells, title: 'шашки' }),
      ],
    });
    expect(lines('topics').filter(({ code }) => code.startsWith('СП'))).toEqual([{ code: 'СП-003', title: 'шахматы' }]);
  });
});

describe('legal acts', () => {
  it('have days that exist, and successors that are in the list', () => {
    for (const act of LEGAL_ACTS) {
      expect(isDay(act.on), act.code).toBe(true);
      if (act.inForceFrom) expect(isDay(act.inForceFrom), act.code).toBe(true);
      if (act.supersededBy) expect(codesOf('acts')).toContain(act.supersededBy);
    }
  });
  it('are cited with kind, date, number and title', () => {
    const act = LEGAL_ACTS.find(({ code }) => code === 'PERSONAL_DATA_LAW')!;
    expect(actTitle(act)).toBe('Федеральный закон от 27.07.2006 № 152-ФЗ «О персональных данных»');
  });
  it('begin with words whose instrumental is certain: no order waits for their review', () => {
    const heads = LEGAL_ACTS.map((act) => actTitle(act).split(/ от \d\d\.\d\d\.\d{4}/)[0] ?? '');
    const doubtful = heads.filter(
      (head) => !declinePhrase('organisation', head.replace(/^[^:«]{3,60}: /, ''), 'instrumental').certain,
    );
    expect(doubtful).toEqual([]);
  });

  it('say what stands in place of a superseded one', () => {
    expect(supersededBy('GOST_2016')?.code).toBe('GOST_2025');
    expect(supersededBy('R_145')).toBeUndefined();
    expect(supersededBy('нет такого')).toBeUndefined();
  });
  it('of one region are not offered to the others', () => {
    const regional = LEGAL_ACTS.filter(({ region }) => region !== undefined).map(({ code }) => code);
    expect(
      builtInDictionaries('acts')
        .filter(({ off }) => off === true)
        .map(({ code }) => code),
    ).toEqual(regional);
  });
});
