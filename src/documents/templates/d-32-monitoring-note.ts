/** D-32 and D-35: the analytical note on monitoring and the curator's final report. */
import { MONITORING_STAGES } from '../../domain/indicators/monitoring-stages.ts';
import { approvalByHead, letterhead, when } from './blocks.ts';
import {
  changes,
  curatorSignature,
  influence,
  lists,
  method,
  part,
  participants,
  planAndFact,
  said,
  states,
  titled,
} from './figure-parts.ts';
import type { Block, Template } from './page.ts';

const swot = (): Block[] => [
  ...said('сильные стороны', `${MONITORING_STAGES.process}. Сильные стороны`),
  ...said('слабые стороны', `${MONITORING_STAGES.process}. Слабые стороны`),
  ...said('возможности', `${MONITORING_STAGES.process}. Возможности`),
  ...said('риски', `${MONITORING_STAGES.process}. Риски`),
];

export const monitoringNote: Template = {
  id: 'D-32',
  sheets: () => [
    {
      blocks: [
        ...letterhead(),
        ...titled('АНАЛИТИЧЕСКАЯ СПРАВКА', 'по мониторингу наставничества на {отчётная дата}'),
        part('Показатели: план и факт'),
        ...planAndFact(),
        ...changes(),
        ...influence(),
        ...swot(),
        ...said('выводы', 'Выводы'),
        ...said('предложения', 'Предложения'),
        part('Кто стоит за показателями'),
        ...lists(),
        ...method(),
        ...curatorSignature(),
      ],
    },
  ],
};

export const curatorReport: Template = {
  id: 'D-35',
  sheets: () => [
    {
      blocks: [
        ...when('руководитель', ...approvalByHead('УТВЕРЖДАЮ')),
        ...letterhead(),
        ...titled(
          'ИТОГОВЫЙ АНАЛИТИЧЕСКИЙ ОТЧЁТ КУРАТОРА',
          'о наставничестве за {учебный год} учебный год на {отчётная дата}',
        ),
        part('Участники'),
        ...participants(),
        ...states('пары', 'Пары'),
        ...states('программы', 'Программы'),
        part('Показатели: план и факт'),
        ...planAndFact(),
        ...changes(),
        ...influence(),
        ...swot(),
        ...said('практики', 'Лучшие практики'),
        ...said('выводы', 'Выводы'),
        ...said('предложения', 'Предложения'),
        part('Кто стоит за показателями'),
        ...lists(),
        ...method(),
        ...curatorSignature(),
      ],
    },
  ],
};
