/** «План-график»: the roadmap drawn by weeks or months; the columns of time stand to the right of these and are drawn by the add-on. */
import { defineSheet } from '../define.ts';
import { shownDay, shownText } from '../kinds/index.ts';

export const timeline = defineSheet({
  key: 'timeline',
  title: 'План-график',
  purpose: 'Дорожная карта по неделям или месяцам: что идёт, что впереди, что просрочено и где сегодняшний день.',
  hidden: false,
  frozenColumns: 2,
  record: 'строка плана-графика',
  columns: {
    num: shownText({ header: '№', note: 'Номер пункта дорожной карты.', width: 50 }),
    title: shownText({ header: 'Мероприятие', note: 'Лист заполняется сам по листу «Дорожная карта».', width: 220 }),
    responsible: shownText({ header: 'Ответственный', note: 'Кто отвечает.', width: 110 }),
    status: shownText({ header: 'Статус', note: 'Состояние пункта на сегодня.', width: 100 }),
    nextDue: shownDay({ header: 'Ближайший срок', note: 'Первый срок без отметки о выполнении.', width: 86 }),
  },
  colours: [
    { column: 'status', text: 'в работе', background: '#d9e8fb' },
    { column: 'status', text: 'выполнено', background: '#d7f0dc' },
    { column: 'status', text: 'выполнено с опозданием', background: '#fff4cc' },
    { column: 'status', text: 'просрочено', background: '#f6d9d9' },
    { column: 'status', text: 'не требуется', background: '#e6e6e6' },
  ],
});
