/** D-10, D-11 and D-12: consents to processing and to publication, each a paper of its own (156-FZ), for people of both bases. */
import type { Day } from '../../domain/day.ts';
import type { Issue } from '../../domain/issue.ts';
import type { Book } from '../../workbook/book.ts';
import {
  day,
  defineDocument,
  type Answers,
  type DataValue,
  type DocumentInput,
  type DocumentKind,
  type Tag,
} from '../define.ts';
import { safeFileName } from '../file-name.ts';
import { commonData, organizationIssues } from '../organization.ts';
import { findPerson, type KnownPerson } from '../people.ts';
import { papersFrom, registeredAs } from '../registration.ts';
import { addressIssues, isMinor, personIssue, subjectData, subjectIssues } from '../subject.ts';
import { DATA_OF, PROCESSING_INPUTS, PROCESSING_TAGS, PUBLICATION_INPUTS, PUBLICATION_TAGS } from './d-10-questions.ts';

/** Whom a consent is for: an adult signs alone, for a minor the representative does, or it does not matter. */
type Age = 'adult' | 'minor' | 'any';

interface ConsentOf {
  readonly id: string;
  readonly registeredAs: string;
  readonly template: string;
  readonly title: string;
  readonly sheet: 'mentors' | 'mentees';
  readonly age: Age;
  /** Column that gets the day of the signed paper. */
  readonly dated: 'pdConsentOn' | 'representativePdConsentOn' | 'publicationConsentOn';
  readonly given: (found: KnownPerson, book: Book) => Day | undefined;
  readonly inputs: readonly DocumentInput[];
  readonly tags: readonly Tag[];
  readonly data: (book: Book, answers: Answers) => Record<string, DataValue>;
}

function ageIssue(age: Age, found: KnownPerson, today: Day): Issue[] {
  const minor = isMinor(found, today);
  if (age === 'adult' && minor) {
    return [
      personIssue(
        found,
        'minor',
        'birthYear',
        'по году рождения может не быть 18 лет.',
        'Сделайте согласие законного представителя или проверьте год рождения.',
      ),
    ];
  }
  if (age === 'minor' && !minor) {
    return [
      personIssue(
        found,
        'adult',
        'birthYear',
        'по году рождения есть 18 лет.',
        'Сделайте согласие на обработку от имени самого человека или проверьте год рождения.',
      ),
    ];
  }
  return [];
}

function consent(of: ConsentOf): DocumentKind {
  return defineDocument({
    id: of.id,
    title: of.title,
    group: 'consents',
    forRecords: of.sheet,
    many: false,
    template: of.template,
    inputs: of.inputs,
    tags: of.tags,
    suggests(book, code, today) {
      const found = findPerson(book, code);
      if (!found || subjectIssues(book, of.sheet, code).length > 0) return false;
      const fits = ageIssue(of.age, found, today).length === 0;
      return fits && of.given(found, book) === undefined && papersFrom(book, of.registeredAs, code).length === 0;
    },
    check(book, codes, _answers, today) {
      const people = codes.flatMap((code) => {
        const problems = subjectIssues(book, of.sheet, code);
        const found = findPerson(book, code);
        return problems.length > 0 || !found ? problems : ageIssue(of.age, found, today);
      });
      const none: Issue = {
        code: 'document.noRows',
        severity: 'error',
        sheet: of.sheet,
        message: 'Никто не отмечен.',
        action: 'Отметьте, чьё согласие нужно.',
      };
      return [...organizationIssues(book), ...addressIssues(book), ...(codes.length === 0 ? [none] : []), ...people];
    },
    data: (book, codes, answers, today) => ({
      ...commonData(book, answers, today),
      ...subjectData(book, codes[0] ?? '', today),
      ...of.data(book, answers),
    }),
    fileName: (_book, codes) => safeFileName(of.title, codes[0] ?? ''),
    registers: registeredAs(of.registeredAs, { numbered: false, fills: { sheet: of.sheet, date: of.dated } }),
  });
}

const processing =
  (sheet: 'mentors' | 'mentees') =>
  (book: Book, answers: Answers): Record<string, DataValue> => ({
    'перечень данных': DATA_OF[sheet],
    получатели: (answers['recipients'] ?? '').trim() || null,
    поручено: (answers['processor'] ?? '').trim(),
    'срок хранения': book.settings.retentionMonths ?? null,
  });

const publication = (_book: Book, answers: Answers): Record<string, DataValue> => ({
  'где размещаются': (answers['site'] ?? '').trim() || null,
  инн: (answers['inn'] ?? '').trim() || null,
  огрн: (answers['ogrn'] ?? '').trim() || null,
  'действует до': day(answers['till'] || undefined),
});

const givenForMinor = (found: KnownPerson, book: Book): Day | undefined =>
  (found.sheet === 'mentors' ? book.tables.mentors : book.tables.mentees).byCode.get(found.code)?.values
    .representativePdConsentOn;

export const mentorProcessing = consent({
  id: 'D-10',
  registeredAs: 'D-10',
  template: 'D-10',
  title: 'Согласие наставника на обработку персональных данных',
  sheet: 'mentors',
  age: 'adult',
  dated: 'pdConsentOn',
  given: ({ pdConsentOn }) => pdConsentOn,
  inputs: PROCESSING_INPUTS,
  tags: PROCESSING_TAGS,
  data: processing('mentors'),
});

export const menteeProcessing = consent({
  id: 'D-10-mentee',
  registeredAs: 'D-10',
  template: 'D-10',
  title: 'Согласие наставляемого на обработку персональных данных',
  sheet: 'mentees',
  age: 'adult',
  dated: 'pdConsentOn',
  given: ({ pdConsentOn }) => pdConsentOn,
  inputs: PROCESSING_INPUTS,
  tags: PROCESSING_TAGS,
  data: processing('mentees'),
});

export const menteeRepresentative = consent({
  id: 'D-11',
  registeredAs: 'D-11',
  template: 'D-11',
  title: 'Согласие законного представителя на обработку персональных данных наставляемого',
  sheet: 'mentees',
  age: 'minor',
  dated: 'representativePdConsentOn',
  given: givenForMinor,
  inputs: PROCESSING_INPUTS,
  tags: PROCESSING_TAGS,
  data: processing('mentees'),
});

export const mentorRepresentative = consent({
  id: 'D-11-mentor',
  registeredAs: 'D-11',
  template: 'D-11',
  title: 'Согласие законного представителя на обработку персональных данных наставника-обучающегося',
  sheet: 'mentors',
  age: 'minor',
  dated: 'representativePdConsentOn',
  given: givenForMinor,
  inputs: PROCESSING_INPUTS,
  tags: PROCESSING_TAGS,
  data: processing('mentors'),
});

export const mentorPublication = consent({
  id: 'D-12',
  registeredAs: 'D-12',
  template: 'D-12',
  title: 'Согласие наставника на распространение персональных данных',
  sheet: 'mentors',
  age: 'any',
  dated: 'publicationConsentOn',
  given: ({ publicationConsentOn }) => publicationConsentOn,
  inputs: PUBLICATION_INPUTS,
  tags: PUBLICATION_TAGS,
  data: publication,
});

export const menteePublication = consent({
  id: 'D-12-mentee',
  registeredAs: 'D-12',
  template: 'D-12',
  title: 'Согласие наставляемого на распространение персональных данных',
  sheet: 'mentees',
  age: 'any',
  dated: 'publicationConsentOn',
  given: ({ publicationConsentOn }) => publicationConsentOn,
  inputs: PUBLICATION_INPUTS,
  tags: PUBLICATION_TAGS,
  data: publication,
});
