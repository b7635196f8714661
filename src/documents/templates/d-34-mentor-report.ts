/** D-34: the mentor's report on the work with a pair. */
import { letterhead, line, text, when } from './blocks.ts';
import { part, titled } from './figure-parts.ts';
import type { Block, Template } from './page.ts';
import { listTable, plainTable } from './tables.ts';

/** What was typed, or room to write by hand. */
const answer = (tag: string): Block[] => [
  ...when(tag, text(`{${tag}}`)),
  ...when(`не ${tag}`, ...[1, 2, 3].map(() => line('_'.repeat(66)))),
];

export const mentorReport: Template = {
  id: 'D-34',
  sheets: () => [
    {
      blocks: [
        ...letterhead(),
        ...titled('ОТЧЁТ НАСТАВНИКА', 'о реализации программы наставничества'),
        text('Наставник: {наставник}{если наставник.описание}, {наставник.описание}{/если}.'),
        text('Наставляемый: {наставляемый}{если наставляемый.описание}, {наставляемый.описание}{/если}.'),
        text('Закреплены приказом от {дата приказа} № {номер приказа}. Форма: {форма}{если вид}; вид: {вид}{/если}.'),
        ...when('темы', text('Темы: {темы}.')),
        text('Срок программы: с {с} по {по}.'),
        ...when('цель', text('Цель программы: {цель}')),
        part('Проведённые встречи'),
        ...when(
          'встречи',
          listTable('встречи', [
            { header: '№', cell: '{пп}', width: 12, align: 'center' },
            { header: 'Дата', cell: '{день}', width: 25, align: 'center' },
            { header: 'Вид встречи', cell: '{вид}', width: 43 },
            { header: 'Цель', cell: '{цель}', width: 42 },
            { header: 'Результат', cell: '{результат}', width: 48 },
          ]),
        ),
        ...when('не встречи', text('Встречи в таблицу не внесены.')),
        part('Что получилось'),
        ...answer('результаты'),
        part('Что было трудно'),
        ...answer('затруднения'),
        part('Предложения'),
        ...answer('предложения'),
        line('', { spacing: { before: 240, after: 0, line: 240 }, keepNext: true }),
        plainTable([
          [
            { text: 'Наставник', width: 60 },
            { text: '____________', width: 55 },
            { text: '{наставник.подпись}', width: 55, align: 'right' },
          ],
        ]),
      ],
    },
  ],
};
