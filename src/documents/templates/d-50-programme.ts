/** D-50: the organisation's programme of mentoring, approved by the head. */
import { approvalByHead, centred, each, sectionHeading, subPoint, text } from './blocks.ts';
import type { Template } from './page.ts';
import { listTable } from './tables.ts';

export const organizationProgramme: Template = {
  id: 'D-50',
  sheets: () => [
    {
      blocks: [
        ...approvalByHead('УТВЕРЖДАЮ'),
        centred('**ПРОГРАММА НАСТАВНИЧЕСТВА**', { spacing: { before: 400, after: 0, line: 276 }, keepNext: true }),
        centred('**{организация.род} на {учебный год} учебный год**', {
          spacing: { before: 0, after: 200, line: 276 },
          keepNext: true,
        }),
        sectionHeading('Цель и задачи'),
        text(
          'Цель программы – создать условия, в которых педагоги и обучающиеся с помощью наставников решают свои профессиональные, учебные и жизненные задачи и приобретают новый опыт.',
        ),
        text('Задачи программы:', { keepNext: true }),
        ...each('задачи', subPoint('{текст}')),
        sectionHeading('Участники и формы'),
        subPoint('Участники: наставники, наставляемые, куратор наставничества, законные представители, партнёры.'),
        subPoint(
          'Форма и вид наставничества выбираются по запросу наставляемого и указываются в приказе о закреплении и персонализированной программе.',
        ),
        subPoint('Участие добровольное и основано на письменном согласии.'),
        sectionHeading('Этапы реализации'),
        listTable('этапы', [
          { header: '№', cell: '{пп}', width: 12, align: 'center' },
          { header: 'Этап', cell: '{этап}', width: 48 },
          { header: 'Содержание', cell: '{содержание}', width: 74 },
          { header: 'Срок', cell: '{срок}', width: 36 },
        ]),
        sectionHeading('Ожидаемые результаты'),
        text('К концу учебного года:', { keepNext: true }),
        ...each('результаты', subPoint('{текст}')),
        sectionHeading('Управление и мониторинг'),
        subPoint(
          'Программой управляет руководитель организации; работу пар и групп сопровождает куратор наставничества.',
        ),
        subPoint(
          'Мониторинг проводится не реже двух раз в учебный год; итоги рассматриваются на педагогическом совете.',
        ),
      ],
    },
  ],
};
