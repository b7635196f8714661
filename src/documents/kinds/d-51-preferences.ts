/** D-51: the printable questionnaire of preferences, one a participant, with those who may be chosen (`pairs.md` E.4). */
import type { Issue } from '../../domain/issue.ts';
import type { Book } from '../../workbook/book.ts';
import { defineDocument, type DocumentData, type DocumentKind, type Tag } from '../define.ts';
import { safeFileName } from '../file-name.ts';
import { noRowsIssue } from '../order.ts';
import { commonData, organizationIssues, UNSIGNED_TAGS } from '../organization.ts';
import { lineTitles } from '../pair-rows.ts';
import { personByCode, PERSON_TAGS } from '../people.ts';
import { papersFrom, registeredAs } from '../registration.ts';
import { subjectIssues } from '../subject.ts';

type Side = 'mentors' | 'mentees';

const CHOSEN_TAGS: readonly Tag[] = [
  { name: 'код', kind: 'text', note: 'код, который участник впишет' },
  { name: 'кто', kind: 'person', note: 'кого можно выбрать', of: PERSON_TAGS },
  { name: 'темы', kind: 'text', note: 'с чем помогает или с чем просит помочь' },
];

/** Those who may be chosen: everybody of the other side who has not left. */
function candidates(book: Book, side: Side): DocumentData[] {
  if (side === 'mentors') {
    return book.tables.mentees.rows
      .filter(({ code, values }) => code !== undefined && values.status !== 'LEFT')
      .map(({ code = '', values }) => ({
        код: code,
        кто: personByCode(book, code),
        темы: lineTitles(book, 'topics', values.mainRequest),
      }));
  }
  return book.tables.mentors.rows
    .filter(({ code, values }) => code !== undefined && values.status !== 'LEFT')
    .map(({ code = '', values }) => ({
      код: code,
      кто: personByCode(book, code),
      темы: lineTitles(book, 'topics', values.competences),
    }));
}

function questionnaire(id: string, side: Side, title: string): DocumentKind {
  return defineDocument({
    id,
    title,
    group: 'papers',
    forRecords: side,
    many: false,
    template: id,
    inputs: [],
    tags: [
      ...UNSIGNED_TAGS,
      { name: 'участник', kind: 'person', note: 'кто отвечает', of: PERSON_TAGS, needed: true },
      { name: 'код участника', kind: 'text', note: 'код отвечающего' },
      { name: 'спросить о нежелательных', kind: 'flag', note: 'спрашивать, с кем не хотел(а) бы работать' },
      { name: 'список', kind: 'list', note: 'кого можно выбрать', of: CHOSEN_TAGS },
    ],
    suggests(book, code) {
      const values = book.tables[side].byCode.get(code)?.values;
      const answered = book.tables.preferences.rows.some((row) => row.values.personRef === code);
      return (
        values !== undefined && values.status !== 'LEFT' && !answered && papersFrom(book, 'D-51', code).length === 0
      );
    },
    check(book, codes): Issue[] {
      return [
        ...organizationIssues(book),
        ...(codes.length === 0 ? [noRowsIssue(side, 'Никто не отмечен.', 'Отметьте, кому напечатать анкету.')] : []),
        ...codes.flatMap((code) =>
          subjectIssues(book, side, code).filter((issue) => issue.code !== 'document.noBirthYear'),
        ),
      ];
    },
    data: (book, codes, answers, today) => ({
      ...commonData(book, answers, today),
      участник: personByCode(book, codes[0]),
      'код участника': codes[0] ?? '',
      'спросить о нежелательных': book.settings.askUnwanted !== false,
      список: candidates(book, side),
    }),
    fileName: (_book, codes) => safeFileName('Анкета предпочтений', codes[0] ?? ''),
    registers: registeredAs('D-51', {
      numbered: false,
      forWhom: (book, codes) => {
        const row = book.tables[side].byCode.get(codes[0] ?? '');
        return String(row?.values.listLabel ?? codes[0] ?? '');
      },
    }),
  });
}

export const menteePreferences = questionnaire('D-51-mentee-choice', 'mentees', 'Анкета предпочтений наставляемого');
export const mentorPreferences = questionnaire('D-51-mentor-choice', 'mentors', 'Анкета предпочтений наставника');
