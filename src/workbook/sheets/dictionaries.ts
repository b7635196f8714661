/** «Справочники»: the lines of all dropdowns; built-in ones can be renamed or switched off, a school adds its own. */
import { defineSheet } from '../define.ts';
import { dictionaryList } from '../dictionaries/index.ts';
import { fixedChoice, flag, lineCode, longText, PREFIXES, text, wholeNumber } from '../kinds/index.ts';

export const dictionaries = defineSheet({
  key: 'dictionaries',
  title: 'Справочники',
  prefix: PREFIXES.dictionaries,
  codeColumn: 'id',
  purpose: 'Строки, из которых выбирают на других листах: формы, темы, причины, виды документов и прочее.',
  hidden: true,
  frozenColumns: 1,
  record: 'строка справочника',
  columns: {
    id: lineCode(),
    dictionary: fixedChoice(
      dictionaryList.map(({ key, title }) => ({ code: key, title })),
      { header: 'Справочник', note: 'К какому справочнику относится строка.', width: 240, required: true },
    ),
    title: text({
      header: 'Название',
      note: 'Как строка выглядит в списках. Можно переименовать.',
      width: 380,
      required: true,
    }),
    enabled: flag({
      header: 'Предлагать',
      aliases: ['Включено', 'Используется'],
      note: 'Снимите отметку, чтобы строка не предлагалась в списках. Прежние записи останутся понятны.',
    }),
    base: text({
      header: 'Правила как у',
      aliases: ['Основа'],
      note: 'Для своей строки: название строки того же справочника, по правилам которой она живёт. У строк, которые есть сразу, пусто.',
      width: 260,
    }),
    days: wholeNumber(0, 3650, {
      header: 'Дней',
      note: 'Для справочника «Требует внимания»: через сколько дней (или за сколько) напоминать. У других строк пусто.',
      width: 70,
    }),
    note: longText({ header: 'Пояснение', aliases: ['Примечание'], note: 'Что строка значит.', width: 360 }),
  },
});
