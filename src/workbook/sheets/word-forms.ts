/** «Склонение»: names, posts and organisations in the cases that the curator has looked at; they win over every rule. */
import { defineSheet } from '../define.ts';
import { code, fixedChoice, PREFIXES, text, type Option } from '../kinds/index.ts';
import { remark } from './person-columns.ts';

/** What is declined: three things follow different rules. */
export const DECLINED = [
  { code: 'person', title: 'имя человека', aliases: ['ФИО', 'имя'] },
  { code: 'position', title: 'должность', aliases: [] },
  { code: 'organisation', title: 'организация', aliases: ['название', 'учреждение'] },
] as const satisfies readonly Option<string>[];

export type Declined = (typeof DECLINED)[number]['code'];

const form = (header: string, note: string) =>
  text({ header, note: `${note} Пусто – форму составит надстройка.`, width: 260, personal: 'forms' });

export const wordForms = defineSheet({
  key: 'wordForms',
  title: 'Склонение',
  aliases: ['Склонения', 'Падежи'],
  prefix: PREFIXES.wordForms,
  codeColumn: 'id',
  purpose: 'Имена, должности и названия в падежах, которые вы проверили; документы берут их отсюда.',
  hidden: true,
  frozenColumns: 2,
  record: 'запись о склонении',
  columns: {
    id: code(PREFIXES.wordForms),
    nominative: text({
      header: 'Именительный (кто, что)',
      aliases: ['Именительный', 'Исходная форма'],
      note: 'Точно так, как записано в таблице: имя, должность или название.',
      width: 260,
      origin: 'identity',
      // Not required: a row is left without its name when the person leaves the table.
      personal: 'forms',
    }),
    declined: fixedChoice(DECLINED, {
      header: 'Что склоняется',
      aliases: ['Что это'],
      note: 'Имя человека, должность или организация.',
      required: true,
      width: 150,
    }),
    genitive: form('Родительный (кого, чего)', 'Согласие кого.'),
    dative: form('Дательный (кому, чему)', 'Поручить кому.'),
    accusative: form('Винительный (кого, что)', 'Назначить кого.'),
    instrumental: form('Творительный (кем, чем)', 'Заключить с кем.'),
    prepositional: form('Предложный (о ком, о чём)', 'Сказать о ком.'),
    note: remark(),
  },
});

/** Columns of the cases, named as the rules of grammar name them. */
export const CASE_COLUMNS = [
  'nominative',
  'genitive',
  'dative',
  'accusative',
  'instrumental',
  'prepositional',
] as const;
