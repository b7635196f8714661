/** D-08 and D-09: written consents of the mentor and of the mentee to take part, a paper for each row of «Пары». */
import { organizationIssues, COMMON_TAGS, commonData } from '../organization.ts';
import type { Issue } from '../../domain/issue.ts';
import type { Book } from '../../workbook/book.ts';
import { day, defineDocument, type Answers, type DataValue, type DocumentKind, type Tag } from '../define.ts';
import { safeFileName } from '../file-name.ts';
import { isOpenPair, lineTitle, lineTitles, pairRows, peopleIssues, termOf, underLabourCode } from '../pair-rows.ts';
import { findPerson, outsidePlace, personByCode, PERSON_TAGS } from '../people.ts';
import { papersFrom, registeredAs } from '../registration.ts';
import { isMinor, representative, subjectData } from '../subject.ts';
import { termInputs } from '../term-inputs.ts';

const TAGS: readonly Tag[] = [
  ...COMMON_TAGS.map((tag) => ({ ...tag, needed: false })),
  { name: 'наставник', kind: 'person', note: 'наставник', of: PERSON_TAGS, needed: true },
  { name: 'место работы', kind: 'text', note: 'где работает или учится наставник не из вашей организации' },
  { name: 'наставляемый', kind: 'person', note: 'наставляемый', of: PERSON_TAGS, needed: true },
  { name: 'представитель', kind: 'person', note: 'законный представитель наставляемого', of: PERSON_TAGS },
  { name: 'нет 18 лет', kind: 'flag', note: 'наставляемому нет 18 лет' },
  { name: 'наставнику нет 18 лет', kind: 'flag', note: 'наставнику нет 18 лет' },
  { name: 'подписывает ребёнок', kind: 'flag', note: 'наставляемому есть 14 лет, он подписывает тоже' },
  { name: 'трудовой кодекс', kind: 'flag', note: 'действует статья 351.8 ТК РФ' },
  { name: 'форма', kind: 'text', note: 'форма наставничества' },
  { name: 'модель', kind: 'text', note: 'ролевая модель' },
  { name: 'вид', kind: 'text', note: 'вид наставничества' },
  { name: 'тема', kind: 'text', note: 'темы' },
  { name: 'начало', kind: 'day', note: 'начало срока' },
  { name: 'окончание', kind: 'day', note: 'конец срока' },
  { name: 'выплата', kind: 'text', note: 'вид и размер выплаты' },
];

/** «стимулирующая выплата, 10 % оклада»; null leaves room to write it by hand. */
export function paymentText(book: Book, kind: string | undefined, amount: string | undefined): string | null {
  if (amount === undefined || amount.trim() === '') return null;
  const title = lineTitle(book, 'paymentKinds', kind ?? book.settings.paymentKind);
  return title === '' ? amount.trim() : `${title} выплата, ${amount.trim()}`;
}

function participationData(
  book: Book,
  codes: readonly string[],
  answers: Answers,
  today: string,
): Record<string, DataValue> {
  const row = pairRows(book, codes)[0];
  const values = row?.values;
  const own = termOf(book, row?.code);
  const mentee = values?.menteeRef ?? '';
  const subject = subjectData(book, mentee, today);
  const inJob = book.tables.mentors.byCode.get(values?.mentorRef ?? '')?.values.inJobFunction === true;
  return {
    ...commonData(book, answers, today),
    'нет 18 лет': subject['нет 18 лет'] ?? false,
    'подписывает ребёнок': subject['подписывает ребёнок'] ?? false,
    наставник: personByCode(book, values?.mentorRef),
    'место работы': outsidePlace(book, findPerson(book, values?.mentorRef)),
    наставляемый: personByCode(book, mentee),
    представитель: representative(book, mentee),
    'наставнику нет 18 лет': isMinor(findPerson(book, values?.mentorRef), today),
    'трудовой кодекс': row !== undefined && underLabourCode(book, row) && !inJob,
    форма: lineTitle(book, 'forms', values?.form),
    модель: lineTitle(book, 'roleModels', values?.roleModel),
    вид: lineTitles(book, 'kinds', values?.kinds),
    тема: lineTitles(book, 'topics', values?.topics),
    начало: day(own.from ?? (answers['from'] || undefined)),
    окончание: day(own.to ?? (answers['to'] || undefined)),
    выплата: paymentText(book, values?.paymentKind, values?.paymentAmount),
  };
}

function check(book: Book, codes: readonly string[]): Issue[] {
  const rows = pairRows(book, codes);
  if (rows.length === 0) {
    const action = 'Отметьте пару, для которой нужно согласие.';
    return [{ code: 'document.noRows', severity: 'error', sheet: 'pairs', message: 'Не отмечена пара.', action }];
  }
  return [...organizationIssues(book), ...rows.flatMap((row) => peopleIssues(book, row))];
}

/** The column of the representative's consent when the pair's mentee is a minor on the day of signing. */
function representativeColumn(book: Book, code: string, day: string): string | undefined {
  const mentee = findPerson(book, book.tables.pairs.byCode.get(code)?.values.menteeRef);
  return isMinor(mentee, day) ? 'parentConsentOn' : undefined;
}

function participation(id: string, title: string, side: 'mentor' | 'mentee', name: string): DocumentKind {
  const column = side === 'mentor' ? 'mentorConsentOn' : 'menteeConsentOn';
  return defineDocument({
    id,
    title,
    group: 'consents',
    forRecords: 'pairs',
    many: false,
    template: id,
    inputs: termInputs('Участие с', 'Участие по'),
    tags: TAGS,
    suggests(book, code) {
      const row = book.tables.pairs.byCode.get(code);
      const isNeeded = row !== undefined && row.values[column] === undefined && isOpenPair(row);
      return isNeeded && papersFrom(book, id, code).length === 0 && peopleIssues(book, row).length === 0;
    },
    check: (book, codes) => check(book, codes),
    data: participationData,
    fileName: (book, codes) => {
      const values = pairRows(book, codes)[0]?.values;
      return safeFileName(name, (side === 'mentor' ? values?.mentorRef : values?.menteeRef) ?? '', codes[0] ?? '');
    },
    registers: registeredAs(id, {
      numbered: false,
      fills: {
        sheet: 'pairs',
        date: column,
        // Below 18 the representative consents on this very paper: one signing dates both columns.
        ...(side === 'mentee' ? { alsoDate: representativeColumn } : {}),
      },
      forWhom: (book, codes) =>
        pairRows(book, codes)
          .map(({ values }) => (side === 'mentor' ? values.mentorRef : values.menteeRef) ?? '')
          .join('; '),
    }),
  });
}

export const mentorConsent = participation('D-08', 'Согласие наставника', 'mentor', 'Согласие наставника');
export const menteeConsent = participation('D-09', 'Согласие наставляемого', 'mentee', 'Согласие наставляемого');
