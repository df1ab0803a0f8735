import fc from 'fast-check';
import { expect, it } from 'vitest';
import { calendarFile } from '../../src/guide/calendar-file.ts';

const DAY = { id: 'back-2026-12-01', day: '2026-12-01', title: 'Look, then call; 12393', text: 'One\nTwo \\ three' };

it('is a calendar of whole days with a reminder, lines ended as the format wants', () => {
  const lines = calendarFile([DAY], '2026-11-21').split('\r\n');
  expect(lines[0]).toBe('BEGIN:VCALENDAR');
  expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
  expect(lines).toContain('DTSTART;VALUE=DATE:20261201');
  expect(lines).toContain('DTSTAMP:20261121T000000Z');
  expect(lines).toContain('UID:back-2026-12-01@yibao-helper');
  expect(lines).toContain('TRIGGER:PT9H');
});

it('escapes what the format uses itself', () => {
  const text = calendarFile([DAY], '2026-11-21');
  expect(text).toContain('SUMMARY:Look\\, then call\\; 12393\r\n');
  expect(text).toContain('DESCRIPTION:One\\nTwo \\\\ three\r\n');
});

it('has no line of more than 75 octets, and unfolds to what was given', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const title = `统筹待遇${text.replace(/[\r\n]/g, '')}`;
      const file = calendarFile([{ ...DAY, title }], '2026-11-21');
      for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(file.replaceAll('\r\n ', '')).toContain(`SUMMARY:${title.replace(/[\\;,]/g, '\\$&')}\r\n`);
    }),
  );
});

it('breaks a long line after 75 octets, and those that go on after as many with their space', () => {
  const file = calendarFile([{ ...DAY, title: 'a'.repeat(200) }], '2026-11-21');
  const [before = ''] = file.split('\r\nDESCRIPTION');
  const lines = before.slice(before.indexOf('SUMMARY')).split('\r\n');
  expect(lines).toEqual([`SUMMARY:${'a'.repeat(67)}`, ` ${'a'.repeat(74)}`, ` ${'a'.repeat(59)}`]);
});
