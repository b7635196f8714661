/** D-18: criteria of selection with the head's approval at the top right. */
import { approvalByHead, centred, each, sectionHeading, subPoint } from './blocks.ts';
import type { Template } from './page.ts';

export const selection: Template = {
  id: 'D-18',
  sheets: () => [
    {
      blocks: [
        ...approvalByHead('УТВЕРЖДАЮ'),
        centred('**КРИТЕРИИ И ПОКАЗАТЕЛИ**', { spacing: { before: 400, after: 0, line: 276 }, keepNext: true }),
        centred('**отбора наставников в {организация.кратко.предл}**', {
          spacing: { before: 0, after: 200, line: 276 },
          keepNext: true,
        }),
        sectionHeading('Общие положения'),
        subPoint(
          'Отбор проводит куратор наставничества вместе с советом наставников (методическим объединением) под конкретную программу и запросы наставляемых.',
        ),
        subPoint('Отбор основан на добровольности; отказ кандидата не влечёт неблагоприятных последствий.'),
        sectionHeading('Критерии отбора'),
        ...each('критерии', subPoint('{текст}')),
        sectionHeading('Показатели'),
        ...each('показатели', subPoint('{текст}')),
        sectionHeading('Результат'),
        subPoint(
          'По итогам собеседования кандидат рекомендуется, не рекомендуется или включается в резерв; решение вносится в базу наставников.',
        ),
        subPoint('При равном соответствии критериям учитываются пожелания наставляемых и загруженность кандидата.'),
      ],
    },
  ],
};
