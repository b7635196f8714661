/** D-15: the individual educational route of a mentee. */
import { letterhead, line, text, when } from './blocks.ts';
import { part, titled } from './figure-parts.ts';
import type { Template } from './page.ts';
import { fixedTable, listTable, plainTable } from './tables.ts';

const COLUMNS = [
  { header: '№', tag: 'пп', width: 9 },
  { header: 'Дефицит', tag: 'дефицит', width: 30 },
  { header: 'Действие', tag: 'действие', width: 36 },
  { header: 'Вид, ресурс', tag: 'вид}\n{ресурс', width: 31 },
  { header: 'Срок', tag: 'срок', width: 22 },
  { header: 'До / после', tag: 'до} / {после', width: 15 },
  { header: 'Результат, документ', tag: 'результат', width: 27 },
] as const;

export const routePaper: Template = {
  id: 'D-15',
  sheets: () => [
    {
      blocks: [
        ...letterhead(),
        ...titled('ИНДИВИДУАЛЬНЫЙ ОБРАЗОВАТЕЛЬНЫЙ МАРШРУТ', '{учебный год} учебный год'),
        text('Педагог: {наставляемый}{если наставляемый.описание}, {наставляемый.описание}{/если}.'),
        text(
          'Маршрут составлен по результатам диагностики. Уровень владения до и после: от 0 – не владеет до 3 – владеет уверенно. Вид образования: формальное – курсы с удостоверением, неформальное – семинары и сообщества, информальное – самостоятельная работа.',
        ),
        part('Шаги маршрута'),
        ...when(
          'шаги',
          listTable(
            'шаги',
            COLUMNS.map(({ header, tag, width }) => ({ header, cell: `{${tag}}`, width })),
            true,
          ),
        ),
        ...when(
          'не шаги',
          fixedTable(
            COLUMNS.map(({ header, width }) => ({ header, width })),
            [1, 2, 3, 4].map((number) => [String(number)]),
            true,
          ),
        ),
        part('Что изменилось (заполняет педагог)'),
        ...[1, 2, 3].map(() => line('_'.repeat(66))),
        line('', { spacing: { before: 240, after: 0, line: 240 }, keepNext: true }),
        plainTable([
          [
            { text: 'Педагог', width: 60 },
            { text: '____________', width: 55 },
            { text: '{наставляемый.подпись}', width: 55, align: 'right' },
          ],
        ]),
      ],
    },
  ],
};
