/** «Подборы»: every matching that was written, with what it was computed from, so that it can be opened again. */
import { defineSheet } from '../define.ts';
import { code, longText, number, PREFIXES, text } from '../kinds/index.ts';

const DATA = 'Данные подбора';
const part = (count: number) =>
  longText({
    header: `Данные ${count}`,
    note: 'По этим данным подбор можно открыть снова. Не меняйте их.',
    width: 60,
    group: DATA,
  });

export const matchRuns = defineSheet({
  key: 'matchRuns',
  title: 'Подборы',
  prefix: PREFIXES.matchRuns,
  codeColumn: 'id',
  purpose: 'Какие подборы записаны: когда, по каким весам и что получилось.',
  hidden: true,
  frozenColumns: 1,
  record: 'подбор',
  columns: {
    id: code(PREFIXES.matchRuns),
    startedAt: text({ header: 'Когда', note: 'Когда пары записаны.', width: 140 }),
    who: text({
      header: 'Кто',
      note: 'Временный ключ того, кто записал: имени таблица не знает.',
      width: 140,
    }),
    form: text({ header: 'Форма', note: 'Форма наставничества, для которой подбирали.', width: 200 }),
    policy: text({ header: 'Порядок', note: 'Лучшие пары или никто не остался без пары.', width: 180 }),
    weights: text({ header: 'Веса', note: 'Сколько баллов давал каждый критерий.', width: 280 }),
    mentees: number({ header: 'Наставляемых', note: 'Сколько наставляемых было в подборе.', width: 90 }),
    mentors: number({ header: 'Наставников', note: 'Сколько наставников было в подборе.', width: 90 }),
    pairs: number({ header: 'Пар', note: 'Сколько пар записано.', width: 70 }),
    points: number({ header: 'Баллов', note: 'Сумма баллов записанных пар.', width: 70 }),
    unpaired: longText({
      header: 'Без пары',
      note: 'Коды тех, кому пары не нашлось: в следующий раз их можно поставить вперёд.',
      width: 200,
    }),
    digest: text({
      header: 'Отпечаток данных',
      note: 'По нему видно, изменились ли с тех пор данные людей.',
      width: 150,
    }),
    data1: part(1),
    data2: part(2),
    data3: part(3),
    data4: part(4),
    data5: part(5),
    data6: part(6),
    data7: part(7),
    data8: part(8),
  },
});
