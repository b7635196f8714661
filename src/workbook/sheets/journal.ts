/** «Журнал»: what commands did, so that an interrupted one can be finished and the last one undone. */
import { defineSheet } from '../define.ts';
import { longText, number, text } from '../kinds/index.ts';

const DATA = 'Данные для отмены';
const part = (count: number) =>
  longText({
    header: `Данные ${count}`,
    note: 'По этим данным команду можно закончить или отменить. Не меняйте их.',
    width: 60,
    group: DATA,
  });

export const journal = defineSheet({
  key: 'journal',
  title: 'Журнал',
  purpose: 'Что и когда сделано командами: отсюда берётся отмена.',
  hidden: true,
  frozenColumns: 1,
  record: 'строка журнала',
  columns: {
    startedAt: text({ header: 'Когда', note: 'Начало команды.', width: 140, origin: 'identity' }),
    title: text({ header: 'Что сделано', note: 'Какая команда и с чем.', width: 380 }),
    who: text({
      header: 'Кто',
      note: 'Временный ключ того, кто запустил команду: имени таблица не знает.',
      width: 140,
    }),
    cells: number({ header: 'Ячеек', note: 'Сколько ячеек изменено.', width: 70 }),
    number: number({
      header: '№',
      note: 'Порядок записей: по нему отмена идёт верно и после сортировки листа.',
      width: 60,
    }),
    id: text({ header: 'Номер команды', note: 'По нему команда узнаётся.', width: 140 }),
    // The data stands before the state and the link: so a line is begun in one write and ended in one.
    data1: part(1),
    data2: part(2),
    data3: part(3),
    data4: part(4),
    data5: part(5),
    data6: part(6),
    data7: part(7),
    data8: part(8),
    state: text({ header: 'Состояние', note: 'Начато, выполнено, отменено или прервано.', width: 110 }),
    link: text({ header: 'Ссылка', note: 'Документ, который сделала команда.', width: 200 }),
  },
  colours: [
    { column: 'state', text: 'начато', background: '#fff4cc' },
    { column: 'state', text: 'прервано', background: '#f6d9d9' },
    { column: 'state', text: 'отменено', background: '#e6e6e6' },
  ],
});
