/** D-03: the roadmap as a table by sections on wide sheets, and the report on its progress. */
import { approvalByHead, each, letterhead, line, middleHeading, text, when } from './blocks.ts';
import type { Template } from './page.ts';
import { listTable, signature, type TableColumn } from './tables.ts';

const NUMBER: TableColumn = { header: '№', cell: '{№}', width: 16, align: 'center' };
const MEASURE: TableColumn = { header: 'Мероприятие', cell: '{мероприятие}', width: 90 };
const DEADLINE: TableColumn = { header: 'Срок', cell: '{срок}', width: 42 };

const sections = (columns: readonly TableColumn[]) =>
  each(
    'разделы',
    ...when('раздел', line('**{раздел}**', { spacing: { before: 200, after: 80 }, keepNext: true })),
    listTable('пункты', columns),
  );

export const roadmapPlan: Template = {
  id: 'D-03',
  sheets: () => [
    {
      landscape: true,
      blocks: [
        ...approvalByHead('УТВЕРЖДАЮ'),
        middleHeading(
          'План мероприятий (дорожная карта) реализации целевой модели наставничества на {учебный год} учебный год',
        ),
        ...sections([
          NUMBER,
          MEASURE,
          DEADLINE,
          { header: 'Ответственный', cell: '{отвечает}', width: 49 },
          { header: 'Результат (вид документа)', cell: '{результат}', width: 60 },
        ]),
      ],
    },
  ],
};

export const roadmapProgress: Template = {
  id: 'D-03-progress',
  sheets: () => [
    {
      landscape: true,
      blocks: [
        ...letterhead(),
        middleHeading(
          'Отчёт о выполнении плана мероприятий (дорожной карты) наставничества на {учебный год} учебный год',
        ),
        ...when('утверждена', text('План утверждён {утверждена}.')),
        text(
          'На {на день}: пунктов в плане – {всего}, выполнено – {сделано} (с опозданием – {с опозданием}), просрочено – {просрочено}, решено не выполнять – {не требуется}.',
        ),
        ...sections([
          NUMBER,
          MEASURE,
          DEADLINE,
          { header: 'Состояние', cell: '{состояние}', width: 49 },
          { header: 'Выполнено, чем подтверждено', cell: '{выполнено}', width: 60 },
        ]),
        ...signature(),
      ],
    },
  ],
};
