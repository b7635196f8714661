/** D-51: questionnaires to print: scores to circle, yes or no, lines for free answers; the curator's sheet with SWOT. */
import { centred, each, line, text } from './blocks.ts';
import { part, titled } from './figure-parts.ts';
import type { Block, Template } from './page.ts';
import { listTable } from './tables.ts';

const ROOM = '_'.repeat(66);
const SCALE = '1  2  3  4  5  6  7  8  9  10';

function questionnaire(id: string, title: string): Template {
  return {
    id,
    sheets: () => [
      {
        blocks: [
          centred('{организация.кратко}'),
          ...titled(`${title}`, '{этап}'),
          text('Ответы нужны, чтобы улучшить программу; отдельные ответы никому, кроме куратора, не показываются.'),
          line('Код участника: ______________    Код пары: ______________    Дата: ______________'),
          part('Обведите оценку: 1 – совсем нет, 10 – полностью'),
          listTable('оценки', [
            { header: '№', cell: '{пп}', width: 12, align: 'center' },
            { header: 'Вопрос', cell: '{вопрос}', width: 93 },
            { header: 'Оценка', cell: SCALE, width: 65, align: 'center' },
          ]),
          part('Отметьте «да» или «нет»'),
          ...each('выбор', line('{вопрос}   да / нет   ____________________')),
          part('Выберите один ответ'),
          ...each('частота', line('{вопрос}'), line('{ответы частоты}')),
          part('Ответьте своими словами'),
          ...each('открытые', line('{вопрос}'), line(ROOM), line(ROOM)),
        ],
      },
    ],
  };
}

export const menteeQuestionnaire = questionnaire('D-51', 'АНКЕТА НАСТАВЛЯЕМОГО');
export const mentorQuestionnaire = questionnaire('D-51-mentor', 'АНКЕТА НАСТАВНИКА');

const room = (title: string): Block[] => [part(title), line(ROOM), line(ROOM)];

export const curatorAssessment: Template = {
  id: 'D-51-curator',
  sheets: () => [
    {
      blocks: [
        centred('{организация.кратко}'),
        ...titled('АНКЕТА КУРАТОРА', 'Оценка программы наставничества'),
        line('Код программы: ______________    Дата: ______________'),
        text('Поставьте: 2 – проявляется в полной мере, 1 – частично, 0 – не проявляется.'),
        listTable('критерии', [
          { header: '№', cell: '{пп}', width: 12, align: 'center' },
          { header: 'О чём', cell: '{о чём}', width: 45 },
          { header: 'Критерий', cell: '{критерий}', width: 83 },
          { header: 'Баллы', cell: '', width: 30 },
        ]),
        text('Сумма: ______. Уровень: 15–18 – оптимальный, 9–14 – допустимый, 0–8 – недопустимый.'),
        ...room('Сильные стороны программы'),
        ...room('Слабые стороны программы'),
        ...room('Возможности'),
        ...room('Риски'),
      ],
    },
  ],
};
