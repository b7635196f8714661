/** «Сводка»: the state of the year at one look; every cell is computed, nobody types here. */
import { defineSheet } from '../define.ts';
import { shownText } from '../kinds/index.ts';

export const summary = defineSheet({
  key: 'summary',
  title: 'Сводка',
  purpose: 'Сколько людей и пар, в каком они состоянии и что делать дальше.',
  hidden: false,
  frozenColumns: 1,
  record: 'строка сводки',
  columns: {
    title: shownText({ header: 'Показатель', note: 'Что посчитано.', width: 400, wrap: true }),
    value: shownText({ header: 'Значение', note: 'Сколько на день, указанный вверху.', width: 120 }),
    hint: shownText({ header: 'Что делать дальше', note: 'Ближайший шаг.', width: 420, wrap: true }),
  },
});
