/** D-42: the order that adds the curator's duties to a job description; a mentor's duties never go there (art. 351.8). */
import { curatorByCode } from '../curator.ts';
import { defineDocument } from '../define.ts';
import { safeFileName } from '../file-name.ts';
import { listAnswer, listTag, noRowsIssue, ORDER_INPUTS, ORDER_TAGS, orderData } from '../order.ts';
import { organizationIssues } from '../organization.ts';
import { PERSON_TAGS } from '../people.ts';
import { registeredAs } from '../registration.ts';

const DUTIES = [
  'ведёт базы наставников и наставляемых, организует подбор пар и групп',
  'организует обучение наставников и разработку персонализированных программ',
  'контролирует выполнение программ, проводит мониторинг и готовит итоговый отчёт',
].join('\n');

export const jobDescription = defineDocument({
  id: 'D-42',
  title: 'Приказ об изменении должностной инструкции (обязанности куратора)',
  group: 'orders',
  forRecords: 'curators',
  many: false,
  template: 'D-42',
  inputs: [
    {
      key: 'duties',
      title: 'Чем дополняется инструкция',
      kind: 'longText',
      required: true,
      help: 'По обязанности на строке, в третьем лице: «ведёт …».',
      initial: () => DUTIES,
    },
    ...ORDER_INPUTS,
  ],
  tags: [
    ...ORDER_TAGS,
    { name: 'работник', kind: 'person', note: 'чья инструкция меняется', of: PERSON_TAGS, needed: true },
    listTag('обязанности', 'чем дополняется инструкция'),
  ],
  suggests: () => false,
  check: (book, codes) => [
    ...organizationIssues(book),
    ...(curatorByCode(book, codes[0] ?? '') === null
      ? [noRowsIssue('curators', 'Не отмечен куратор.', 'Отметьте, чья инструкция меняется.')]
      : [
          {
            code: 'document.jobChange',
            severity: 'warning' as const,
            sheet: 'curators',
            message:
              'Новые обязанности меняют трудовую функцию: нужно письменное соглашение с работником (статья 72 ТК РФ).',
            action: 'Подпишите с куратором дополнительное соглашение вместе с приказом.',
          },
        ]),
  ],
  data(book, codes, answers, today) {
    const worker = curatorByCode(book, codes[0] ?? '');
    return {
      ...orderData(book, answers, today, worker ? [worker] : []),
      работник: worker,
      обязанности: listAnswer(answers, 'duties'),
    };
  },
  fileName: (_book, codes) => safeFileName('Приказ о должностной инструкции', codes[0] ?? ''),
  registers: registeredAs('D-42', { numbered: true }),
});
