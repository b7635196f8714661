/** Column with the address of a page or file; only https is a link, nothing else may be opened from the panel. */
import type { Column, Kind } from '../define.ts';
import { columnOf, defineKind, doubtful, quoted, textOf, understood, wrong, type ColumnLook } from './define.ts';

const LONGEST = 2000;
/** Host with a dot, Cyrillic domains included. */
const HOST = '[a-zа-яё0-9](?:[a-zа-яё0-9.-]{0,250})\\.(?:[a-zа-яё]{2,}|xn--[a-z0-9-]+)(?::\\d{2,5})?';
const WHOLE = new RegExp(`^https://${HOST}(?:[/?#][^\\s<>"]*)?$`, 'i');
const PLAIN_HTTP = /^http:\/\//i;
const BARE = new RegExp(`^${HOST}(?:[/?#][^\\s<>"]*)?$`, 'i');

export const urlKind: Kind<string> = defineKind<string>({
  id: 'url',
  example: 'https://school.example/nastavnichestvo',
  format: '@',
  decodeFilled(cell) {
    const text = textOf(cell);
    if (text.length <= LONGEST) {
      if (WHOLE.test(text)) return understood(text);
      const secure = PLAIN_HTTP.test(text) ? text.replace(PLAIN_HTTP, 'https://') : `https://${text}`;
      if (WHOLE.test(secure) && (PLAIN_HTTP.test(text) || BARE.test(text))) {
        const message = `адрес ${quoted(text)} начинается не с https://.`;
        return doubtful(
          'url.scheme',
          message,
          'Исправьте начало адреса и проверьте, что он открывается.',
          secure,
          secure,
        );
      }
    }
    return wrong(
      'url.unreadable',
      `${quoted(text)} – не адрес страницы.`,
      'Вставьте ссылку целиком, она начинается с https://.',
    );
  },
  encode: (value) => value,
});

/** An https address. */
export function url(look: ColumnLook): Column<string> {
  return columnOf(urlKind, look, 200);
}
