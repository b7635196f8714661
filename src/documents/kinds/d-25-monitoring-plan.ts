/** D-25: the programme of monitoring: what is measured, by what means, when and by whom (S1 1.3, 1.4). */
import { defineDocument } from '../define.ts';
import { safeFileName } from '../file-name.ts';
import { dateInput } from '../order.ts';
import { COMMON_TAGS, commonData, organizationIssues } from '../organization.ts';
import { registeredAs } from '../registration.ts';
import { rowsAnswer, rowsTag } from '../table-answer.ts';

const COLUMNS = ['показатель', 'инструмент', 'срок', 'ответственный'] as const;

const PLAN = [
  'Охват: число наставников, наставляемых, пар и групп; базы и приказы о закреплении; октябрь, май; куратор',
  'Выполнение персонализированных программ; отметки о мероприятиях, отчёты наставников; январь, май; куратор',
  'Удовлетворённость наставников и наставляемых; анкеты; январь, май; куратор',
  'Подготовка наставников; документы об обучении; май; куратор',
  'Риски и досрочно прекращённые пары; приказы, беседы; по мере выявления; куратор',
].join('\n');

export const monitoringPlan = defineDocument({
  id: 'D-25',
  title: 'Программа мониторинга',
  group: 'local acts',
  many: true,
  template: 'D-25',
  inputs: [
    {
      key: 'plan',
      title: 'Что, чем, когда, кто',
      kind: 'longText',
      required: true,
      help: 'По одному на строке: показатель; инструмент; срок; ответственный.',
      initial: () => PLAN,
    },
    dateInput,
  ],
  tags: [...COMMON_TAGS, rowsTag('строки', 'что, чем, когда, кто', COLUMNS)],
  suggests: () => false,
  check: (book) => organizationIssues(book),
  data: (book, _codes, answers, today) => ({
    ...commonData(book, answers, today),
    строки: rowsAnswer(answers, 'plan', COLUMNS),
  }),
  fileName: (book) => safeFileName('Программа мониторинга наставничества', book.settings.schoolYear ?? ''),
  registers: registeredAs('D-25', { numbered: false, forWhom: (book) => book.settings.organizationShortName ?? '' }),
});
