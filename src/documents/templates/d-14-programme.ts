/** D-14: the personal programme of a pair or group. */
import { approvalByHead, each, letterhead, line, text, when } from './blocks.ts';
import { part, titled } from './figure-parts.ts';
import type { Template } from './page.ts';
import { listTable, plainTable, type TableColumn } from './tables.ts';

const PLAN_COLUMNS: readonly TableColumn[] = [
  { header: '№', cell: '{пп}', width: 9, align: 'center' },
  { header: 'Мероприятие', cell: '{мероприятие}', width: 33 },
  { header: 'Этап', cell: '{этап}', width: 32 },
  { header: 'Срок', cell: '{срок}', width: 22, align: 'center' },
  { header: 'Ответственный', cell: '{ответственный}', width: 29 },
  { header: 'Результат', cell: '{результат}', width: 23 },
  { header: 'Отметка', cell: '{отметка}', width: 22, align: 'center' },
];

export const programmePaper: Template = {
  id: 'D-14',
  sheets: () => [
    {
      blocks: [
        ...letterhead(),
        ...approvalByHead('УТВЕРЖДАЮ'),
        ...titled('ПЕРСОНАЛИЗИРОВАННАЯ ПРОГРАММА НАСТАВНИЧЕСТВА', '{учебный год} учебный год'),
        part('1. Основание и участники'),
        text('Приказ о закреплении от {дата приказа} № {номер приказа}.'),
        text('Наставник: {наставник}{если наставник.описание}, {наставник.описание}{/если}.'),
        ...each(
          'наставляемые',
          text(
            'Наставляемый: {кто}{если кто.описание}, {кто.описание}{/если}.{если сильные стороны} Сильные стороны: {сильные стороны}.{/если}',
          ),
        ),
        ...when('куратор', text('Куратор: {куратор}.')),
        text(
          'Форма: {форма}.{если виды} Вид: {виды}.{/если}{если ролевая модель} Ролевая модель: {ролевая модель}.{/если}',
        ),
        text('Срок: с {с} по {по}{если длительность} ({длительность}){/если}'),
        part('2. Исходное состояние, цель'),
        ...when('запрос', text('Направления: {запрос}.')),
        ...when('дефициты', text('Дефициты: {дефициты}.')),
        ...when('цель', text('Цель: {цель}')),
        part('3. План мероприятий'),
        ...when('мероприятия', listTable('мероприятия', PLAN_COLUMNS, true)),
        ...when('не мероприятия', text('Мероприятия в таблицу не внесены.')),
        part('4. График встреч'),
        ...when(
          'встречи',
          listTable('встречи', [
            { header: '№', cell: '{пп}', width: 12, align: 'center' },
            { header: 'Дата', cell: '{день}', width: 25, align: 'center' },
            { header: 'Вид встречи', cell: '{вид}', width: 63 },
            { header: 'Цель', cell: '{цель}', width: 70 },
          ]),
        ),
        ...when('не встречи', text('Встречи назначают наставник и наставляемый.')),
        part('5. Оценка результата'),
        text('Анкеты на входе, в январе и в мае; отметки о выполнении мероприятий; отчёт наставника.'),
        line('', { spacing: { before: 200, after: 0, line: 240 }, keepNext: true }),
        plainTable([
          [
            { text: 'Наставник', width: 60 },
            { text: '____________', width: 55 },
            { text: '{наставник.подпись}', width: 55, align: 'right' },
          ],
          [
            { text: '{#наставляемые}Наставляемый', width: 60 },
            { text: '____________', width: 55 },
            { text: '{кто.подпись}{/наставляемые}', width: 55, align: 'right' },
          ],
        ]),
      ],
    },
  ],
};
