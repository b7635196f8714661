/** D-31: the order on the closing event of the year. */
import { controlPoint, each, heading, orderHead, point, preamble, subPoint } from './blocks.ts';
import type { Template } from './page.ts';
import { acquaintance, dateAndNumber, signature } from './tables.ts';

export const finalEvent: Template = {
  id: 'D-31',
  sheets: () => [
    {
      blocks: [
        ...orderHead('ПРИКАЗ', dateAndNumber()),
        heading('О проведении итогового мероприятия по наставничеству'),
        ...preamble('в целях подведения итогов реализации программ наставничества и поощрения их участников'),
        point('Провести {день.прописью} {где} {мероприятие}.'),
        point('{куратор.должность.дат|с большой буквы} {куратор.дат} (куратору наставничества):'),
        ...each('подготовка', subPoint('{текст}')),
        ...controlPoint(),
        ...signature(),
        ...acquaintance('С приказом ознакомлены:'),
      ],
    },
  ],
};
