/** «Мониторинг»: figures frozen on a reporting date, so that a report can be repeated whatever happens to the table later. */
import { INDICATORS } from '../../domain/indicators/index.ts';
import type { Column } from '../define.ts';
import { defineSheet } from '../define.ts';
import { choice, code, day, longText, number, PREFIXES, reference, text } from '../kinds/index.ts';
import { listLabel, remark } from './person-columns.ts';

const DATA = 'Данные снимка';
const part = (count: number) =>
  longText({
    header: `Данные ${count}`,
    note: 'По этим данным отчёт можно повторить. Не меняйте их.',
    width: 60,
    group: DATA,
  });

/** Key of the column with the frozen value of an indicator. */
export const valueColumn = (indicator: string): string => `value${indicator.replace('Ф', 'F')}`;

const values: Record<string, Column<number>> = {};
for (const { code: indicator, short } of INDICATORS) {
  values[valueColumn(indicator)] = number({
    header: `Показатель ${indicator}, %`,
    note: `${short}. Пусто – считать было не от чего.`,
    width: 100,
  });
}

export const monitoring = defineSheet({
  key: 'monitoring',
  title: 'Мониторинг',
  prefix: PREFIXES.monitoring,
  codeColumn: 'id',
  purpose: 'Значения показателей, зафиксированные на отчётные даты: когда, кем и по каким правилам.',
  hidden: true,
  frozenColumns: 2,
  record: 'снимок показателей',
  columns: {
    id: code(PREFIXES.monitoring),
    date: day({ header: 'Отчётная дата', note: 'На какой день посчитано.', origin: 'identity' }),
    ...values,
    takenOn: day({ header: 'Зафиксировано', note: 'Когда значения зафиксированы.' }),
    takenBy: reference('curators', { header: 'Кто зафиксировал', note: 'Запись с листа «Кураторы».' }),
    organizationType: choice('organizationTypes', {
      header: 'Тип организации',
      note: 'Для организаций какого типа посчитано. Пусто – для всех.',
    }),
    settings: text({ header: 'Настройки подсчёта', note: 'Границы, которые действовали.', width: 420 }),
    note: remark(),
    listLabel: listLabel(),
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
