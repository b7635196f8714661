/** Column with a phone or e-mail; in code mode contacts stay in the key file. */
import { isDayCell } from '../cell.ts';
import type { Column, Kind } from '../define.ts';
import { columnOf, defineKind, doubtful, quoted, textOf, understood, wrong, type ColumnLook } from './define.ts';

const EMAIL = /^[^\s@;,<>]{1,64}@[^\s@;,<>]+\.[^\s@;,<>.]{2,}$/;
const LONGEST = 500;

/** A phone has five digits of a village exchange at least, fifteen of an international number at most. */
function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  return digits >= 5 && digits <= 15 && /^\+?[\d\s().-]+(?:(?:доб|вн)\.?\s*\d{1,6})?$/i.test(text);
}

/** Words around a phone or e-mail: «тел.», «мама Анна». */
const bare = (text: string): string => text.replace(/^(?:тел|моб|сот|дом|раб|факс|e-?mail|почта)[а-яё.]*:?\s*/i, '');

/** Whether every part of the text is a phone or an e-mail. */
function isContact(text: string): boolean {
  const parts = text
    .split(/[;,\n]|\s\/\s/)
    .map((part) => bare(part.trim()))
    .filter((part) => part !== '');
  return parts.length > 0 && parts.every((part) => EMAIL.test(part) || isPhone(part));
}

export const contactKind: Kind<string> = defineKind<string>({
  id: 'contact',
  example: '+7 900 000-00-00',
  format: '@',
  decodeFilled(cell, context) {
    if (context.peopleMode === 'codes') {
      return wrong(
        'contact.codes',
        'в таблице с кодами контакты не хранят.',
        'Очистите ячейку и внесите контакт в файл-ключ на вашем компьютере.',
      );
    }
    if (typeof cell === 'boolean' || isDayCell(cell)) {
      return wrong(
        'contact.unreadable',
        `${quoted(cell)} – не телефон и не адрес почты.`,
        'Впишите телефон или почту.',
      );
    }
    const text = textOf(cell);
    if (text === '') return understood<string>(undefined);
    if (text.length <= LONGEST && isContact(text)) return understood(text);
    if (text.length <= LONGEST && (/@/.test(text) || text.replace(/\D/g, '').length >= 5)) {
      const action = 'Оставьте номер телефона или адрес почты, без лишних слов.';
      return doubtful('contact.words', `контакт записан непонятно: ${quoted(text)}.`, action, text);
    }
    return wrong('contact.unreadable', `${quoted(text)} – не телефон и не адрес почты.`, 'Впишите телефон или почту.');
  },
  encode: (value) => value,
});

/** A phone, an e-mail, or several. */
export function contact(look: ColumnLook): Column<string> {
  return columnOf(contactKind, { personal: 'contact', ...look }, 180);
}
