/** D-30: presentation for an award. */
import { letterhead, line, text, when } from './blocks.ts';
import { titled } from './figure-parts.ts';
import { fillLine } from './hand.ts';
import type { Template } from './page.ts';
import { dateAndNumber, signature } from './tables.ts';

export const awardPresentation: Template = {
  id: 'D-30',
  sheets: () => [
    {
      blocks: [
        ...letterhead(),
        ...titled('ПРЕДСТАВЛЕНИЕ', 'к награде'),
        dateAndNumber(),
        text('Награда: {награда}', { spacing: { before: 200, after: 0, line: 276 } }),
        text('Фамилия, имя, отчество: {кто}'),
        ...when(
          'кто.должность',
          text(
            'Должность, место работы: {кто.должность}, {если место работы}{место работы}{/если}{если не место работы}{организация}{/если}',
          ),
        ),
        ...when('не кто.должность', ...fillLine('Должность, место работы:', '')),
        ...fillLine('Дата рождения:', 'число, месяц, год'),
        ...fillLine('Образование:', 'что и когда окончено, специальность'),
        ...fillLine('Стаж:', 'общий, педагогический, в данной организации'),
        ...fillLine('Награды:', 'какими наградами отмечен ранее, даты'),
        ...when('наставляемых', text('Число наставляемых, закреплённых приказами организации: {наставляемых}.')),
        line('**Заслуги в наставничестве**', { spacing: { before: 200, after: 60, line: 276 }, keepNext: true }),
        text('{заслуги}'),
        ...signature(),
      ],
    },
  ],
};
