/** D-28 and D-29: the order of rewards, and a certificate on one page without a page number. */
import { centred, controlPoint, each, heading, letterhead, orderHead, point, preamble, text, when } from './blocks.ts';
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
        ...each('строки', text('{кто.дат}{если кто.должность}, {кто.должность.дат}{/если};')),
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

const size = { before: 480, after: 240, line: 360 };

export const certificate: Template = {
  id: 'D-29',
  sheets: () => [
    {
      unnumbered: true,
      blocks: [
        ...letterhead(),
        centred('**{название}**', { spacing: { ...size, before: 1400 } }),
        ...when(
          'награждается',
          centred('награждается', { spacing: size }),
          centred('**{кто}**', { spacing: { ...size, before: 120 } }),
          ...when('кто.описание', centred('{кто.описание}')),
        ),
        ...when(
          'не награждается',
          centred('вручается', { spacing: size }),
          centred('**{кто.дат}**', { spacing: { ...size, before: 120 } }),
          ...when('кто.должность', centred('{кто.должность.дат}')),
        ),
        centred('{за что}', { spacing: size }),
        ...signature(),
        centred('{место}, {дата.год}', { spacing: { before: 1800, after: 0, line: 276 } }),
      ],
    },
  ],
};
