/** D-16 and D-17: orders that approve the register of mentees and of mentors, with the register annexed. */
import type { Issue } from '../../domain/issue.ts';
import type { Book } from '../../workbook/book.ts';
import { defineDocument, type DocumentData, type DocumentKind, type Tag } from '../define.ts';
import { curatorIssues } from '../curator.ts';
import { codesInName, safeFileName } from '../file-name.ts';
import { noRowsIssue, ORDER_INPUTS, ORDER_TAGS, orderData } from '../order.ts';
import { organizationIssues } from '../organization.ts';
import { lineTitle, lineTitles } from '../pair-rows.ts';
import { findPerson, personByCode, PERSON_TAGS } from '../people.ts';
import { registeredAs } from '../registration.ts';
import { personIssue, subjectIssues } from '../subject.ts';

const LINE_TAGS: readonly Tag[] = [
  { name: 'пп', kind: 'number', note: 'номер по порядку' },
  { name: 'кто', kind: 'person', note: 'участник', of: PERSON_TAGS },
  { name: 'категория', kind: 'text', note: 'категория' },
  { name: 'темы', kind: 'text', note: 'запрос наставляемого или компетенции наставника' },
  { name: 'место', kind: 'text', note: 'место работы или учёбы наставника' },
];

function line(book: Book, sheet: 'mentors' | 'mentees', code: string, index: number): DocumentData {
  const common = { пп: index + 1, кто: personByCode(book, code) };
  if (sheet === 'mentors') {
    const values = book.tables.mentors.byCode.get(code)?.values;
    return {
      ...common,
      категория: lineTitle(book, 'mentorCategories', values?.sourceCategory),
      темы: lineTitles(book, 'topics', values?.competences),
      место: values?.place ?? (values?.staffRef === undefined ? '' : (book.settings.organizationShortName ?? '')),
    };
  }
  const values = book.tables.mentees.byCode.get(code)?.values;
  return {
    ...common,
    категория: lineTitle(book, 'menteeCategories', values?.category),
    темы: lineTitles(book, 'topics', values?.mainRequest),
    место: '',
  };
}

/** People without consent to processing are told of in one line: their names may not be in the paper yet. */
function consentIssues(book: Book, codes: readonly string[]): Issue[] {
  const without = codes.flatMap((code) => {
    const found = findPerson(book, code);
    return found && found.pdConsentOn === undefined ? [found] : [];
  });
  const first = without[0];
  if (!first) return [];
  const message = `нет согласия на обработку персональных данных (всего ${without.length}: ${codesInName(without.map(({ code }) => code))}).`;
  return [
    {
      ...personIssue(first, 'noPdConsent', 'pdConsentOn', message, 'Получите согласия; бланки есть среди документов.'),
      severity: 'warning',
    },
  ];
}

function register(id: 'D-16' | 'D-17', sheet: 'mentors' | 'mentees', of: string): DocumentKind {
  return defineDocument({
    id,
    title: `Приказ об утверждении реестра ${of}`,
    group: 'orders',
    forRecords: sheet,
    many: true,
    template: id,
    inputs: ORDER_INPUTS,
    tags: [...ORDER_TAGS, { name: 'строки', kind: 'list', note: `реестр ${of}`, of: LINE_TAGS, needed: true }],
    suggests(book, code) {
      const values = (sheet === 'mentors' ? book.tables.mentors : book.tables.mentees).byCode.get(code)?.values;
      return values !== undefined && values.status !== 'LEFT' && subjectIssues(book, sheet, code).length === 0;
    },
    check(book, codes) {
      const none = noRowsIssue(sheet, 'Никто не отмечен.', 'Отметьте, кого включить в реестр.');
      return [
        ...organizationIssues(book),
        ...(codes.length === 0 ? [none] : []),
        ...codes.flatMap((code) =>
          subjectIssues(book, sheet, code).filter(({ code: rule }) => rule !== 'document.noBirthYear'),
        ),
        ...consentIssues(book, codes),
        ...curatorIssues(book),
      ];
    },
    data(book, codes, answers, today) {
      return { ...orderData(book, answers, today), строки: codes.map((code, index) => line(book, sheet, code, index)) };
    },
    fileName: (book) => safeFileName(`Приказ о реестре ${of}`, book.settings.schoolYear ?? ''),
    registers: registeredAs(id, { numbered: true }),
  });
}

export const menteeRegister = register('D-16', 'mentees', 'наставляемых');
export const mentorRegister = register('D-17', 'mentors', 'наставников');
