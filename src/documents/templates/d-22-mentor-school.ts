/** D-22: the order that opens the «Школа наставников»; programme and schedule are its annex. */
import {
  annexMark,
  controlPoint,
  each,
  heading,
  middleHeading,
  orderHead,
  point,
  preamble,
  text,
  when,
} from './blocks.ts';
import type { Template } from './page.ts';
import { acquaintance, dateAndNumber, listTable, signature } from './tables.ts';

export const mentorSchool: Template = {
  id: 'D-22',
  sheets: () => [
    {
      blocks: [
        ...orderHead('ПРИКАЗ', dateAndNumber()),
        heading('Об организации «Школы наставников»'),
        ...preamble('в целях подготовки наставников к работе с наставляемыми'),
        point('Организовать «Школу наставников» с {с.прописью} по {по.прописью}'),
        point('Утвердить программу и график занятий (приложение).'),
        point('Включить в число слушателей:'),
        ...each(
          'слушатели',
          text(
            '{кто.вин}{если кто.должность}, {кто.должность.вин}{/если}{если кто.класс} ({кто.описание}){/если}{знак}',
          ),
        ),
        ...when(
          'куратор',
          point(
            '{куратор.должность.дат|с большой буквы} {куратор.дат} (куратору наставничества) организовать занятия, вести учёт посещения и по окончании представить справку по итогам обучения.',
          ),
        ),
        ...controlPoint(),
        ...signature(),
        ...acquaintance('С приказом ознакомлены:'),
        ...annexMark('', 'к приказу {организация.кратко.род}', { pageBreakBefore: true }),
        middleHeading('Программа и график занятий «Школы наставников»'),
        listTable('занятия', [
          { header: '№', cell: '{пп}', width: 12, align: 'center' },
          { header: 'Тема', cell: '{тема}', width: 72 },
          { header: 'Часы', cell: '{часы}', width: 18, align: 'center' },
          { header: 'Срок', cell: '{срок}', width: 28 },
          { header: 'Кто проводит', cell: '{ведущий}', width: 40 },
        ]),
      ],
    },
  ],
};
