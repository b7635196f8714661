/** «Практики»: the bank of best practices and cases (S0 6.3, S1 4.8). */
import { defineSheet } from '../define.ts';
import { choice, code, day, longText, multi, PREFIXES, references, text, url } from '../kinds/index.ts';
import { listLabel, remark } from './person-columns.ts';

export const practices = defineSheet({
  key: 'practices',
  title: 'Практики',
  aliases: ['Банк лучших практик', 'Лучшие практики'],
  prefix: PREFIXES.practices,
  codeColumn: 'id',
  purpose: 'Удачные случаи, которыми стоит поделиться: что было, что сделали, что вышло.',
  hidden: true,
  frozenColumns: 2,
  record: 'практика',
  columns: {
    id: code(PREFIXES.practices),
    title: text({
      header: 'Название',
      note: 'Коротко, о чём практика.',
      width: 260,
      origin: 'identity',
      required: true,
    }),
    pairRefs: references('pairs', {
      header: 'Авторы (пара)',
      aliases: ['Авторы'],
      note: 'Чья практика: пара или пары.',
    }),
    form: choice('forms', { header: 'Форма наставничества', aliases: ['Форма'], note: 'Выберите из списка.' }),
    kinds: multi('kinds', {
      header: 'Вид наставничества',
      aliases: ['Вид'],
      note: 'Несколько – через точку с запятой.',
    }),
    roleModel: choice('roleModels', { header: 'Ролевая модель', note: 'Выберите из списка.' }),
    problem: longText({ header: 'Проблема', note: 'С чего началось.' }),
    solution: longText({ header: 'Решение', note: 'Что сделали.' }),
    result: longText({ header: 'Результат', note: 'Что изменилось.' }),
    link: url({ header: 'Ссылка', note: 'Где описана; адрес начинается с https://.' }),
    level: choice('levels', { header: 'Уровень', note: 'Где признана: организация, район, регион.', width: 140 }),
    date: day({ header: 'Дата', note: 'Когда подана.' }),
    status: choice('practiceStates', { header: 'Статус', note: 'Подана, отобрана, опубликована.', width: 120 }),
    presentedAt: text({ header: 'Где представлена', note: 'Семинар, конкурс, сайт.', width: 220 }),
    note: remark(),
    listLabel: listLabel(),
  },
});
