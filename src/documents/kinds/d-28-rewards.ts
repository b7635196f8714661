/** D-28 and D-29: the order that rewards participants, and the certificate or letter of thanks itself. */
import { nameKey } from '../../domain/people/name-text.ts';
import type { Book } from '../../workbook/book.ts';
import { defineDocument, type DocumentInput, type Tag } from '../define.ts';
import { codesInName, safeFileName } from '../file-name.ts';
import { dateInput, noRowsIssue, ORDER_INPUTS, ORDER_TAGS, orderData, textAnswer } from '../order.ts';
import { COMMON_TAGS, commonData, organizationIssues } from '../organization.ts';
import { findPerson, personByCode, PERSON_TAGS } from '../people.ts';
import { registeredAs } from '../registration.ts';
import { subjectIssues } from '../subject.ts';

const REWARDS = ['объявить благодарность', 'вручить благодарственное письмо', 'вручить грамоту'] as const;
const PAPERS = ['Благодарственное письмо', 'Грамота', 'Сертификат наставника'] as const;

const meritsInput: DocumentInput = {
  key: 'merits',
  title: 'За что',
  kind: 'text',
  required: true,
  help: 'Начните со слова «за»: «за успешное сопровождение молодых специалистов».',
  initial: () => 'за личный вклад в развитие наставничества и успешное сопровождение наставляемых',
};

function issues(book: Book, codes: readonly string[]) {
  return [
    ...organizationIssues(book),
    ...(codes.length === 0 ? [noRowsIssue('mentors', 'Никто не отмечен.', 'Отметьте, кого поощрить.')] : []),
    ...codes.flatMap((code) =>
      subjectIssues(book, 'mentors', code).filter(({ code: rule }) => rule !== 'document.noBirthYear'),
    ),
  ];
}

/** Mentors who have had a pair are the ones rewarded first; whoever signs the order rewards others. */
function hasPair(book: Book, code: string): boolean {
  const { headName } = book.settings;
  const own = findPerson(book, code)?.name;
  if (headName !== undefined && own !== undefined && nameKey(own) === nameKey(headName)) return false;
  return book.tables.pairs.rows.some(({ values }) => values.mentorRef === code && values.orderOn !== undefined);
}

const PERSON_LINES: readonly Tag[] = [
  { name: 'пп', kind: 'number', note: 'номер по порядку' },
  { name: 'кто', kind: 'person', note: 'кого поощряют', of: PERSON_TAGS },
  { name: 'знак', kind: 'text', note: 'точка с запятой, в конце – точка' },
];

export const rewardOrder = defineDocument({
  id: 'D-28',
  title: 'Приказ о поощрении наставников',
  group: 'rewards',
  forRecords: 'mentors',
  many: true,
  template: 'D-28',
  inputs: [
    {
      key: 'reward',
      title: 'Вид поощрения',
      kind: 'choice',
      required: true,
      help: 'Что делает организация.',
      options: REWARDS,
      initial: () => REWARDS[0],
    },
    meritsInput,
    ...ORDER_INPUTS,
  ],
  tags: [
    ...ORDER_TAGS,
    { name: 'поощрение', kind: 'text', note: 'объявить благодарность, вручить грамоту' },
    { name: 'за что', kind: 'text', note: 'заслуги, со слова «за»' },
    { name: 'строки', kind: 'list', note: 'кого поощряют', of: PERSON_LINES, needed: true },
  ],
  suggests: hasPair,
  check: issues,
  data(book, codes, answers, today) {
    const people = codes.map((code) => personByCode(book, code));
    return {
      ...orderData(book, answers, today, people),
      поощрение: textAnswer(answers, 'reward') ?? REWARDS[0],
      'за что': textAnswer(answers, 'merits'),
      строки: people.map((кто, index) => ({ пп: index + 1, кто, знак: index === people.length - 1 ? '.' : ';' })),
    };
  },
  fileName: (_book, codes) => safeFileName('Приказ о поощрении', codesInName(codes)),
  registers: registeredAs('D-28', { numbered: true }),
});

export const certificate = defineDocument({
  id: 'D-29',
  title: 'Грамота, благодарственное письмо, сертификат наставника',
  group: 'rewards',
  forRecords: 'mentors',
  many: false,
  template: 'D-29',
  inputs: [
    {
      key: 'paper',
      title: 'Что вручается',
      kind: 'choice',
      required: true,
      help: 'Название на бланке.',
      options: PAPERS,
      initial: () => PAPERS[0],
    },
    meritsInput,
    dateInput,
  ],
  tags: [
    ...COMMON_TAGS,
    { name: 'название', kind: 'text', note: 'грамота, благодарственное письмо, сертификат', needed: true },
    { name: 'награждается', kind: 'flag', note: 'грамота и сертификат: «награждается кто»; письмо: «вручается кому»' },
    { name: 'кто', kind: 'person', note: 'кому вручается', of: PERSON_TAGS, needed: true },
    { name: 'за что', kind: 'text', note: 'заслуги, со слова «за»' },
  ],
  suggests: hasPair,
  check: issues,
  data(book, codes, answers, today) {
    const paper = textAnswer(answers, 'paper') ?? PAPERS[0];
    return {
      ...commonData(book, answers, today),
      название: paper.toUpperCase(),
      награждается: paper !== PAPERS[0],
      кто: personByCode(book, codes[0]),
      'за что': textAnswer(answers, 'merits'),
    };
  },
  fileName: (_book, codes, answers) => safeFileName(textAnswer(answers, 'paper') ?? PAPERS[0], codes[0] ?? ''),
  registers: registeredAs('D-29', { numbered: true }),
});
