/** D-05: the order that makes a working group of the chosen teachers. */
import { controlValue, curatorIssues, curatorValue } from '../curator.ts';
import { defineDocument } from '../define.ts';
import { safeFileName } from '../file-name.ts';
import { acquainted, noRowsIssue, ORDER_INPUTS, ORDER_TAGS, orderData, textAnswer } from '../order.ts';
import { organizationIssues } from '../organization.ts';
import { personByCode, PERSON_TAGS } from '../people.ts';
import { registeredAs } from '../registration.ts';

const LEADERS = ['руководитель организации', 'куратор наставничества'] as const;

export const workingGroup = defineDocument({
  id: 'D-05',
  title: 'Приказ о рабочей группе по внедрению наставничества',
  group: 'orders',
  forRecords: 'staff',
  many: true,
  template: 'D-05',
  inputs: [
    {
      key: 'leader',
      title: 'Кто руководит группой',
      kind: 'choice',
      required: true,
      help: 'Остальные отмеченные становятся членами группы.',
      options: LEADERS,
      initial: () => LEADERS[0],
    },
    {
      key: 'meetings',
      title: 'Как часто группа собирается',
      kind: 'text',
      required: true,
      help: 'Продолжает слова «проводить заседания».',
      initial: () => 'не реже одного раза в квартал',
    },
    ...ORDER_INPUTS,
  ],
  tags: [
    ...ORDER_TAGS,
    { name: 'руководит куратор', kind: 'flag', note: 'группой руководит куратор' },
    { name: 'заседания', kind: 'text', note: 'как часто собирается группа' },
    {
      name: 'члены',
      kind: 'list',
      note: 'члены группы',
      of: [
        { name: 'кто', kind: 'person', note: 'член группы', of: PERSON_TAGS },
        { name: 'знак', kind: 'text', note: 'точка с запятой, в конце – точка' },
      ],
      needed: true,
    },
  ],
  suggests: () => false,
  check(book, codes, answers) {
    const none = noRowsIssue(
      'staff',
      'Не отмечен ни один член группы.',
      'Отметьте педагогов, которые войдут в группу.',
    );
    const needsCurator = answers['leader'] === LEADERS[1];
    return [
      ...organizationIssues(book),
      ...(codes.length === 0 ? [none] : []),
      ...curatorIssues(book).map((issue) => (needsCurator ? { ...issue, severity: 'error' as const } : issue)),
    ];
  },
  data(book, codes, answers, today) {
    const people = codes.map((code) => personByCode(book, code));
    const isLed = answers['leader'] === LEADERS[1];
    return {
      ...orderData(book, answers, today, people),
      ознакомление: acquainted([isLed ? curatorValue(book) : controlValue(book, answers), ...people]),
      'руководит куратор': isLed,
      заседания: textAnswer(answers, 'meetings'),
      члены: people.map((кто, index) => ({ кто, знак: index === people.length - 1 ? '.' : ';' })),
    };
  },
  fileName: (book) => safeFileName('Приказ о рабочей группе', book.settings.organizationShortName ?? ''),
  registers: registeredAs('D-05', { numbered: true }),
});
