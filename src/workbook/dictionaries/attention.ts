/** Lines of «Требует внимания»: what «Сводка» reminds of and after how many days; the rules behind them are in workbook/attention. */
import type { Dictionary } from './define.ts';

export const attentionRules: Dictionary = {
  key: 'attentionRules',
  title: 'Требует внимания',
  lines: [
    {
      code: 'MEETING',
      title: 'давно не было встреч',
      days: 30,
      note: 'Дней после последней встречи действующей пары.',
    },
    {
      code: 'QUESTIONNAIRE',
      title: 'анкета не заполнена',
      days: 14,
      note: 'Дней, которые даются на анкету: на входе – после приказа, в середине – после 15 января, на выходе – после 15 мая или окончания пары.',
    },
    { code: 'PROGRAMME_ENDS', title: 'программа скоро закончится', days: 14, note: 'За сколько дней до окончания.' },
    { code: 'CONSENT', title: 'нет согласия', days: 0, note: 'Дней после предложения пары, когда согласие ещё ждут.' },
    {
      code: 'NEARLY',
      title: 'почти вошёл в программу',
      days: 30,
      note: 'За сколько дней до отчётной даты напоминать.',
    },
    {
      code: 'ROADMAP',
      title: 'срок пункта дорожной карты',
      days: 7,
      note: 'За сколько дней до срока напоминать; просроченные пункты видны всегда.',
    },
    { code: 'REPORT', title: 'показатели не зафиксированы', days: 0, note: 'Дней после отчётной даты.' },
    { code: 'STALE', title: 'запись давно не сверяли', days: 365, note: 'Дней после последней сверки.' },
  ],
};
