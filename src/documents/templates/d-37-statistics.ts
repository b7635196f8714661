/** D-37: participants by role for statistics. */
import { letterhead, text } from './blocks.ts';
import { curatorSignature, participants, titled } from './figure-parts.ts';
import type { Template } from './page.ts';

export const statistics: Template = {
  id: 'D-37',
  sheets: () => [
    {
      blocks: [
        ...letterhead(),
        ...titled('СВЕДЕНИЯ ДЛЯ СТАТИСТИКИ', 'об участниках программ наставничества на {отчётная дата}'),
        ...participants(),
        text('Всего участников: {всего}. Человек, который участвует в двух ролях, посчитан в каждой из них.'),
        text(
          'Учтены люди, которые названы в приказе о закреплении и для которых утверждена персонализированная программа. Номер статистической формы впишите сами: он зависит от запроса.',
        ),
        ...curatorSignature(),
      ],
    },
  ],
};
