/** «Ресурсы»: what the organisation has for mentoring (S1 1.1). */
import { defineSheet } from '../define.ts';
import { choice, code, flag, multi, PREFIXES, text } from '../kinds/index.ts';
import { listLabel, remark } from './person-columns.ts';

export const resources = defineSheet({
  key: 'resources',
  title: 'Ресурсы',
  aliases: ['Ресурсы ОО', 'Ресурсы организации'],
  prefix: PREFIXES.resources,
  codeColumn: 'id',
  purpose: 'Помещения, материалы, обучение и поощрения, которыми располагает организация.',
  hidden: true,
  frozenColumns: 2,
  record: 'ресурс',
  columns: {
    id: code(PREFIXES.resources),
    kind: choice('resourceKinds', {
      header: 'Вид ресурса',
      aliases: ['Вид'],
      note: 'Выберите из списка.',
      origin: 'identity',
      required: true,
    }),
    description: text({ header: 'Описание', note: 'Что именно.', width: 320, required: true }),
    responsible: multi('responsibleRoles', { header: 'Ответственный', note: 'Должность, без фамилии.' }),
    available: flag({ header: 'Есть', aliases: ['Наличие'], note: 'Отметьте, если ресурс уже есть.' }),
    note: remark(),
    listLabel: listLabel(),
  },
});
