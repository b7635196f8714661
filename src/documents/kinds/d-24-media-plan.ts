/** D-24: the media plan: what is told of mentoring, where, when and by whom (S1 1.4). */
import { defineDocument } from '../define.ts';
import { safeFileName } from '../file-name.ts';
import { dateInput } from '../order.ts';
import { COMMON_TAGS, commonData, organizationIssues } from '../organization.ts';
import { registeredAs } from '../registration.ts';
import { rowsAnswer, rowsTag } from '../table-answer.ts';

const COLUMNS = ['тема', 'канал', 'срок', 'ответственный'] as const;

const PLAN = [
  'Наставничество в организации: цель, участники, как присоединиться; официальный сайт; сентябрь; куратор',
  'Приглашение наставников и наставляемых; родительские собрания, педагогический совет; сентябрь; куратор',
  'Наставнические пары рассказывают о работе (при согласии участников); официальный сайт; декабрь; куратор',
  'Итоги года, лучшие практики, поощрение наставников; официальный сайт, итоговая встреча; май; куратор',
].join('\n');

export const mediaPlan = defineDocument({
  id: 'D-24',
  title: 'Медиаплан',
  group: 'local acts',
  many: true,
  template: 'D-24',
  inputs: [
    {
      key: 'plan',
      title: 'Что, где, когда, кто',
      kind: 'longText',
      required: true,
      help: 'По одному на строке: тема; канал; срок; ответственный.',
      initial: () => PLAN,
    },
    dateInput,
  ],
  tags: [...COMMON_TAGS, rowsTag('строки', 'что, где, когда, кто', COLUMNS)],
  suggests: () => false,
  check: (book) => organizationIssues(book),
  data: (book, _codes, answers, today) => ({
    ...commonData(book, answers, today),
    строки: rowsAnswer(answers, 'plan', COLUMNS),
  }),
  fileName: (book) => safeFileName('Медиаплан наставничества', book.settings.schoolYear ?? ''),
  registers: registeredAs('D-24', { numbered: false, forWhom: (book) => book.settings.organizationShortName ?? '' }),
});
