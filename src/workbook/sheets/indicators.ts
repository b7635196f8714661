/** «Показатели»: plan, fact, difference and trend of every indicator; every cell is computed, nobody types here. */
import { defineSheet } from '../define.ts';
import { shownDay, shownNumber, shownText } from '../kinds/index.ts';

export const indicators = defineSheet({
  key: 'indicators',
  title: 'Показатели',
  purpose: 'План, факт и разница по каждому показателю на сегодня и по отчётным датам. Заполняется само.',
  hidden: true,
  frozenColumns: 2,
  record: 'показатель',
  columns: {
    number: shownText({
      header: '№',
      note: '1–5 – районные показатели, Ф1–Ф6 – федеральные.',
      width: 60,
      origin: 'identity',
    }),
    title: shownText({ header: 'Показатель', note: 'О чём показатель.', width: 300, origin: 'identity' }),
    on: shownDay({ header: 'На дату', note: 'День, на который посчитано.' }),
    plan: shownNumber({
      header: 'План, %',
      note: 'Цель года. Пусто – цель не задана, впишите её на лист «Цели показателей».',
    }),
    fact: shownNumber({ header: 'Факт, %', note: 'Доля на дату. «нет данных» – считать не от чего.' }),
    difference: shownNumber({ header: 'Разница', note: 'Факт минус план, в процентных пунктах.' }),
    numerator: shownNumber({ header: 'Учтено', note: 'Сколько человек (организаций) учтено.' }),
    denominator: shownNumber({ header: 'Из скольких', note: 'От какого числа считается доля.' }),
    nearly: shownNumber({ header: 'Почти вошли', note: 'Кому не хватает одного документа.' }),
    trend: shownText({
      header: 'По отчётным датам',
      note: 'Зафиксированные значения с листа «Мониторинг».',
      width: 320,
    }),
    act: shownText({ header: 'Чем установлена цель', note: 'Документ, из которого взята цель.', width: 300 }),
    remark: shownText({ header: 'Пояснение', note: 'Что нужно знать об этом числе.', width: 360 }),
  },
});
