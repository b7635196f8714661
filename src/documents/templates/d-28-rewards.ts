/** D-28 and D-29: the order of rewards, and a certificate on one page without a page number. */
import { controlPoint, each, heading, large, letterhead, orderHead, point, preamble, text, when } from './blocks.ts';
import type { Template } from './page.ts';
import { acquaintance, dateAndNumber, signature } from './tables.ts';

export const rewardOrder: Template = {
  id: 'D-28',
  sheets: () => [
    {
      blocks: [
        ...orderHead('ПРИКАЗ', dateAndNumber()),
        heading('О поощрении наставников'),
        ...preamble('в целях признания и поощрения труда наставников'),
        point('{поощрение|с большой буквы} {за что}:'),
        ...each(
          'строки',
          text(
            '{кто.дат}{если кто.должность}, {кто.должность.дат}{/если}{если кто.класс} ({кто.описание}){/если}{знак}',
          ),
        ),
        ...when(
          'куратор',
          point(
            '{куратор.должность.дат|с большой буквы} {куратор.дат} (куратору наставничества) организовать вручение и внести сведения о поощрении в базу наставников.',
          ),
        ),
        ...controlPoint(),
        ...signature(),
        ...acquaintance('С приказом ознакомлены:'),
      ],
    },
  ],
};

export const certificate: Template = {
  id: 'D-29',
  sheets: () => [
    {
      unnumbered: true,
      blocks: [
        ...letterhead(),
        large('**{название}**', 52, 1600),
        ...when('номер', large('№ {номер}', 28, 120)),
        ...when(
          'награждается',
          large('награждается', 32, 700),
          large('**{кто}**', 44, 300),
          ...when('кто.описание', large('{кто.описание}', 32, 120)),
        ),
        ...when(
          'не награждается',
          large('вручается', 32, 700),
          large('**{кто.дат}**', 44, 300),
          ...when('кто.должность', large('{кто.должность.дат}', 32, 120)),
          ...when('кто.класс', large('{кто.описание}', 32, 120)),
        ),
        large('{за что}', 32, 600),
        ...signature(1600),
        large('{место}{если дата}, {дата.год} г.{/если}', 28, 1200),
      ],
    },
  ],
};
