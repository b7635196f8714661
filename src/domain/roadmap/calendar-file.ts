/** A plan as an .ics file (RFC 5545): one all-day event for every due day, readable by any calendar. */
import { addDays, type Day } from '../day.ts';

/** One day of one item. */
export interface CalendarEvent {
  /** Lasts from one export to the next, so that a calendar replaces the event and does not double it. */
  readonly id: string;
  readonly day: Day;
  readonly title: string;
  readonly description: string;
}

/** RFC 5545 3.3.11: these characters end or part a value; other control characters may not stand in it. */
function escaped(text: string): string {
  return text
    .replace(/\\/g, '\\\\')
    .replace(/;/g, '\\;')
    .replace(/,/g, '\\,')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[\u0000-\u001f\u007f]/g, ' ');
}

/** Octets of a character in UTF-8. */
function octets(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** RFC 5545 3.1: no line is longer than 75 octets, further ones begin with a space; no character is cut. */
function folded(line: string): string {
  let text = '';
  let length = 0;
  for (const character of line) {
    const size = octets(character);
    if (length + size > 75) {
      text += '\r\n ';
      length = 1;
    }
    text += character;
    length += size;
  }
  return text;
}

const compact = (day: Day): string => day.replace(/-/g, '');

function eventLines({ id, day, title, description }: CalendarEvent, today: Day): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(id)}`,
    `DTSTAMP:${compact(today)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    `SUMMARY:${escaped(title)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** Text of the file. `title` names the calendar where the program shows one. */
export function calendarFile(title: string, events: readonly CalendarEvent[], today: Day): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kurator nastavnichestva//Roadmap//RU',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(title)}`,
    ...events.flatMap((event) => eventLines(event, today)),
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
}
