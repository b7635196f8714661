/** D-52: the order on resources and open access. */
import { controlPoint, each, heading, orderHead, point, preamble, subPoint } from './blocks.ts';
import type { Template } from './page.ts';
import { acquaintance, dateAndNumber, signature } from './tables.ts';

export const resourcesOrder: Template = {
  id: 'D-52',
  sheets: () => [
    {
      blocks: [
        ...orderHead('ПРИКАЗ', dateAndNumber()),
        heading('О ресурсном обеспечении и доступности программ наставничества'),
        ...preamble('в целях создания условий для наставничества в {учебный год} учебном году'),
        point('Выделить для работы наставнических пар и групп:'),
        ...each('ресурсы', subPoint('{текст}')),
        point('{куратор.должность.дат|с большой буквы} {куратор.дат} (куратору наставничества):'),
        ...each('доступность', subPoint('{текст}')),
        ...controlPoint(),
        ...signature(),
        ...acquaintance('С приказом ознакомлены:'),
      ],
    },
  ],
};
