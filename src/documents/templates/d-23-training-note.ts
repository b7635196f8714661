/** D-23: the note on the results of training. */
import { letterhead, text, when } from './blocks.ts';
import { curatorSignature, titled } from './figure-parts.ts';
import { fillLine } from './hand.ts';
import type { Template } from './page.ts';
import { listTable } from './tables.ts';

export const trainingNote: Template = {
  id: 'D-23',
  sheets: () => [
    {
      blocks: [
        ...letterhead(),
        ...titled('СПРАВКА', 'по итогам обучения наставников'),
        text('Обучение: «{курс}», объём на одного слушателя (часов): {часы}.'),
        text('Срок обучения: с {с.прописью} по {по.прописью}'),
        text('Число слушателей: {всего}.'),
        listTable('слушатели', [
          { header: '№', cell: '{пп}', width: 12, align: 'center' },
          { header: 'Фамилия, имя, отчество', cell: '{кто}', width: 70 },
          { header: 'Должность', cell: '{если кто.должность}{кто.должность}{/если}', width: 48 },
          { header: 'Итог', cell: '', width: 40 },
        ]),
        text('Выводы и предложения:', { spacing: { before: 240, after: 60, line: 276 }, keepNext: true }),
        ...when('выводы', text('{выводы}')),
        ...when('не выводы', ...fillLine('', ''), ...fillLine('', '')),
        ...curatorSignature(),
      ],
    },
  ],
};
