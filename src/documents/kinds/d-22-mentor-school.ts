/** D-22: the order that opens the «Школа наставников» with its programme and schedule (S1 3.1.1). */
import { curatorIssues } from '../curator.ts';
import { day, defineDocument } from '../define.ts';
import { codesInName, safeFileName } from '../file-name.ts';
import { dayAnswer, noRowsIssue, ORDER_INPUTS, ORDER_TAGS, orderData } from '../order.ts';
import { organizationIssues } from '../organization.ts';
import { personByCode, PERSON_TAGS } from '../people.ts';
import { registeredAs } from '../registration.ts';
import { rowsAnswer, rowsTag } from '../table-answer.ts';

const COLUMNS = ['тема', 'часы', 'срок', 'ведущий'] as const;

const PROGRAMME = [
  'Роль наставника, права и обязанности, этика общения; 2; ;',
  'Диагностика запроса и затруднений наставляемого; 2; ;',
  'Постановка целей и составление персонализированной программы; 2; ;',
  'Приёмы сопровождения: наблюдение урока, обратная связь, беседа; 4; ;',
  'Оценка результатов, отчёт наставника, описание практики; 2; ;',
].join('\n');

export const mentorSchool = defineDocument({
  id: 'D-22',
  title: 'Приказ об организации «Школы наставников» с программой и графиком',
  group: 'orders',
  forRecords: 'mentors',
  many: true,
  template: 'D-22',
  inputs: [
    {
      key: 'from',
      title: 'Занятия начинаются',
      kind: 'day',
      required: true,
      help: 'Первый день обучения.',
      initial: (_book, today) => today,
    },
    { key: 'till', title: 'Занятия заканчиваются', kind: 'day', required: true, help: 'Последний день обучения.' },
    {
      key: 'programme',
      title: 'Программа и график',
      kind: 'longText',
      required: true,
      help: 'По теме на строке: тема; часы; срок; кто проводит. Что пусто – впишете от руки.',
      initial: () => PROGRAMME,
    },
    ...ORDER_INPUTS,
  ],
  tags: [
    ...ORDER_TAGS,
    { name: 'с', kind: 'day', note: 'первый день обучения' },
    { name: 'по', kind: 'day', note: 'последний день обучения' },
    rowsTag('занятия', 'программа и график', COLUMNS),
    {
      name: 'слушатели',
      kind: 'list',
      note: 'кто учится',
      of: [
        { name: 'кто', kind: 'person', note: 'наставник', of: PERSON_TAGS },
        { name: 'знак', kind: 'text', note: 'точка с запятой, в конце – точка' },
      ],
      needed: true,
    },
  ],
  suggests: () => false,
  check(book, codes, answers) {
    const [from, till] = [dayAnswer(answers, 'from'), dayAnswer(answers, 'till')];
    return [
      ...organizationIssues(book),
      ...(codes.length === 0 ? [noRowsIssue('mentors', 'Никто не отмечен.', 'Отметьте, кто будет учиться.')] : []),
      ...(from !== undefined && till !== undefined && till < from
        ? [
            {
              code: 'document.termReversed',
              severity: 'error' as const,
              sheet: 'mentors',
              message: 'Занятия заканчиваются раньше, чем начинаются.',
              action: 'Исправьте дни начала и окончания.',
            },
          ]
        : []),
      ...curatorIssues(book),
    ];
  },
  data(book, codes, answers, today) {
    const people = codes.map((code) => personByCode(book, code));
    return {
      ...orderData(book, answers, today, people),
      с: day(dayAnswer(answers, 'from')),
      по: day(dayAnswer(answers, 'till')),
      занятия: rowsAnswer(answers, 'programme', COLUMNS),
      слушатели: people.map((кто, index) => ({ кто, знак: index === people.length - 1 ? '.' : ';' })),
    };
  },
  fileName: (_book, codes) => safeFileName('Приказ о Школе наставников', codesInName(codes)),
  registers: registeredAs('D-22', { numbered: true }),
});
