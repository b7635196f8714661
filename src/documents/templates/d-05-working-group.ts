/** D-05: the order that makes a working group on mentoring. */
import { controlPoint, each, heading, orderHead, point, preamble, subPoint, text, when } from './blocks.ts';
import type { Template } from './page.ts';
import { acquaintance, dateAndNumber, signature } from './tables.ts';

const TASKS = [
  'подготовить проекты локальных нормативных актов и дорожной карты',
  'помогать в наборе и отборе наставников и наставляемых, в подборе пар и групп',
  'организовать обучение наставников',
  'провести мониторинг и обобщить лучшие практики',
];

export const workingGroup: Template = {
  id: 'D-05',
  sheets: () => [
    {
      blocks: [
        ...orderHead('ПРИКАЗ', dateAndNumber()),
        heading('О рабочей группе по внедрению целевой модели наставничества'),
        ...preamble('в целях организации внедрения наставничества'),
        point('Создать рабочую группу по внедрению целевой модели наставничества.'),
        ...when(
          'руководит куратор',
          point(
            'Назначить руководителем рабочей группы {куратор.вин}{если куратор.должность}, {куратор.должность.вин}{/если}.',
          ),
        ),
        ...when('не руководит куратор', point('Руководство рабочей группой оставляю за собой.')),
        point('Включить в состав рабочей группы:'),
        ...each('члены', text('{кто.вин}{если кто.должность}, {кто.должность.вин}{/если}{знак}')),
        point('Рабочей группе:'),
        ...TASKS.map((task, index) => subPoint(`${task}${index === TASKS.length - 1 ? '.' : ';'}`)),
        point('Проводить заседания рабочей группы {заседания}; решения оформлять протоколом.'),
        ...controlPoint(),
        ...signature(),
        ...acquaintance('С приказом ознакомлены:'),
      ],
    },
  ],
};
