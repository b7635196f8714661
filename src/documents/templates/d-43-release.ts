/** D-43: the order that releases people for an event; work goes on with a substitute. */
import { controlPoint, each, heading, orderHead, point, preamble, text } from './blocks.ts';
import type { Template } from './page.ts';
import { acquaintance, dateAndNumber, signature } from './tables.ts';

export const release: Template = {
  id: 'D-43',
  sheets: () => [
    {
      blocks: [
        ...orderHead('ПРИКАЗ', dateAndNumber()),
        heading('Об освобождении от основной работы для участия в мероприятии'),
        ...preamble('для участия {мероприятие}'),
        point('Освободить от основной работы {день.прописью} с сохранением заработной платы:'),
        ...each('работники', text('{кто.вин}{если кто.должность}, {кто.должность.вин}{/если}{знак}')),
        point('Поручить {кому замена} организовать замену, чтобы образовательный процесс не прерывался.'),
        ...controlPoint(),
        ...signature(),
        ...acquaintance('С приказом ознакомлены:'),
      ],
    },
  ],
};
