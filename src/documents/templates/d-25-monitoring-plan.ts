/** D-25: the programme of monitoring, approved by the head. */
import { approvalByHead, centred, sectionHeading, subPoint } from './blocks.ts';
import type { Template } from './page.ts';
import { listTable } from './tables.ts';

export const monitoringPlan: Template = {
  id: 'D-25',
  sheets: () => [
    {
      blocks: [
        ...approvalByHead('УТВЕРЖДАЮ'),
        centred('**ПРОГРАММА МОНИТОРИНГА**', { spacing: { before: 400, after: 0, line: 276 }, keepNext: true }),
        centred('**реализации программ наставничества на {учебный год} учебный год**', {
          spacing: { before: 0, after: 200, line: 276 },
          keepNext: true,
        }),
        sectionHeading('Цель и порядок'),
        subPoint(
          'Мониторинг проводится, чтобы оценить ход и результаты программ наставничества и вовремя помочь парам, у которых возникли затруднения.',
        ),
        subPoint(
          'Вошедшим в программу считается наставляемый, для которого изданы приказ о закреплении и утверждена персонализированная программа.',
        ),
        subPoint('Данные собираются с учётом согласий участников и обобщаются без указания имён.'),
        subPoint('Итоги оформляются аналитической справкой и рассматриваются на педагогическом совете.'),
        sectionHeading('Показатели, инструменты и сроки'),
        listTable('строки', [
          { header: '№', cell: '{пп}', width: 12, align: 'center' },
          { header: 'Что оценивается', cell: '{показатель}', width: 52 },
          { header: 'Инструмент', cell: '{инструмент}', width: 40 },
          { header: 'Срок', cell: '{срок}', width: 26 },
          { header: 'Ответственный', cell: '{ответственный}', width: 40 },
        ]),
      ],
    },
  ],
};
