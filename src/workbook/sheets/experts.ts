/** «Эксперты»: specialists who help with training, pairing, evaluation and events (S1 2.8). */
import { defineSheet } from '../define.ts';
import { choice, code, contact, multi, personName, PREFIXES, text } from '../kinds/index.ts';
import { listLabel, pdConsentOn, remark } from './person-columns.ts';

export const experts = defineSheet({
  key: 'experts',
  title: 'Эксперты',
  aliases: ['Банк данных экспертов', 'База экспертов'],
  prefix: PREFIXES.experts,
  codeColumn: 'id',
  purpose: 'Кого можно позвать учить наставников, оценивать результаты, вести мероприятия.',
  hidden: true,
  frozenColumns: 2,
  record: 'эксперт',
  columns: {
    id: code(PREFIXES.experts),
    fullName: personName('experts', {
      header: 'ФИО эксперта',
      aliases: ['ФИО', 'Эксперт'],
      note: 'Фамилия, имя и отчество полностью; в таблице с кодами – только код.',
      origin: 'identity',
      required: true,
    }),
    place: text({ header: 'Место работы', note: 'Организация и должность.', width: 240 }),
    category: choice('expertCategories', { header: 'Категория', note: 'Выберите из списка.', required: true }),
    uses: multi('expertUses', {
      header: 'Направления участия',
      note: 'В чём помогает; несколько – через точку с запятой.',
    }),
    level: choice('levels', { header: 'Уровень', note: 'Банк организации или района.', width: 140 }),
    contact: contact({ header: 'Контакт', note: 'Телефон или почта. В таблице с кодами не заполняется.' }),
    pdConsentOn: pdConsentOn({ group: 'Учёт' }),
    note: remark(),
    listLabel: listLabel(),
  },
});
