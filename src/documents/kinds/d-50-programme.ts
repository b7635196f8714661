/** D-50: the organisation's programme of mentoring, with what the year is to bring (programme.md F.6). */
import { defineDocument } from '../define.ts';
import { safeFileName } from '../file-name.ts';
import { dateInput, listAnswer, listTag } from '../order.ts';
import { COMMON_TAGS, commonData, organizationIssues } from '../organization.ts';
import { registeredAs } from '../registration.ts';
import { rowsAnswer, rowsTag } from '../table-answer.ts';

const COLUMNS = ['этап', 'содержание', 'срок'] as const;

const TASKS = [
  'помочь начинающим педагогам войти в профессию и остаться в ней',
  'создать условия, в которых обучающийся раскрывает свой потенциал',
  'подготовить наставников и поддерживать их в работе',
  'описать и распространить лучшие практики наставничества',
].join('\n');

const STAGES = [
  'Подготовка условий; локальные акты, куратор, рабочая группа; август – сентябрь',
  'База наставляемых; сбор запросов и согласий; сентябрь',
  'База наставников; отбор, собеседования, согласия; сентябрь',
  'Обучение наставников; занятия «Школы наставников»; октябрь',
  'Пары и группы; подбор, приказ о закреплении, персонализированные программы; октябрь',
  'Работа пар и групп; регулярные встречи, сопровождение куратора; октябрь – май',
  'Завершение; мониторинг, поощрение, лучшие практики; май',
].join('\n');

const RESULTS = [
  'все наставляемые, давшие согласие, закреплены за наставниками',
  'персонализированные программы выполнены',
  'наставники и наставляемые удовлетворены участием',
].join('\n');

export const organizationProgramme = defineDocument({
  id: 'D-50',
  title: 'Программа наставничества организации',
  group: 'local acts',
  many: true,
  template: 'D-50',
  inputs: [
    {
      key: 'tasks',
      title: 'Задачи',
      kind: 'longText',
      required: true,
      help: 'По одной на строке.',
      initial: () => TASKS,
    },
    {
      key: 'stages',
      title: 'Этапы',
      kind: 'longText',
      required: true,
      help: 'По одному на строке: этап; содержание; срок.',
      initial: () => STAGES,
    },
    {
      key: 'results',
      title: 'Ожидаемые результаты',
      kind: 'longText',
      required: true,
      help: 'По одному на строке.',
      initial: () => RESULTS,
    },
    dateInput,
  ],
  tags: [
    ...COMMON_TAGS,
    listTag('задачи', 'задачи программы'),
    rowsTag('этапы', 'этапы программы', COLUMNS),
    listTag('результаты', 'ожидаемые результаты'),
  ],
  suggests: () => false,
  check: (book) => organizationIssues(book),
  data: (book, _codes, answers, today) => ({
    ...commonData(book, answers, today),
    задачи: listAnswer(answers, 'tasks'),
    этапы: rowsAnswer(answers, 'stages', COLUMNS),
    результаты: listAnswer(answers, 'results'),
  }),
  fileName: (book) => safeFileName('Программа наставничества', book.settings.organizationShortName ?? ''),
  registers: registeredAs('D-50', { numbered: false, forWhom: (book) => book.settings.organizationShortName ?? '' }),
});
