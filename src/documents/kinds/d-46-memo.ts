/** D-46: one-page memos for a mentor and for a mentee. */
import { curatorIssues, curatorValue } from '../curator.ts';
import { defineDocument, type DocumentKind } from '../define.ts';
import { safeFileName } from '../file-name.ts';
import { COMMON_TAGS, commonData, organizationIssues } from '../organization.ts';
import { PERSON_TAGS } from '../people.ts';
import { registeredAs } from '../registration.ts';

function memo(id: string, title: string): DocumentKind {
  return defineDocument({
    id,
    title,
    group: 'papers',
    many: true,
    template: id,
    inputs: [],
    tags: [
      ...COMMON_TAGS.map((tag) => ({ ...tag, needed: false })),
      { name: 'куратор', kind: 'person', note: 'к кому обращаться', of: PERSON_TAGS },
    ],
    suggests: () => false,
    check: (book) => [...organizationIssues(book), ...curatorIssues(book)],
    data: (book, _codes, answers, today) => ({ ...commonData(book, answers, today), куратор: curatorValue(book) }),
    fileName: (book) => safeFileName(title, book.settings.schoolYear ?? ''),
    registers: registeredAs('D-46', { numbered: false, forWhom: (book) => book.settings.organizationShortName ?? '' }),
  });
}

export const mentorMemo = memo('D-46', 'Памятка наставнику');
export const menteeMemo = memo('D-46-mentee', 'Памятка наставляемому');
