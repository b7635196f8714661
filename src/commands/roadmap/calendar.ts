/** The plan for a calendar program: due days of the whole plan, or of one who answers for them. */
import * as z from 'zod/mini';
import { calendarFile, type CalendarEvent } from '../../domain/roadmap/calendar-file.ts';
import { UserError } from '../../domain/issue.ts';
import type { Ports } from '../../ports.ts';
import { titleOfCode } from '../../workbook/kinds/choice.ts';
import { roadmapItems, type RoadmapItem } from '../../workbook/roadmap/items.ts';
import { planOf } from '../../workbook/roadmap/reading-context.ts';
import { currentItems } from '../../workbook/roadmap/timeline-writes.ts';
import { defineCommand } from '../define.ts';
import { openBook, type OpenBook } from '../open-book.ts';

function rolesOf({ row }: RoadmapItem, book: OpenBook): string[] {
  return (row.values.responsible ?? []).map((role) => titleOfCode(book.context.lines('responsibleRoles'), role));
}

/** Days still to be met; what is done needs no reminder. */
function eventsOf(item: RoadmapItem, book: OpenBook, table: string): CalendarEvent[] {
  const { num = '', title = '', deadlineText = '', resultDoc = '', notNeeded } = item.row.values;
  if (notNeeded === true) return [];
  const description = [
    deadlineText === '' ? '' : `Срок в плане: ${deadlineText}`,
    rolesOf(item, book).length === 0 ? '' : `Отвечает: ${rolesOf(item, book).join('; ')}`,
    resultDoc === '' ? '' : `Результат: ${resultDoc}`,
  ];
  return item.occurrences.flatMap(({ due, doneOn }): CalendarEvent[] =>
    due === null || doneOn !== undefined
      ? []
      : [
          {
            id: `${item.row.code ?? `row-${item.row.row}`}-${due}@${table}`,
            day: due,
            title: `Наставничество: ${`${num} ${title}`.trim()}`,
            description: description.filter((line) => line !== '').join('\n'),
          },
        ],
  );
}

export const roadmapCalendar = defineCommand({
  id: 'roadmapCalendar',
  title: 'Сроки для календаря',
  hint: 'Готовит файл .ics со сроками плана или одного ответственного.',
  input: z.object({ responsible: z.string() }),
  writes: false,
  run(ports: Ports, { responsible }): { readonly name: string; readonly text: string; readonly events: number } {
    const book = openBook(ports);
    const items = currentItems(roadmapItems(book, ports.today), book, ports.today);
    const own = items.filter((item) => responsible === '' || rolesOf(item, book).indexOf(responsible) >= 0);
    const table = book.settings.organizationCode ?? 'school';
    const events = own.flatMap((item) => eventsOf(item, book, table));
    if (events.length === 0)
      throw new UserError(
        'calendar.empty',
        'Нет ни одного предстоящего срока: добавлять в календарь нечего. Выберите другого ответственного или впишите сроки.',
      );
    const { from, to } = planOf(book.settings, undefined, ports.today);
    const whose = responsible === '' ? '' : `, ${responsible}`;
    const title = `Дорожная карта наставничества ${from.slice(0, 4)}/${to.slice(0, 4)}${whose}`;
    return {
      name: `${title.replace(/[\\/:*?"<>|]/g, '-')}.ics`,
      text: calendarFile(title, events, ports.today),
      events: events.length,
    };
  },
});
