/** D-30: presentation of a mentor for an award (S0 3.5–3.6); facts the table does not keep are written by hand. */
import { defineDocument } from '../define.ts';
import { safeFileName } from '../file-name.ts';
import { dateInput, noRowsIssue, textAnswer } from '../order.ts';
import { COMMON_TAGS, commonData, organizationIssues } from '../organization.ts';
import { findPerson, outsidePlace, personByCode, PERSON_TAGS } from '../people.ts';
import { registeredAs } from '../registration.ts';

const LOCAL = 'муниципальная или региональная награда';
const AWARDS = [
  LOCAL,
  'нагрудный знак «Почетный наставник»',
  'нагрудный знак «Молодость и Профессионализм»',
  'знак отличия «За наставничество»',
] as const;

export const awardPresentation = defineDocument({
  id: 'D-30',
  title: 'Представление наставника к награде',
  group: 'rewards',
  forRecords: 'mentors',
  many: false,
  template: 'D-30',
  inputs: [
    {
      key: 'award',
      title: 'К какой награде',
      kind: 'choice',
      required: true,
      help: 'У государственных и ведомственных наград есть свои формы наградных листов.',
      options: AWARDS,
      initial: () => AWARDS[0],
    },
    {
      key: 'awardName',
      title: 'Название награды',
      kind: 'text',
      required: false,
      help: 'Для муниципальной или региональной награды: «муниципальный знак „Лучший наставник“».',
    },
    {
      key: 'merits',
      title: 'Заслуги',
      kind: 'longText',
      required: true,
      help: 'Конкретные результаты наставника и его наставляемых.',
    },
    dateInput,
  ],
  tags: [
    ...COMMON_TAGS,
    { name: 'награда', kind: 'text', note: 'к какой награде' },
    { name: 'кто', kind: 'person', note: 'кого представляют', of: PERSON_TAGS, needed: true },
    { name: 'место работы', kind: 'text', note: 'где работает тот, кто не из вашей организации' },
    { name: 'заслуги', kind: 'text', note: 'за что' },
    { name: 'наставляемых', kind: 'number', note: 'сколько наставляемых закреплено приказами' },
  ],
  suggests: () => false,
  check: (book, codes, answers) => [
    ...organizationIssues(book),
    ...(codes.length === 0 ? [noRowsIssue('mentors', 'Никто не отмечен.', 'Отметьте, кого представить.')] : []),
    ...((answers['award'] ?? LOCAL) === LOCAL
      ? []
      : [
          {
            code: 'document.awardForm',
            severity: 'warning' as const,
            sheet: 'mentors',
            message: 'У этой награды есть установленная форма наградного листа: это представление её не заменяет.',
            action: 'Возьмите форму в органе управления образованием и перенесите в неё текст о заслугах.',
          },
        ]),
  ],
  data(book, codes, answers, today) {
    const code = codes[0];
    const mentees = book.tables.pairs.rows
      .filter(({ values }) => values.mentorRef === code && values.orderOn !== undefined)
      .map(({ values }) => values.menteeRef);
    const award = textAnswer(answers, 'award') ?? LOCAL;
    return {
      ...commonData(book, answers, today),
      награда: award === LOCAL ? textAnswer(answers, 'awardName') : award,
      кто: personByCode(book, code),
      'место работы': outsidePlace(book, findPerson(book, code)),
      заслуги: textAnswer(answers, 'merits'),
      наставляемых: mentees.filter((one, index) => mentees.indexOf(one) === index).length,
    };
  },
  fileName: (_book, codes) => safeFileName('Представление к награде', codes[0] ?? ''),
  registers: registeredAs('D-30', { numbered: true }),
});
