/** D-36: the order on the results of the roadmap and of the indicators. */
import {
  annexMark,
  controlPoint,
  each,
  heading,
  middleHeading,
  orderHead,
  point,
  preamble,
  subPoint,
} from './blocks.ts';
import { lists, method, part, planAndFact, states } from './figure-parts.ts';
import type { Template } from './page.ts';
import { acquaintance, dateAndNumber, signature } from './tables.ts';

export const resultsOrder: Template = {
  id: 'D-36',
  sheets: () => [
    {
      blocks: [
        ...orderHead('ПРИКАЗ', dateAndNumber()),
        heading('Об итогах реализации дорожной карты и достижении показателей наставничества'),
        ...preamble('по результатам мониторинга на {отчётная дата}'),
        point('Утвердить результаты мониторинга наставничества на {отчётная дата} согласно приложению.'),
        point('{куратор.должность.дат|с большой буквы} {куратор.дат} (куратору наставничества):'),
        ...each('поручения', subPoint('{текст}')),
        ...controlPoint(),
        ...signature(),
        ...acquaintance('С приказом ознакомлены:'),
      ],
    },
    {
      blocks: [
        ...annexMark('', 'к приказу {организация.кратко.род}'),
        middleHeading('Результаты мониторинга наставничества на {отчётная дата}'),
        part('Показатели: план и факт'),
        ...planAndFact(),
        ...states('дорожная карта', 'Пункты дорожной карты'),
        part('Кто стоит за показателями'),
        ...lists(),
        ...method(),
      ],
    },
  ],
};
