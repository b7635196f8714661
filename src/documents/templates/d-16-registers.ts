/** D-16 and D-17: orders that approve the registers of mentees and mentors, with the register annexed. */
import { annexMark, controlPoint, heading, middleHeading, orderHead, point, preamble, when } from './blocks.ts';
import { mm, type Template } from './page.ts';
import { acquaintance, dateAndNumber, listTable, signature, type TableColumn } from './tables.ts';

function register(id: string, of: string, columns: readonly TableColumn[]): Template {
  return {
    id,
    sheets: () => [
      {
        blocks: [
          ...orderHead('ПРИКАЗ', dateAndNumber()),
          heading(`Об утверждении реестра ${of} на {учебный год} учебный год`),
          ...preamble('в целях организации и персонифицированного учёта участников программ наставничества'),
          point(`Утвердить прилагаемый реестр ${of} на {учебный год} учебный год.`),
          ...when(
            'куратор',
            point(
              '{куратор.должность.дат|с большой буквы} {куратор.дат} (куратору наставничества) обеспечить ведение реестра, его обновление не реже одного раза в год и хранение с соблюдением требований законодательства о персональных данных.',
            ),
          ),
          ...controlPoint(),
          ...signature(),
          ...when('ознакомление', ...acquaintance('С приказом ознакомлены:')),
        ],
      },
      {
        landscape: true,
        blocks: [
          ...annexMark('', 'к приказу {организация.кратко.род}', { indent: { left: mm(170) } }),
          middleHeading(`Реестр ${of} на {учебный год} учебный год`),
          listTable('строки', columns),
        ],
      },
    ],
  };
}

const NUMBER: TableColumn = { header: '№', cell: '{пп}', width: 12, align: 'center' };
const CODE: TableColumn = { header: 'Код', cell: '{кто.код}', width: 24, align: 'center' };

export const menteeRegister = register('D-16', 'наставляемых', [
  NUMBER,
  CODE,
  { header: 'Наставляемый', cell: '{кто}', width: 65 },
  { header: 'Должность (класс)', cell: '{кто.описание}', width: 52 },
  { header: 'Категория', cell: '{категория}', width: 44 },
  { header: 'Основной запрос', cell: '{темы}', width: 60 },
]);

export const mentorRegister = register('D-17', 'наставников', [
  NUMBER,
  CODE,
  { header: 'Наставник', cell: '{кто}', width: 60 },
  { header: 'Должность, место работы (учёбы)', cell: '{кто.описание}{если место}, {место}{/если}', width: 62 },
  { header: 'Категория', cell: '{категория}', width: 42 },
  { header: 'Компетенции', cell: '{темы}', width: 57 },
]);
