/** One whole day in a calendar, with a reminder in the morning. */
export interface CalendarDay {
  /** Unique and stable: the same day saved twice is one entry. */
  readonly id: string;
  /** ISO date. */
  readonly day: string;
  readonly title: string;
  readonly text: string;
}

const LINE_OCTETS = 75;
const REMIND_AT = 'PT9H';

const basic = (day: string): string => day.replaceAll('-', '');
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** A line of more than 75 octets goes on in the next one behind a space; no character is cut. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const lines = [''];
  let octets = 0;
  for (const char of line) {
    const size = encoder.encode(char).length;
    if (octets + size > LINE_OCTETS) {
      lines.push(' ');
      octets = 1;
    }
    lines[lines.length - 1] += char;
    octets += size;
  }
  return lines.join('\r\n');
}

/**
 * An iCalendar file (RFC 5545) of whole days, as plain text.
 * @param today ISO date, written as the day on which the file was made
 */
export function calendarFile(days: readonly CalendarDay[], today: string): string {
  const events = days.flatMap(({ id, day, title, text }) => [
    'BEGIN:VEVENT',
    `UID:${id}@yibao-helper`,
    `DTSTAMP:${basic(today)}T000000Z`,
    `DTSTART;VALUE=DATE:${basic(day)}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    `TRIGGER:${REMIND_AT}`,
    'END:VALARM',
    'END:VEVENT',
  ]);
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Yibao Helper//EN', 'CALSCALE:GREGORIAN', ...events, 'END:VCALENDAR'];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
