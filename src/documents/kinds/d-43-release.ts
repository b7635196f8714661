/** D-43: the order that releases people from their work for an event, with substitution (S0 1.7). */
import { controlValue } from '../curator.ts';
import { day, defineDocument } from '../define.ts';
import { safeFileName } from '../file-name.ts';
import { acquainted, dayAnswer, noRowsIssue, ORDER_INPUTS, ORDER_TAGS, orderData, textAnswer } from '../order.ts';
import { organizationIssues } from '../organization.ts';
import { personByCode, PERSON_TAGS } from '../people.ts';
import { registeredAs } from '../registration.ts';

export const release = defineDocument({
  id: 'D-43',
  title: 'Приказ об освобождении от занятий на время мероприятия',
  group: 'orders',
  forRecords: 'staff',
  many: true,
  template: 'D-43',
  inputs: [
    {
      key: 'event',
      title: 'Мероприятие',
      kind: 'text',
      required: true,
      help: 'Для участия в чём: «в районном семинаре наставников».',
    },
    {
      key: 'on',
      title: 'День',
      kind: 'day',
      required: true,
      help: 'День мероприятия.',
      initial: (_book, today) => today,
    },
    {
      key: 'substitution',
      title: 'Кому организовать замену',
      kind: 'text',
      required: true,
      help: 'Отвечает на вопрос «кому?».',
      initial: () => 'заместителю директора по учебно-воспитательной работе',
    },
    ...ORDER_INPUTS,
  ],
  tags: [
    ...ORDER_TAGS,
    { name: 'мероприятие', kind: 'text', note: 'для участия в чём' },
    { name: 'день', kind: 'day', note: 'день мероприятия' },
    { name: 'кому замена', kind: 'text', note: 'кто организует замену, в дательном падеже' },
    {
      name: 'работники',
      kind: 'list',
      note: 'кого освобождают',
      of: [
        { name: 'кто', kind: 'person', note: 'работник', of: PERSON_TAGS },
        { name: 'знак', kind: 'text', note: 'точка с запятой, в конце – точка' },
      ],
      needed: true,
    },
  ],
  suggests: () => false,
  check: (book, codes) => [
    ...organizationIssues(book),
    ...(codes.length === 0 ? [noRowsIssue('staff', 'Никто не отмечен.', 'Отметьте, кого освободить.')] : []),
  ],
  data(book, codes, answers, today) {
    const people = codes.map((code) => personByCode(book, code));
    return {
      ...orderData(book, answers, today, people),
      ознакомление: acquainted([controlValue(book, answers), ...people]),
      мероприятие: textAnswer(answers, 'event'),
      день: day(dayAnswer(answers, 'on')),
      'кому замена': textAnswer(answers, 'substitution'),
      работники: people.map((кто, index) => ({ кто, знак: index === people.length - 1 ? '.' : ';' })),
    };
  },
  fileName: (_book, _codes, answers) => safeFileName('Приказ об освобождении на мероприятие', answers['on'] ?? ''),
  registers: registeredAs('D-43', { numbered: true }),
});
