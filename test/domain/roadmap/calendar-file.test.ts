/** The .ics file against RFC 5545: line ends, folding by octets, escaping, all-day events. */
import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../../src/domain/roadmap/calendar-file.ts';

const EVENT = { id: 'МР-001-2026-12-20@s', day: '2026-12-20', title: 'Отчёт', description: '' };
const lines = (text: string): string[] => text.split('\r\n');

describe('a calendar file', () => {
  it('lasts the whole due day and replaces itself at the next export', () => {
    const text = calendarFile('План', [EVENT], '2026-11-23');
    expect(lines(text)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Kurator nastavnichestva//Roadmap//RU',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:План',
      'BEGIN:VEVENT',
      'UID:МР-001-2026-12-20@s',
      'DTSTAMP:20261123T000000Z',
      'DTSTART;VALUE=DATE:20261220',
      'DTEND;VALUE=DATE:20261221',
      'SUMMARY:Отчёт',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('folds at 75 octets without cutting a letter', () => {
    const text = calendarFile('План', [{ ...EVENT, title: 'Ёж'.repeat(100) }], '2026-11-23');
    for (const line of lines(text)) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.replace(/\r\n /g, '')).toContain(`SUMMARY:${'Ёж'.repeat(100)}`);
  });

  it('keeps hostile text inside its value', () => {
    const title = 'a;b,c\\d\nEND:VEVENT\u0007=HYPERLINK("x")';
    const text = calendarFile('План', [{ ...EVENT, title }], '2026-11-23').replace(/\r\n /g, '');
    expect(text).toContain('SUMMARY:a\\;b\\,c\\\\d\\nEND:VEVENT =HYPERLINK("x")');
    expect(lines(text).filter((line) => line === 'END:VEVENT')).toHaveLength(1);
  });
});
