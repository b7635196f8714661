/** «Предпочтения»: whom people would like to work with after the meeting of all (`pairs.md` E.4); every editor of the table can open it. */
import type { Column, Kind } from '../define.ts';
import { defineSheet } from '../define.ts';
import { columnOf, defineKind, doubtful, textOf, understood, type ColumnLook } from '../kinds/define.ts';
import { code, day, findCode, multi, personReference, personReferenceKind, PREFIXES } from '../kinds/index.ts';
import { listLabel, remark } from './person-columns.ts';

const CHOICE =
  'Код того, с кем человек хотел бы работать: наставляемый выбирает наставника, наставник – наставляемого.';

/** Codes of people on whichever sheet, joined by «; », each once; what names nobody is passed over and told. */
const peopleKind: Kind<readonly string[]> = defineKind<readonly string[]>({
  id: 'people',
  example: 'НК-003 · Иванова М. П.; НК-007 · Сафин Р. И.',
  format: '@',
  decodeFilled(cell, context) {
    const items = textOf(cell)
      .split(/[;,\n]/)
      .map((item) => item.trim())
      .filter((item) => item !== '');
    const codes = items
      .filter((item) => personReferenceKind.decode(item, context).value !== undefined)
      .map((item) => findCode(item)?.code ?? item);
    const value = codes.filter((found, index) => codes.indexOf(found) === index);
    const bad = items.find((item) => personReferenceKind.decode(item, context).value === undefined);
    if (bad === undefined) return understood(value.length > 0 ? value : undefined);
    const finding = personReferenceKind.decode(bad, context);
    if (finding.ok) return understood(value);
    return doubtful('people.unreadable', finding.message, finding.action, value);
  },
  encode: (value) => value.join('; '),
});

const people = (look: ColumnLook): Column<readonly string[]> => columnOf(peopleKind, look, 240);

export const preferences = defineSheet({
  key: 'preferences',
  title: 'Предпочтения',
  aliases: ['Анкеты предпочтений'],
  prefix: PREFIXES.preferences,
  codeColumn: 'id',
  purpose: 'Кто с кем хотел бы работать: ответы после общей встречи. Лист скрыт, но открыть его может каждый редактор.',
  hidden: true,
  frozenColumns: 2,
  record: 'анкета предпочтений',
  columns: {
    id: code(PREFIXES.preferences),
    personRef: personReference({
      header: 'Кто отвечает',
      aliases: ['Участник'],
      note: 'Код наставника или наставляемого: НК-003 или НЯ-014.',
      origin: 'identity',
      required: true,
    }),
    firstRef: personReference({ header: 'Первый выбор', note: `${CHOICE} Самое желаемое.` }),
    secondRef: personReference({ header: 'Второй выбор', note: CHOICE }),
    thirdRef: personReference({ header: 'Третий выбор', note: CHOICE }),
    unwantedRefs: people({
      header: 'С кем не хотел(а) бы',
      aliases: ['С кем не хотел(а) бы работать', 'Не хочу'],
      note: 'Коды через точку с запятой; можно не заполнять. Такие пары не предлагаются, если в настройках не сказано иначе. Это видит каждый, кто может изменять таблицу.',
    }),
    topics: multi('topics', {
      header: 'С чем нужна помощь или чем готов помочь',
      aliases: ['Ожидаемая помощь'],
      note: 'Темы из справочника или свои слова; подбор учтёт их вместе с темами из базы.',
    }),
    channels: multi('channels', { header: 'Способы связи', note: 'Очно, дистанционно или и так и так.', width: 140 }),
    convenientTimes: multi('convenientTimes', {
      header: 'Удобное время',
      note: 'Когда удобно встречаться.',
      width: 160,
    }),
    answeredOn: day({
      header: 'Дата ответа',
      note: 'Если человек ответил дважды, считается более поздний ответ.',
    }),
    note: remark('Учёт'),
    listLabel: listLabel(),
  },
});
