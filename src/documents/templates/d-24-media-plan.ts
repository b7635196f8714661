/** D-24: the media plan, approved by the head. */
import { approvalByHead, centred, text } from './blocks.ts';
import type { Template } from './page.ts';
import { listTable } from './tables.ts';

export const mediaPlan: Template = {
  id: 'D-24',
  sheets: () => [
    {
      blocks: [
        ...approvalByHead('УТВЕРЖДАЮ'),
        centred('**МЕДИАПЛАН**', { spacing: { before: 400, after: 0, line: 276 }, keepNext: true }),
        centred('**сопровождения программ наставничества на {учебный год} учебный год**', {
          spacing: { before: 0, after: 200, line: 276 },
          keepNext: true,
        }),
        listTable('строки', [
          { header: '№', cell: '{пп}', width: 12, align: 'center' },
          { header: 'Тема', cell: '{тема}', width: 54 },
          { header: 'Канал', cell: '{канал}', width: 38 },
          { header: 'Срок', cell: '{срок}', width: 26 },
          { header: 'Ответственный', cell: '{ответственный}', width: 40 },
        ]),
        text(
          'Имена, фотографии и достижения участников публикуются только при наличии отдельного согласия на распространение персональных данных.',
          { spacing: { before: 200, after: 0, line: 276 } },
        ),
      ],
    },
  ],
};
